#include "core/model/names.h"
#include "core/store/reader.h"
#include "core/store/reading/actor_overlay.h"
#include "core/store/reading/visible.h"
#include "core/store/rows/claim_row.h"
#include "core/store/rows/words.h"
#include "core/store/sqlite/steps.h"

#include <unordered_map>

namespace store {

namespace {

constexpr std::string_view articleColumns = R"sql(
a.id, a.source_name, a.title, a.publisher, a.author, a.url, a.language, a.language_confidence, a.published,
a.published_from, a.digest, a.previous_id, a.batch_id, a.imported_ms, a.text_bytes
)sql";

const std::string &listArticles()
{
    static const std::string sql = sqlOf("SELECT ", articleColumns, R"sql(,
(SELECT count(*) FROM placement t WHERE t.article_id = a.id AND t.status <> 3),
(SELECT count(*) FROM placement t WHERE t.article_id = a.id AND t.status = 0),
(SELECT count(*) FROM finding f WHERE f.article_id = a.id)
FROM article a WHERE a.batch_id NOT IN )sql",
                                         hiddenBatches, " ORDER BY a.id");
    return sql;
}

const std::string &oneArticle()
{
    static const std::string sql = sqlOf(
        "SELECT ", articleColumns, ", a.text FROM article a WHERE a.id = ? AND a.batch_id NOT IN ", hiddenBatches);
    return sql;
}

const std::string &claimsInText()
{
    static const std::string sql =
        sqlOf("SELECT ", claimSelection(), " FROM provenance p JOIN claim c ON c.id = p.id WHERE p.article_id = ?",
              " ORDER BY p.begin_byte, c.id");
    return sql;
}

constexpr int ownColumns = 15; ///< of articleColumns

model::Article readArticle(Row row)
{
    model::Article article;
    article.id = row.id<base::ArticleId>(0);
    article.sourceName = row.text(1);
    article.title = row.text(2);
    article.publisher = row.text(3);
    article.author = row.text(4);
    article.url = row.text(5);
    article.language = row.text(6);
    article.languageConfidence = row.number(7);
    article.published = row.text(8);
    article.publishedFrom = model::parseName<model::PublishedFrom>(row.view(9)).value_or(model::PublishedFrom::None);
    article.digest = row.text(10);
    return article;
}

ArticleLine readArticleLine(Row row)
{
    ArticleLine line;
    line.article = readArticle(row);
    line.previous = row.id<base::ArticleId>(11);
    line.batch = row.id<base::BatchId>(12);
    line.importedMs = row.integer(13);
    line.textBytes = row.size(14);
    line.claims = row.size(ownColumns);
    line.unreviewed = row.size(ownColumns + 1);
    line.findings = row.size(ownColumns + 2);
    return line;
}

void readCaptions(Steps &steps, model::Article &article)
{
    steps.each(
        "SELECT id, begin_byte, end_byte, text, credit_begin, credit_end, credit FROM caption"
        " WHERE article_id = ? ORDER BY id",
        [&](Row row) {
            article.captions.push_back(
                {row.id<base::CaptionId>(0), row.range(1), row.text(3), row.range(4), row.text(6), {}});
        },
        article.id);
    for (model::Caption &caption : article.captions)
        steps.each(
            "SELECT begin_byte, end_byte FROM caption_copy WHERE caption_id = ? ORDER BY begin_byte",
            [&](Row row) { caption.duplicates.push_back(row.range(0)); }, caption.id);
}

void readActors(Steps &steps, model::ParsedArticle &parsed)
{
    const base::ArticleId article = parsed.article.id;
    steps.each(
        "SELECT actor.id, actor.name, ap.text, actor.type, ap.role FROM appearance ap"
        " JOIN actor ON actor.id = ap.actor_id WHERE ap.article_id = ? ORDER BY ap.position",
        [&](Row row) {
            const auto type = model::parseName<model::ActorType>(row.view(3));
            parsed.actors.push_back({row.id<base::ActorId>(0),
                                     row.text(1),
                                     row.text(2),
                                     type.value_or(model::ActorType::Person),
                                     row.text(4),
                                     {},
                                     {}});
        },
        article);
    for (model::Actor &actor : parsed.actors) {
        steps.each(
            "SELECT name FROM actor_alias WHERE actor_id = ? AND is_name = 0 ORDER BY id",
            [&](Row row) { actor.aliases.push_back(row.text(0)); }, actor.id);
        steps.each(
            "SELECT begin_byte, end_byte FROM mention WHERE article_id = ? AND actor_id = ? ORDER BY begin_byte",
            [&](Row row) { actor.mentions.push_back(row.range(0)); }, article, actor.id);
    }
}

void readPlaces(Steps &steps, model::ParsedArticle &parsed)
{
    const base::ArticleId article = parsed.article.id;
    steps.each(
        "SELECT place.id, place.name, ap.text, place.gazetteer_id, place.latitude, place.longitude,"
        " place.precision FROM place_appearance ap JOIN place ON place.id = ap.place_id"
        " WHERE ap.article_id = ? ORDER BY ap.position",
        [&](Row row) {
            parsed.places.push_back({row.id<base::PlaceId>(0),
                                     row.text(1),
                                     row.text(2),
                                     row.optionalInteger(3),
                                     row.optionalNumber(4),
                                     row.optionalNumber(5),
                                     row.text(6),
                                     {}});
        },
        article);
    for (model::Place &place : parsed.places)
        steps.each(
            "SELECT begin_byte, end_byte FROM place_mention WHERE article_id = ? AND place_id = ?"
            " ORDER BY begin_byte",
            [&](Row row) { place.mentions.push_back(row.range(0)); }, article, place.id);
}

model::TimeExpression readTime(Row row)
{
    const auto type = model::parseName<model::TimeType>(row.view(4));
    return {row.id<base::TimeId>(0),
            row.range(1),
            row.text(3),
            type.value_or(model::TimeType::Date),
            row.text(5),
            row.text(6),
            timeAnchor(row.view(7)),
            row.id<base::TimeId>(8),
            row.text(9)};
}

void readRest(Steps &steps, model::ParsedArticle &parsed)
{
    const base::ArticleId article = parsed.article.id;
    steps.each(
        "SELECT id, begin_byte, end_byte, text, type, value, edtf, anchor, anchor_id, relative"
        " FROM time_expression WHERE article_id = ? ORDER BY id",
        [&](Row row) { parsed.times.push_back(readTime(row)); }, article);
    steps.each(
        claimsInText(), [&](Row row) { parsed.claims.push_back(readClaim(row)); }, article);
    steps.each(
        "SELECT id, code, details, begin_byte, end_byte FROM finding WHERE article_id = ? ORDER BY id",
        [&](Row row) {
            parsed.findings.push_back({row.id<base::FindingId>(0), row.text(1), splitWords(row.view(2)), row.range(3)});
        },
        article);
}

} // namespace

base::Result<std::vector<ArticleLine>> Reader::articles() const
{
    std::vector<ArticleLine> lines;
    const auto done = m_connection->each(listArticles(), [&](Row row) { lines.push_back(readArticleLine(row)); });
    if (!done)
        return tl::unexpected(done.error());
    std::erase_if(lines, [this](const ArticleLine &line) { return !sees(line.article.id); });
    return lines;
}

base::Result<model::ParsedArticle> Reader::article(base::ArticleId id) const
{
    auto parsed = articleAsRead(id);
    if (!parsed)
        return parsed;
    Steps steps(*m_connection);
    ActorOverlay(steps).apply(*parsed);
    if (!steps.isGood())
        return tl::unexpected(steps.result().error());
    return parsed;
}

base::Result<model::ParsedArticle> Reader::articleAsRead(base::ArticleId id) const
{
    Steps steps(*m_connection);
    model::ParsedArticle parsed;
    const auto article = steps.first(
        oneArticle(),
        [](Row row) {
            model::Article read = readArticle(row);
            read.text = row.text(ownColumns);
            return read;
        },
        id);
    if (!steps.isGood())
        return tl::unexpected(steps.result().error());
    if (!article || !sees(id))
        return base::failure(base::ErrorCode::NotFound, m_connection->path(), {"article", std::to_string(id.value)});
    parsed.article = *article;
    readCaptions(steps, parsed.article);
    readActors(steps, parsed);
    readPlaces(steps, parsed);
    readRest(steps, parsed);
    if (!steps.isGood())
        return tl::unexpected(steps.result().error());
    return parsed;
}

base::Result<std::optional<base::ArticleId>> Reader::articleByDigest(std::string_view digest) const
{
    static const std::string sql = sqlOf("SELECT id FROM article WHERE digest = ? AND batch_id NOT IN ", hiddenBatches,
                                         " ORDER BY id DESC LIMIT 1");
    return m_connection->first(
        sql, [](Row row) { return row.id<base::ArticleId>(0); }, digest);
}

base::Result<std::string> Reader::articleText(base::ArticleId id) const
{
    static const std::string sql = sqlOf("SELECT text FROM article WHERE id = ? AND batch_id NOT IN ", hiddenBatches);
    auto text = m_connection->first(
        sql, [](Row row) { return row.text(0); }, id);
    if (!text)
        return tl::unexpected(text.error());
    if (!*text || !sees(id))
        return base::failure(base::ErrorCode::NotFound, m_connection->path(), {"article", std::to_string(id.value)});
    return std::move(**text);
}

} // namespace store
