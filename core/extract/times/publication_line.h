#pragma once

#include "core/base/civil_date.h"
#include "core/extract/text/document.h"
#include "core/extract/times/time_reading.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace extract {

/// What an article says of its own publication day: "Published 9 November 2021" or "8. september 2020 kl. 14.30" in
/// lines of their own at its head or foot, or a dateline with its year.
struct SaidPublication
{
    std::optional<base::CivilDate> day;    ///< the first that is said; an update is later
    std::vector<std::uint32_t> paragraphs; ///< the lines that say nothing else
};

/// The readings are all of the document, in text order. Cost: linear in the paragraphs and in the tokens of the few
/// that may be such lines.
[[nodiscard]] SaidPublication saidPublication(const Document &document, const std::vector<TimeReading> &readings);

} // namespace extract
