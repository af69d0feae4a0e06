#pragma once

#include "core/article/article_reader.h"

namespace article {

/// Saved web pages. What a page says in schema.org JSON-LD goes before its meta elements, and these before what is only
/// shown. The text is the page's own prose with its paragraphs and captions; the articleBody of JSON-LD, which often
/// has neither, where the page lacks those words. A live blog gives an article for each of its entries. Nothing in a
/// page is run, loaded or opened.
class HtmlReader final : public ArticleReader
{
public:
    [[nodiscard]] bool recognises(std::string_view text) const override;
    [[nodiscard]] base::Result<std::vector<ReadArticle>> read(std::string_view text,
                                                              const ReadOptions &options) const override;
};

} // namespace article
