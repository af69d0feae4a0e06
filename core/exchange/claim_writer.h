#pragma once

#include "core/exchange/event_record.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exchange {

/// The formats in which data leaves for other programs. Each is told by the ending of the file's name.
enum class ClaimFormat : std::uint8_t {
    Csv,           ///< .csv: a row a claim, safe in a spreadsheet
    LosslessCsv,   ///< .lossless.csv: every field of a claim, cells as they are
    JsonLines,     ///< .jsonl: a line a claim
    Project,       ///< .project.jsonl: all of the project, for ProjectJsonReader
    Calendar,      ///< .ics: iCalendar, RFC 5545
    TimelineJs,    ///< .timelinejs.json: Knight Lab's TimelineJS 3
    VisTimeline,   ///< .vis.json: items and groups of vis-timeline
    Markdown,      ///< .md: a chronology with footnotes
    Chronology,    ///< .chronology.html: the same for word processors
    OpenDocument,  ///< .odt: the same as a text document, its notes at the foot of the page
    GeoJson,       ///< .geojson: movements, RFC 7946
    WebAnnotation, ///< .jsonld: claims and notes on the words of articles, W3C Web Annotation
};

/// What a file of a format is made of.
enum class ClaimFormatUnit : std::uint8_t {
    Claim,   ///< one entry a claim
    Event,   ///< one entry an event, its claims side by side
    Project, ///< everything, whatever the time
};
[[nodiscard]] ClaimFormatUnit unitOf(ClaimFormat format);

/// The format of a file's name, or nothing.
[[nodiscard]] std::optional<ClaimFormat> claimFormatOf(std::string_view path);

/// The ending that tells a format, without its dot: "timelinejs.json".
[[nodiscard]] std::string_view endingOf(ClaimFormat format);
[[nodiscard]] std::vector<std::string_view> claimFormatEndings();

/// What a file says of itself.
struct ClaimFileInfo
{
    std::string title;        ///< may be empty
    std::string date;         ///< the day it was made, ISO; formats that must name one take it
    std::string withoutTitle; ///< the heading where there is no title, in the language of the person
};

/// What a format could not hold of what it was given.
struct ClaimLosses
{
    std::size_t undated = 0;      ///< events without any date, left out
    std::size_t roundedTimes = 0; ///< times whose doubt the format has no field for; their EDTF text is written beside
    std::size_t unplaced = 0;     ///< movements between places whose position is not known, left out
    std::size_t otherKinds = 0;   ///< events of kinds that the format does not hold, left out
    std::size_t annotations = 0;  ///< notes, tags, colours and pins, left out
};

/// Writes events one after the other: begin(), event() for each, end(); the pieces together are the file. A format
/// whose unit is the claim gets each as an event of its own. Text of articles is data everywhere: no markup and no
/// formula of theirs reaches the reading program. Not thread-safe.
class ClaimWriter
{
public:
    virtual ~ClaimWriter() = default;

    [[nodiscard]] virtual std::string begin() = 0;
    [[nodiscard]] virtual std::string event(const EventRecord &event) = 0;
    [[nodiscard]] virtual std::string end() = 0;
    [[nodiscard]] const ClaimLosses &losses() const { return m_losses; }

protected:
    ClaimLosses m_losses;
};

/// For formats whose unit is the claim or the event.
[[nodiscard]] std::unique_ptr<ClaimWriter> makeClaimWriter(ClaimFormat format, const ClaimFileInfo &info);

} // namespace exchange
