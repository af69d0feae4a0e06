#pragma once

#include "core/base/code_points.h"
#include "core/base/result.h"
#include "core/store/reader.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pipeline {

/// The articles of a project by what others know of them, with their claims. Read when they are first asked for, once.
class ProjectWords
{
public:
    /// The reader must outlive this.
    explicit ProjectWords(const store::Reader &reader) : m_reader(reader) {}

    struct Article
    {
        model::ParsedArticle parsed;
        base::CodePointMap offsets;
        explicit Article(model::ParsedArticle read) : parsed(std::move(read)), offsets(parsed.article.text) {}
        Article(const Article &) = delete; // offsets points into parsed
        Article &operator=(const Article &) = delete;
    };

    /// Those of this digest, else those of this address; the newest first.
    [[nodiscard]] base::Result<std::vector<const Article *>> find(std::string_view digest, std::string_view url);

private:
    [[nodiscard]] base::Result<void> list();
    [[nodiscard]] base::Result<const Article *> article(base::ArticleId id);

    const store::Reader &m_reader;
    bool m_isListed = false;
    std::multimap<std::string, base::ArticleId, std::less<>> m_byDigest;
    std::multimap<std::string, base::ArticleId, std::less<>> m_byUrl;
    std::map<base::ArticleId, std::unique_ptr<Article>> m_articles;
};

} // namespace pipeline
