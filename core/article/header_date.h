#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace article {

/// The date line that may stand before a body: leading white space, "date", blanks, YYYY or YYYY-MM or YYYY-MM-DD, then
/// white space or the end. value is as written and need not be a date of the calendar.
struct HeaderDate
{
    std::string_view value;
    std::size_t bodyBegin = 0; ///< after the blanks and at most one line break that belong to the header
};
[[nodiscard]] std::optional<HeaderDate> findHeaderDate(std::string_view text);

/// EDTF of a date in metadata: ISO 8601 with or without a clock, or the form of mail headers. The day as written there;
/// clock and zone are dropped, since relative dates in the text mean the reader's day. Nothing when it is no date.
[[nodiscard]] std::optional<std::string> edtfFromMetadata(std::string_view date);

} // namespace article
