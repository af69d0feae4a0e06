#pragma once

#include "core/article/article_reader.h"

namespace article {

/// Plain text. Before the body may stand a date line (see findHeaderDate), or lines "key: value" up to an empty line,
/// of which the first has a known key: title, date, source (or publisher), url, author, language. "# Title" on a line
/// of its own may stand before a date line. A title that is not given stays empty. Recognises everything, so ask it
/// last.
class PlainTextReader final : public ArticleReader
{
public:
    [[nodiscard]] bool recognises(std::string_view text) const override;
    [[nodiscard]] base::Result<std::vector<ReadArticle>> read(std::string_view text,
                                                              const ReadOptions &options) const override;
};

} // namespace article
