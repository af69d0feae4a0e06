#include "core/store/rows/article_rows.h"

#include "core/model/names.h"
#include "core/store/rows/claim_columns.h"
#include "core/store/rows/claim_row.h"
#include "core/store/rows/names_rows.h"
#include "core/store/rows/placement.h"
#include "core/store/rows/search_rows.h"
#include "core/store/rows/words.h"
#include "core/store/sqlite/steps.h"

#include <variant>
#include <vector>

namespace store {

namespace {

constexpr std::string_view addArticle = R"sql(
INSERT INTO article(id, batch_id, previous_id, digest, source_name, title, publisher, author, url, language,
  language_confidence, published, published_from, imported_ms, text_bytes, text)
VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
)sql";
constexpr std::string_view addCaption = R"sql(
INSERT INTO caption(id, article_id, begin_byte, end_byte, text, credit_begin, credit_end, credit)
VALUES (?,?,?,?,?,?,?,?)
)sql";
constexpr std::string_view addTime = R"sql(
INSERT INTO time_expression(id, article_id, begin_byte, end_byte, text, type, value, edtf, anchor, anchor_id, relative)
VALUES (?,?,?,?,?,?,?,?,?,?,?)
)sql";
constexpr std::string_view addProvenance = R"sql(
INSERT INTO provenance(id, article_id, begin_byte, end_byte, language, quote, rule, trigger_words, pack_version)
VALUES (?,?,?,?,?,?,?,?,?)
)sql";

/// Lasting ids of an article's lists by their local ones.
struct Lasting
{
    std::vector<base::ActorId> actors;
    std::vector<base::PlaceId> places;
    std::vector<base::TimeId> times;
};

template <class TypedId>
TypedId lasting(const std::vector<TypedId> &ids, TypedId local)
{
    const auto index = static_cast<std::size_t>(local.value - 1);
    return local.isValid() && index < ids.size() ? ids[index] : TypedId{};
}

class ArticleWriter
{
public:
    ArticleWriter(Steps &steps, base::IdGenerator &ids, const model::ParsedArticle &parsed)
        : m_steps(steps), m_ids(ids), m_names(steps, ids), m_parsed(parsed), m_article(ids.next<base::ArticleId>())
    {
    }

    base::ArticleId write(const ArticlePlace &place)
    {
        writeText(place);
        writeCaptions();
        writePlaces();
        writeActors();
        writeTimes();
        writeClaims(place);
        writeFindings();
        return m_article;
    }

private:
    void writeText(const ArticlePlace &place)
    {
        const model::Article &article = m_parsed.article;
        m_steps.run(addArticle, m_article, place.batch, place.previous, article.digest, article.sourceName,
                    article.title, article.publisher, article.author, article.url, article.language,
                    article.languageConfidence, article.published, model::nameOf(article.publishedFrom),
                    place.importedMs, article.text.size(), article.text);
        indexArticle(m_steps, m_article, article);
    }
    void writeCaptions()
    {
        for (const model::Caption &caption : m_parsed.article.captions) {
            const auto id = m_ids.next<base::CaptionId>();
            m_steps.run(addCaption, id, m_article, caption.range, caption.text, caption.creditRange, caption.credit);
            for (const base::TextRange copy : caption.duplicates)
                m_steps.run("INSERT OR IGNORE INTO caption_copy(caption_id, begin_byte, end_byte) VALUES (?,?,?)", id,
                            copy);
        }
    }
    void writePlaces()
    {
        for (const model::Place &place : m_parsed.places) {
            const base::PlaceId id = m_names.place(place);
            m_steps.run("INSERT OR IGNORE INTO place_appearance(article_id, place_id, position, text) VALUES (?,?,?,?)",
                        m_article, id, m_lasting.places.size(), place.text);
            m_lasting.places.push_back(id);
            for (const base::TextRange mention : place.mentions)
                m_steps.run("INSERT OR IGNORE INTO place_mention VALUES (?,?,?,?)", m_article, id, mention);
        }
    }
    void writeActors()
    {
        for (const model::Actor &actor : m_parsed.actors) {
            const base::ActorId id = m_names.actor(actor);
            m_steps.run("INSERT OR IGNORE INTO appearance(article_id, actor_id, position, text, role)"
                        " VALUES (?,?,?,?,?)",
                        m_article, id, m_lasting.actors.size(), actor.text, actor.role);
            m_lasting.actors.push_back(id);
            for (const base::TextRange mention : actor.mentions)
                m_steps.run("INSERT OR IGNORE INTO mention VALUES (?,?,?,?)", m_article, id, mention);
        }
    }
    void writeTimes()
    {
        for (std::size_t i = 0; i < m_parsed.times.size(); ++i)
            m_lasting.times.push_back(m_ids.next<base::TimeId>());
        for (std::size_t i = 0; i < m_parsed.times.size(); ++i) {
            const model::TimeExpression &time = m_parsed.times[i];
            m_steps.run(addTime, m_lasting.times[i], m_article, time.range, time.text, model::nameOf(time.type),
                        time.value, time.edtf, nameOf(time.anchor), lasting(m_lasting.times, time.anchorExpression),
                        time.relative);
        }
    }
    void writeClaims(const ArticlePlace &place)
    {
        for (const model::Claim &parsed : m_parsed.claims) {
            const model::Claim claim = withLastingIds(parsed);
            m_steps.run("INSERT INTO event(id) VALUES (?)", claim.event);
            writeClaim(m_steps, claim, m_parsed.article.language);
            indexQuote(m_steps, claim, m_parsed.article.language);
            writePlacement(m_steps, claim, {place.batch, m_parsed.article.published});
        }
    }
    void writeFindings()
    {
        for (const model::Finding &finding : m_parsed.findings)
            m_steps.run("INSERT INTO finding(id, article_id, code, details, begin_byte, end_byte) VALUES (?,?,?,?,?,?)",
                        m_ids.nextValue(), m_article, finding.code, joinWords(finding.details), finding.range);
    }

    [[nodiscard]] model::Claim withLastingIds(model::Claim claim)
    {
        claim.id = m_ids.next<base::ClaimId>();
        claim.event = m_ids.next<base::EventId>();
        claim.provenance.article = m_article;
        claim.time = lasting(m_lasting.times, claim.time);
        join(claim.source);
        if (auto *statement = std::get_if<model::Statement>(&claim.payload))
            join(statement->speaker);
        if (auto *movement = std::get_if<model::Movement>(&claim.payload)) {
            join(movement->mover);
            join(movement->origin);
            join(movement->destination);
        }
        if (auto *casualties = std::get_if<model::Casualties>(&claim.payload))
            join(casualties->place);
        if (auto *happening = std::get_if<model::Happening>(&claim.payload))
            join(happening->place);
        return claim;
    }
    void join(model::ActorReference &reference)
    {
        reference.actor = m_names.meant(lasting(m_lasting.actors, reference.actor), reference.name);
    }
    void join(model::PlaceReference &reference) { reference.place = lasting(m_lasting.places, reference.place); }

    Steps &m_steps;
    base::IdGenerator &m_ids;
    NameRows m_names;
    const model::ParsedArticle &m_parsed;
    base::ArticleId m_article;
    Lasting m_lasting;
};

const std::string &addClaim()
{
    static const std::string sql = [] {
        std::string marks = "?";
        for (std::size_t i = 0; i < claimColumns.size(); ++i)
            marks += ",?";
        return "INSERT INTO claim(id, " + claimColumnNames() + ") VALUES (" + marks + ")";
    }();
    return sql;
}

} // namespace

base::ArticleId writeArticle(Steps &steps, base::IdGenerator &ids, const model::ParsedArticle &parsed,
                             const ArticlePlace &place)
{
    return ArticleWriter(steps, ids, parsed).write(place);
}

void writeClaim(Steps &steps, const model::Claim &claim, std::string_view language)
{
    const model::Provenance &provenance = claim.provenance;
    steps.run(addProvenance, claim.id, provenance.article, provenance.range, language, provenance.quote,
              provenance.rule, provenance.trigger, provenance.packVersion);
    if (!steps.isGood())
        return;
    auto statement = steps.connection().prepare(addClaim());
    if (!statement)
        return steps.fail(statement.error());
    statement->bind(claim.id);
    bindClaim(*statement, claim);
    if (const auto done = statement->step(); !done)
        steps.fail(done.error());
}

} // namespace store
