#include "core/pipeline/claim_records.h"

#include <utility>
#include <variant>

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

base::Result<void> ClaimRecords::readPlaces()
{
    if (m_places)
        return {};
    auto lines = m_reader.places();
    if (!lines)
        return tl::unexpected(lines.error());
    m_places.emplace();
    for (store::PlaceLine &line : *lines)
        m_places->emplace(line.place.id, std::move(line.place));
    return {};
}

std::optional<model::Place> ClaimRecords::place(base::PlaceId id) const
{
    const auto found = m_places->find(id);
    return found == m_places->end() ? std::nullopt : std::optional(found->second);
}

base::Result<exchange::ClaimRecord> ClaimRecords::record(store::ClaimLine line)
{
    if (auto read = readPlaces(); !read)
        return tl::unexpected(read.error());
    exchange::ClaimRecord record;
    record.claim = std::move(line.claim);
    if (const auto *movement = std::get_if<model::Movement>(&record.claim.payload)) {
        record.place = place(movement->destination.place);
        record.origin = place(movement->origin.place);
    }
    const model::Provenance &from = record.claim.provenance;
    if (!from.article.isValid())
        return record;
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
    return record;
}

base::Result<void> ClaimRecords::forEach(const store::ClaimFilter &filter, const Take &take)
{
    auto lines = m_reader.claims(filter);
    if (!lines)
        return tl::unexpected(lines.error());
    for (store::ClaimLine &line : *lines) {
        const auto made = record(std::move(line));
        if (!made)
            return tl::unexpected(made.error());
        if (auto taken = take(*made); !taken)
            return taken;
    }
    return {};
}

} // namespace pipeline
