#include "core/pipeline/known_bodies.h"

#include <utility>

namespace pipeline {

KnownBodies::KnownBodies(store::Reader reader) : m_reader(std::move(reader)) {}

std::optional<std::string> KnownBodies::find(const std::string &url, const std::string &sourceName)
{
    const std::scoped_lock lock(m_mutex);
    if (!std::exchange(m_listed, true))
        list();
    base::ArticleId id;
    if (const auto byUrl = m_byUrl.find(url); byUrl != m_byUrl.end())
        id = byUrl->second;
    else if (const auto byName = m_byName.find(sourceName); byName != m_byName.end())
        id = byName->second;
    if (!id.isValid())
        return std::nullopt;
    auto article = m_reader.article(id);
    return article ? std::optional(std::move(article->article.text)) : std::nullopt;
}

void KnownBodies::list()
{
    const auto lines = m_reader.articles();
    if (!lines)
        return;
    for (const store::ArticleLine &line : *lines) {
        if (!line.article.url.empty())
            m_byUrl[line.article.url] = line.article.id;
        if (!line.article.sourceName.empty())
            m_byName[line.article.sourceName] = line.article.id;
    }
}

} // namespace pipeline
