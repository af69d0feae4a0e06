#pragma once

#include "core/article/html/html_document.h"
#include "core/model/article.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace article {

/// The text of some elements as a person reads it: a paragraph apart by an empty line, blanks joined, without menus,
/// forms, hidden elements, share buttons and lists of links. A figure's caption is a paragraph of the text and a
/// Caption.
struct HtmlText
{
    std::string text;
    std::vector<model::Caption> captions; ///< without ids; further copies of one are its duplicates
};

/// title is left out where a heading repeats it.
[[nodiscard]] HtmlText textOf(std::span<const GumboNode *const> elements, std::string_view title);
/// The words of a fragment of HTML or of text with entities, as metadata has them, on one line.
[[nodiscard]] std::string plainWords(std::string_view fragment);
/// The same with its paragraphs kept.
[[nodiscard]] std::string plainParagraphs(std::string_view fragment);
/// All words below a node, blanks joined.
[[nodiscard]] std::string wordsOf(const GumboNode &node);
/// Hidden, or by its tag or class never part of the prose.
[[nodiscard]] bool isOutsideProse(const GumboNode &node);

} // namespace article
