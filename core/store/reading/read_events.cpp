#include "core/store/reader.h"

#include "core/model/names.h"
#include "core/store/reading/actor_overlay.h"
#include "core/store/reading/visible.h"
#include "core/store/sqlite/steps.h"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <unordered_set>

namespace store {

namespace {

constexpr std::string_view eventColumns = R"sql(
SELECT event_id, claim_id, article_id, batch_id, begin_byte, kind, status, origin, zoned, edtf, earliest_begin,
  latest_begin, earliest_end, latest_end, actor_id, source_actor_id, source, place_id, origin_place_id, effect,
  certainty, count_low, count_best, count_high, count_modifier FROM placement )sql";
constexpr std::string_view inOrder = " ORDER BY event_id, claim_id";
constexpr std::string_view ofArticle = " WHERE event_id IN (SELECT event_id FROM placement WHERE article_id = ?)";
constexpr std::string_view ofEvent = " WHERE event_id = ?";

constexpr std::string_view eventMarks = R"sql(
SELECT coalesce(n.event_id, c.event_id), n.kind, n.text FROM annotation n LEFT JOIN claim c ON c.id = n.claim_id
WHERE coalesce(n.event_id, c.event_id) IS NOT NULL ORDER BY n.id
)sql";

/// What people put on an event.
struct Marks
{
    bool pinned = false;
    bool noted = false;
    std::vector<std::string> tags;
    std::string colour;
};

/// One claim with text of its own, since a row's views end with the next row.
struct KeptClaim
{
    ScannedClaim claim;
    std::string edtf;
    std::string source;
};

template <class Enum>
Enum enumeration(Row row, int column)
{
    return static_cast<Enum>(row.integer(column));
}

base::TimeBounds readBounds(Row row, int column)
{
    const auto low = [&](int offset) {
        return row.isNull(column + offset) ? base::TimePoint::lowest() : base::TimePoint{row.integer(column + offset)};
    };
    const auto high = [&](int offset) {
        return row.isNull(column + offset) ? base::TimePoint::highest() : base::TimePoint{row.integer(column + offset)};
    };
    return {low(0), high(1), low(2), high(3)};
}

bool isDisputed(std::span<const ScannedClaim> claims)
{
    for (std::size_t i = 0; i < claims.size(); ++i) {
        for (std::size_t j = i + 1; j < claims.size(); ++j) {
            if (model::disagree(claims[i].report(), claims[j].report()))
                return true;
        }
    }
    return false;
}

class EventScan
{
public:
    EventScan(Connection &connection, const KnownArticles *known, const ScanOptions &options, const EventVisitor &visit)
        : m_steps(connection), m_known(known), m_options(options), m_visit(visit), m_actors(m_steps)
    {
    }

    base::Result<void> run()
    {
        m_steps.each(sqlOf(hiddenBatchIds), [this](Row row) { m_hidden.insert(row.integer(0)); });
        readArticles();
        m_steps.each(eventMarks, [this](Row row) { addMark(row); });
        const auto take = [this](Row row) { return add(row); };
        for (const base::EventId event : m_options.events)
            m_steps.each(sqlOf(eventColumns, ofEvent, inOrder), take, event);
        if (m_options.events.empty() && m_options.article)
            m_steps.each(sqlOf(eventColumns, ofArticle, inOrder), take, *m_options.article);
        else if (m_options.events.empty())
            m_steps.each(sqlOf(eventColumns, inOrder), take);
        if (m_steps.isGood() && m_isGoing)
            finishEvent();
        return m_steps.result();
    }

private:
    static constexpr std::string_view hiddenBatchIds = "SELECT id FROM batch WHERE hidden = 1";

    void readArticles()
    {
        m_steps.each("SELECT id, digest, publisher, source_name, title, published FROM article", [this](Row row) {
            const auto id = row.id<base::ArticleId>(0);
            m_articles.emplace(id, ScannedArticle{id, row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)});
        });
    }
    void addMark(Row row)
    {
        Marks &onEvent = m_marks[row.id<base::EventId>(0)];
        switch (model::parseName<model::AnnotationKind>(row.view(1)).value_or(model::AnnotationKind{})) {
        case model::AnnotationKind::Note:
            onEvent.noted = true;
            break;
        case model::AnnotationKind::Tag:
            onEvent.tags.push_back(row.text(2));
            break;
        case model::AnnotationKind::Colour:
            onEvent.colour = row.text(2);
            break;
        case model::AnnotationKind::Pin:
            onEvent.pinned = true;
            break;
        }
    }
    const ScannedArticle *articleOf(base::ArticleId id)
    {
        if (m_lastArticle && m_lastArticle->id == id) // claims of an article lie together
            return m_lastArticle;
        const auto found = m_articles.find(id);
        if (found != m_articles.end())
            m_lastArticle = &found->second;
        return found == m_articles.end() ? nullptr : m_lastArticle;
    }

    /// False ends the scan.
    bool add(Row row)
    {
        const auto event = row.id<base::EventId>(0);
        if (event != m_event) {
            if (!finishEvent())
                return false;
            m_event = event;
        }
        const auto status = enumeration<model::ClaimStatus>(row, 6);
        if ((status == model::ClaimStatus::Rejected && !m_options.withRejected) ||
            (!m_hidden.empty() && m_hidden.contains(row.integer(3))) ||
            (m_known != nullptr && !m_known->contains(row.id<base::ArticleId>(2))))
            return true;
        if (m_count == m_kept.size())
            m_kept.emplace_back();
        read(row, m_kept[m_count++]);
        return true;
    }
    void read(Row row, KeptClaim &kept)
    {
        kept.edtf.assign(row.view(9));
        kept.source.assign(row.view(16));
        ScannedClaim &claim = kept.claim;
        claim.id = row.id<base::ClaimId>(1);
        claim.article = articleOf(row.id<base::ArticleId>(2));
        claim.offset = row.size(4);
        claim.kind = enumeration<model::ClaimKind>(row, 5);
        claim.status = enumeration<model::ClaimStatus>(row, 6);
        claim.origin = enumeration<model::TimeOrigin>(row, 7);
        claim.timeIsZoned = row.flag(8);
        claim.bounds = readBounds(row, 10);
        claim.actor = row.id<base::ActorId>(14);
        claim.source = row.id<base::ActorId>(15);
        if (!m_actors.isEmpty())
            showActors(kept);
        claim.place = row.id<base::PlaceId>(17);
        claim.originPlace = row.id<base::PlaceId>(18);
        claim.effect = row.isNull(19) ? std::nullopt : std::optional(enumeration<model::CasualtyEffect>(row, 19));
        claim.certainty = row.isNull(20) ? model::Certainty::Reported : enumeration<model::Certainty>(row, 20);
        claim.countLow = row.optionalInteger(21);
        claim.countBest = row.optionalInteger(22);
        claim.countHigh = row.optionalInteger(23);
        claim.countModifier = row.isNull(24) ? std::nullopt : std::optional(enumeration<model::CountModifier>(row, 24));
    }
    void showActors(KeptClaim &kept) const
    {
        if (const std::string *name = m_actors.name(kept.claim.source))
            kept.source = *name;
        kept.claim.source = m_actors.now(kept.claim.source);
        kept.claim.actor = m_actors.now(kept.claim.actor);
    }
    bool finishEvent()
    {
        if (m_count == 0)
            return true;
        m_claims.clear();
        for (std::size_t i = 0; i < m_count; ++i) {
            m_claims.push_back(m_kept[i].claim);
            m_claims.back().edtf = m_kept[i].edtf;
            m_claims.back().sourceName = m_kept[i].source;
        }
        m_count = 0;
        ScannedEvent event;
        event.id = m_event;
        event.claims = m_claims;
        event.disputed = m_claims.size() > 1 && isDisputed(m_claims);
        if (const auto found = m_marks.find(m_event); found != m_marks.end()) {
            event.pinned = found->second.pinned;
            event.noted = found->second.noted;
            event.tags = found->second.tags;
            event.colour = found->second.colour;
        }
        m_isGoing = m_visit(event);
        return m_isGoing;
    }

    Steps m_steps;
    const KnownArticles *m_known; ///< null: every article
    const ScanOptions &m_options;
    const EventVisitor &m_visit;
    const ActorOverlay m_actors;
    std::unordered_set<std::int64_t> m_hidden;
    std::unordered_map<base::ArticleId, ScannedArticle> m_articles;
    std::unordered_map<base::EventId, Marks> m_marks;
    const ScannedArticle *m_lastArticle = nullptr;
    base::EventId m_event;
    std::vector<KeptClaim> m_kept; ///< of the event under way; the first m_count are in use
    std::size_t m_count = 0;
    std::vector<ScannedClaim> m_claims;
    bool m_isGoing = true;
};

} // namespace

base::Result<void> Reader::scanEvents(const ScanOptions &options, const EventVisitor &visit) const
{
    return EventScan(*m_connection, m_known.get(), options, visit).run();
}

} // namespace store
