// How a sentence reports by a verb of saying.
#include "core/extract/phrases/noun_phrase.h"
#include "core/extract/speech/sentence_reader.h"

namespace extract {

namespace {

constexpr std::uint32_t longestTrailing = 26; ///< tokens of a cue that ends its sentence

} // namespace

void SentenceReader::readVerb(const PhraseHit &verb)
{
    if (verb.entry->attribute("role") == "label")
        return;
    const std::string_view infinitive = verb.entry->attribute("infinitive");
    if (!infinitive.empty() && readInfinitive(verb))
        return;
    if (infinitive == "only" || readObject(verb))
        return;
    if (readInserted(verb))
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

/// "They came by train, |says a spokesman|, and are to be sent on": what goes on behind the comma is reported as well.
bool SentenceReader::readInserted(const PhraseHit &verb)
{
    const std::uint32_t comma = verb.tokens.begin - 1;
    if (verb.tokens.begin < m_sentence.begin + shortestContent + 1 || !m_context.isMark(comma, ',') ||
        m_quoted[comma - 1] || m_context.isQuoteMark(comma - 1))
        return false;
    auto speaker = m_finder.subjectBehind(verb.tokens.end, {verb.tokens.end, m_sentence.end});
    const std::uint32_t behind = speaker ? speaker->tokens.end : m_sentence.end;
    const bool goesOn =
        behind + 1 < m_sentence.end && m_context.isMark(behind, ',') && m_context.is(behind + 1, Category::Conjunction);
    const TokenRange content{m_sentence.begin, comma};
    if (!goesOn || !m_shape->saysSomething(content))
        return false;
    keep({verb.tokens, {comma + 1, behind}, verb.entry, std::move(speaker)}, content, m_sentence, "reported.inserted",
         0.8);
    return true;
}

/// "..., siger X." and "..., X said."
bool SentenceReader::readTrailing(const PhraseHit &verb)
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
    TokenRange content{m_sentence.begin, comma};
    if (inverted && !speaker) { // "..., Ann Hall, head of the clinic, |said|"
        speaker = m_finder.subjectBefore(verb.tokens.begin, m_sentence);
        const std::uint32_t first = speaker ? speaker->tokens.begin : m_sentence.begin;
        if (m_quoted[m_shape->firstWord()] || first < m_sentence.begin + shortestContent ||
            !m_context.isMark(first - 1, ',') || !m_shape->saysSomething({m_sentence.begin, first - 1}))
            return false;
        content.end = first - 1;
    }
    // "Colonel Varga, who leads the group, |denied the charge|": what opens the sentence is who speaks.
    const bool goesOn = inverted && speaker && speaker->tokens.end < m_sentence.end &&
                        m_context.isVerb(speaker->tokens.end); // "The rebels, led by X, said |they had left|"
    if (goesOn)
        return false;
    const bool isSubject = inverted && speaker && !isSomebody(*speaker) && !m_shape->saysSomething(content);
    if (!speaker || opensAside(zone.begin) || isSubject)
        return false;
    keep({verb.tokens, zone, verb.entry, std::move(speaker)}, content, content, "reported.verb_behind", 0.8);
    return true;
}

/// "X claims |to have killed 70 rebels|, and ..."
bool SentenceReader::readInfinitive(const PhraseHit &verb)
{
    const std::uint32_t next = verb.tokens.end;
    if (next + shortestContent >= m_sentence.end || !m_context.is(next, Category::ToMark) || m_quoted[next])
        return false;
    auto speaker = subjectBefore(verb);
    if (!speaker)
        return false;
    std::uint32_t end = next;
    while (end < m_sentence.end &&
           !(m_context.isMark(end, ',') && end + 1 < m_sentence.end && m_context.is(end + 1, Category::Conjunction)))
        ++end;
    const TokenRange content{next, end};
    keep({verb.tokens, {m_sentence.begin, next}, verb.entry, std::move(speaker)}, content, content,
         "reported.infinitive", 0.85);
    return true;
}

/// "The hospital reported |17 deaths|", "Politiet melder |om 12 dræbte|"
bool SentenceReader::readCount(const PhraseHit &verb)
{
    if (verb.entry->attribute("object") != "count")
        return false;
    std::uint32_t next = verb.tokens.end;
    while (next < m_sentence.end && !m_context.numberAt(next) &&
           m_context.isAny(next, {Category::Preposition, Category::ReportedThat, Category::Adverb}))
        ++next;
    const bool counts = next < m_sentence.end &&
                        (m_context.numberAt(next) || !m_context.attribute(next, Category::Negation, "count").empty());
    if (!counts)
        return false;
    auto speaker = subjectBefore(verb);
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
bool SentenceReader::isSomebody(const Speaker &speaker) const
{
    bool known = speaker.actor.actor.isValid();
    for (std::uint32_t token = speaker.tokens.begin; token < speaker.tokens.end; ++token)
        known = known || m_context.mentionAt(token) || m_context.is(token, Category::Title);
    return known;
}

/// "Amnesty called for |an inquiry into the raid|", "Ministeren lovede |flere våben|": what somebody named asks
/// for, charges or judges. What is judged is taken as known, so nobody answers for it.
bool SentenceReader::readObject(const PhraseHit &verb)
{
    const std::string_view object = verb.entry->attribute("object");
    const std::uint32_t next = m_shape->behindTime(verb.tokens.end);
    const TokenRange clause = m_context.clauseOf(verb.tokens.begin);
    if ((object != "content" && object != "theme") || next >= clause.end || m_context.isPunctuation(next) ||
        m_quoted[next] ||
        m_context.document().firstHitIn({clause.begin, verb.tokens.begin}, Category::PassiveAuxiliary))
        return false;
    auto speaker = subjectBefore(verb);
    if (!speaker || !isSomebody(*speaker))
        return false;
    const bool goesOn = clause.end < m_sentence.end && m_context.is(clause.end, Category::ReportedThat);
    const TokenRange content{next, goesOn ? m_context.clauseOf(clause.end).end : clause.end}; // "til |at vente|"
    const TokenRange scope = object == "theme" ? TokenRange{next, next} : withoutOccasion(content);
    keep({verb.tokens, {m_sentence.begin, next}, verb.entry, std::move(speaker)}, content, scope, "reported.object",
         0.65);
    return true;
}

/// "accused them of breaking the truce |after shells killed four|": what happened before is told by the article.
TokenRange SentenceReader::withoutOccasion(TokenRange content) const
{
    for (std::uint32_t token = content.begin + 1; token < content.end; ++token) {
        if (m_context.attribute(token, Category::Preposition, "role") == "when" &&
            m_shape->saysSomething({token + 1, content.end}))
            return {content.begin, token};
    }
    return content;
}

/// "12 were killed. |The ministry said.|", "|Det siger Jens Birk til avisen|": no more than who says it.
bool SentenceReader::readPointing(const PhraseHit &verb)
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
bool SentenceReader::readAgent(const PhraseHit &verb)
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
void SentenceReader::readBare(const PhraseHit &verb)
{
    const std::uint32_t behind = m_shape->behindTime(verb.tokens.end);
    const auto mood = m_shape->clauseInReportedMood(behind);
    const std::uint32_t next = mood.value_or(behind);
    const bool bare = mood || !verb.entry->attribute("bare").empty();
    if (!bare || next + shortestContent >= m_sentence.end || m_context.isPunctuation(next) || m_quoted[next] ||
        (!mood && m_context.isAny(next, {Category::Preposition, Category::ToMark, Category::ClauseBreak})))
        return;
    auto speaker = subjectOf(verb, next);
    const TokenRange content{next, m_sentence.end};
    const bool heard = verb.entry->attribute("object") == "addressee" && !m_shape->saysSomething(content);
    if (!speaker || heard) // "told |the news agency by phone|"
        return;
    keep({verb.tokens, {m_sentence.begin, next}, verb.entry, std::move(speaker)}, content, content, "reported.bare",
         0.75);
}

/// The subject before a verb; behind "and" it is that of the verb of saying before it: "siger X |og tilføjer|, at".
std::optional<Speaker> SentenceReader::subjectBefore(const PhraseHit &verb) const
{
    const std::uint32_t begin = verb.tokens.begin;
    const bool joined = begin > m_sentence.begin && m_context.is(begin - 1, Category::Conjunction);
    for (std::uint32_t token = begin; joined && token-- > m_sentence.begin;) {
        const PhraseHit *before = m_quoted[token] ? nullptr : m_context.document().hitAt(token, Category::SpeechVerb);
        if (!before || isGivenName(token) || before->tokens.end >= begin)
            continue;
        const bool inverted = token > m_sentence.begin && (m_context.isMark(token - 1, ',') || m_quoted[token - 1] ||
                                                           m_context.isQuoteMark(token - 1));
        if (!inverted)
            break;
        if (auto speaker = m_finder.subjectBehind(before->tokens.end, {before->tokens.end, begin - 1});
            speaker && isSomebody(*speaker))
            return speaker;
        break;
    }
    return m_finder.subjectBefore(begin, {m_sentence.begin, begin});
}

std::optional<Speaker> SentenceReader::subjectOf(const PhraseHit &verb, std::uint32_t that) const
{
    auto speaker = subjectBefore(verb);
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

/// Words that no report is made with: "..., |siden| kampene begyndte".
bool SentenceReader::opensAside(std::uint32_t token) const
{
    return m_context.isAny(token, {Category::RelativeMark, Category::ClauseBreak}) ||
           (m_context.is(token, Category::TimePreposition) && !m_context.is(token, Category::Determiner) &&
            !m_context.timeAt(token + 1));
}

} // namespace extract
