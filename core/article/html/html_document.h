#pragma once

#include <gumbo.h>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace article {

/// The tree of a page. Owns its text and nodes; nothing in it is ever run, loaded or followed. Build it from
/// pruneHtml().
class HtmlDocument
{
public:
    explicit HtmlDocument(std::string prunedHtml);

    [[nodiscard]] const GumboNode &root() const { return *m_output->root; } ///< the html element

private:
    struct Destroy
    {
        void operator()(GumboOutput *output) const;
    };
    std::string m_html;
    std::unique_ptr<GumboOutput, Destroy> m_output;
};

[[nodiscard]] std::span<GumboNode *const> childrenOf(const GumboNode &node);
[[nodiscard]] bool isElement(const GumboNode &node, GumboTag tag);
/// GUMBO_TAG_UNKNOWN for text and for elements HTML does not know.
[[nodiscard]] GumboTag tagOf(const GumboNode &node);
/// Empty when absent.
[[nodiscard]] std::string_view attributeOf(const GumboNode &node, const char *name);
/// Words of class and id in lower case, split at anything but letters and at a capital: "articleBody-text" is three.
[[nodiscard]] std::vector<std::string> classWords(const GumboNode &node);
/// All elements of a tag, in the order of the text.
[[nodiscard]] std::vector<const GumboNode *> elementsOf(const GumboNode &root, GumboTag tag);

} // namespace article
