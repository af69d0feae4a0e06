#include "core/store/rows/search_rows.h"

#include "core/store/search/tokenizer.h"
#include "core/store/sqlite/steps.h"

#include <string>

namespace store {

namespace {

std::string withLanguage(std::string_view language, std::string_view text)
{
    std::string marked;
    marked.reserve(language.size() + 1 + text.size());
    return marked.append(language).append(1, languageEnd).append(text);
}

} // namespace

void indexArticle(Steps &steps, base::ArticleId id, const model::Article &article)
{
    steps.run("INSERT INTO article_search(rowid, title, text) VALUES (?,?,?)", id,
              withLanguage(article.language, article.title), withLanguage(article.language, article.text));
}

void indexQuote(Steps &steps, const model::Claim &claim, std::string_view language)
{
    steps.run("INSERT INTO provenance_search(rowid, quote) VALUES (?,?)", claim.id,
              withLanguage(language, claim.provenance.quote));
}

void indexAlias(Steps &steps, std::int64_t alias, std::string_view name)
{
    steps.run("INSERT INTO actor_alias_search(rowid, name) VALUES (?,?)", alias, withLanguage({}, name));
}

void indexAnnotation(Steps &steps, const model::Annotation &annotation)
{
    steps.run("INSERT INTO annotation_search(rowid, text) VALUES (?,?)", annotation.id,
              withLanguage("mul", annotation.text));
}

} // namespace store
