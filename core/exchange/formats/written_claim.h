#pragma once

#include "core/base/time_point.h"
#include "core/exchange/claim_record.h"
#include "core/model/claim_time.h"

#include <optional>
#include <string>

namespace exchange {

/// When a claim stands, for formats that know begins and ends and no doubt. Civil time.
struct WrittenTime
{
    base::TimePoint begin;              ///< the earliest it can have begun; the report's, where the text gives no time
    std::optional<base::TimePoint> end; ///< exclusive; nothing when it is open
    bool hasClock = false;              ///< its text gives a time of day
    bool hasSeconds = false;            ///< as fine as that
    bool isZoned = false;               ///< begin and end are UTC, since its text names an offset
    bool isDoubtful = false;            ///< edtf says more than begin and end
    std::string edtf;                   ///< EDTF of the event, or of the report with its open side: "[..2022-01-07]"
};

/// Nothing for a claim of an article without a date whose text gives none.
[[nodiscard]] std::optional<WrittenTime> writtenTime(const ClaimRecord &record);

/// "2022-01-07", "2022-01-07T14:30:00"; years outside 0..9999 with their sign, as ISO 8601 extends them.
[[nodiscard]] std::string isoDay(base::TimePoint civil);
[[nodiscard]] std::string isoMoment(base::TimePoint civil);

/// Who speaks or moves and the words of the claim: "Ole Vang: We stay", "26 were killed".
[[nodiscard]] std::string headline(const ClaimRecord &record);
/// Where it was read: publisher, title and date of the article, as far as they are known; the file's name else.
[[nodiscard]] std::string sourceLine(const ClaimRecord &record);
/// What a footnote says before its link: who says it, where it was read, and between which characters.
[[nodiscard]] std::string sourceNote(const ClaimRecord &record);
/// Words for the place of the claim, or empty.
[[nodiscard]] std::string placeWords(const ClaimRecord &record);
/// The article's address if it is one of the web, else empty: no other scheme is ever written as a link.
[[nodiscard]] std::string webAddress(const ClaimRecord &record);
/// With & < > " and ' as entities, and without control characters, U+FFFE and U+FFFF, which XML cannot hold.
[[nodiscard]] std::string htmlEscaped(std::string_view text);
/// A paragraph for each that blank lines part, with <br/> at the other line ends.
[[nodiscard]] std::string htmlParagraphs(std::string_view text);

} // namespace exchange
