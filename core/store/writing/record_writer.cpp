#include "core/store/writing/record_writer.h"

#include "core/base/digest.h"
#include "core/model/names.h"
#include "core/store/rows/article_rows.h"
#include "core/store/rows/claim_columns.h"
#include "core/store/rows/claim_references.h"
#include "core/store/rows/claim_row.h"
#include "core/store/rows/names_rows.h"
#include "core/store/rows/placement.h"
#include "core/store/rows/search_rows.h"
#include "core/store/sqlite/steps.h"
#include "core/store/sqlite/transaction.h"
#include "core/store/writing/claim_edits.h"
#include "core/store/writing/clock.h"
#include "core/store/writing/import_checks.h"

#include <cstdlib>
#include <utility>
#include <variant>

namespace store {

namespace {

constexpr std::string_view addAnnotation = R"sql(
INSERT INTO annotation(id, kind, event_id, claim_id, article_id, begin_byte, end_byte, text, time, author, created_ms,
  changed_ms) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)
)sql";

const std::string &addOriginal()
{
    static const std::string sql = [] {
        std::string marks = "?";
        for (std::size_t i = 0; i < claimColumns.size(); ++i)
            marks += ",?";
        return "INSERT INTO claim_original(id, " + claimColumnNames() + ") VALUES (" + marks + ")";
    }();
    return sql;
}

template <class TypedId>
TypedId found(const std::unordered_map<TypedId, TypedId> &ids, TypedId id)
{
    const auto place = ids.find(id);
    return place == ids.end() ? TypedId{} : place->second;
}

/// References of a claim become those of this project.
struct ToHere
{
    const ImportedIds &ids;
    void operator()(model::ActorReference &reference) const { reference.actor = found(ids.actors, reference.actor); }
    void operator()(model::PlaceReference &reference) const { reference.place = found(ids.places, reference.place); }
};

/// One record. What it adds to the ids counts only once the transaction is through.
class Writing
{
public:
    Writing(Steps &steps, base::IdGenerator &newIds, base::BatchId batch, const ImportedIds &ids)
        : m_steps(steps), m_newIds(newIds), m_batch(batch), m_ids(ids)
    {
    }

    [[nodiscard]] RecordOutcome write(const model::ProjectRecord &record)
    {
        m_steps.take(openBatch(m_steps, m_batch));
        std::visit([this](const auto &what) { add(what); }, record);
        return m_outcome;
    }
    [[nodiscard]] const ImportedIds &added() const { return m_added; }
    [[nodiscard]] const Change &told() const { return m_told; }
    [[nodiscard]] const std::vector<LateRecord> &late() const { return m_late; }

private:
    void add(const model::Place &place)
    {
        const base::PlaceId id = NameRows(m_steps, m_newIds).place(place, m_ids.joinedPlaces);
        m_added.places.emplace(place.id, id);
        m_added.joinedPlaces.insert(id);
    }
    void add(const model::Actor &actor)
    {
        const base::ActorId id = NameRows(m_steps, m_newIds).actor(actor, m_ids.joinedActors);
        m_added.actors.emplace(actor.id, id);
        m_added.joinedActors.insert(id);
    }

    void add(const model::DecidedArticle &decided)
    {
        model::ParsedArticle parsed = decided.parsed;
        parsed.article.digest = base::sha256Hex(parsed.article.text);
        if (!isWhole(parsed, decided.claims))
            return;
        if (const auto known = articleOfText(m_steps, parsed.article.digest)) {
            leaveOut(decided);
            m_outcome = {RecordOutcome::Kind::AlreadyThere, *known, {}, 0};
            return;
        }
        const base::ArticleId itsOwn = found(m_ids.articles, decided.previous);
        const base::ArticleId previous =
            itsOwn.isValid() ? itsOwn : articleOfUrl(m_steps, parsed.article.url).value_or(base::ArticleId{});
        const bool followsOther = previous.isValid() && !itsOwn.isValid();
        const NameIds names{[this](const model::Actor &actor) { return found(m_ids.actors, actor.id); },
                            [this](const model::Place &place) { return found(m_ids.places, place.id); }};
        const ArticleIds written = writeArticleLists(m_steps, m_newIds, parsed, {m_batch, previous, nowMs()}, names);
        for (const model::DecidedClaim &claim : decided.claims)
            addClaim(claim, written, parsed.article);
        m_added.articles.emplace(parsed.article.id, written.article);
        m_told.articles.push_back(written.article);
        m_outcome = {followsOther ? RecordOutcome::Kind::NewVersion : RecordOutcome::Kind::Added, written.article,
                     previous, decided.claims.size()};
    }
    bool isWhole(const model::ParsedArticle &parsed, const std::vector<model::DecidedClaim> &claims)
    {
        auto broken = brokenText(parsed.article);
        std::size_t number = 0;
        for (const model::DecidedClaim &claim : claims) {
            if (!broken)
                broken = brokenClaim(parsed.article, claim.claim, ++number);
        }
        if (broken)
            m_steps.fail(std::move(*broken));
        return m_steps.isGood();
    }
    /// The article that is there keeps its own claims. An event may still get claims of other articles.
    void leaveOut(const model::DecidedArticle &decided)
    {
        m_added.articles.emplace(decided.parsed.article.id, base::ArticleId{});
        for (const model::DecidedClaim &claim : decided.claims) {
            m_added.claims.emplace(claim.claim.id, base::ClaimId{});
            m_added.events.emplace(claim.claim.event, base::EventId{});
        }
    }

    void add(const model::DecidedClaim &decided)
    {
        addClaim(decided, {}, {});
        m_outcome.claims = 1;
    }

    void addClaim(const model::DecidedClaim &decided, const ArticleIds &article, const model::Article &text)
    {
        model::Claim claim = decided.claim;
        if (!isTimeOrEmpty(m_steps, claim.eventTime))
            return;
        claim.id = m_newIds.next<base::ClaimId>();
        claim.event = eventOf(decided.claim.event);
        claim.provenance.article = article.article;
        lasting(claim, article);
        m_added.claims.emplace(decided.claim.id, claim.id);
        writeClaim(m_steps, claim, text.language);
        indexQuote(m_steps, claim, text.language);
        writePlacement(m_steps, claim, {m_batch, text.published});
        if (!decided.original)
            return;
        model::Claim original = *decided.original;
        original.event = claim.event;
        lasting(original, article);
        writeOriginal(claim.id, original);
    }
    void writeOriginal(base::ClaimId id, const model::Claim &original)
    {
        if (!m_steps.isGood())
            return;
        auto statement = m_steps.connection().prepare(addOriginal());
        if (!statement)
            return m_steps.fail(statement.error());
        statement->bind(id);
        bindClaim(*statement, original);
        if (const auto done = statement->step(); !done)
            m_steps.fail(done.error());
    }
    base::EventId eventOf(base::EventId there)
    {
        base::EventId here = found(m_ids.events, there);
        if (!here.isValid())
            here = found(m_added.events, there);
        if (here.isValid())
            return here;
        here = m_newIds.next<base::EventId>();
        m_steps.run("INSERT INTO event(id) VALUES (?)", here);
        m_added.events[there] = here;
        m_told.events.push_back(here);
        return here;
    }
    /// References to names, and to times of the article.
    void lasting(model::Claim &claim, const ArticleIds &article)
    {
        claim.time = lastingId(article.times, claim.time);
        joinReferences(claim, ToHere{m_ids});
    }

    void add(const model::Annotation &there)
    {
        model::Annotation here = there;
        const bool isHere = map(m_ids.events, here.event, "event") && map(m_ids.claims, here.claim, "claim") &&
                            map(m_ids.articles, here.article, "article");
        if (!m_steps.isGood())
            return;
        if (!isHere) {
            m_outcome.kind = RecordOutcome::Kind::LeftOut;
            return;
        }
        if (!isTimeOrEmpty(m_steps, here.time) || !isOnWords(here))
            return;
        here.id = m_newIds.next<base::AnnotationId>();
        const std::int64_t now = nowMs();
        m_steps.run(addAnnotation, here.id, model::nameOf(here.kind), here.event, here.claim, here.article, here.range,
                    here.text, here.time, here.author, now, now);
        indexAnnotation(m_steps, here);
        m_told.annotations.push_back(here.id);
    }
    /// False for what was left out.
    template <class TypedId>
    bool map(const std::unordered_map<TypedId, TypedId> &ids, TypedId &id, const char *what)
    {
        if (!id.isValid())
            return true;
        const auto known = ids.find(id);
        if (known == ids.end()) {
            m_steps.failNotFound(what, id.value);
            return false;
        }
        id = known->second;
        return id.isValid();
    }
    bool isOnWords(const model::Annotation &annotation)
    {
        const auto text = m_steps.first(
            "SELECT text FROM article WHERE id = ?", [](Row row) { return row.text(0); }, annotation.article);
        if (!fits(text.value_or(std::string()), annotation.range))
            m_steps.fail({base::ErrorCode::ArgumentInvalid, m_steps.connection().path(), {"range"}});
        return m_steps.isGood();
    }

    void add(const model::Remark &remark)
    {
        if (remark.time.empty())
            m_steps.fail({base::ErrorCode::DateInvalid, {}, {"syntax"}});
        if (!isTimeOrEmpty(m_steps, remark.time))
            return;
        model::Remark here = remark;
        here.lane = laneHere(remark.lane);
        m_late.emplace_back(std::move(here));
    }
    /// A lane of an actor or a place is named by its id.
    [[nodiscard]] std::string laneHere(const std::string &lane) const
    {
        const auto number = [&] { return std::int64_t{std::atoll(lane.c_str() + lane.find(':') + 1)}; };
        if (lane.starts_with("actor:"))
            return "actor:" + std::to_string(found(m_ids.actors, base::ActorId{number()}).value);
        if (lane.starts_with("place:"))
            return "place:" + std::to_string(found(m_ids.places, base::PlaceId{number()}).value);
        return lane;
    }
    void add(const model::SavedSearch &search)
    {
        if (search.name.empty())
            m_steps.fail({base::ErrorCode::ArgumentInvalid, {}, {"name"}});
        else if (isTimeOrEmpty(m_steps, search.terms.period))
            m_late.emplace_back(search);
    }
    void add(model::ActorDecision decision)
    {
        if (map(m_ids.actors, decision.actor, "actor") && map(m_ids.actors, decision.mergedInto, "actor"))
            m_late.emplace_back(std::move(decision));
    }
    void add(model::SplitName split)
    {
        if (map(m_ids.actors, split.actor, "actor") && map(m_ids.actors, split.own, "actor"))
            m_late.emplace_back(std::move(split));
    }
    void add(model::KeptApart apart)
    {
        if (map(m_ids.claims, apart.claim, "claim") && map(m_ids.claims, apart.other, "claim"))
            m_late.emplace_back(apart);
        else
            m_outcome.kind = RecordOutcome::Kind::LeftOut;
    }

    Steps &m_steps;
    base::IdGenerator &m_newIds;
    base::BatchId m_batch;
    const ImportedIds &m_ids;
    ImportedIds m_added;
    Change m_told;
    RecordOutcome m_outcome;
    std::vector<LateRecord> m_late;
};

/// What is new wins: an event that was left out may be there by now.
void takeOver(ImportedIds added, ImportedIds &ids)
{
    const auto into = [](auto &from, auto &to) {
        for (const auto &[there, here] : from) {
            if (const auto [place, isNew] = to.emplace(there, here); !isNew && here.isValid())
                place->second = here;
        }
    };
    into(added.places, ids.places);
    into(added.actors, ids.actors);
    into(added.articles, ids.articles);
    into(added.claims, ids.claims);
    into(added.events, ids.events);
    ids.joinedPlaces.merge(added.joinedPlaces);
    ids.joinedActors.merge(added.joinedActors);
}

/// What is known before records are written, and again after a failure.
class KnownBefore
{
public:
    explicit KnownBefore(std::span<const RecordToWrite> records)
    {
        for (const RecordToWrite &record : records)
            m_kept.try_emplace(record.ids.get(), *record.ids);
    }
    KnownBefore(const KnownBefore &) = delete;
    KnownBefore &operator=(const KnownBefore &) = delete;
    ~KnownBefore()
    {
        for (auto &[ids, kept] : m_kept)
            *ids = std::move(kept);
    }
    void forget() { m_kept.clear(); }

private:
    std::map<ImportedIds *, ImportedIds> m_kept;
};

} // namespace

std::vector<WrittenRecord> RecordWriter::add(std::span<const RecordToWrite> records)
{
    if (auto written = writeTogether(records))
        return std::move(*written);
    std::vector<WrittenRecord> all;
    for (const RecordToWrite &record : records) {
        auto alone = writeTogether({&record, 1});
        all.push_back(alone ? std::move(alone->front()) : WrittenRecord{tl::unexpected(alone.error()), {}});
    }
    return all;
}

base::Result<std::vector<WrittenRecord>> RecordWriter::writeTogether(std::span<const RecordToWrite> records)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    KnownBefore before(records);
    Steps steps(m_connection);
    std::vector<WrittenRecord> written;
    std::vector<std::pair<base::BatchId, LateRecord>> late;
    for (const RecordToWrite &each : records) {
        Writing writing(steps, m_newIds, each.batch, *each.ids);
        written.push_back({writing.write(each.record), writing.told()});
        written.back().told.cause = Change::Cause::Import;
        if (!steps.isGood())
            return tl::unexpected(steps.result().error());
        takeOver(writing.added(), *each.ids);
        for (const LateRecord &record : writing.late())
            late.emplace_back(each.batch, record);
    }
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    before.forget();
    for (auto &[batch, record] : late)
        m_late[batch].push_back(std::move(record));
    return written;
}

std::vector<LateRecord> RecordWriter::takeLate(base::BatchId batch)
{
    auto taken = m_late.extract(batch);
    return taken.empty() ? std::vector<LateRecord>() : std::move(taken.mapped());
}

} // namespace store
