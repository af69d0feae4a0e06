#include "core/extract/pack/phrase_matcher.h"

#include "core/extract/pack/compiled_pack.h"
#include "core/extract/pack/folding.h"

#include <algorithm>
#include <bitset>
#include <string>

namespace extract {

namespace {

constexpr std::size_t categoryCount = static_cast<std::size_t>(Category::Count_);
constexpr std::size_t hitsPerToken = 2;      ///< about what a text has
constexpr std::size_t leastCompoundHead = 2; ///< bytes before the ending of a compound

/// The words of one token: its own, and the one without its genitive ending; 0 where the pack has no such word.
struct Words
{
    std::uint32_t whole = 0;
    std::uint32_t stem = 0;
};

class Walk
{
public:
    Walk(const LanguagePack::Compiled &pack, Document &document) : m_pack(pack), m_document(document) {}

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
        const Token &at = m_document.tokens[token];
        m_scratch.clear();
        appendFolded(m_scratch, m_document.text(at));
        m_words[token].whole = m_pack.words.find(m_scratch);
        if (at.tokenClass == TokenClass::Punctuation || at.tokenClass == TokenClass::Quote)
            return;
        for (const std::string &genitive : m_pack.genitives) {
            if (m_scratch.size() > genitive.size() + 1 && m_scratch.ends_with(genitive)) {
                m_words[token].stem =
                    m_pack.words.find(std::string_view(m_scratch).substr(0, m_scratch.size() - genitive.size()));
                if (m_words[token].stem != 0)
                    break;
            }
        }
        const std::size_t found = m_endings.size();
        findEndings(m_scratch, false);
        for (const std::string &genitive : m_pack.genitives) {
            if (m_endings.size() > found)
                break;
            if (m_scratch.size() > genitive.size() + 1 && m_scratch.ends_with(genitive))
                findEndings(std::string_view(m_scratch).substr(0, m_scratch.size() - genitive.size()), true);
        }
    }

    /// Endings of a folded word, the longest last. After a genitive only those that take one.
    void findEndings(std::string_view word, bool genitive)
    {
        std::uint32_t node = 0;
        for (std::size_t left = word.size(); left > leastCompoundHead;) {
            --left;
            node = m_pack.endingEdges.find(node, static_cast<unsigned char>(word[left]));
            if (node == 0)
                return;
            for (const std::uint32_t index : m_pack.endingNodes[node].entries) {
                if (genitive && !takesGenitive(m_pack.traits[index].category))
                    continue;
                const PhraseEntry *entry = &m_pack.entries[index];
                const bool figure = word.front() >= '0' && word.front() <= '9';
                if (entry->category == Category::CalendarUnit && !figure)
                    entry = countedUnit(*entry, word.substr(0, left));
                // "14april", but not every name that ends as a month does.
                if (entry && entry->category == Category::Month && !figure)
                    entry = nullptr;
                if (entry)
                    m_endings.push_back(entry);
            }
        }
    }

    /// "dreijährig", "femdages": a unit with its number. Any other beginning makes no unit ("minderjährig").
    const PhraseEntry *countedUnit(const PhraseEntry &unit, std::string_view beginning)
    {
        if (beginning.ends_with('-'))
            beginning.remove_suffix(1);
        const auto number = m_pack.numberParts.number(beginning);
        if (!number)
            return nullptr;
        PhraseEntry &made = m_document.madeEntries.emplace_back(unit);
        made.attributes.emplace_back("value", std::to_string(*number));
        return &made;
    }

    /// "einundzwanzig": a word of no phrase that is put together of number words.
    void addCompoundNumber(std::uint32_t token)
    {
        const Token &at = m_document.tokens[token];
        if (m_words[token].whole != 0 || at.tokenClass != TokenClass::Word)
            return;
        m_scratch.clear();
        appendFolded(m_scratch, m_document.text(at));
        const auto number = m_pack.numberParts.compound(m_scratch);
        if (!number)
            return;
        PhraseEntry &made = m_document.madeEntries.emplace_back();
        made.category = Category::NumberWord;
        made.phrase = m_scratch;
        made.attributes.emplace_back("value", std::to_string(*number));
        m_document.hits.push_back({{token, token + 1}, &made});
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
            const Words words = m_words[at];
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
    Document &m_document;
    std::vector<Words> m_words;
    std::vector<const PhraseEntry *> m_endings; ///< entries found by ending, token after token
    std::vector<std::uint32_t> m_endingHits;    ///< per token: where its endings begin
    std::string m_scratch;
};

} // namespace

PhraseMatcher::PhraseMatcher(const LanguagePack &pack) : m_pack(pack) {}

void PhraseMatcher::match(Document &document) const
{
    Walk(*m_pack.m_compiled, document).run();
}

} // namespace extract
