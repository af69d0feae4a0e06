#pragma once

#include "core/base/civil_date.h"
#include "core/base/text_range.h"
#include "core/extract/pack/phrase_trie.h"
#include "core/model/article.h"
#include "core/model/count.h"
#include "core/model/finding.h"

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string_view>
#include <vector>

namespace extract {

enum class TokenClass : std::uint8_t {
    Word,
    Number,      ///< begins with a digit: 26, 3.700, 14.30, 30-årige, 2022-01-07 are one token each
    Punctuation, ///< one mark, quote marks apart
    Quote,       ///< » « " ' „ “ ” ‘ ’ and the dash that opens a quote; one token a mark
};

enum class LetterCase : std::uint8_t { None, Lower, Capitalised, Upper, Mixed };

/// Genitive and plural endings stay part of a token; "tv-tale" is one token, "Sky-korrespondent" too.
struct Token
{
    base::TextRange range;
    std::uint32_t sentence = 0;
    TokenClass tokenClass = TokenClass::Word;
    LetterCase letterCase = LetterCase::None;
    bool spaceBefore = false;
    bool sentenceInitial = false; ///< the first word of a sentence, quote marks not counted
};

/// Half-open range of tokens.
struct TokenRange
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr std::uint32_t length() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return begin == end; }
    [[nodiscard]] constexpr bool contains(std::uint32_t token) const { return begin <= token && token < end; }
    [[nodiscard]] constexpr bool contains(TokenRange other) const { return begin <= other.begin && other.end <= end; }
    [[nodiscard]] constexpr bool overlaps(TokenRange other) const { return begin < other.end && other.begin < end; }
    friend constexpr auto operator<=>(const TokenRange &, const TokenRange &) = default;
};

struct Sentence
{
    base::TextRange range;
    TokenRange tokens;
    std::uint32_t paragraph = 0;
};

enum class ParagraphKind : std::uint8_t {
    Prose,
    Heading,
    Caption,   ///< first copy of a photo caption: evidence, read by the frames, never mixed into the prose
    Duplicate, ///< a further copy: nothing is read from it
    Credit,
    Boilerplate, ///< "Vis mere", "Read more", "Published 9 November 2021": nothing is read from it but times
};

/// A stretch of text with one function. One line of the article may be several (caption, credit, boilerplate, copy).
struct Paragraph
{
    base::TextRange range;
    ParagraphKind kind = ParagraphKind::Prose;
    std::uint32_t firstSentence = 0;
    std::uint32_t endSentence = 0;
};

/// A phrase of the language pack at its place. Hits are sorted by begin, then longest first; hits of several
/// categories may share tokens, a pass looks only at its own categories.
struct PhraseHit
{
    TokenRange tokens;
    const PhraseEntry *entry = nullptr;
};

using Categories = std::bitset<static_cast<std::size_t>(Category::Count_)>;

/// A number of people or things (numbers pass). Clock times, dates and ordinals are not in the list.
struct NumberMention
{
    TokenRange tokens; ///< with the modifier
    model::Count count;
};

/// The tokenised article that the passes read and add to; text itself never changes. Lives for one extraction.
struct Document
{
    const model::Article *article = nullptr;
    std::vector<Paragraph> paragraphs;
    std::vector<Sentence> sentences;
    std::vector<Token> tokens;
    std::vector<PhraseHit> hits;
    std::deque<PhraseEntry> madeEntries;  ///< of hits on words that a pack does not list: numbers in one word
    std::vector<std::uint32_t> firstHit;  ///< per token: the first hit that begins there or later; size tokens + 1
    std::vector<Categories> begins;       ///< per token: the categories of the hits that begin there
    std::vector<NumberMention> numbers;   ///< sorted by begin
    std::vector<model::Caption> captions; ///< of the structure and of the prose, in text order
    std::vector<model::Finding> findings;
    std::optional<base::CivilDate> saidPublished; ///< when the text says it was published (times pass)

    [[nodiscard]] std::string_view text() const { return article->text; }
    [[nodiscard]] std::string_view text(base::TextRange range) const { return range.in(article->text); }
    [[nodiscard]] std::string_view text(const Token &token) const { return token.range.in(article->text); }
    [[nodiscard]] base::TextRange rangeOf(TokenRange range) const
    {
        return {tokens[range.begin].range.begin, tokens[range.end - 1].range.end};
    }
    [[nodiscard]] const Sentence &sentenceOf(std::uint32_t token) const { return sentences[tokens[token].sentence]; }
    /// The longest hit of a category that begins at a token, or nullptr.
    [[nodiscard]] const PhraseHit *hitAt(std::uint32_t token, Category category) const
    {
        // Nearly every question is answered with nothing: that must not look at the hits.
        return begins[token].test(static_cast<std::size_t>(category)) ? findHit(token, category) : nullptr;
    }
    /// The first hit of a category that begins in a range of tokens, or nullptr.
    [[nodiscard]] const PhraseHit *firstHitIn(TokenRange range, Category category) const;

private:
    [[nodiscard]] const PhraseHit *findHit(std::uint32_t token, Category category) const;
};

} // namespace extract
