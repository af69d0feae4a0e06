#include "core/extract/speech/quote_speaker.h"

#include <algorithm>
#include <optional>

namespace extract {

namespace {

constexpr std::uint32_t longEnoughToCarry = 5; ///< words of a fragment that is speech without a cue of its own

/// Walks over the quotes in text order, since each may lean on the one before.
class QuoteReader
{
public:
    QuoteReader(const ClaimContext &context, std::span<const Quote> quotes, std::span<const Attribution> reported)
        : m_context(context), m_finder(context), m_quotes(quotes), m_reported(reported)
    {
    }

    std::vector<SpokenQuote> run()
    {
        for (std::size_t i = 0; i < m_quotes.size(); ++i) {
            const Quote &quote = m_quotes[i];
            const bool whole = isWholeSentence(m_context, quote);
            if (!whole && isName(quote))
                continue;
            auto spoken = whole ? readWhole(i) : readFragment(i);
            if (!spoken)
                continue;
            spoken->quote = quote;
            spoken->type = whole ? model::StatementType::Direct : model::StatementType::Partial;
            m_spoken.push_back(std::move(*spoken));
        }
        return std::move(m_spoken);
    }

private:
    std::optional<SpokenQuote> readWhole(std::size_t index)
    {
        const Quote &quote = m_quotes[index];
        if (quote.continues && !m_spoken.empty())
            return carried("quote.continued", 0.95);
        if (introduced(quote)) {
            if (auto before = byCueBefore(index))
                return before;
            if (auto chain = byColonChain(quote))
                return chain;
        }
        if (auto behind = byCueBehind(index))
            return behind;
        if (auto before = byCueBefore(index))
            return before;
        if (auto held = byAttribution(quote))
            return held;
        if (carriesFrom(quote))
            return carried("quote.carried", 0.6);
        if (auto sentence = bySentenceBefore(quote))
            return sentence;
        SpokenQuote nobody;
        nobody.rule = "quote.unattributed";
        nobody.confidence = 0.4;
        return nobody;
    }

    std::optional<SpokenQuote> readFragment(std::size_t index)
    {
        const Quote &quote = m_quotes[index];
        auto before = byCueBefore(index);
        if (before && before->cue.speaker)
            return before;
        if (auto held = byAttribution(quote))
            return held;
        auto behind = byCueBehind(index);
        if (behind && behind->cue.speaker)
            return behind;
        if (before)
            return before;
        if (quote.words.length() >= longEnoughToCarry && quote.style != QuoteStyle::Single && carriesFrom(quote))
            return carried("quote.fragment_carried", 0.5);
        return std::nullopt;
    }

    /// The words between the sentence's begin (or the quote before) and the opening mark.
    TokenRange zoneBefore(const Quote &quote, bool overQuotes) const
    {
        TokenRange zone{m_context.sentenceOf(quote.open).begin, quote.open};
        if (overQuotes || m_spoken.empty())
            return zone;
        const Quote &last = m_spoken.back().quote;
        zone.begin = std::clamp(last.after, zone.begin, zone.end);
        return zone;
    }

    TokenRange zoneBehind(std::size_t index) const
    {
        const Quote &quote = m_quotes[index];
        const std::uint32_t last = quote.words.end - 1;
        std::uint32_t end = m_context.sentenceOf(last).end;
        if (quote.after < m_context.tokenCount() && quote.after >= end && startsLower(quote.after) &&
            &m_context.paragraphOf(quote.after) == &m_context.paragraphOf(last))
            end = m_context.sentenceOf(quote.after).end;
        if (index + 1 < m_quotes.size())
            end = std::min(end, m_quotes[index + 1].open);
        return {std::min(quote.after, end), end};
    }

    bool startsLower(std::uint32_t token) const
    {
        return m_context.document().tokens[token].letterCase == LetterCase::Lower || m_context.isMark(token, ',') ||
               m_context.is(token, Category::SpeechVerb);
    }

    std::optional<SpokenQuote> byCueBehind(std::size_t index)
    {
        auto cue = m_finder.firstCue(zoneBehind(index));
        if (!cue)
            return std::nullopt;
        return SpokenQuote{{}, std::move(*cue), {}, false, "quote.cue_behind", 0.95};
    }

    std::optional<SpokenQuote> byCueBefore(std::size_t index)
    {
        const Quote &quote = m_quotes[index];
        const bool whole = isWholeSentence(m_context, quote);
        auto cue = m_finder.lastCue(zoneBefore(quote, !whole));
        if (!cue || (whole && cue->entry->attribute("role") == "label"))
            return std::nullopt;
        return SpokenQuote{{}, std::move(*cue), {}, false, "quote.cue_before", 0.95};
    }

    bool introduced(const Quote &quote) const
    {
        if (quote.open == 0)
            return false;
        const std::uint32_t last = quote.open - 1;
        return m_context.isMark(last, ':') || m_context.isMark(last, ',') ||
               m_context.isAny(last, {Category::SpeechVerb, Category::ReportedThat});
    }

    /// "... said X:" and the quote in the next sentence or paragraph.
    std::optional<SpokenQuote> byColonChain(const Quote &quote)
    {
        if (quote.open == 0 || !m_context.isMark(quote.open - 1, ':'))
            return std::nullopt;
        const TokenRange sentence = m_context.sentenceOf(quote.open - 1);
        if (!m_spoken.empty() && m_spoken.back().quote.after > sentence.begin && m_spoken.back().cue.speaker) {
            auto chained = carried("quote.colon_chain", 0.9);
            chained->inferred = false;
            return chained;
        }
        if (auto cue = m_finder.lastCue({sentence.begin, quote.open}))
            return SpokenQuote{{}, std::move(*cue), {}, false, "quote.colon", 0.9};
        if (auto speaker = m_finder.subjectBehind(sentence.begin, {sentence.begin, quote.open - 1}))
            return SpokenQuote{
                {}, {{}, {sentence.begin, quote.open}, nullptr, std::move(speaker)}, {}, false, "quote.colon_subject",
                0.6};
        return std::nullopt;
    }

    std::optional<SpokenQuote> byAttribution(const Quote &quote)
    {
        const Attribution *innermost = nullptr;
        for (const Attribution &attribution : attributionsNear(quote.words)) {
            if (attribution.scope.contains(quote.words) &&
                (!innermost || attribution.scope.length() < innermost->scope.length()))
                innermost = &attribution;
        }
        if (!innermost)
            return std::nullopt;
        return SpokenQuote{{}, innermost->cue, {}, false, "quote.attributed", 0.85};
    }

    std::span<const Attribution> attributionsNear(TokenRange words) const
    {
        const TokenRange sentence = m_context.sentenceOf(words.begin);
        const auto begin = std::ranges::lower_bound(m_reported, sentence.begin, {},
                                                    [](const Attribution &a) { return a.scope.begin; });
        const auto end =
            std::ranges::lower_bound(m_reported, sentence.end, {}, [](const Attribution &a) { return a.scope.begin; });
        return {begin, end};
    }

    /// The sentence before, in the same paragraph, reports what somebody said.
    std::optional<SpokenQuote> bySentenceBefore(const Quote &quote)
    {
        const Paragraph &paragraph = m_context.paragraphOf(quote.open);
        const std::uint32_t sentence = m_context.document().tokens[quote.open].sentence;
        if (sentence <= paragraph.firstSentence)
            return std::nullopt;
        const TokenRange before = m_context.document().sentences[sentence - 1].tokens;
        if (auto cue = m_finder.lastCue(before); cue && cue->speaker)
            return SpokenQuote{{}, std::move(*cue), {}, true, "quote.sentence_before", 0.6};
        auto speaker = m_finder.subjectBehind(before.begin, before);
        if (!speaker || !speaker->actor.actor.isValid())
            return std::nullopt;
        return SpokenQuote{{}, {{}, before, nullptr, std::move(speaker)}, {}, true, "quote.subject_before", 0.5};
    }

    /// The quote before stands in this paragraph or in the one before.
    bool carriesFrom(const Quote &quote) const
    {
        if (m_spoken.empty() || !m_spoken.back().cue.speaker)
            return false;
        const std::uint32_t last = m_spoken.back().quote.words.end - 1;
        const Paragraph &paragraph = m_context.paragraphOf(last);
        return &m_context.paragraphOf(quote.open) == &paragraph ||
               (m_context.tokensOf(m_context.paragraphOf(quote.open)).begin == quote.open &&
                quote.open <= m_context.tokensOf(paragraph).end);
    }

    std::optional<SpokenQuote> carried(std::string_view rule, double confidence) const
    {
        SpokenQuote spoken = m_spoken.back();
        spoken.inferred = true;
        spoken.rule = rule;
        spoken.confidence = confidence;
        return spoken;
    }

    /// "the »Peace Council«", "the so-called »ring«": the marks hold a name.
    bool isName(const Quote &quote) const
    {
        if (quote.open > 0 && m_context.is(quote.open - 1, Category::ScareMark))
            return true;
        if (quote.words.length() < 2)
            return false;
        bool capitals = true;
        for (std::uint32_t token = quote.words.begin; token < quote.words.end; ++token) {
            const LetterCase letterCase = m_context.document().tokens[token].letterCase;
            capitals &= letterCase != LetterCase::Lower || m_context.is(token, Category::Preposition);
        }
        return capitals && quote.open > 0 &&
               m_context.isAny(quote.open - 1, {Category::Determiner, Category::OrganisationNoun});
    }

    const ClaimContext &m_context;
    SpeakerFinder m_finder;
    std::span<const Quote> m_quotes;
    std::span<const Attribution> m_reported;
    std::vector<SpokenQuote> m_spoken;
};

} // namespace

std::vector<SpokenQuote> giveSpeakers(const ClaimContext &context, std::span<const Quote> quotes,
                                      std::span<const Attribution> reported)
{
    return QuoteReader(context, quotes, reported).run();
}

} // namespace extract
