#include "core/article/html/main_content.h"

#include "core/article/html/html_text.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

namespace article {

namespace {

/// Below a node, without what is outside the prose.
struct Weight
{
    std::size_t letters = 0;
    std::size_t linkLetters = 0;
    std::size_t commas = 0;
    bool hasBlocks = false;

    [[nodiscard]] double linkShare() const
    {
        return letters == 0 ? 0 : static_cast<double>(linkLetters) / static_cast<double>(letters);
    }
};

constexpr std::array blockTags{GUMBO_TAG_P,          GUMBO_TAG_DIV,  GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE,
                               GUMBO_TAG_UL,         GUMBO_TAG_OL,   GUMBO_TAG_TABLE,   GUMBO_TAG_PRE,
                               GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_MAIN, GUMBO_TAG_FIGURE,  GUMBO_TAG_H1,
                               GUMBO_TAG_H2,         GUMBO_TAG_H3,   GUMBO_TAG_DL};
constexpr std::array<std::string_view, 7> storyWords{"article", "body", "content", "story", "entry", "text", "post"};

class Scorer
{
public:
    explicit Scorer(const GumboNode &body)
    {
        weigh(body, false);
        score(body);
    }

    [[nodiscard]] const GumboNode *best() const
    {
        const GumboNode *winner = nullptr;
        double highest = 0;
        for (const GumboNode *candidate : m_candidates) {
            const double value = scoreOf(*candidate);
            if (winner == nullptr || value > highest) {
                winner = candidate;
                highest = value;
            }
        }
        return winner;
    }

    [[nodiscard]] double scoreOf(const GumboNode &node) const
    {
        const auto found = m_scores.find(&node);
        return found == m_scores.end() ? 0 : found->second * (1 - weightOf(node).linkShare());
    }

    [[nodiscard]] Weight weightOf(const GumboNode &node) const
    {
        const auto found = m_weights.find(&node);
        return found == m_weights.end() ? Weight{} : found->second;
    }

private:
    Weight weigh(const GumboNode &node, bool linked)
    {
        Weight weight;
        if (node.type == GUMBO_NODE_TEXT) {
            const std::string_view text = node.v.text.text;
            weight.letters = text.size();
            weight.linkLetters = linked ? text.size() : 0;
            weight.commas = static_cast<std::size_t>(std::ranges::count(text, ','));
            return weight;
        }
        if (node.type != GUMBO_NODE_ELEMENT || isOutsideProse(node))
            return weight;
        for (const GumboNode *child : childrenOf(node)) {
            const Weight part = weigh(*child, linked || isElement(node, GUMBO_TAG_A));
            weight.letters += part.letters;
            weight.linkLetters += part.linkLetters;
            weight.commas += part.commas;
            weight.hasBlocks |= part.hasBlocks || std::ranges::find(blockTags, tagOf(*child)) != blockTags.end();
        }
        m_weights[&node] = weight;
        return weight;
    }

    void score(const GumboNode &node)
    {
        if (!m_weights.contains(&node))
            return;
        const Weight weight = weightOf(node);
        const bool isParagraph =
            isElement(node, GUMBO_TAG_P) || isElement(node, GUMBO_TAG_PRE) || isElement(node, GUMBO_TAG_BLOCKQUOTE) ||
            ((isElement(node, GUMBO_TAG_DIV) || isElement(node, GUMBO_TAG_TD)) && !weight.hasBlocks);
        if (isParagraph && weight.letters >= 25) {
            const double points =
                1 + static_cast<double>(weight.commas) + std::min(static_cast<double>(weight.letters) / 100, 3.0);
            addTo(node.parent, points);
            addTo(node.parent == nullptr ? nullptr : node.parent->parent, points / 2);
        }
        for (const GumboNode *child : childrenOf(node))
            score(*child);
    }

    void addTo(const GumboNode *node, double points)
    {
        if (node == nullptr || node->type != GUMBO_NODE_ELEMENT)
            return;
        const auto [entry, isNew] = m_scores.emplace(node, 0);
        if (isNew) {
            entry->second = baseScore(*node);
            m_candidates.push_back(node);
        }
        entry->second += points;
    }

    static double baseScore(const GumboNode &node)
    {
        double base = 0;
        if (isElement(node, GUMBO_TAG_ARTICLE) || isElement(node, GUMBO_TAG_MAIN))
            base += 10;
        if (isElement(node, GUMBO_TAG_UL) || isElement(node, GUMBO_TAG_OL) || isElement(node, GUMBO_TAG_LI))
            base -= 5;
        const auto words = classWords(node);
        if (std::ranges::any_of(
                words, [](const std::string &word) { return std::ranges::find(storyWords, word) != storyWords.end(); }))
            base += 15;
        return base;
    }

    std::unordered_map<const GumboNode *, Weight> m_weights;
    std::unordered_map<const GumboNode *, double> m_scores;
    std::vector<const GumboNode *>
        m_candidates; ///< in the order of the text, so that a tie falls the same way each time
};

const GumboNode *markedBody(const GumboNode &node, const Scorer &scorer)
{
    const GumboNode *found = attributeOf(node, "itemprop") == "articleBody" ? &node : nullptr;
    for (const GumboNode *child : childrenOf(node)) {
        const GumboNode *other = markedBody(*child, scorer);
        if (other != nullptr && (found == nullptr || scorer.weightOf(*other).letters > scorer.weightOf(*found).letters))
            found = other;
    }
    return found;
}

bool readsAlike(const GumboNode &sibling, const Scorer &scorer, double threshold)
{
    if (sibling.type != GUMBO_NODE_ELEMENT)
        return false;
    if (scorer.scoreOf(sibling) >= threshold)
        return true;
    const Weight weight = scorer.weightOf(sibling);
    return isElement(sibling, GUMBO_TAG_P) && weight.letters > 80 && weight.linkShare() < 0.25;
}

} // namespace

std::vector<const GumboNode *> findMainContent(const HtmlDocument &document)
{
    const auto bodies = elementsOf(document.root(), GUMBO_TAG_BODY);
    if (bodies.empty())
        return {};
    const Scorer scorer(*bodies.front());
    if (const GumboNode *marked = markedBody(*bodies.front(), scorer);
        marked != nullptr && scorer.weightOf(*marked).letters > 0)
        return {marked};
    const GumboNode *best = scorer.best();
    if (best == nullptr)
        return {bodies.front()};
    if (best->parent == nullptr || isElement(*best, GUMBO_TAG_BODY) || isElement(*best, GUMBO_TAG_HTML))
        return {best};
    std::vector<const GumboNode *> content;
    const double threshold = std::max(10.0, scorer.scoreOf(*best) * 0.2);
    for (const GumboNode *sibling : childrenOf(*best->parent)) {
        if (sibling == best || readsAlike(*sibling, scorer, threshold))
            content.push_back(sibling);
    }
    return content;
}

} // namespace article
