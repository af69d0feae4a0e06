#include "app/exporter/claim_table_text.h"

#include "core/exchange/claim_record.h"

#include <unordered_map>
#include <utility>

namespace ui {

namespace {

struct KnownArticle
{
    model::Article article; ///< without its text, which codePoints points into
    std::string text;
    std::unique_ptr<base::CodePointMap> codePoints;
};

using KnownArticles = std::unordered_map<base::ArticleId, KnownArticle>;

const KnownArticle &articleOf(const store::Reader &reader, base::ArticleId id, KnownArticles &known)
{
    if (const auto found = known.find(id); found != known.end())
        return found->second;
    KnownArticle &added = known[id];
    if (id.isValid()) {
        if (base::Result<model::ParsedArticle> parsed = reader.article(id)) {
            added.article = std::move(parsed->article);
            added.text = std::exchange(added.article.text, {});
            added.codePoints = std::make_unique<base::CodePointMap>(added.text);
        }
    }
    return added;
}

} // namespace

base::Result<std::string> claimTableText(const store::Reader &reader, ExportFormat format,
                                         const std::optional<base::TimeSpan> &span)
{
    store::ClaimFilter filter;
    filter.span = span;
    const base::Result<std::vector<store::ClaimLine>> lines = reader.claims(filter);
    if (!lines)
        return tl::unexpected(lines.error());
    const bool csv = format == ExportFormat::Csv;
    std::string text = csv ? exchange::claimCsvHeader() : std::string();
    KnownArticles known;
    for (const store::ClaimLine &line : *lines) {
        const KnownArticle &article = articleOf(reader, line.claim.provenance.article, known);
        exchange::ClaimRecord record;
        record.claim = line.claim;
        record.article = article.article;
        if (article.codePoints && !line.claim.provenance.range.isEmpty())
            record.position = article.codePoints->toCodePoints(line.claim.provenance.range);
        text += csv ? exchange::claimCsvRow(record, exchange::CsvMode::Safe) : exchange::claimJsonLine(record) + '\n';
    }
    return text;
}

} // namespace ui
