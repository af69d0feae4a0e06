#include "core/store/reader.h"
#include "core/store/reading/visible.h"
#include "core/store/search/match_query.h"
#include "core/store/search/tokenizer.h"
#include "core/store/sqlite/steps.h"

#include <unordered_set>

namespace store {

namespace {

// Control characters around what was found; no stored text has them.
constexpr char foundBegin = '\x02';
constexpr char foundEnd = '\x03';

/// A word in a title weighs four times one in the text. "rank MATCH" sets that without sorting all finds twice.
constexpr std::string_view findArticles = R"sql(
SELECT rowid, rank, snippet(article_search, -1, char(2), char(3), '…', 24) FROM article_search
WHERE article_search MATCH ? AND rank MATCH 'bm25(4.0, 1.0)'
  AND rowid NOT IN (SELECT id FROM article WHERE batch_id IN (SELECT id FROM batch WHERE hidden = 1))
ORDER BY rank LIMIT ?
)sql";
constexpr std::string_view findClaims = R"sql(
SELECT s.rowid, s.rank, snippet(provenance_search, 0, char(2), char(3), '…', 32), c.event_id, t.article_id
FROM provenance_search s CROSS JOIN claim c ON c.id = s.rowid
CROSS JOIN placement t ON t.event_id = c.event_id AND t.claim_id = c.id
WHERE provenance_search MATCH ? AND t.batch_id NOT IN (SELECT id FROM batch WHERE hidden = 1)
ORDER BY s.rank LIMIT ?
)sql";
constexpr std::string_view findActors = R"sql(
SELECT n.actor_id, s.rank, highlight(actor_alias_search, 0, char(2), char(3))
FROM actor_alias_search s CROSS JOIN actor_alias n ON n.id = s.rowid
WHERE actor_alias_search MATCH ? AND EXISTS (
  SELECT 1 FROM appearance ap JOIN article a ON a.id = ap.article_id
  WHERE ap.actor_id = n.actor_id AND a.batch_id NOT IN (SELECT id FROM batch WHERE hidden = 1))
ORDER BY s.rank LIMIT ?
)sql";
const std::string &findAnnotations()
{
    static const std::string sql =
        sqlOf("SELECT n.id, s.rank, snippet(annotation_search, 0, char(2), char(3), '…', 24), n.event_id, n.claim_id,",
              " n.article_id FROM annotation_search s CROSS JOIN annotation n ON n.id = s.rowid",
              " WHERE annotation_search MATCH ? AND ", annotationIsVisible, " ORDER BY s.rank LIMIT ?");
    return sql;
}

/// Takes the marks out of an excerpt and remembers where they were.
void setExcerpt(SearchHit &hit, std::string_view marked)
{
    if (const auto language = marked.find(languageEnd); language != std::string_view::npos)
        marked.remove_prefix(language + 1);
    for (const char letter : marked) {
        if (letter == foundBegin)
            hit.found.push_back({hit.excerpt.size(), hit.excerpt.size()});
        else if (letter == foundEnd && !hit.found.empty())
            hit.found.back().end = hit.excerpt.size();
        else if (letter != foundEnd)
            hit.excerpt += letter;
    }
}

SearchHit hitOf(SearchHit::Kind kind, Row row)
{
    SearchHit hit;
    hit.kind = kind;
    hit.rank = row.number(1);
    setExcerpt(hit, row.view(2));
    return hit;
}

} // namespace

base::Result<std::vector<SearchHit>> Reader::search(const SearchRequest &request) const
{
    std::vector<SearchHit> hits;
    const auto match = matchQuery(request.text, request.asTyped);
    if (!match)
        return hits;
    Steps steps(*m_connection);
    // What is not seen is left out afterwards: until then it must not use up the limit.
    const std::int64_t limit = m_known ? -1 : static_cast<std::int64_t>(request.limit);
    const auto add = [&](SearchHit hit) {
        if (hit.kind == SearchHit::Kind::Actor || !hit.article.isValid() || sees(hit.article))
            hits.push_back(std::move(hit));
    };
    steps.each(
        findArticles,
        [&](Row row) {
            SearchHit hit = hitOf(SearchHit::Kind::Article, row);
            hit.article = row.id<base::ArticleId>(0);
            add(std::move(hit));
        },
        *match, limit);
    steps.each(
        findClaims,
        [&](Row row) {
            SearchHit hit = hitOf(SearchHit::Kind::Claim, row);
            hit.claim = row.id<base::ClaimId>(0);
            hit.event = row.id<base::EventId>(3);
            hit.article = row.id<base::ArticleId>(4);
            add(std::move(hit));
        },
        *match, limit);
    std::unordered_set<base::ActorId> seen; // an actor is found once, by its best name
    steps.each(
        findActors,
        [&](Row row) {
            SearchHit hit = hitOf(SearchHit::Kind::Actor, row);
            hit.actor = row.id<base::ActorId>(0);
            if (seen.insert(hit.actor).second)
                add(std::move(hit));
        },
        *match, limit);
    steps.each(
        findAnnotations(),
        [&](Row row) {
            SearchHit hit = hitOf(SearchHit::Kind::Annotation, row);
            hit.annotation = row.id<base::AnnotationId>(0);
            hit.event = row.id<base::EventId>(3);
            hit.claim = row.id<base::ClaimId>(4);
            hit.article = row.id<base::ArticleId>(5);
            add(std::move(hit));
        },
        *match, limit);
    if (!steps.isGood())
        return tl::unexpected(steps.result().error());
    return hits;
}

base::Result<std::size_t> Reader::countArticles(const SearchRequest &request) const
{
    const auto match = matchQuery(request.text, request.asTyped);
    if (!match)
        return 0;
    const auto count = m_connection->first(
        "SELECT count(*) FROM article_search WHERE article_search MATCH ? AND rowid NOT IN"
        " (SELECT id FROM article WHERE batch_id IN (SELECT id FROM batch WHERE hidden = 1))",
        [](Row row) { return row.size(0); }, *match);
    if (!count)
        return tl::unexpected(count.error());
    return count->value_or(0);
}

} // namespace store
