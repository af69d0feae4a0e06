#include "core/extract/speech/reported_speech.h"

#include "core/extract/phrases/dateline.h"
#include "core/extract/speech/sentence_shape.h"
#include "core/extract/speech/speaker_finder.h"

#include <algorithm>
#include <optional>

namespace extract {

namespace {

constexpr std::uint32_t shortestContent = 3;  ///< tokens
constexpr std::uint32_t shortestMarked = 2;   ///< the same behind "that"
constexpr std::uint32_t shortestObject = 1;   ///< "urged |restraint|"
constexpr std::uint32_t longestTrailing = 26; ///< tokens of a cue that ends its sentence
constexpr std::uint32_t leastBehindFrame = 5; ///< tokens; a shorter rest is no statement of its own
constexpr std::uint32_t openingWords = 2;     ///< small words before a frame that still opens its sentence

/// Finds the attributions of one sentence.
class SentenceReader
{
public:
    SentenceReader(const ClaimContext &context, const std::vector<bool> &quoted, std::vector<Attribution> &found)
        : m_context(context), m_finder(context), m_quoted(quoted), m_found(found)

    {
    }

    void read(TokenRange sentence)
    {
        m_sentence = sentence;
        m_shape.emplace(m_context, m_quoted, sentence);
        const std::size_t before = m_found.size();
        m_isPointing = false;
        readCues();
        const bool hasCue = m_found.size() > before || hasUnreadCue();
        if (!hasCue && m_reaching && !denies(m_found[*m_reaching]) && continuesCount())
            carryOver();
        else if (m_found.size() == before || m_found.back().scope.end != sentence.end)
            m_reaching = std::nullopt;
        else
            m_reaching = m_found.size() - 1;
        m_before = m_found.size() > before && !m_isPointing ? TokenRange{} : sentence;
        m_isAcross = false;
    }

    /// Nothing is carried from one paragraph into the next, but that "Det siger X." may point at the one before.
    void startParagraph(bool prose)
    {
        m_reaching = std::nullopt;
        m_isAcross = true;
        if (!prose)
            m_before = {};
    }

private:
    void readCues()
    {
        const TokenRange sentence = m_sentence;
        for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
            if (m_quoted[token])
                continue;
            if (const PhraseHit *frame = m_context.document().hitAt(token, Category::SpeechFrame)) {
                readFrame(*frame);
                token = frame->tokens.end - 1;
            } else if (const PhraseHit *verb = m_context.document().hitAt(token, Category::SpeechVerb)) {
                readVerb(*verb);
                token = verb->tokens.end - 1;
            }
        }
    }

    /// "The army denied that anyone had died. 40 were arrested.": who denies does not go on to count.
    bool denies(const Attribution &attribution) const
    {
        return m_context.attribute(attribution.cue.tokens.begin, Category::Doubt, "certainty") == "denied";
    }

    /// "More than 40 were arrested." behind an attributed sentence: the bare count goes on with its report.
    bool continuesCount() const
    {
        const std::uint32_t first = m_shape->firstWord();
        const bool more =
            m_context.isAny(first, {Category::Determiner, Category::Adverb}); // "Another 20 were wounded."
        if (!m_context.numberAt(first) && !(more && first + 1 < m_sentence.end && m_context.numberAt(first + 1)))
            return false;
        for (std::uint32_t token = first; token < m_sentence.end; ++token) {
            if (m_context.isAny(token, {Category::EffectVerb, Category::EffectNoun, Category::EffectFrame}))
                return true;
        }
        return false;
    }

    bool hasUnreadCue() const
    {
        return m_context.document().firstHitIn(m_sentence, Category::SpeechFrame) ||
               m_context.document().firstHitIn(m_sentence, Category::SpeechVerb);
    }

    void carryOver()
    {
        Attribution carried = m_found[*m_reaching];
        carried.cue.tokens = {m_sentence.begin, m_sentence.begin};
        carried.cue.zone = carried.cue.tokens;
        carried.cue.entry = nullptr;
        carried.inferred = true;
        keep(std::move(carried.cue), m_sentence, m_sentence, "reported.carried", 0.7);
        m_found.back().inferred = true;
        m_reaching = m_found.size() - 1;
    }

    void readFrame(const PhraseHit &frame)
    {
        if (m_isPointing)
            return; // "Det siger X |ifølge avisen|."
        const bool after = frame.entry->attribute("role") == "after";
        auto speaker = after ? m_finder.subjectBefore(frame.tokens.begin, m_sentence)
                             : m_finder.subjectBehind(frame.tokens.end, m_sentence);
        if (!speaker)
            return;
        const std::uint32_t behind = after ? frame.tokens.end : std::max(frame.tokens.end, speaker->tokens.end);
        SpokenCue cue{frame.tokens, {frame.tokens.begin, behind}, frame.entry, std::move(speaker)};
        if (const auto that = m_shape->thatAfter(behind)) {
            keep(std::move(cue), {*that, m_sentence.end}, {*that, m_sentence.end}, "reported.frame_that", 0.9);
        } else if (frame.tokens.begin <= m_shape->firstWord() + openingWords) {
            const bool pointsBack = !after && m_shape->endsNear(behind);
            const bool isShort = m_sentence.end - behind <= shortestContent; // "the army put the toll |at 17|"
            if (pointsBack)
                pointBack(std::move(cue));
            else
                keep(std::move(cue), {isShort ? frame.tokens.begin : behind, m_sentence.end}, m_sentence,
                     "reported.frame_before", 0.9);
        } else if (m_shape->endsNear(behind) || (!after && m_shape->closesBehind(frame.tokens, behind))) {
            const TokenRange content{m_sentence.begin, frame.tokens.begin};
            keep(std::move(cue), content, content, "reported.frame_behind", 0.85);
        } else {
            const TokenRange clause = m_context.clauseOf(frame.tokens.begin);
            TokenRange content{behind, std::max(clause.end, behind)};
            if (content.length() < leastBehindFrame) // "12 mennesker er, |ifølge politiet|, såret"
                content = clause;
            keep(std::move(cue), content, clause, "reported.frame_inside", 0.8);
        }
    }

    /// "12 were killed. |That is according to the police.|": a sentence that says no more than who says so answers for
    /// the one before it, if nobody else does.
    void pointBack(SpokenCue cue)
    {
        if (!mayPoint())
            return;
        keep(std::move(cue), m_before, m_before, "reported.sentence_behind", 0.8);
        m_isPointing = true;
    }

    /// Into the paragraph before only with a word for all of it: "|Det| siger X."
    bool mayPoint() const
    {
        const std::uint32_t first = m_shape->firstWord();
        const bool points = m_context.attribute(first, Category::Pronoun, "gender") == "neuter" ||
                            (m_context.is(first, Category::Determiner) &&
                             m_context.isAny(first + 1, {Category::SpeechVerb, Category::PastAuxiliary}));
        return !m_before.isEmpty() && (!m_isAcross || points);
    }

    void readVerb(const PhraseHit &verb)
    {
        if (verb.entry->attribute("role") == "label")
            return;
        const std::string_view infinitive = verb.entry->attribute("infinitive");
        if (!infinitive.empty() && readInfinitive(verb))
            return;
        if (infinitive == "only" || readObject(verb))
            return;
        if (const auto that = m_shape->thatAfter(verb.tokens.end)) {
            auto speaker = subjectOf(verb, *that);
            // "Unconfirmed reports say that": nobody is named, but how sure it is.
            const bool bare = verb.entry->attribute("voice") == "passive" ||
                              m_context.document().firstHitIn({m_sentence.begin, verb.tokens.begin}, Category::Doubt);
            if (speaker || bare) {
                const TokenRange content{*that, m_sentence.end};
                keep({verb.tokens, {m_sentence.begin, *that}, verb.entry, std::move(speaker)}, content, content,
                     "reported.that", 0.9);
            }
        } else if (!readTrailing(verb) && !readAgent(verb) && !readCount(verb) && !readPointing(verb)) {
            readBare(verb);
        }
    }

    /// "..., siger X." and "..., X said."
    bool readTrailing(const PhraseHit &verb)
    {
        const TokenRange clause = m_sentence;
        std::uint32_t comma = verb.tokens.begin;
        while (comma > clause.begin && !m_context.isMark(comma, ','))
            --comma;
        const bool isClose = m_sentence.end - comma <= longestTrailing && comma >= clause.begin + shortestContent;
        const bool introduces = m_context.isMark(verb.tokens.end, ':'); // "Asked why, X |replied:|"
        if (!m_context.isMark(comma, ',') || introduces || !isClose || m_quoted[comma - 1] ||
            m_context.isQuoteMark(comma - 1))
            return false;
        const TokenRange zone{comma + 1, m_sentence.end};
        const bool inverted = verb.tokens.begin == zone.begin;
        if (!inverted && !m_shape->closesSaying(verb.tokens.end))
            return false;
        auto speaker =
            inverted ? m_finder.subjectBehind(verb.tokens.end, zone) : m_finder.subjectBefore(verb.tokens.begin, zone);
        const TokenRange content{m_sentence.begin, comma};
        // "Colonel Varga, who leads the group, |denied the charge|": what opens the sentence is who speaks.
        const bool isSubject = inverted && speaker && !isSomebody(*speaker) && !m_shape->saysSomething(content);
        if (!speaker || opensRelative(zone.begin) || isSubject)
            return false;
        keep({verb.tokens, zone, verb.entry, std::move(speaker)}, content, content, "reported.verb_behind", 0.8);
        return true;
    }

    /// "X claims |to have killed 70 rebels|, and ..."
    bool readInfinitive(const PhraseHit &verb)
    {
        const std::uint32_t next = verb.tokens.end;
        if (next + shortestContent >= m_sentence.end || !m_context.is(next, Category::ToMark) || m_quoted[next])
            return false;
        auto speaker = m_finder.subjectBefore(verb.tokens.begin, {m_sentence.begin, verb.tokens.begin});
        if (!speaker)
            return false;
        std::uint32_t end = next;
        while (end < m_sentence.end && !(m_context.isMark(end, ',') && end + 1 < m_sentence.end &&
                                         m_context.is(end + 1, Category::Conjunction)))
            ++end;
        const TokenRange content{next, end};
        keep({verb.tokens, {m_sentence.begin, next}, verb.entry, std::move(speaker)}, content, content,
             "reported.infinitive", 0.85);
        return true;
    }

    /// "The hospital reported |17 deaths|", "Politiet melder |om 12 dræbte|"
    bool readCount(const PhraseHit &verb)
    {
        if (verb.entry->attribute("object") != "count")
            return false;
        std::uint32_t next = verb.tokens.end;
        while (next < m_sentence.end && !m_context.numberAt(next) &&
               m_context.isAny(next, {Category::Preposition, Category::ReportedThat, Category::Adverb}))
            ++next;
        const bool counts = next < m_sentence.end && (m_context.numberAt(next) ||
                                                      !m_context.attribute(next, Category::Negation, "count").empty());
        if (!counts)
            return false;
        auto speaker = m_finder.subjectBefore(verb.tokens.begin, {m_sentence.begin, verb.tokens.begin});
        if (!speaker)
            return false;
        TokenRange content{next, m_sentence.end};
        while (content.length() > 1 && m_context.isPunctuation(content.end - 1))
            --content.end;
        m_found.push_back({{verb.tokens, {m_sentence.begin, next}, verb.entry, std::move(speaker)},
                           content,
                           content,
                           "reported.count",
                           0.8});
        return true;
    }

    /// Named, or known by an office.
    bool isSomebody(const Speaker &speaker) const
    {
        bool known = speaker.actor.actor.isValid();
        for (std::uint32_t token = speaker.tokens.begin; token < speaker.tokens.end; ++token)
            known = known || m_context.mentionAt(token) || m_context.is(token, Category::Title);
        return known;
    }

    /// "Amnesty called for |an inquiry into the raid|", "Ministeren lovede |flere våben|": what somebody named asks
    /// for, charges or judges. What is judged is taken as known, so nobody answers for it.
    bool readObject(const PhraseHit &verb)
    {
        const std::string_view object = verb.entry->attribute("object");
        const std::uint32_t next = m_shape->behindTime(verb.tokens.end);
        const TokenRange clause = m_context.clauseOf(verb.tokens.begin);
        if ((object != "content" && object != "theme") || next >= clause.end || m_context.isPunctuation(next) ||
            m_quoted[next] ||
            m_context.document().firstHitIn({clause.begin, verb.tokens.begin}, Category::PassiveAuxiliary))
            return false;
        auto speaker = m_finder.subjectBefore(verb.tokens.begin, {m_sentence.begin, verb.tokens.begin});
        if (!speaker || !isSomebody(*speaker))
            return false;
        const bool goesOn = clause.end < m_sentence.end && m_context.is(clause.end, Category::ReportedThat);
        const TokenRange content{next, goesOn ? m_context.clauseOf(clause.end).end : clause.end}; // "til |at vente|"
        const TokenRange scope = object == "theme" ? TokenRange{next, next} : content;
        keep({verb.tokens, {m_sentence.begin, next}, verb.entry, std::move(speaker)}, content, scope, "reported.object",
             0.65);
        return true;
    }

    /// "12 were killed. |The ministry said.|", "|Det siger Jens Birk til avisen|": no more than who says it.
    bool readPointing(const PhraseHit &verb)
    {
        if (!m_shape->endsNear(verb.tokens.end) || !mayPoint())
            return false;
        const TokenRange zone{m_sentence.begin, verb.tokens.begin};
        auto speaker = m_finder.subjectBefore(verb.tokens.begin, zone);
        if (!speaker || speaker->tokens.begin > m_shape->firstWord() + openingWords)
            return false;
        pointBack({verb.tokens, m_sentence, verb.entry, std::move(speaker)});
        return true;
    }

    /// "Three deaths were reported |by the hospital|."
    bool readAgent(const PhraseHit &verb)
    {
        const std::uint32_t mark = verb.tokens.end;
        if (mark + 1 >= m_sentence.end || !m_context.is(mark, Category::PerpetratorMark) ||
            verb.entry->attribute("object") != "count")
            return false;
        const TokenRange zone{mark, m_sentence.end};
        auto speaker = m_finder.subjectBehind(mark + 1, zone);
        if (!speaker)
            return false;
        const TokenRange content{m_sentence.begin, verb.tokens.begin};
        keep({verb.tokens, zone, verb.entry, std::move(speaker)}, content, content, "reported.agent", 0.75);
        return true;
    }

    /// "X said the town had fallen.", "X erklärte, das Boot habe Waffen geladen."
    void readBare(const PhraseHit &verb)
    {
        const std::uint32_t behind = m_shape->behindTime(verb.tokens.end);
        const auto mood = m_shape->clauseInReportedMood(behind);
        const std::uint32_t next = mood.value_or(behind);
        const bool bare = mood || !verb.entry->attribute("bare").empty();
        if (!bare || next + shortestContent >= m_sentence.end || m_context.isPunctuation(next) || m_quoted[next] ||
            (!mood && m_context.isAny(next, {Category::Preposition, Category::ToMark, Category::ClauseBreak})))
            return;
        auto speaker = subjectOf(verb, next);
        if (!speaker)
            return;
        const TokenRange content{next, m_sentence.end};
        keep({verb.tokens, {m_sentence.begin, next}, verb.entry, std::move(speaker)}, content, content, "reported.bare",
             0.75);
    }

    std::optional<Speaker> subjectOf(const PhraseHit &verb, std::uint32_t that) const
    {
        auto speaker = m_finder.subjectBefore(verb.tokens.begin, {m_sentence.begin, verb.tokens.begin});
        if (speaker && !m_shape->isAside(speaker->tokens))
            return speaker;
        auto behind = m_finder.subjectBehind(verb.tokens.end, {verb.tokens.end, that});
        if (behind || speaker)
            return behind ? behind : speaker;
        const bool goesOn = verb.tokens.begin > m_sentence.begin && !m_found.empty() &&
                            m_context.is(verb.tokens.begin - 1, Category::ClauseBreak) &&
                            m_sentence.contains(m_found.back().cue.tokens);
        return goesOn ? m_found.back().cue.speaker : std::nullopt; // "X spoke of five dead, |but says| that"
    }

    bool opensRelative(std::uint32_t token) const
    {
        return m_context.isAny(token, {Category::RelativeMark, Category::ClauseBreak});
    }

    void keep(SpokenCue cue, TokenRange content, TokenRange scope, std::string_view rule, double confidence)
    {
        if (const std::uint32_t behind = behindDateline(m_context, m_sentence);
            content.begin < behind && behind < content.end)
            content.begin = behind;
        while (!content.isEmpty() && (m_context.isMark(content.begin, ',') || m_context.isMark(content.begin, ':')))
            ++content.begin;
        while (!content.isEmpty() && m_context.isPunctuation(content.end - 1))
            --content.end;
        content = m_shape->withoutNextReport(content);
        if (cue.speaker && cue.speaker->pronoun && !cue.speaker->isKnown() && !m_found.empty() &&
            m_sentence.contains(m_found.back().cue.tokens))
            cue.speaker = m_found.back().cue.speaker; // "The army said |they| claimed"
        const bool isMarked = rule == "reported.that" || rule == "reported.frame_that";
        const bool isObject = rule == "reported.object" && !m_context.is(content.begin, Category::Pronoun);
        if (content.length() >= (isObject ? shortestObject : isMarked ? shortestMarked : shortestContent))
            m_found.push_back({std::move(cue), content, scope, rule, confidence});
    }

    const ClaimContext &m_context;
    SpeakerFinder m_finder;
    const std::vector<bool> &m_quoted;
    std::vector<Attribution> &m_found;
    TokenRange m_sentence;
    std::optional<SentenceShape> m_shape;
    TokenRange m_before;                   ///< the sentence before in the paragraph, if nobody answers for it yet
    bool m_isAcross = false;               ///< m_before ends the paragraph before
    bool m_isPointing = false;             ///< the sentence only says who said the one before
    std::optional<std::size_t> m_reaching; ///< the attribution that reaches to the end of the sentence before
};

} // namespace

std::vector<Attribution> findReportedSpeech(const ClaimContext &context, std::span<const Quote> quotes)
{
    std::vector<bool> quoted(context.tokenCount(), false);
    for (const Quote &quote : quotes)
        std::fill(quoted.begin() + quote.words.begin, quoted.begin() + quote.words.end, true);
    std::vector<Attribution> found;
    SentenceReader reader(context, quoted, found);
    for (const Paragraph &paragraph : context.document().paragraphs) {
        if (!context.isRead(paragraph))
            continue;
        reader.startParagraph(paragraph.kind == ParagraphKind::Prose);
        for (std::uint32_t s = paragraph.firstSentence; s < paragraph.endSentence; ++s)
            reader.read(context.document().sentences[s].tokens);
    }
    std::ranges::stable_sort(found, {}, [](const Attribution &attribution) { return attribution.scope.begin; });
    return found;
}

} // namespace extract
