#include "core/article/html/html_document.h"

#include "core/base/ascii.h"

#include <algorithm>

namespace article {

HtmlDocument::HtmlDocument(std::string prunedHtml) : m_html(std::move(prunedHtml))
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    m_output.reset(gumbo_parse_with_options(&options, m_html.data(), m_html.size()));
}

void HtmlDocument::Destroy::operator()(GumboOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

std::span<GumboNode *const> childrenOf(const GumboNode &node)
{
    if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE)
        return {};
    const GumboVector &children = node.v.element.children;
    return {reinterpret_cast<GumboNode *const *>(children.data), children.length};
}

bool isElement(const GumboNode &node, GumboTag tag)
{
    return node.type == GUMBO_NODE_ELEMENT && tagOf(node) == tag;
}

GumboTag tagOf(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT ? node.v.element.tag : GUMBO_TAG_UNKNOWN;
}

std::string_view attributeOf(const GumboNode &node, const char *name)
{
    if (node.type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboAttribute *attribute = gumbo_get_attribute(&node.v.element.attributes, name);
    return attribute == nullptr ? std::string_view() : std::string_view(attribute->value);
}

std::vector<std::string> classWords(const GumboNode &node)
{
    std::vector<std::string> words;
    for (const char *name : {"class", "id"}) {
        std::string word;
        const auto finish = [&] {
            if (!word.empty())
                words.push_back(std::move(word));
            word.clear();
        };
        for (const char c : attributeOf(node, name)) {
            const char lower = base::lowerAscii(c);
            if (!base::isAsciiLetter(c) || lower != c)
                finish();
            if (base::isAsciiLetter(c))
                word += lower;
        }
        finish();
    }
    return words;
}

namespace {

void collect(const GumboNode &node, GumboTag tag, std::vector<const GumboNode *> &found)
{
    if (isElement(node, tag))
        found.push_back(&node);
    for (const GumboNode *child : childrenOf(node))
        collect(*child, tag, found);
}

} // namespace

std::vector<const GumboNode *> elementsOf(const GumboNode &root, GumboTag tag)
{
    std::vector<const GumboNode *> found;
    collect(root, tag, found);
    return found;
}

} // namespace article
