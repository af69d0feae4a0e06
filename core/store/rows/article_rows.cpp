#include "core/store/rows/article_rows.h"

#include "core/model/names.h"
#include "core/store/rows/claim_columns.h"
#include "core/store/rows/claim_references.h"
#include "core/store/rows/claim_row.h"
#include "core/store/rows/names_rows.h"
#include "core/store/rows/placement.h"
#include "core/store/rows/search_rows.h"
#include "core/store/rows/words.h"
#include "core/store/sqlite/steps.h"

#include <utility>

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

class ListWriter
{
public:
    ListWriter(Steps &steps, base::IdGenerator &ids, const model::ParsedArticle &parsed)
        : m_steps(steps), m_ids(ids), m_parsed(parsed), m_article(ids.next<base::ArticleId>())
    {
    }

    ArticleIds write(const ArticlePlace &place, const NameIds &names)
    {
        m_lasting.article = m_article;
        writeText(place);
        writeCaptions();
        writePlaces(names);
        writeActors(names);
        writeTimes();
        writeFindings();
        return std::move(m_lasting);
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
    void writePlaces(const NameIds &names)
    {
        for (const model::Place &place : m_parsed.places) {
            const base::PlaceId id = names.place(place);
            if (!id.isValid())
                continue;
            m_steps.run("INSERT OR IGNORE INTO place_appearance(article_id, place_id, position, text) VALUES (?,?,?,?)",
                        m_article, id, m_lasting.places.size(), place.text);
            m_lasting.places.push_back(id);
            for (const base::TextRange mention : place.mentions)
                m_steps.run("INSERT OR IGNORE INTO place_mention VALUES (?,?,?,?)", m_article, id, mention);
        }
    }
    void writeActors(const NameIds &names)
    {
        for (const model::Actor &actor : m_parsed.actors) {
            const base::ActorId id = names.actor(actor);
            if (!id.isValid())
                continue;
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
                        time.value, time.edtf, nameOf(time.anchor), lastingId(m_lasting.times, time.anchorExpression),
                        time.relative);
        }
    }
    void writeFindings()
    {
        for (const model::Finding &finding : m_parsed.findings)
            m_steps.run("INSERT INTO finding(id, article_id, code, details, begin_byte, end_byte) VALUES (?,?,?,?,?,?)",
                        m_ids.nextValue(), m_article, finding.code, joinWords(finding.details), finding.range);
    }

    Steps &m_steps;
    base::IdGenerator &m_ids;
    const model::ParsedArticle &m_parsed;
    base::ArticleId m_article;
    ArticleIds m_lasting;
};

/// Local ids of a claim's references become lasting ones.
struct ToLasting
{
    const ArticleIds &lasting;
    NameRows &names;
    void operator()(model::ActorReference &reference) const
    {
        reference.actor = names.meant(lastingId(lasting.actors, reference.actor), reference.name);
    }
    void operator()(model::PlaceReference &reference) const
    {
        reference.place = lastingId(lasting.places, reference.place);
    }
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

ArticleIds writeArticleLists(Steps &steps, base::IdGenerator &ids, const model::ParsedArticle &parsed,
                             const ArticlePlace &place, const NameIds &names)
{
    return ListWriter(steps, ids, parsed).write(place, names);
}

base::ArticleId writeArticle(Steps &steps, base::IdGenerator &ids, const model::ParsedArticle &parsed,
                             const ArticlePlace &place)
{
    NameRows names(steps, ids);
    const ArticleIds lasting = writeArticleLists(steps, ids, parsed, place,
                                                 {[&](const model::Actor &actor) { return names.actor(actor); },
                                                  [&](const model::Place &where) { return names.place(where); }});
    for (model::Claim claim : parsed.claims) {
        claim.id = ids.next<base::ClaimId>();
        claim.event = ids.next<base::EventId>();
        claim.provenance.article = lasting.article;
        claim.time = lastingId(lasting.times, claim.time);
        joinReferences(claim, ToLasting{lasting, names});
        steps.run("INSERT INTO event(id) VALUES (?)", claim.event);
        writeClaim(steps, claim, parsed.article.language);
        indexQuote(steps, claim, parsed.article.language);
        writePlacement(steps, claim, {place.batch, parsed.article.published});
    }
    return lasting.article;
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
