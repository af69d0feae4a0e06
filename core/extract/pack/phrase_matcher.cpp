#include "core/extract/pack/phrase_matcher.h"

#include "core/extract/pack/folding.h"
#include "core/extract/pack/word_memo.h"

#include <algorithm>
#include <bitset>
#include <string>

namespace extract {

namespace {

constexpr std::size_t categoryCount = static_cast<std::size_t>(Category::Count_);
constexpr std::size_t hitsPerToken = 2; ///< about what a text has

class Walk
{
public:
    Walk(const LanguagePack::Compiled &pack, WordMemo &memo, Document &document)
        : m_pack(pack), m_memo(memo), m_document(document)
    {
    }

    void run()
    {
        const auto count = static_cast<std::uint32_t>(m_document.tokens.size());
        m_words.resize(count);
        m_endingHits.resize(count + 1);
        m_document.hits.clear();
        m_document.madeEntries.clear();
        m_document.hits.reserve(count * hitsPerToken);
        for (std::uint32_t token = 0; token < count; ++token)
            lookUp(token);
        m_endingHits[count] = static_cast<std::uint32_t>(m_endings.size());
        m_document.firstHit.resize(count + 1);
        m_document.begins.assign(count, Categories());
        for (std::uint32_t token = 0; token < count; ++token) {
            m_document.firstHit[token] = static_cast<std::uint32_t>(m_document.hits.size());
            collect(token);
            for (std::size_t i = m_document.firstHit[token]; i < m_document.hits.size(); ++i)
                m_document.begins[token].set(static_cast<std::size_t>(m_document.hits[i].entry->category));
        }
        m_document.firstHit[count] = static_cast<std::uint32_t>(m_document.hits.size());
    }

private:
    void lookUp(std::uint32_t token)
    {
        m_endingHits[token] = static_cast<std::uint32_t>(m_endings.size());
        m_words[token] = m_memo.of(m_document.text(m_document.tokens[token]));
        for (const FoundEnding &ending : m_memo.endings(m_words[token])) {
            const PhraseEntry &entry = m_pack.entries[ending.entry];
            m_endings.push_back(ending.number ? numbered(entry, *ending.number) : &entry);
        }
    }

    /// The entry with a number that a word gives it.
    const PhraseEntry *numbered(const PhraseEntry &entry, std::int64_t number)
    {
        PhraseEntry &made = m_document.madeEntries.emplace_back(entry);
        made.attributes.emplace_back("value", std::to_string(number));
        return &made;
    }

    /// "einundzwanzig": a word of no phrase that is put together of number words.
    void addCompoundNumber(std::uint32_t token)
    {
        if (!m_words[token].compound)
            return;
        PhraseEntry word;
        word.category = Category::NumberWord;
        word.phrase = folded(m_document.text(m_document.tokens[token]));
        m_document.hits.push_back({{token, token + 1}, numbered(word, *m_words[token].compound)});
    }

    void collect(std::uint32_t token)
    {
        const std::size_t first = m_document.hits.size();
        walkPhrases(token);
        std::reverse(m_document.hits.begin() + static_cast<std::ptrdiff_t>(first), m_document.hits.end());
        addEndings(token, first);
        addCompoundNumber(token);
    }

    void walkPhrases(std::uint32_t token)
    {
        const std::uint32_t paragraph = m_document.tokens[token].sentence;
        const auto count = static_cast<std::uint32_t>(m_document.tokens.size());
        std::uint32_t node = 0;
        for (std::uint32_t at = token; at < count && m_document.tokens[at].sentence == paragraph; ++at) {
            const WordFacts &words = m_words[at];
            if (words.stem != 0) {
                if (const std::uint32_t end = child(node, words.stem))
                    add(end, {token, at + 1}, true);
            }
            if (words.whole == 0)
                return;
            node = child(node, words.whole);
            if (node == 0)
                return;
            add(node, {token, at + 1}, false);
            if (!m_pack.phraseNodes[node].hasChildren)
                return;
        }
    }

    [[nodiscard]] std::uint32_t child(std::uint32_t node, std::uint32_t word) const
    {
        return node == 0 ? m_pack.firstNode[word] : m_pack.phraseEdges.find(node, word);
    }

    void add(std::uint32_t node, TokenRange tokens, bool genitive)
    {
        const auto &entries = m_pack.phraseNodes[node].entries;
        // Backwards, since collect() turns the hits of a token round to have the longest first.
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
            const auto [category, form] = m_pack.traits[*entry];
            if (genitive && !takesGenitive(category))
                continue;
            if (form == PhraseForm::ExactCase && !isWrittenSo(tokens, m_pack.entries[*entry].phrase))
                continue;
            m_document.hits.push_back({tokens, &m_pack.entries[*entry]});
        }
    }

    /// The letter case of a phrase, token by token; a genitive ending may follow the last.
    [[nodiscard]] bool isWrittenSo(TokenRange tokens, std::string_view phrase) const
    {
        for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
            const std::string_view word = m_document.text(m_document.tokens[token]);
            phrase.remove_prefix(std::min(phrase.find_first_not_of(' '), phrase.size()));
            const std::string_view rest = phrase.substr(0, phrase.find(' '));
            if (token + 1 == tokens.end)
                return word.starts_with(rest);
            if (!phrase.starts_with(word))
                return false;
            phrase.remove_prefix(word.size());
        }
        return true;
    }

    void addEndings(std::uint32_t token, std::size_t first)
    {
        if (m_endingHits[token + 1] == m_endingHits[token])
            return;
        std::bitset<categoryCount> seen;
        for (std::size_t hit = first; hit < m_document.hits.size(); ++hit) {
            if (m_document.hits[hit].tokens.length() == 1)
                seen.set(static_cast<std::size_t>(m_document.hits[hit].entry->category));
        }
        for (std::uint32_t i = m_endingHits[token + 1]; i > m_endingHits[token]; --i) {
            const auto category = static_cast<std::size_t>(m_endings[i - 1]->category);
            if (seen.test(category))
                continue;
            seen.set(category);
            m_document.hits.push_back({{token, token + 1}, m_endings[i - 1]});
        }
    }

    const LanguagePack::Compiled &m_pack;
    WordMemo &m_memo;
    Document &m_document;
    std::vector<WordFacts> m_words;
    std::vector<const PhraseEntry *> m_endings; ///< entries found by ending, token after token
    std::vector<std::uint32_t> m_endingHits;    ///< per token: where its endings begin
};

} // namespace

PhraseMatcher::PhraseMatcher(const LanguagePack &pack) : m_pack(pack) {}

void PhraseMatcher::match(Document &document) const
{
    Walk(*m_pack.m_compiled, WordMemo::ofThread(m_pack.m_compiled), document).run();
}

} // namespace extract
