#include "core/exchange/claim_writer.h"

#include "core/exchange/formats/writers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace exchange {

namespace {

// A longer ending stands before a shorter one that it holds.
constexpr std::array endings{
    std::pair{std::string_view(".timelinejs.json"), ClaimFormat::TimelineJs},
    std::pair{std::string_view(".vis.json"), ClaimFormat::VisTimeline},
    std::pair{std::string_view(".csv"), ClaimFormat::Csv},
    std::pair{std::string_view(".jsonl"), ClaimFormat::JsonLines},
    std::pair{std::string_view(".ics"), ClaimFormat::Calendar},
    std::pair{std::string_view(".md"), ClaimFormat::Markdown},
};

class CsvWriter final : public ClaimWriter
{
public:
    std::string begin() override { return claimCsvHeader(); }
    std::string claim(const ClaimRecord &record) override { return claimCsvRow(record, CsvMode::Safe); }
    std::string end() override { return {}; }
};

class JsonLinesWriter final : public ClaimWriter
{
public:
    std::string begin() override { return {}; }
    std::string claim(const ClaimRecord &record) override { return claimJsonLine(record) + '\n'; }
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

std::unique_ptr<ClaimWriter> makeClaimWriter(ClaimFormat format, const ClaimFileInfo &info)
{
    switch (format) {
    case ClaimFormat::Csv:
        return std::make_unique<CsvWriter>();
    case ClaimFormat::JsonLines:
        return std::make_unique<JsonLinesWriter>();
    case ClaimFormat::Calendar:
        return makeCalendarWriter(info);
    case ClaimFormat::TimelineJs:
        return makeTimelineJsWriter(info);
    case ClaimFormat::VisTimeline:
        return makeVisTimelineWriter();
    case ClaimFormat::Markdown:
        break;
    }
    return makeMarkdownWriter(info);
}

} // namespace exchange
