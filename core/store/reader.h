#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/change.h"
#include "core/store/event_scan.h"
#include "core/store/known_articles.h"
#include "core/store/saved_search.h"
#include "core/store/views.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace store {

class Connection;

/// Answers questions about a project over a read-only connection. Used by one thread at a time; every thread has its
/// own. What a hidden batch brought is never seen. Ids that name nothing give NotFound where one object is asked for,
/// and are left out where many are.
class Reader
{
public:
    [[nodiscard]] static base::Result<Reader> open(const std::filesystem::path &path, bool immutable = false);
    explicit Reader(Connection connection);
    Reader(Reader &&) noexcept;
    Reader &operator=(Reader &&) noexcept;
    ~Reader();

    /// From now on nothing is seen but what these articles say, and what belongs to it; of names, those that nobody
    /// has mentioned yet stay. Null: everything.
    void seeOnly(std::shared_ptr<const KnownArticles> known) { m_known = std::move(known); }

    // Articles, by time of import.
    [[nodiscard]] base::Result<std::vector<ArticleLine>> articles() const;
    /// The article and all that was read out of it; ids are lasting ones, claims are in text order and as a person
    /// left them.
    [[nodiscard]] base::Result<model::ParsedArticle> article(base::ArticleId id) const;
    /// The same with the actors as they were read, whatever a person made of them since.
    [[nodiscard]] base::Result<model::ParsedArticle> articleAsRead(base::ArticleId id) const;
    [[nodiscard]] base::Result<std::string> articleText(base::ArticleId id) const;
    [[nodiscard]] base::Result<std::optional<base::ArticleId>> articleByDigest(std::string_view digest) const;

    // Claims and events.
    [[nodiscard]] base::Result<std::vector<ClaimLine>> claims(const ClaimFilter &filter) const; ///< by time, then id
    [[nodiscard]] base::Result<std::size_t> countClaims(const ClaimFilter &filter) const;
    [[nodiscard]] base::Result<ClaimLine> claim(base::ClaimId id) const;
    /// What the machine had read before a person corrected it; nothing for other claims.
    [[nodiscard]] base::Result<std::optional<model::Claim>> extractedVersion(base::ClaimId id) const;
    /// All claims of these events, rejected ones too, event after event as given. For labels and cards.
    [[nodiscard]] base::Result<std::vector<ClaimLine>> claimsOf(std::span<const base::EventId> events) const;
    /// Every claim that counts, once, in the order of ids (so article after article), and forward only.
    [[nodiscard]] base::Result<void> scanClaims(const ClaimVisitor &visit) const;
    /// Every event once, fast and forward only: for the index of the timeline.
    [[nodiscard]] base::Result<void> scanEvents(const ScanOptions &options, const EventVisitor &visit) const;
    /// Captions of the claim's article, the nearest to its words first.
    [[nodiscard]] base::Result<std::vector<model::Caption>> captionsNear(base::ClaimId id, std::size_t limit) const;
    [[nodiscard]] base::Result<std::vector<CasualtyFigure>> casualtyFigures(const ClaimFilter &filter) const;

    // What was out when, whatever is seen.
    [[nodiscard]] base::Result<KnownArticles> articlesKnownBy(base::CivilDate day) const;
    /// Days by whose end another article was out, ascending.
    [[nodiscard]] base::Result<std::vector<base::CivilDate>> publicationDays() const;

    // Names. By number of mentions, then name.
    [[nodiscard]] base::Result<std::vector<ActorLine>> actors() const;
    [[nodiscard]] base::Result<std::vector<PlaceLine>> places() const;

    // Annotations, by time of making.
    [[nodiscard]] base::Result<std::vector<model::Annotation>> annotations() const;
    [[nodiscard]] base::Result<std::vector<model::Annotation>> annotationsOf(base::EventId event) const; ///< and claims
    [[nodiscard]] base::Result<std::vector<model::Annotation>> annotationsIn(base::ArticleId article) const;

    // Remarks on the timeline, by time of making, and pairs of events that a person keeps apart, the smaller id first.
    [[nodiscard]] base::Result<std::vector<model::Remark>> remarks() const;
    [[nodiscard]] base::Result<std::vector<EventPair>> keptApart() const;

    // Search: articles, then claims, actors, notes, remarks; each by rank.
    [[nodiscard]] base::Result<std::vector<SearchHit>> search(const SearchRequest &request) const;
    [[nodiscard]] base::Result<std::size_t> countArticles(const SearchRequest &request) const;
    [[nodiscard]] base::Result<std::vector<SavedSearch>> savedSearches() const; ///< by time of making
    /// Events with a claim of this filter, ascending. Reads every claim: 100,000 in a tenth of a second.
    [[nodiscard]] base::Result<std::vector<base::EventId>> eventsWith(const ClaimFilter &filter) const;

    // History and imports.
    [[nodiscard]] base::Result<std::vector<HistoryStep>> history() const; ///< oldest first
    [[nodiscard]] base::Result<std::optional<HistoryStep>> nextUndo() const;
    [[nodiscard]] base::Result<std::optional<HistoryStep>> nextRedo() const;
    [[nodiscard]] base::Result<std::vector<BatchLine>> batches() const;

    /// For questions of this module that are not here.
    [[nodiscard]] Connection &connection() const { return *m_connection; }

private:
    [[nodiscard]] bool sees(base::ArticleId article) const { return !m_known || m_known->contains(article); }

    std::unique_ptr<Connection> m_connection;
    std::shared_ptr<const KnownArticles> m_known;
};

} // namespace store
