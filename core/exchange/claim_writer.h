#pragma once

#include "core/exchange/claim_record.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace exchange {

/// The formats in which claims leave for other programs. Each is told by the ending of the file's name.
enum class ClaimFormat : std::uint8_t {
    Csv,         ///< .csv
    JsonLines,   ///< .jsonl
    Calendar,    ///< .ics: iCalendar, RFC 5545
    TimelineJs,  ///< .timelinejs.json: Knight Lab's TimelineJS 3
    VisTimeline, ///< .vis.json: items and groups of vis-timeline
    Markdown,    ///< .md: a chronology with footnotes
};

/// The format of a file's name, or nothing.
[[nodiscard]] std::optional<ClaimFormat> claimFormatOf(std::string_view path);

/// The ending that tells a format, without its dot: "timelinejs.json".
[[nodiscard]] std::string_view endingOf(ClaimFormat format);

/// What a file says of itself.
struct ClaimFileInfo
{
    std::string title;        ///< may be empty
    std::string date;         ///< the day it was made, ISO; formats that must name one take it
    std::string withoutTitle; ///< the heading where there is no title, in the language of the person
};

/// What a format could not hold of the claims it was given.
struct ClaimLosses
{
    std::size_t undated = 0;      ///< claims without any date, left out
    std::size_t roundedTimes = 0; ///< times whose doubt the format has no field for; their EDTF text is written beside
};

/// Writes claims one after the other: begin(), claim() for each, end(); the pieces together are the file. Text of
/// articles is data everywhere: no markup and no formula of theirs reaches the reading program. Not thread-safe.
class ClaimWriter
{
public:
    virtual ~ClaimWriter() = default;

    [[nodiscard]] virtual std::string begin() = 0;
    [[nodiscard]] virtual std::string claim(const ClaimRecord &record) = 0;
    [[nodiscard]] virtual std::string end() = 0;
    [[nodiscard]] const ClaimLosses &losses() const { return m_losses; }

protected:
    ClaimLosses m_losses;
};

[[nodiscard]] std::unique_ptr<ClaimWriter> makeClaimWriter(ClaimFormat format, const ClaimFileInfo &info);

} // namespace exchange
