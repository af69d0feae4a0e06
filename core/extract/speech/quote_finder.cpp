#include "core/extract/speech/quote_finder.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace extract {

namespace {

constexpr std::uint32_t paragraphsWithoutMark = 3; ///< so far an open quote may run on
constexpr std::uint32_t shortestSentence = 4;      ///< words

struct MarkKind
{
    std::string_view text;
    QuoteStyle style;
};
constexpr std::array<MarkKind, 12> markKinds{{{"»", QuoteStyle::Guillemet},
                                              {"«", QuoteStyle::Guillemet},
                                              {"\"", QuoteStyle::Double},
                                              {"“", QuoteStyle::Double},
                                              {"”", QuoteStyle::Double},
                                              {"„", QuoteStyle::Double},
                                              {"‟", QuoteStyle::Double},
                                              {"'", QuoteStyle::Single},
                                              {"‘", QuoteStyle::Single},
                                              {"’", QuoteStyle::Single},
                                              {"‚", QuoteStyle::Single},
                                              {"''", QuoteStyle::Double}}};

std::optional<QuoteStyle> styleOf(std::string_view mark)
{
    const auto found = std::ranges::find(markKinds, mark, &MarkKind::text);
    return found == markKinds.end() ? std::nullopt : std::optional(found->style);
}

bool isPlain(std::string_view mark)
{
    return mark == "\"" || mark == "'";
}

/// Pairs the marks of one article.
class MarkPairing
{
public:
    explicit MarkPairing(const ClaimContext &context)
        : m_context(context), m_readsDashes(context.material().pack.setting("dashQuotes") != "no")
    {
    }

    std::vector<Quote> run()
    {
        const auto &paragraphs = m_context.document().paragraphs;
        for (std::uint32_t i = 0; i < paragraphs.size(); ++i) {
            if (m_context.isRead(paragraphs[i]))
                readParagraph(i);
        }
        return std::move(m_quotes);
    }

private:
    struct Open
    {
        std::uint32_t token;
        QuoteStyle style;
    };

    void readParagraph(std::uint32_t index)
    {
        const TokenRange tokens = m_context.tokensOf(m_context.document().paragraphs[index]);
        if (tokens.isEmpty())
            return;
        if (m_open.empty() && m_readsDashes && isDash(m_context, tokens.begin) && !isSignature(tokens)) {
            readDashQuote(tokens);
            return;
        }
        std::uint32_t first = tokens.begin;
        if (!m_open.empty()) {
            if (isRepeatedOpening(tokens.begin))
                closeAtParagraphEnd(first++);
        }
        for (std::uint32_t token = first; token < tokens.end; ++token) {
            if (m_context.isQuoteMark(token))
                readMark(token, tokens);
        }
        if (!m_open.empty() && !runsOn(index, m_open.front().style))
            m_open.clear();
        if (m_open.empty())
            m_continues = false;
    }

    void readMark(std::uint32_t token, TokenRange paragraph)
    {
        const auto style = styleOf(text(token));
        if (!style)
            return;
        const bool opens = canOpen(token, paragraph);
        const bool closes = canClose(token, paragraph);
        const auto partner = std::ranges::find(m_open.rbegin(), m_open.rend(), *style, &Open::style);
        const bool hasPartner = partner != m_open.rend();
        if (hasPartner && (closes || !opens)) {
            const Open open = *partner;
            m_open.erase(std::prev(partner.base()), m_open.end());
            if (m_open.empty())
                keep(open, token);
        } else if (opens || (!closes && !hasPartner && isPlain(text(token)))) {
            m_open.push_back({token, *style});
        }
    }

    void keep(Open open, std::uint32_t close)
    {
        if (close > open.token + 1)
            m_quotes.push_back({{open.token + 1, close}, open.token, close + 1, open.style, m_continues});
        m_continues = false;
    }

    /// The open quote ended with the paragraph before; the mark at token opens it again.
    void closeAtParagraphEnd(std::uint32_t token)
    {
        const Open open = m_open.front();
        if (token > open.token + 1)
            m_quotes.push_back({{open.token + 1, token}, open.token, token, open.style, m_continues});
        m_continues = true;
        m_open = {{token, open.style}};
    }

    bool isRepeatedOpening(std::uint32_t token) const
    {
        return m_context.isQuoteMark(token) && styleOf(text(token)) == m_open.front().style;
    }

    bool runsOn(std::uint32_t paragraph, QuoteStyle style) const
    {
        const auto &paragraphs = m_context.document().paragraphs;
        std::uint32_t seen = 0;
        for (std::uint32_t i = paragraph + 1; i < paragraphs.size() && seen < paragraphsWithoutMark; ++i) {
            if (!m_context.isRead(paragraphs[i]) || paragraphs[i].kind == ParagraphKind::Caption)
                continue;
            ++seen;
            const TokenRange tokens = m_context.tokensOf(paragraphs[i]);
            for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
                if (m_context.isQuoteMark(token) && styleOf(text(token)) == style)
                    return token == tokens.begin ? seen == 1 : canClose(token, tokens) && !canOpen(token, tokens);
            }
        }
        return false;
    }

    bool canOpen(std::uint32_t token, TokenRange paragraph) const
    {
        const auto &tokens = m_context.document().tokens;
        if (token + 1 >= paragraph.end || tokens[token + 1].spaceBefore)
            return false;
        return token == paragraph.begin || tokens[token].spaceBefore || m_context.isQuoteMark(token - 1) ||
               m_context.isPunctuation(token - 1);
    }

    bool canClose(std::uint32_t token, TokenRange paragraph) const
    {
        const auto &tokens = m_context.document().tokens;
        if (token == paragraph.begin || tokens[token].spaceBefore)
            return false;
        return token + 1 >= paragraph.end || tokens[token + 1].spaceBefore || m_context.isPunctuation(token + 1) ||
               m_context.isQuoteMark(token + 1);
    }

    /// "- We stay, says X." The words end before the cue; without one the whole paragraph is speech.
    void readDashQuote(TokenRange paragraph)
    {
        std::uint32_t end = paragraph.end;
        for (std::uint32_t token = paragraph.begin + 2; token < paragraph.end; ++token) {
            const PhraseHit *verb = m_context.document().hitAt(token, Category::SpeechVerb);
            const bool asked = m_context.isMark(token - 1, '?') || m_context.isMark(token - 1, '!');
            const bool lower = m_context.document().tokens[token].letterCase == LetterCase::Lower;
            if (verb && lower && (asked || m_context.isMark(token - 1, ','))) {
                end = token;
                break;
            }
        }
        if (end > paragraph.begin + 1)
            m_quotes.push_back({{paragraph.begin + 1, end}, paragraph.begin, end, QuoteStyle::Dash, false});
    }

    /// "– Ann Hall, teacher" in the paragraph below a quote.
    bool isSignature(TokenRange paragraph) const
    {
        return !m_quotes.empty() && m_quotes.back().after == paragraph.begin &&
               m_quotes.back().style != QuoteStyle::Dash && paragraph.length() <= longestSignature &&
               m_context.mentionAt(paragraph.begin + 1);
    }

    std::string_view text(std::uint32_t token) const
    {
        return m_context.document().text(m_context.document().tokens[token]);
    }

    const ClaimContext &m_context;
    bool m_readsDashes; ///< setting "dashQuotes"
    std::vector<Open> m_open;
    std::vector<Quote> m_quotes;
    bool m_continues = false; ///< the open piece goes on from the paragraph before
};

/// The words of a quote without what may open them ("[W]e", "… and") and without marks of quotes inside it.
TokenRange spokenWords(const ClaimContext &context, TokenRange words)
{
    const auto opens = [&](std::uint32_t token) {
        return context.isQuoteMark(token) || context.isMark(token, '[') || context.isMark(token, '(');
    };
    while (words.length() > 1 && opens(words.begin))
        ++words.begin;
    while (words.length() > 1 && context.isQuoteMark(words.end - 1))
        --words.end;
    return words;
}

/// "The minister said: »We stay here«." and "»We stay here«." The sentence around ends with the quote, and nothing of
/// it but its introduction stands outside.
bool standsAlone(const ClaimContext &context, const Quote &quote)
{
    const TokenRange sentence = context.sentenceOf(quote.open);
    const bool introduced = quote.open == sentence.begin || context.isMark(quote.open - 1, ':');
    const bool ends = quote.after >= sentence.end || context.isMark(quote.after, '.') ||
                      context.isMark(quote.after, '!') || context.isMark(quote.after, '?');
    return introduced && ends;
}

} // namespace

bool isDash(const ClaimContext &context, std::uint32_t token)
{
    const std::string_view mark = context.document().text(context.document().tokens[token]);
    return mark == "-" || mark == "–" || mark == "—" || mark == "―";
}

std::vector<Quote> findQuotes(const ClaimContext &context)
{
    return MarkPairing(context).run();
}

std::uint32_t wordsIn(const ClaimContext &context, TokenRange range)
{
    std::uint32_t count = 0;
    for (std::uint32_t token = range.begin; token < range.end; ++token)
        count += !context.isPunctuation(token) && !context.isQuoteMark(token);
    return count;
}

bool isTitleCase(const ClaimContext &context, TokenRange range)
{
    std::uint32_t capitals = 0;
    for (std::uint32_t token = range.begin; token < range.end; ++token) {
        const bool isWord = context.document().tokens[token].tokenClass == TokenClass::Word;
        if (!isWord)
            continue;
        const bool lower = context.document().tokens[token].letterCase == LetterCase::Lower;
        const bool small = context.isAny(token, {Category::Preposition, Category::Determiner, Category::Conjunction,
                                                 Category::ToMark, Category::FromMark});
        if (lower && (!small || token == range.begin))
            return false;
        capitals += !lower;
    }
    return capitals > 1;
}

bool holdsName(const ClaimContext &context, const Quote &quote)
{
    if (quote.open == 0)
        return false;
    const std::uint32_t before = quote.open - 1;
    if (context.is(before, Category::ScareMark))
        return true;
    // Where nouns have capitals "einen »Schritt in die Zukunft«" is as likely what somebody said.
    const bool oneOfMany = context.attribute(before, Category::Determiner, "value") == "1";
    if (!isTitleCase(context, quote.words) || (oneOfMany && context.material().pack.setting("capitalNouns") == "yes"))
        return false;
    const bool inside = before >= context.sentenceOf(quote.open).begin && !context.isPunctuation(before) &&
                        !context.isQuoteMark(before);
    if (inside)
        return !context.isAny(before, {Category::SpeechVerb, Category::ReportedThat, Category::Pronoun});
    // "\"Meet the Press\" host Ann Hall said"
    return quote.after < context.tokenCount() && context.is(quote.after, Category::Title);
}

bool isWholeSentence(const ClaimContext &context, const Quote &quote)
{
    const auto &tokens = context.document().tokens;
    if (quote.style == QuoteStyle::Dash || quote.continues)
        return true;
    const TokenRange words = spokenWords(context, quote.words);
    if (words.length() < 2)
        return false;
    const bool capital = tokens[words.begin].letterCase != LetterCase::Lower && !context.isPunctuation(words.begin);
    const std::uint32_t last = words.end - 1;
    const bool stopped = context.isMark(last, '.') || context.isMark(last, ',') || context.isMark(last, '!') ||
                         context.isMark(last, '?');
    const bool commaBehind = quote.after < context.tokenCount() && context.isMark(quote.after, ',');
    const bool ownSentence = tokens[words.begin].sentence != tokens[last].sentence;
    // "»We stay here« says X": a verb of saying right behind what opens a sentence stands for the comma.
    const bool verbBehind = quote.after < context.tokenCount() && context.is(quote.after, Category::SpeechVerb) &&
                            context.sentenceOf(quote.open).begin == quote.open;
    const bool closed =
        stopped || ((commaBehind || verbBehind || standsAlone(context, quote)) && words.length() >= shortestSentence);
    return ownSentence || (capital && closed);
}

} // namespace extract
