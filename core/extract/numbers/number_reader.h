#pragma once

#include "core/extract/pack/language_pack.h"
#include "core/extract/text/document.h"
#include "core/model/time_expression.h"

#include <span>

namespace extract {

/// The numbers pass: fills Document::numbers with what counts something, in digits or words, with its modifier ("mere
/// end 3.700", "26-40", "hundred and five", "dozens", "no one"). Words that times covers, ordinals, clock times and the
/// singular article are left out; what is counted is for the frames to say. Runs after readTimes().
/// Cost: linear in tokens and hits.
void readNumbers(Document &document, const LanguagePack &pack, std::span<const model::TimeExpression> times);

} // namespace extract
