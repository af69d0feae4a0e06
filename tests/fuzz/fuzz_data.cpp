// Any bytes as data of this or another program: a project, a table of claims, a calendar, a timeline, annotations.
#include "core/base/edtf.h"
#include "core/exchange/lossless_csv.h"
#include "core/exchange/project/project_json.h"
#include "core/exchange/reading/read_event.h"
#include "core/exchange/web_annotation.h"
#include "tests/fuzz/target.h"

#include <cstdlib>
#include <string_view>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Claims quote their article.
void readProject(std::string_view text)
{
    exchange::ProjectJsonReader reader("fuzz.jsonl");
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        const auto record = reader.read(text.substr(0, end), number);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (!record || !*record)
            continue;
        const auto *article = std::get_if<model::DecidedArticle>(&**record);
        if (article == nullptr)
            continue;
        for (const model::DecidedClaim &claim : article->claims) {
            const model::Provenance &provenance = claim.claim.provenance;
            require(provenance.range.in(article->parsed.article.text) == provenance.quote);
        }
    }
}

void readEvents(const std::vector<exchange::ReadEventItem> &items)
{
    for (const exchange::ReadEventItem &item : items)
        require(!item.event || base::Edtf::parse(item.event->edtf).has_value());
}

void readTable(std::string_view text)
{
    for (const exchange::ReadCsvRow &row : exchange::readLosslessCsv(text, "fuzz.csv")) {
        if (!row.record)
            continue;
        const std::string line = exchange::losslessCsvRow(*row.record);
        const auto again = exchange::readLosslessCsv(exchange::losslessCsvHeader() + line, "again.csv");
        require(again.size() == 1 && again.front().record && exchange::losslessCsvRow(*again.front().record) == line);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    readProject(text);
    readEvents(exchange::readCalendar(text, "fuzz.ics"));
    readEvents(exchange::readTimelineJs(text, "fuzz.json"));
    readTable(text);
    for (const exchange::ReadWebAnnotation &read : exchange::readWebAnnotations(text, "fuzz.jsonld"))
        require(!read.annotation || !read.annotation->targets.empty());
    return 0;
}
