#pragma once

#include "core/base/result.h"
#include "core/model/article.h"
#include "core/model/finding.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace article {

/// What a person said about a file before it is read; an empty string says nothing.
struct ReadOptions
{
    std::string sourceName; ///< file name with ending, for Article::sourceName
    std::string language;   ///< BCP 47; goes before what the file declares and what its words look like
    std::string published;  ///< EDTF; goes before the file's header, which goes before its metadata
};

/// An article as its file gives it, with the doubts met on the way. Ids of captions and findings are 1..n.
struct ReadArticle
{
    model::Article article;
    std::vector<model::Finding> findings;

    void addFinding(std::string code, std::vector<std::string> details, base::TextRange range = {})
    {
        findings.push_back({{}, std::move(code), std::move(details), range});
    }
};

/// One format. Readers are stateless; any thread may use them.
class ArticleReader
{
public:
    virtual ~ArticleReader() = default;

    /// Looks at the beginning of decoded text only.
    [[nodiscard]] virtual bool recognises(std::string_view text) const = 0;
    /// text is UTF-8 with \n line ends. A file may hold several articles (a live blog), so this gives a list, never an
    /// empty one. Fills what the format knows; identity, language and the choice of date are done by readArticles().
    [[nodiscard]] virtual base::Result<std::vector<ReadArticle>> read(std::string_view text,
                                                                      const ReadOptions &options) const = 0;
};

/// Bytes to articles: decodes, finds the format by content (never by the file's name), reads, and completes every
/// article with digest, language and publication date. Opens nothing that the bytes name. Cost: linear in the bytes.
/// Fails with FileEmpty, FileBinary, FileTooLarge, EncodingInvalid or FormatInvalid; subject is options.sourceName.
[[nodiscard]] base::Result<std::vector<ReadArticle>> readArticles(std::string_view bytes, const ReadOptions &options);

} // namespace article
