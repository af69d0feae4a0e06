#include "core/pipeline/claim_records.h"

#include <utility>

namespace pipeline {

base::Result<const ClaimRecords::KnownArticle *> ClaimRecords::article(base::ArticleId id)
{
    auto &known = m_articles[id];
    if (!known) {
        auto read = m_reader.article(id);
        if (!read)
            return tl::unexpected(read.error());
        known = std::make_unique<KnownArticle>(std::move(read->article));
    }
    return known.get();
}

base::Result<void> ClaimRecords::forEach(const store::ClaimFilter &filter, const Take &take)
{
    auto lines = m_reader.claims(filter);
    if (!lines)
        return tl::unexpected(lines.error());
    for (store::ClaimLine &line : *lines) {
        exchange::ClaimRecord record;
        record.claim = std::move(line.claim);
        const model::Provenance &from = record.claim.provenance;
        if (from.article.isValid()) {
            const auto known = article(from.article);
            if (!known)
                return tl::unexpected(known.error());
            const model::Article &source = (*known)->article;
            // All but the text, which a record does not need and which may be long.
            record.article.title = source.title;
            record.article.publisher = source.publisher;
            record.article.author = source.author;
            record.article.url = source.url;
            record.article.sourceName = source.sourceName;
            record.article.language = source.language;
            record.article.digest = source.digest;
            record.article.published = source.published;
            if (!from.range.isEmpty())
                record.position = (*known)->offsets.toCodePoints(from.range);
        }
        if (auto taken = take(record); !taken)
            return taken;
    }
    return {};
}

} // namespace pipeline
