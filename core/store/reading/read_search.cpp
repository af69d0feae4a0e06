#include "core/store/reader.h"
#include "core/store/reading/visible.h"
#include "core/store/search/match_query.h"
#include "core/store/search/tokenizer.h"
#include "core/store/sqlite/steps.h"

#include <limits>
#include <unordered_set>

namespace store {

namespace {

// Control characters around what was found; no stored text has them.
constexpr char foundBegin = '\x02';
constexpr char foundEnd = '\x03';

/// One question to an index of words. With excerpts the finds come best first; without them in the order of the index,
/// since to rank the finds of a common word is to read how long each of its texts is.
struct FindSql
{
    std::string_view found;   ///< the columns of what is found, the first one's id
    std::string_view rank;    ///< column
    std::string_view excerpt; ///< column
    std::string_view more;    ///< columns behind them, with their commas
    std::string_view from;    ///< up to the condition that matches
    std::string_view ranking; ///< how the rank is made, a condition; may be empty

    [[nodiscard]] std::string text(bool excerpts) const
    {
        if (!excerpts)
            return sqlOf("SELECT ", found, ", 0, ''", more, from, " LIMIT ?2");
        return sqlOf("SELECT ", found, ", ", rank, ", ", excerpt, more, from, ranking, " ORDER BY ", rank, " LIMIT ?2");
    }
};

/// A word in a title weighs four times one in the text. "rank MATCH" sets that without sorting all finds twice.
constexpr FindSql findArticles{"rowid", "rank", "snippet(article_search, -1, char(2), char(3), '…', 24)",
                               "",      R"sql(
FROM article_search WHERE article_search MATCH ?1
  AND rowid NOT IN (SELECT id FROM article WHERE batch_id IN (SELECT id FROM batch WHERE hidden = 1)))sql", " AND rank MATCH 'bm25(4.0, 1.0)'"};
constexpr FindSql findClaims{
    "s.rowid", "s.rank", "snippet(provenance_search, 0, char(2), char(3), '…', 32)", ", c.event_id, t.article_id",
    R"sql(
FROM provenance_search s CROSS JOIN claim c ON c.id = s.rowid
CROSS JOIN placement t ON t.event_id = c.event_id AND t.claim_id = c.id
WHERE provenance_search MATCH ?1 AND t.batch_id NOT IN (SELECT id FROM batch WHERE hidden = 1))sql",    ""};
constexpr FindSql findActors{"coalesce(e.merged_into, n.actor_id)",
                             "s.rank",
                             "highlight(actor_alias_search, 0, char(2), char(3))",
                             "",
                             R"sql(
FROM actor_alias_search s CROSS JOIN actor_alias n ON n.id = s.rowid LEFT JOIN actor_edit e ON e.id = n.actor_id
WHERE actor_alias_search MATCH ?1 AND EXISTS (
  SELECT 1 FROM appearance ap JOIN article a ON a.id = ap.article_id
  WHERE ap.actor_id = n.actor_id AND a.batch_id NOT IN (SELECT id FROM batch WHERE hidden = 1)))sql",
                             ""};
/// By the name that a person gave, or by what was noted.
constexpr FindSql findEditedActors{"coalesce(e.merged_into, e.id)",
                                   "s.rank",
                                   "snippet(actor_edit_search, -1, char(2), char(3), '…', 24)",
                                   "",
                                   R"sql(
FROM actor_edit_search s CROSS JOIN actor_edit e ON e.id = s.rowid WHERE actor_edit_search MATCH ?1)sql",
                                   ""};
constexpr FindSql findRemarks{"s.rowid", "s.rank", "snippet(remark_search, 0, char(2), char(3), '…', 24)",
                              "",        R"sql(
FROM remark_search s WHERE remark_search MATCH ?1)sql",   ""};
const FindSql &findAnnotations()
{
    static const std::string from = sqlOf(" FROM annotation_search s CROSS JOIN annotation n ON n.id = s.rowid",
                                          " WHERE annotation_search MATCH ?1 AND ", annotationIsVisible);
    static const FindSql sql{"n.id",
                             "s.rank",
                             "snippet(annotation_search, 0, char(2), char(3), '…', 24)",
                             ", n.event_id, n.claim_id, n.article_id",
                             from,
                             ""};
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

/// What is asked, and where the finds go.
struct Search
{
    Steps &steps;
    std::string match;
    std::size_t limit;
    bool excerpts;
    std::vector<SearchHit> hits;

    /// name fills in what a row of the query names, and is false where it is known already.
    template <class Name>
    void find(const FindSql &sql, SearchHit::Kind kind, Name &&name)
    {
        steps.each(
            sql.text(excerpts),
            [&](Row row) {
                SearchHit hit = hitOf(kind, row);
                if (name(row, hit))
                    hits.push_back(std::move(hit));
            },
            match, limit);
    }
};

void findTexts(Search &search)
{
    search.find(findArticles, SearchHit::Kind::Article, [](Row row, SearchHit &hit) {
        hit.article = row.id<base::ArticleId>(0);
        return true;
    });
    search.find(findClaims, SearchHit::Kind::Claim, [](Row row, SearchHit &hit) {
        hit.claim = row.id<base::ClaimId>(0);
        hit.event = row.id<base::EventId>(3);
        hit.article = row.id<base::ArticleId>(4);
        return true;
    });
}

/// An actor is found once, by its best name.
void findNames(Search &search)
{
    std::unordered_set<base::ActorId> seen;
    for (const FindSql &sql : {findActors, findEditedActors}) {
        search.find(sql, SearchHit::Kind::Actor, [&](Row row, SearchHit &hit) {
            hit.actor = row.id<base::ActorId>(0);
            return seen.insert(hit.actor).second;
        });
    }
}

void findWritten(Search &search)
{
    search.find(findAnnotations(), SearchHit::Kind::Annotation, [](Row row, SearchHit &hit) {
        hit.annotation = row.id<base::AnnotationId>(0);
        hit.event = row.id<base::EventId>(3);
        hit.claim = row.id<base::ClaimId>(4);
        hit.article = row.id<base::ArticleId>(5);
        return true;
    });
    search.find(findRemarks, SearchHit::Kind::Remark, [](Row row, SearchHit &hit) {
        hit.remark = row.id<base::RemarkId>(0);
        return true;
    });
}

} // namespace

base::Result<std::vector<SearchHit>> Reader::search(const SearchRequest &request) const
{
    const auto match = matchQuery(request.text, request.asTyped);
    if (!match)
        return std::vector<SearchHit>();
    Steps steps(*m_connection);
    // What is not seen is left out afterwards: until then it must not use up the limit.
    constexpr std::size_t all = std::numeric_limits<std::int64_t>::max();
    Search search{steps, *match, m_known ? all : request.limit, request.excerpts, {}};
    findTexts(search);
    findNames(search);
    findWritten(search);
    std::erase_if(search.hits, [this](const SearchHit &hit) { return hit.article.isValid() && !sees(hit.article); });
    if (!steps.isGood())
        return tl::unexpected(steps.result().error());
    return std::move(search.hits);
}

base::Result<std::size_t> Reader::countArticles(const SearchRequest &request) const
{
    const auto match = matchQuery(request.text, request.asTyped);
    if (!match)
        return 0;
    const auto count = m_connection->first(
        "SELECT count(*) FROM article_search WHERE article_search MATCH ?1 AND rowid NOT IN"
        " (SELECT id FROM article WHERE batch_id IN (SELECT id FROM batch WHERE hidden = 1))",
        [](Row row) { return row.size(0); }, *match);
    if (!count)
        return tl::unexpected(count.error());
    return count->value_or(0);
}

} // namespace store
