#include "core/pipeline/read_back/project_words.h"

#include <algorithm>
#include <utility>

namespace pipeline {

base::Result<void> ProjectWords::list()
{
    if (std::exchange(m_isListed, true))
        return {};
    const auto lines = m_reader.articles();
    if (!lines)
        return tl::unexpected(lines.error());
    for (const store::ArticleLine &line : *lines) {
        m_byDigest.emplace(line.article.digest, line.article.id);
        if (!line.article.url.empty())
            m_byUrl.emplace(line.article.url, line.article.id);
    }
    return {};
}

base::Result<const ProjectWords::Article *> ProjectWords::article(base::ArticleId id)
{
    auto &known = m_articles[id];
    if (!known) {
        auto parsed = m_reader.article(id);
        if (!parsed)
            return tl::unexpected(parsed.error());
        known = std::make_unique<Article>(std::move(*parsed));
    }
    return known.get();
}

base::Result<std::vector<const ProjectWords::Article *>> ProjectWords::find(std::string_view digest,
                                                                            std::string_view url)
{
    if (auto listed = list(); !listed)
        return tl::unexpected(listed.error());
    auto [begin, end] = m_byDigest.equal_range(digest);
    if (begin == end)
        std::tie(begin, end) = m_byUrl.equal_range(url);
    std::vector<const Article *> articles;
    for (auto each = begin; each != end; ++each) {
        const auto known = article(each->second);
        if (!known)
            return tl::unexpected(known.error());
        articles.push_back(*known);
    }
    std::ranges::reverse(articles);
    return articles;
}

} // namespace pipeline
