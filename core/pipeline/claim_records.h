#pragma once

#include "core/base/code_points.h"
#include "core/base/result.h"
#include "core/exchange/claim_record.h"
#include "core/store/reader.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

namespace pipeline {

/// Claims of a project as records for others: each with its article and where its words stand in it, in code points.
/// Articles are read once each.
class ClaimRecords
{
public:
    /// The reader must outlive this.
    explicit ClaimRecords(const store::Reader &reader) : m_reader(reader) {}

    using Take = std::function<base::Result<void>(const exchange::ClaimRecord &)>;
    /// Hands over every claim that passes the filter, by time. Ends at the first failure.
    [[nodiscard]] base::Result<void> forEach(const store::ClaimFilter &filter, const Take &take);
    [[nodiscard]] base::Result<exchange::ClaimRecord> record(store::ClaimLine line);

private:
    struct KnownArticle
    {
        model::Article article;
        base::CodePointMap offsets;
        explicit KnownArticle(model::Article read) : article(std::move(read)), offsets(article.text) {}
    };
    [[nodiscard]] base::Result<const KnownArticle *> article(base::ArticleId id);
    [[nodiscard]] base::Result<void> readPlaces();
    [[nodiscard]] std::optional<model::Place> place(base::PlaceId id) const;

    const store::Reader &m_reader;
    std::map<base::ArticleId, std::unique_ptr<KnownArticle>> m_articles;
    std::optional<std::unordered_map<base::PlaceId, model::Place>> m_places;
};

} // namespace pipeline
