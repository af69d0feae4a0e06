#include "core/store/project_scan.h"

#include "core/model/names.h"
#include "core/store/reader.h"
#include "core/store/reading/visible.h"
#include "core/store/rows/claim_row.h"
#include "core/store/sqlite/steps.h"

#include <unordered_map>

namespace store {

namespace {

/// What visible articles, claims and what was read at first name.
std::string namedIds(std::string_view appearances, std::string_view first, std::string_view second)
{
    const std::string seen = sqlOf(" t.batch_id NOT IN ", hiddenBatches);
    const std::string original = " FROM claim_original o JOIN placement t ON t.event_id = o.event_id AND t.claim_id = "
                                 "o.id WHERE";
    return sqlOf("(SELECT n.", first, " FROM ", appearances, " n JOIN article t ON t.id = n.article_id WHERE", seen,
                 " UNION SELECT ", first, " FROM placement t WHERE", seen, " UNION SELECT ", second,
                 " FROM placement t WHERE", seen, " UNION SELECT o.", first, original, seen, " UNION SELECT o.", second,
                 original, seen, ")");
}

/// What a person said of actors, and who that is about.
constexpr std::string_view decidedActors = R"sql(
(SELECT id FROM actor_edit UNION SELECT merged_into FROM actor_edit UNION SELECT actor_id FROM alias_split
 UNION SELECT own_id FROM alias_split)
)sql";
constexpr std::string_view keptApart = R"sql(
SELECT claim_id, other_id FROM kept_apart k
WHERE NOT EXISTS (SELECT 1 FROM claim c JOIN placement t ON t.event_id = c.event_id AND t.claim_id = c.id
                  WHERE c.id IN (k.claim_id, k.other_id) AND t.batch_id IN (SELECT id FROM batch WHERE hidden = 1))
ORDER BY claim_id, other_id
)sql";

/// One state of the project, as long as it lives.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection) : m_connection(connection), m_begun(connection.runScript("BEGIN")) {}
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    ~Snapshot()
    {
        if (m_begun)
            static_cast<void>(m_connection.runScript("COMMIT"));
    }
    [[nodiscard]] const base::Result<void> &begun() const { return m_begun; }

private:
    Connection &m_connection;
    base::Result<void> m_begun;
};

class ProjectScan
{
public:
    ProjectScan(const Reader &reader, const RecordVisitor &visit)
        : m_reader(reader), m_steps(reader.connection()), m_visit(visit)
    {
    }

    base::Result<void> run()
    {
        tellPlaces();
        tellActors();
        tellArticles();
        tellClaimsFromNothing();
        tellAnnotations();
        tellRemarks();
        tellDecisions();
        tellSearches();
        return m_steps.result();
    }

private:
    void tell(const model::ProjectRecord &record)
    {
        if (m_steps.isGood())
            m_steps.take(m_visit(record));
    }
    template <class Value>
    bool isRead(const base::Result<Value> &value)
    {
        if (!value)
            m_steps.fail(value.error());
        return m_steps.isGood();
    }

    void tellPlaces()
    {
        static const std::string sql =
            sqlOf("SELECT id, name, gazetteer_id, latitude, longitude, precision FROM place WHERE id IN ",
                  namedIds("place_appearance", "place_id", "origin_place_id"), " ORDER BY id");
        m_steps.each(sql, [this](Row row) {
            tell(model::Place{row.id<base::PlaceId>(0),
                              row.text(1),
                              {},
                              row.optionalInteger(2),
                              row.optionalNumber(3),
                              row.optionalNumber(4),
                              row.text(5),
                              {}});
        });
    }

    void tellActors()
    {
        static const std::string sql =
            sqlOf("SELECT id, name, text, type, role FROM actor WHERE id IN ",
                  namedIds("appearance", "actor_id", "source_actor_id"), " OR id IN ", decidedActors, " ORDER BY id");
        std::vector<model::Actor> actors;
        m_steps.each(sql, [&](Row row) {
            const auto type = model::parseName<model::ActorType>(row.view(3)).value_or(model::ActorType::Person);
            actors.push_back({row.id<base::ActorId>(0), row.text(1), row.text(2), type, row.text(4), {}, {}});
        });
        for (model::Actor &actor : actors) {
            m_steps.each(
                "SELECT name FROM actor_alias WHERE actor_id = ? AND is_name = 0 ORDER BY id",
                [&](Row row) { actor.aliases.push_back(row.text(0)); }, actor.id);
            tell(actor);
        }
    }

    void tellArticles()
    {
        const auto lines = m_reader.articles();
        if (!isRead(lines))
            return;
        for (const ArticleLine &line : *lines) {
            auto parsed = m_reader.articleAsRead(line.article.id);
            if (!isRead(parsed))
                return;
            model::DecidedArticle decided;
            decided.previous = line.previous;
            for (model::Claim &claim : parsed->claims)
                decided.claims.push_back({std::move(claim), std::nullopt});
            parsed->claims.clear();
            decided.parsed = std::move(*parsed);
            addOriginals(decided.claims);
            countTimes(decided);
            tell(decided);
        }
    }
    void addOriginals(std::vector<model::DecidedClaim> &claims)
    {
        for (model::DecidedClaim &decided : claims) {
            const model::ClaimStatus status = decided.claim.status;
            if (status != model::ClaimStatus::Corrected && status != model::ClaimStatus::Rejected)
                continue;
            auto original = m_reader.extractedVersion(decided.claim.id);
            if (!isRead(original))
                return;
            decided.original = std::move(*original);
        }
    }
    /// The ids of times become their places in the list.
    static void countTimes(model::DecidedArticle &decided)
    {
        std::unordered_map<base::TimeId, base::TimeId> numbers;
        for (model::TimeExpression &time : decided.parsed.times) {
            const base::TimeId number{static_cast<std::int64_t>(numbers.size()) + 1};
            numbers.emplace(time.id, number);
            time.id = number;
        }
        for (model::TimeExpression &time : decided.parsed.times)
            time.anchorExpression = numbers[time.anchorExpression];
        for (model::DecidedClaim &claim : decided.claims) {
            claim.claim.time = numbers[claim.claim.time];
            if (claim.original)
                claim.original->time = numbers[claim.original->time];
        }
    }

    void tellClaimsFromNothing()
    {
        static const std::string sql =
            sqlOf("SELECT ", claimSelection(), " FROM placement t JOIN claim c ON c.id = t.claim_id",
                  " JOIN provenance p ON p.id = c.id WHERE t.article_id = 0 AND t.event_id = c.event_id",
                  " AND t.batch_id NOT IN ", hiddenBatches, " ORDER BY c.id");
        m_steps.each(sql, [this](Row row) { tell(model::DecidedClaim{readClaim(row), std::nullopt}); });
    }

    void tellAnnotations()
    {
        const auto annotations = m_reader.annotations();
        if (!isRead(annotations))
            return;
        for (const model::Annotation &annotation : *annotations)
            tell(annotation);
    }

    void tellRemarks()
    {
        const auto remarks = m_reader.remarks();
        if (!isRead(remarks))
            return;
        for (const model::Remark &remark : *remarks)
            tell(remark);
    }

    void tellDecisions()
    {
        m_steps.each("SELECT id, merged_into, name, type, colour, note FROM actor_edit ORDER BY id", [this](Row row) {
            tell(model::ActorDecision{
                row.id<base::ActorId>(0), row.id<base::ActorId>(1), row.text(2),
                model::parseName<model::ActorType>(row.view(3)),
                model::parseName<model::PersonColour>(row.view(4)).value_or(model::PersonColour::None), row.text(5)});
        });
        m_steps.each("SELECT actor_id, name, own_id FROM alias_split ORDER BY actor_id, folded", [this](Row row) {
            tell(model::SplitName{row.id<base::ActorId>(0), row.text(1), row.id<base::ActorId>(2)});
        });
        m_steps.each(keptApart, [this](Row row) {
            tell(model::KeptApart{row.id<base::ClaimId>(0), row.id<base::ClaimId>(1)});
        });
    }

    void tellSearches()
    {
        const auto searches = m_reader.savedSearches();
        if (!isRead(searches))
            return;
        for (const SavedSearch &search : *searches)
            tell(search);
    }

    const Reader &m_reader;
    Steps m_steps;
    const RecordVisitor &m_visit;
};

} // namespace

base::Result<void> scanProject(const Reader &reader, const RecordVisitor &visit)
{
    const Snapshot snapshot(reader.connection());
    if (!snapshot.begun())
        return snapshot.begun();
    return ProjectScan(reader, visit).run();
}

} // namespace store
