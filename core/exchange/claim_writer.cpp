#include "core/exchange/claim_writer.h"

#include "core/exchange/formats/writers.h"
#include "core/exchange/lossless_csv.h"

#include <algorithm>
#include <array>
#include <utility>

namespace exchange {

namespace {

// A longer ending stands before a shorter one that it holds.
constexpr std::array endings{
    std::pair{std::string_view(".timelinejs.json"), ClaimFormat::TimelineJs},
    std::pair{std::string_view(".vis.json"), ClaimFormat::VisTimeline},
    std::pair{std::string_view(".lossless.csv"), ClaimFormat::LosslessCsv},
    std::pair{std::string_view(".csv"), ClaimFormat::Csv},
    std::pair{std::string_view(".project.jsonl"), ClaimFormat::Project},
    std::pair{std::string_view(".jsonl"), ClaimFormat::JsonLines},
    std::pair{std::string_view(".ics"), ClaimFormat::Calendar},
    std::pair{std::string_view(".md"), ClaimFormat::Markdown},
    std::pair{std::string_view(".chronology.html"), ClaimFormat::Chronology},
    std::pair{std::string_view(".odt"), ClaimFormat::OpenDocument},
    std::pair{std::string_view(".geojson"), ClaimFormat::GeoJson},
    std::pair{std::string_view(".jsonld"), ClaimFormat::WebAnnotation},
};

class CsvWriter final : public ClaimWriter
{
public:
    std::string begin() override { return claimCsvHeader(); }
    std::string event(const EventRecord &event) override { return claimCsvRow(event.first(), CsvMode::Safe); }
    std::string end() override { return {}; }
};

class LosslessCsvWriter final : public ClaimWriter
{
public:
    std::string begin() override { return losslessCsvHeader(); }
    std::string event(const EventRecord &event) override { return losslessCsvRow(event.first()); }
    std::string end() override { return {}; }
};

class JsonLinesWriter final : public ClaimWriter
{
public:
    std::string begin() override { return {}; }
    std::string event(const EventRecord &event) override { return claimJsonLine(event.first()) + '\n'; }
    std::string end() override { return {}; }
};

} // namespace

std::optional<ClaimFormat> claimFormatOf(std::string_view path)
{
    for (const auto &[ending, format] : endings) {
        if (path.size() > ending.size() && path.ends_with(ending))
            return format;
    }
    return std::nullopt;
}

std::string_view endingOf(ClaimFormat format)
{
    const auto *const found = std::ranges::find(endings, format, &std::pair<std::string_view, ClaimFormat>::second);
    return found->first.substr(1);
}

std::vector<std::string_view> claimFormatEndings()
{
    std::vector<std::string_view> all;
    for (const auto &[ending, format] : endings)
        all.push_back(ending.substr(1));
    return all;
}

ClaimFormatUnit unitOf(ClaimFormat format)
{
    switch (format) {
    case ClaimFormat::Csv:
    case ClaimFormat::LosslessCsv:
    case ClaimFormat::JsonLines:
        return ClaimFormatUnit::Claim;
    case ClaimFormat::Project:
    case ClaimFormat::WebAnnotation:
        return ClaimFormatUnit::Project;
    default:
        return ClaimFormatUnit::Event;
    }
}

std::unique_ptr<ClaimWriter> makeClaimWriter(ClaimFormat format, const ClaimFileInfo &info)
{
    switch (format) {
    case ClaimFormat::Csv:
        return std::make_unique<CsvWriter>();
    case ClaimFormat::LosslessCsv:
        return std::make_unique<LosslessCsvWriter>();
    case ClaimFormat::JsonLines:
        return std::make_unique<JsonLinesWriter>();
    case ClaimFormat::Calendar:
        return makeCalendarWriter(info);
    case ClaimFormat::TimelineJs:
        return makeTimelineJsWriter(info);
    case ClaimFormat::VisTimeline:
        return makeVisTimelineWriter();
    case ClaimFormat::Chronology:
        return makeChronologyWriter(info);
    case ClaimFormat::OpenDocument:
        return makeOdtWriter(info);
    case ClaimFormat::GeoJson:
        return makeGeoJsonWriter();
    default:
        return makeMarkdownWriter(info);
    }
}

} // namespace exchange
