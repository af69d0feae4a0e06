#include "core/extract/pack/compiled_pack.h"

#include "core/extract/pack/folding.h"
#include "core/extract/text/tokeniser.h"

#include <charconv>

namespace extract {

namespace {

using Node = LanguagePack::Compiled::Node;

constexpr std::string_view insideOnly = "inside"; ///< kind= of number words that do not stand alone

std::uint32_t childOf(std::vector<Node> &nodes, EdgeTable &edges, std::uint32_t node, std::uint32_t symbol)
{
    if (const std::uint32_t known = edges.find(node, symbol))
        return known;
    const auto child = static_cast<std::uint32_t>(nodes.size());
    nodes.emplace_back();
    nodes[node].hasChildren = true;
    edges.add(node, symbol, child);
    return child;
}

} // namespace

bool LanguagePack::Compiled::add(PackLine line)
{
    const auto index = static_cast<std::uint32_t>(entries.size());
    std::vector<Token> tokens;
    tokenise(line.entry.phrase, tokens);
    if (tokens.empty())
        return false;
    traits.push_back({line.entry.category, line.entry.form});
    entries.push_back(std::move(line.entry));
    if (tokens.size() == 1)
        addNumberPart(entries.back());
    if (entries.back().attribute("kind") == insideOnly)
        return true;
    if (entries.back().form == PhraseForm::Ending)
        addEnding(index);
    else
        addPhrase(index);
    return true;
}

void LanguagePack::Compiled::addNumberPart(const PhraseEntry &entry)
{
    if (entry.category == Category::NumberJoiner && entry.attribute("role") == "sum")
        numberParts.addJoiner(folded(entry.phrase));
    if (entry.category != Category::NumberWord)
        return;
    const std::string_view text = entry.attribute("value");
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc() && end == text.data() + text.size())
        numberParts.add(folded(entry.phrase), value, entry.attribute("kind") == "multiplier");
}

void LanguagePack::Compiled::addPhrase(std::uint32_t entry)
{
    const std::string &phrase = entries[entry].phrase;
    std::vector<Token> tokens;
    tokenise(phrase, tokens);
    std::uint32_t node = 0;
    for (const Token &token : tokens)
        node = childOf(phraseNodes, phraseEdges, node, words.add(folded(token.range.in(phrase))));
    phraseNodes[node].entries.push_back(entry);
}

void LanguagePack::Compiled::addEnding(std::uint32_t entry)
{
    const std::string ending = folded(entries[entry].phrase);
    std::uint32_t node = 0;
    for (auto byte = ending.rbegin(); byte != ending.rend(); ++byte)
        node = childOf(endingNodes, endingEdges, node, static_cast<unsigned char>(*byte));
    endingNodes[node].entries.push_back(entry);
}

void LanguagePack::Compiled::finish()
{
    firstNode.assign(words.size(), 0);
    for (std::uint32_t word = 1; word < words.size(); ++word)
        firstNode[word] = phraseEdges.find(0, word);
}

std::string_view LanguagePack::Compiled::setting(std::string_view name) const
{
    for (const auto &[key, value] : settings) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace extract
