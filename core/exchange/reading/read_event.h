#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace exchange {

/// An event as a calendar or a timeline of another program tells it. Everything is plain text.
struct ReadEvent
{
    std::string summary;
    std::string edtf; ///< empty when it has no time
    std::string place;
    std::string note; ///< all else that it says
    std::vector<std::string> tags;

    friend bool operator==(const ReadEvent &, const ReadEvent &) = default;
};

/// What one entry of a file became.
struct ReadEventItem
{
    base::Result<ReadEvent> event;
    std::size_t line = 0; ///< that the entry begins in; 0 when a format has no lines
};

/// True if the text begins as an iCalendar file does.
[[nodiscard]] bool isCalendar(std::string_view text);
/// Every VEVENT. Times of a zone are taken as the clock there shows them, with the zone in the note. An entry fails
/// with FormatInvalid (subject: file; details: line, reason), and the next one is read. A repeated event is read once,
/// with its rule in the note.
[[nodiscard]] std::vector<ReadEventItem> readCalendar(std::string_view text, const std::string &file);

/// True for a JSON object that has events with begins, as TimelineJS 3 reads it.
[[nodiscard]] bool isTimelineJs(std::string_view text);
/// Events and eras. An entry fails with FormatInvalid (subject: file; details: where, reason), and the next one is
/// read; a text that is no JSON gives one failure.
[[nodiscard]] std::vector<ReadEventItem> readTimelineJs(std::string_view text, const std::string &file);

/// The words of a piece of HTML: paragraphs parted by blank lines, a link's address in angle brackets after its words.
/// Control characters go.
[[nodiscard]] std::string htmlWords(std::string_view html);

} // namespace exchange
