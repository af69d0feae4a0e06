#pragma once

#include "core/exchange/reading/read_event.h"
#include "core/pipeline/source_parser.h"

#include <vector>

namespace pipeline {

/// Events of other programs as what a person would have added by hand: a claim from nothing with its words and time,
/// and what else was said as a note and tags.
[[nodiscard]] std::vector<ParsedItem> foreignEvents(std::vector<exchange::ReadEventItem> items);

} // namespace pipeline
