#include "core/article/html/html_text.h"

#include "core/article/html/html_prune.h"
#include "core/article/html/text_flow.h"

#include <algorithm>
#include <array>

namespace article {

namespace {

constexpr std::array skippedTags{GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,  GUMBO_TAG_NAV,      GUMBO_TAG_ASIDE,
                                 GUMBO_TAG_FOOTER,   GUMBO_TAG_FORM,   GUMBO_TAG_BUTTON,   GUMBO_TAG_SELECT,
                                 GUMBO_TAG_TEXTAREA, GUMBO_TAG_IFRAME, GUMBO_TAG_SVG,      GUMBO_TAG_TEMPLATE,
                                 GUMBO_TAG_OBJECT,   GUMBO_TAG_AUDIO,  GUMBO_TAG_VIDEO,    GUMBO_TAG_CANVAS,
                                 GUMBO_TAG_MENU,     GUMBO_TAG_HEAD,   GUMBO_TAG_DATALIST, GUMBO_TAG_NOFRAMES};
constexpr std::array inlineTags{GUMBO_TAG_A,       GUMBO_TAG_SPAN, GUMBO_TAG_ABBR, GUMBO_TAG_CITE, GUMBO_TAG_Q,
                                GUMBO_TAG_SUB,     GUMBO_TAG_SUP,  GUMBO_TAG_MARK, GUMBO_TAG_TIME, GUMBO_TAG_DATA,
                                GUMBO_TAG_LABEL,   GUMBO_TAG_BDI,  GUMBO_TAG_BDO,  GUMBO_TAG_DFN,  GUMBO_TAG_KBD,
                                GUMBO_TAG_SAMP,    GUMBO_TAG_VAR,  GUMBO_TAG_INS,  GUMBO_TAG_DEL,  GUMBO_TAG_IMG,
                                GUMBO_TAG_ACRONYM, GUMBO_TAG_WBR,  GUMBO_TAG_RUBY};
/// Words that page authors put into class names of what is not the story.
constexpr std::array<std::string_view, 32> outsideWords{
    "comment",       "comments",   "related",     "share",           "sharing", "social",  "promo",     "advert",
    "advertisement", "ad",         "ads",         "newsletter",      "cookie",  "cookies", "subscribe", "subscription",
    "sidebar",       "breadcrumb", "breadcrumbs", "byline",          "tags",    "toolbar", "menu",      "nav",
    "navigation",    "footer",     "recommended", "recommendations", "popup",   "modal",   "sponsored", "paywall"};
constexpr std::array<std::string_view, 7> creditWords{"credit",      "credits",     "copyright", "photographer",
                                                      "photocredit", "attribution", "source"};

bool hasWord(const std::vector<std::string> &words, auto &&candidates)
{
    return std::ranges::any_of(
        words, [&](const std::string &word) { return std::ranges::find(candidates, word) != candidates.end(); });
}

bool isCredit(const GumboNode &node)
{
    const std::string_view property = attributeOf(node, "itemprop");
    return property == "copyrightHolder" || property == "creditText" || property == "author" ||
           hasWord(classWords(node), creditWords);
}

bool isCaption(const GumboNode &node)
{
    if (isElement(node, GUMBO_TAG_FIGCAPTION) || attributeOf(node, "itemprop") == "caption")
        return true;
    constexpr std::array<std::string_view, 2> words{"caption", "figcaption"};
    return hasWord(classWords(node), words) && !isElement(node, GUMBO_TAG_FIGURE);
}

void addAllText(const GumboNode &node, TextFlow &flow)
{
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA) {
        flow.add(node.v.text.text);
        return;
    }
    const GumboTag tag = tagOf(node);
    if (tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE)
        return;
    if (tag == GUMBO_TAG_BR || (tag != GUMBO_TAG_UNKNOWN && std::ranges::find(inlineTags, tag) == inlineTags.end()))
        flow.breakWith(TextFlow::Break::Blank);
    for (const GumboNode *child : childrenOf(node))
        addAllText(*child, flow);
}

/// A caption's words and credit, kept apart.
void collectCaption(const GumboNode &node, TextFlow &words, TextFlow &credit)
{
    for (const GumboNode *child : childrenOf(node)) {
        const bool hidden = child->type == GUMBO_NODE_ELEMENT && isOutsideProse(*child);
        if (child->type == GUMBO_NODE_ELEMENT && isCredit(*child)) {
            credit.breakWith(TextFlow::Break::Blank);
            addAllText(*child, credit);
        } else if (child->type == GUMBO_NODE_ELEMENT && !hidden && !childrenOf(*child).empty()) {
            words.breakWith(TextFlow::Break::Blank);
            collectCaption(*child, words, credit);
        } else if (!hidden) {
            addAllText(*child, words);
        }
    }
}

double linkShare(const GumboNode &node)
{
    const std::string all = wordsOf(node);
    std::size_t linked = 0;
    for (const GumboNode *link : elementsOf(node, GUMBO_TAG_A))
        linked += wordsOf(*link).size();
    return all.empty() ? 0 : static_cast<double>(linked) / static_cast<double>(all.size());
}

class Walker
{
public:
    explicit Walker(std::string_view title) : m_title(title) {}

    void walk(const GumboNode &node)
    {
        if (node.type != GUMBO_NODE_ELEMENT) {
            addAllText(node, m_flow);
            return;
        }
        if (isOutsideProse(node) || repeatsTitle(node))
            return;
        // A list inside a list that was kept is kept: asking at every level would cost depth times length.
        const bool isList = isElement(node, GUMBO_TAG_UL) || isElement(node, GUMBO_TAG_OL);
        if (!(isList && m_listDepth > 0) && isListOfLinks(node))
            return;
        if (isElement(node, GUMBO_TAG_BR)) {
            m_flow.breakWith(TextFlow::Break::Line);
            return;
        }
        if (isElement(node, GUMBO_TAG_FIGURE) || isCaption(node)) {
            addFigure(node);
            return;
        }
        const bool isInline = std::ranges::find(inlineTags, tagOf(node)) != inlineTags.end();
        const bool isLine = isElement(node, GUMBO_TAG_LI) || isElement(node, GUMBO_TAG_TR);
        const bool isCell = isElement(node, GUMBO_TAG_TD) || isElement(node, GUMBO_TAG_TH);
        const auto border = isInline ? TextFlow::Break::None
                            : isCell ? TextFlow::Break::Blank
                            : isLine ? TextFlow::Break::Line
                                     : TextFlow::Break::Paragraph;
        m_flow.breakWith(border);
        m_listDepth += isList ? 1 : 0;
        for (const GumboNode *child : childrenOf(node))
            walk(*child);
        m_listDepth -= isList ? 1 : 0;
        m_flow.breakWith(border);
    }

    HtmlText take() { return {m_flow.take(), std::move(m_captions)}; }

private:
    [[nodiscard]] static bool isListOfLinks(const GumboNode &node)
    {
        switch (tagOf(node)) {
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
            return linkShare(node) > 0.6;
        case GUMBO_TAG_P:
            return linkShare(node) > 0.9;
        default:
            return false;
        }
    }

    [[nodiscard]] bool repeatsTitle(const GumboNode &node) const
    {
        return (isElement(node, GUMBO_TAG_H1) || isElement(node, GUMBO_TAG_H2)) && !m_title.empty() &&
               wordsOf(node) == m_title;
    }

    void addFigure(const GumboNode &figure)
    {
        TextFlow words;
        TextFlow credit;
        if (isElement(figure, GUMBO_TAG_FIGURE)) {
            collectFigureCaptions(figure, words, credit);
        } else {
            collectCaption(figure, words, credit);
        }
        addCaption(words.take(), credit.take());
    }

    static void collectFigureCaptions(const GumboNode &node, TextFlow &words, TextFlow &credit)
    {
        for (const GumboNode *child : childrenOf(node)) {
            if (isCaption(*child)) {
                words.breakWith(TextFlow::Break::Blank);
                collectCaption(*child, words, credit);
            } else if (child->type == GUMBO_NODE_ELEMENT && isCredit(*child)) {
                credit.breakWith(TextFlow::Break::Blank);
                addAllText(*child, credit);
            } else {
                collectFigureCaptions(*child, words, credit);
            }
        }
    }

    void addCaption(const std::string &words, const std::string &credit)
    {
        if (words.empty())
            return;
        m_flow.breakWith(TextFlow::Break::Paragraph);
        const base::TextRange range = m_flow.addWhole(words);
        base::TextRange creditRange;
        if (!credit.empty()) {
            m_flow.breakWith(TextFlow::Break::Blank);
            creditRange = m_flow.addWhole(credit);
        }
        m_flow.breakWith(TextFlow::Break::Paragraph);
        const auto first = std::ranges::find(m_captions, words, &model::Caption::text);
        if (first != m_captions.end())
            first->duplicates.push_back(range);
        else
            m_captions.push_back({{}, range, words, creditRange, credit, {}});
    }

    std::string_view m_title;
    int m_listDepth = 0;
    TextFlow m_flow;
    std::vector<model::Caption> m_captions;
};

} // namespace

bool isOutsideProse(const GumboNode &node)
{
    if (std::ranges::find(skippedTags, tagOf(node)) != skippedTags.end())
        return true;
    if (node.type != GUMBO_NODE_ELEMENT || isElement(node, GUMBO_TAG_BODY) || isElement(node, GUMBO_TAG_HTML))
        return false;
    const std::string_view style = attributeOf(node, "style");
    const bool hidden = gumbo_get_attribute(&node.v.element.attributes, "hidden") != nullptr ||
                        attributeOf(node, "aria-hidden") == "true" ||
                        style.find("display:none") != std::string_view::npos ||
                        style.find("display: none") != std::string_view::npos;
    return hidden || (!isElement(node, GUMBO_TAG_ARTICLE) && hasWord(classWords(node), outsideWords));
}

std::string wordsOf(const GumboNode &node)
{
    TextFlow flow;
    addAllText(node, flow);
    return flow.take();
}

HtmlText textOf(std::span<const GumboNode *const> elements, std::string_view title)
{
    Walker walker(title);
    for (const GumboNode *element : elements)
        walker.walk(*element);
    return walker.take();
}

std::string plainWords(std::string_view fragment)
{
    return wordsOf(HtmlDocument(pruneHtml(fragment).html).root());
}

std::string plainParagraphs(std::string_view fragment)
{
    std::string marked;
    for (std::size_t at = 0; at < fragment.size(); ++at) {
        const bool isBreak = fragment[at] == '\n';
        const bool isEmptyLine = isBreak && at + 1 < fragment.size() && fragment[at + 1] == '\n';
        if (isEmptyLine)
            at = std::min(fragment.find_first_not_of('\n', at), fragment.size()) - 1;
        if (isBreak)
            marked += isEmptyLine ? "<p>" : "<br>";
        else
            marked += fragment[at];
    }
    const HtmlDocument document(pruneHtml(marked).html);
    const std::array<const GumboNode *, 1> roots{&document.root()};
    return textOf(roots, {}).text;
}

} // namespace article
