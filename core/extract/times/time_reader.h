#pragma once

#include "core/extract/pack/language_pack.h"
#include "core/extract/text/document.h"
#include "core/model/time_expression.h"

#include <vector>

namespace extract {

/// The times pass: everything in the paragraphs that are read that says when, how long or how often, in text order,
/// with ids 1..n. Runs after segment() and before readNumbers(), since the digits of a date count nothing.
///
/// Each expression has its TIMEX3 value; its EDTF value where the article's date and the text give one; and, when it is
/// relative, its notation and its anchor: the date of the article, or an expression before it ("two days later"). A
/// weekday or a month without a year is looked for in the direction that the verb next to it points to.
/// Lines that say nothing but when the article was published become boilerplate, and Document::saidPublished is set; it
/// is the article's date for times where the article has none.
/// A date in figures that can be read in two orders adds the finding "date-order-guessed".
/// Cost: linear in tokens and hits.
[[nodiscard]] std::vector<model::TimeExpression> readTimes(Document &document, const LanguagePack &pack);

} // namespace extract
