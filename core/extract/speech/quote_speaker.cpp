#include "core/extract/speech/quote_speaker.h"

#include "core/extract/speech/pronoun_speaker.h"
#include "core/extract/speech/split_quote.h"

#include <algorithm>
#include <optional>

namespace extract {

namespace {

constexpr std::uint32_t longEnoughToCarry = 5; ///< words of a fragment that is speech without a cue of its own
constexpr std::uint32_t shortestSpeech = 2;    ///< words of a quote for which nobody answers
constexpr std::uint32_t longestTag = 12;       ///< tokens of "Ann Hall, the mayor, asked" behind a question

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
            if (holdsName(m_context, quote))
                continue;
            auto spoken = whole ? readWhole(i) : readFragment(i);
            if (!spoken)
                continue;
            if (const Speaker *before = speakerBefore(quote); before && spoken->cue.speaker)
                settlePronoun(m_context, *before, quote.open, *spoken->cue.speaker);
            if (spoken->cue.speaker)
                settleDescription(m_context, quote.open, *spoken->cue.speaker);
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
        auto behind = byCueBehind(index);
        if (quote.continues && !m_spoken.empty()) {
            if (!behind || !isTight(quote, behind->cue))
                return carried("quote.continued", 0.9);
            answerForBefore(behind->cue);
            return behind;
        }
        if (introduced(quote) && !(behind && isTight(quote, behind->cue))) {
            if (auto before = byCueBefore(index))
                return before;
            if (auto chain = byColonChain(quote))
                return chain;
        }
        if (behind)
            return withSpeaker(std::move(*behind), quote);
        if (auto before = byCueBefore(index))
            return before;
        if (auto signature = bySignature(quote))
            return signature;
        if (auto subject = byColonSubject(quote))
            return subject;
        if (auto held = byAttribution(quote))
            return held;
        if (isTitleCase(m_context, quote.words))
            return std::nullopt;
        if (carriesFrom(quote))
            return carried("quote.carried", 0.5);
        if (auto sentence = bySentenceBefore(quote))
            return sentence;
        if (wordsIn(m_context, quote.words) < shortestSpeech)
            return std::nullopt;
        SpokenQuote nobody;
        nobody.rule = "quote.unattributed";
        nobody.confidence = 0.3;
        return nobody;
    }

    /// "..., |lyder det|": nobody is named, so it is whom the sentence before is about, or who spoke before.
    SpokenQuote withSpeaker(SpokenQuote spoken, const Quote &quote) const
    {
        if (spoken.cue.speaker || spoken.cue.entry->attribute("speaker") != "before")
            return spoken;
        auto source = bySentenceBefore(quote);
        if (!source && carriesFrom(quote))
            source = carried("quote.carried", 0.5);
        if (!source)
            return spoken;
        spoken.cue.speaker = source->cue.speaker;
        spoken.inferred = true;
        spoken.rule = source->rule;
        spoken.confidence = source->confidence;
        return spoken;
    }

    /// Who spoke last in this paragraph or the one before, in a quote or in reported speech.
    const Speaker *speakerBefore(const Quote &quote) const
    {
        const Speaker *found = nullptr;
        std::uint32_t place = 0;
        if (!m_spoken.empty() && m_spoken.back().cue.speaker) {
            found = &*m_spoken.back().cue.speaker;
            place = m_spoken.back().quote.after;
        }
        auto reported = std::ranges::lower_bound(
            m_reported, quote.open, {}, [](const Attribution &attribution) { return attribution.scope.begin; });
        while (reported != m_reported.begin() && (--reported)->scope.begin >= place) {
            if (reported->scope.end > quote.open || !reported->cue.speaker)
                continue;
            found = &*reported->cue.speaker;
            place = reported->scope.end;
            break;
        }
        const auto paragraphOf = [&](std::uint32_t token) { return m_context.document().sentenceOf(token).paragraph; };
        const bool near = found && place > 0 && paragraphOf(place - 1) + 1 >= paragraphOf(quote.open);
        return near && found->isKnown() ? found : nullptr;
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
        const bool goesOn = quote.after < m_context.tokenCount() && quote.after >= end && startsLower(quote.after) &&
                            &m_context.paragraphOf(quote.after) == &m_context.paragraphOf(last);
        if (goesOn || (quote.after == end && asksBehind(quote)))
            end = m_context.sentenceOf(quote.after).end;
        if (index + 1 < m_quotes.size())
            end = std::min(end, m_quotes[index + 1].open);
        return {std::min(quote.after, end), end};
    }

    /// "..., X said." right behind a quote that a comma or a question closes: the cue is this quote's, whatever
    /// introduced it.
    bool isTight(const Quote &quote, const SpokenCue &cue) const
    {
        if (!cue.speaker || cue.zone.isEmpty() || quote.words.length() < 2)
            return false;
        const std::uint32_t last = quote.words.end - 1;
        const bool open = m_context.isMark(last, ',') || m_context.isMark(last, '?') || m_context.isMark(last, '!') ||
                          m_context.isMark(quote.after, ',');
        std::uint32_t first = cue.zone.begin;
        if (m_context.isMark(first, ',') && first + 1 < cue.zone.end)
            ++first;
        const bool near = cue.tokens.begin == first || cue.speaker->tokens.begin == first;
        return open && near && !m_context.isMark(cue.zone.end - 1, ':');
    }

    bool startsLower(std::uint32_t token) const
    {
        return m_context.document().tokens[token].letterCase == LetterCase::Lower || m_context.isMark(token, ',') ||
               m_context.is(token, Category::SpeechVerb);
    }

    /// "Who comes?" Ann Hall asked: the mark ends a sentence, and its cue looks like the next.
    bool asksBehind(const Quote &quote) const
    {
        const std::uint32_t last = quote.words.end - 1;
        const bool mayGoOn = !m_context.isMark(last, '.') && m_context.isPunctuation(last);
        if (!mayGoOn || quote.after >= m_context.tokenCount() ||
            &m_context.paragraphOf(quote.after) != &m_context.paragraphOf(last))
            return false;
        const TokenRange sentence = m_context.sentenceOf(quote.after);
        const auto cue = m_finder.firstCue({sentence.begin, std::min(sentence.end, sentence.begin + longestTag)});
        return cue && cue->speaker && std::min(cue->tokens.begin, cue->speaker->tokens.begin) <= sentence.begin + 1 &&
               !m_context.isMark(sentence.end - 1, ':') && !m_context.is(cue->tokens.end, Category::ReportedThat);
    }

    std::optional<SpokenQuote> byCueBehind(std::size_t index)
    {
        auto cue = m_finder.firstCue(zoneBehind(index));
        if (!cue)
            return std::nullopt;
        return SpokenQuote{{}, std::move(*cue), {}, false, "quote.cue_behind", 0.9};
    }

    std::optional<SpokenQuote> byCueBefore(std::size_t index)
    {
        const Quote &quote = m_quotes[index];
        const bool whole = isWholeSentence(m_context, quote);
        auto cue = m_finder.lastCue(zoneBefore(quote, !whole));
        if (!cue || (whole && cue->entry->attribute("role") == "label"))
            return std::nullopt;
        // "..., and adds: ...": the verb goes on with the subject of the quote before.
        if (!cue->speaker && !m_spoken.empty() && m_spoken.back().quote.after == cue->zone.begin)
            cue->speaker = m_spoken.back().cue.speaker;
        return SpokenQuote{{}, std::move(*cue), {}, false, "quote.cue_before", 0.9};
    }

    /// The cue behind the last paragraph of a quote answers for the paragraphs before it.
    void answerForBefore(const SpokenCue &cue)
    {
        for (auto spoken = m_spoken.rbegin(); spoken != m_spoken.rend() && !spoken->cue.speaker; ++spoken) {
            spoken->cue = cue;
            spoken->inferred = true;
            spoken->rule = "quote.continued";
            spoken->confidence = 0.9;
            if (!spoken->quote.continues)
                break;
        }
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
        return std::nullopt;
    }

    /// "The mayor was in high spirits: ..."
    std::optional<SpokenQuote> byColonSubject(const Quote &quote)
    {
        if (quote.open == 0 || !m_context.isMark(quote.open - 1, ':'))
            return std::nullopt;
        const TokenRange sentence = m_context.sentenceOf(quote.open - 1);
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

    /// "We stay." — Ann Hall, teacher: a name behind a dash, behind the quote or in the paragraph below, and nothing
    /// more.
    std::optional<SpokenQuote> bySignature(const Quote &quote)
    {
        const std::uint32_t dash = quote.after;
        if (dash + 1 >= m_context.tokenCount() || !isDash(m_context, dash))
            return std::nullopt;
        const TokenRange paragraph = m_context.tokensOf(m_context.paragraphOf(dash));
        const NameMention *name = m_context.mentionAt(dash + 1);
        if (!name || !name->isNamed || paragraph.end > dash + longestSignature)
            return std::nullopt;
        auto speaker = m_finder.subjectBehind(dash + 1, {dash + 1, paragraph.end});
        if (!speaker)
            return std::nullopt;
        return SpokenQuote{{},  {{}, {dash, paragraph.end}, nullptr, std::move(speaker)}, {}, false, "quote.signature",
                           0.85};
    }

    /// The sentence before, in this paragraph or right before a quote that opens one, reports what somebody said or
    /// tells of somebody.
    std::optional<SpokenQuote> bySentenceBefore(const Quote &quote) const
    {
        const Paragraph &paragraph = m_context.paragraphOf(quote.open);
        const std::uint32_t sentence = m_context.document().tokens[quote.open].sentence;
        const bool opens = sentence <= paragraph.firstSentence;
        if (sentence == 0 || (opens && quote.style != QuoteStyle::Dash))
            return std::nullopt;
        const TokenRange before = m_context.document().sentences[sentence - 1].tokens;
        if (auto cue = m_finder.lastCue(before); cue && cue->speaker)
            return SpokenQuote{{}, std::move(*cue), {}, true, "quote.sentence_before", 0.5};
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
    std::vector<SpokenQuote> spoken = QuoteReader(context, quotes, reported).run();
    joinSplitQuotes(context, spoken);
    return spoken;
}

} // namespace extract
