#include "core/extract/pack/word_memo.h"

#include "core/extract/pack/folding.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::uint32_t mostKnown = 50'000;  ///< words, after which it begins anew
constexpr std::size_t mostMemos = 4;         ///< packs a thread works with by turns
constexpr std::size_t leastCompoundHead = 2; ///< bytes before the ending of a compound

/// Marks of punctuation and quote marks have no endings.
bool isMark(std::string_view word)
{
    const auto first = static_cast<unsigned char>(word.front());
    const bool ascii = first < 0x80;
    const bool letterOrDigit =
        (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || (first >= '0' && first <= '9');
    return ascii && !letterOrDigit;
}

} // namespace

WordMemo &WordMemo::ofThread(const std::shared_ptr<const LanguagePack::Compiled> &pack)
{
    thread_local std::vector<std::unique_ptr<WordMemo>> memos;
    const auto known = std::ranges::find(memos, pack, [](const auto &memo) { return memo->m_pack; });
    if (known != memos.end())
        return **known;
    if (memos.size() >= mostMemos)
        memos.erase(memos.begin());
    return *memos.emplace_back(std::make_unique<WordMemo>(pack));
}

WordFacts WordMemo::of(std::string_view word)
{
    if (const std::uint32_t known = m_known.find(word))
        return m_facts[known];
    if (m_known.size() >= mostKnown) {
        m_known = WordTable();
        m_facts.resize(1);
        m_endings.clear();
    }
    m_known.add(word);
    return m_facts.emplace_back(lookUp(word));
}

std::span<const FoundEnding> WordMemo::endings(const WordFacts &facts) const
{
    return std::span(m_endings).subspan(facts.firstEnding, facts.endEnding - facts.firstEnding);
}

WordFacts WordMemo::lookUp(std::string_view word)
{
    m_folded.clear();
    appendFolded(m_folded, word);
    const auto begin = static_cast<std::uint32_t>(m_endings.size());
    WordFacts facts{m_pack->words.find(m_folded), 0, {}, begin, begin};
    if (isMark(word))
        return facts;
    if (facts.whole == 0)
        facts.compound = m_pack->numberParts.compound(m_folded);
    const auto withoutGenitive = [&](const std::string &genitive) {
        const bool has = m_folded.size() > genitive.size() + 1 && m_folded.ends_with(genitive);
        return std::string_view(m_folded).substr(0, has ? m_folded.size() - genitive.size() : 0);
    };
    for (const std::string &genitive : m_pack->genitives) {
        const std::string_view stem = withoutGenitive(genitive);
        if (facts.stem == 0 && !stem.empty())
            facts.stem = m_pack->words.find(stem);
    }
    findEndings(m_folded, false);
    for (const std::string &genitive : m_pack->genitives) {
        if (m_endings.size() > begin)
            break;
        findEndings(withoutGenitive(genitive), true);
    }
    facts.endEnding = static_cast<std::uint32_t>(m_endings.size());
    return facts;
}

/// Endings of a folded word, the longest last. After a genitive only those that take one.
void WordMemo::findEndings(std::string_view word, bool genitive)
{
    std::uint32_t node = 0;
    for (std::size_t left = word.size(); left > leastCompoundHead;) {
        --left;
        node = m_pack->endingEdges.find(node, static_cast<unsigned char>(word[left]));
        if (node == 0)
            return;
        for (const std::uint32_t index : m_pack->endingNodes[node].entries) {
            if (genitive && !takesGenitive(m_pack->traits[index].category))
                continue;
            if (const auto ending = endingOf(index, word, left))
                m_endings.push_back(*ending);
        }
    }
}

/// "dreijährig", "femdages": a unit with its number; any other beginning makes no unit ("minderjährig"). "14april" is a
/// month, but not every name that ends as a month does.
std::optional<FoundEnding> WordMemo::endingOf(std::uint32_t entry, std::string_view word, std::size_t left) const
{
    const Category category = m_pack->traits[entry].category;
    const bool figure = word.front() >= '0' && word.front() <= '9';
    if (figure || (category != Category::CalendarUnit && category != Category::Month))
        return FoundEnding{entry, {}};
    if (category == Category::Month)
        return std::nullopt;
    std::string_view beginning = word.substr(0, left);
    if (beginning.ends_with('-'))
        beginning.remove_suffix(1);
    const auto number = m_pack->numberParts.number(beginning);
    return number ? std::optional(FoundEnding{entry, number}) : std::nullopt;
}

} // namespace extract
