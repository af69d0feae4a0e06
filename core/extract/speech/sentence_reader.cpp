#include "core/extract/speech/sentence_reader.h"

#include "core/extract/phrases/dateline.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::uint32_t shortestMarked = 2;   ///< the same behind "that"
constexpr std::uint32_t shortestObject = 1;   ///< "urged |restraint|"
constexpr std::uint32_t leastBehindFrame = 5; ///< tokens; a shorter rest is no statement of its own

} // namespace

SentenceReader::SentenceReader(const ClaimContext &context, const std::vector<bool> &quoted,
                               std::vector<Attribution> &found)
    : m_context(context), m_finder(context), m_quoted(quoted), m_found(found)
{
}

void SentenceReader::read(TokenRange sentence)
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

void SentenceReader::startParagraph(bool prose)
{
    m_reaching = std::nullopt;
    m_isAcross = true;
    if (!prose)
        m_before = {};
}

void SentenceReader::readCues()
{
    const TokenRange sentence = m_sentence;
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
        if (m_quoted[token])
            continue;
        if (const PhraseHit *frame = m_context.document().hitAt(token, Category::SpeechFrame)) {
            readFrame(*frame);
            token = frame->tokens.end - 1;
        } else if (const PhraseHit *verb =
                       isGivenName(token) ? nullptr : m_context.document().hitAt(token, Category::SpeechVerb)) {
            readVerb(*verb);
            token = verb->tokens.end - 1;
        }
    }
}

/// "the founder |Said| Rahim": a verb with a capital that begins a person's name.
bool SentenceReader::isGivenName(std::uint32_t token) const
{
    const NameMention *name = m_context.mentionAt(token);
    return name && name->isNamed && name->isPerson() &&
           m_context.document().tokens[token].letterCase == LetterCase::Capitalised;
}

/// "The army denied that anyone had died. 40 were arrested.": who denies does not go on to count.
bool SentenceReader::denies(const Attribution &attribution) const
{
    return m_context.attribute(attribution.cue.tokens.begin, Category::Doubt, "certainty") == "denied";
}

/// "More than 40 were arrested." behind an attributed sentence: the bare count goes on with its report.
bool SentenceReader::continuesCount() const
{
    const std::uint32_t first = m_shape->firstWord();
    const bool more = m_context.isAny(first, {Category::Determiner, Category::Adverb}); // "Another 20 were wounded."
    if (!m_context.numberAt(first) && !(more && first + 1 < m_sentence.end && m_context.numberAt(first + 1)))
        return false;
    for (std::uint32_t token = first; token < m_sentence.end; ++token) {
        if (m_context.isAny(token, {Category::EffectVerb, Category::EffectNoun, Category::EffectFrame}))
            return true;
    }
    return false;
}

bool SentenceReader::hasUnreadCue() const
{
    return m_context.document().firstHitIn(m_sentence, Category::SpeechFrame) ||
           m_context.document().firstHitIn(m_sentence, Category::SpeechVerb);
}

void SentenceReader::carryOver()
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

void SentenceReader::readFrame(const PhraseHit &frame)
{
    if (m_isPointing)
        return; // "Det siger X |ifølge avisen|."
    const bool after = frame.entry->attribute("role") == "after";
    auto speaker = after ? m_finder.subjectBefore(frame.tokens.begin, m_sentence)
                         : m_finder.subjectBehind(frame.tokens.end, m_sentence);
    if (!speaker)
        return;
    std::uint32_t behind = after ? frame.tokens.end : std::max(frame.tokens.end, speaker->tokens.end);
    if (!after)
        behind = m_shape->behindClauseOf(behind);
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
        if (after && m_quoted[m_shape->firstWord()] && !m_shape->saysSomething(content))
            return; // "'We stay,' X |told reporters| in the capital"
        keep(std::move(cue), content, clause, "reported.frame_inside", 0.8);
    }
}

/// "12 were killed. |That is according to the police.|": a sentence that says no more than who says so answers for
/// the one before it, if nobody else does.
void SentenceReader::pointBack(SpokenCue cue)
{
    if (!mayPoint())
        return;
    keep(std::move(cue), m_before, m_before, "reported.sentence_behind", 0.8);
    m_isPointing = true;
}

/// Into the paragraph before only with a word for all of it: "|Det| siger X."
bool SentenceReader::mayPoint() const
{
    const std::uint32_t first = m_shape->firstWord();
    const bool points = m_context.attribute(first, Category::Pronoun, "gender") == "neuter" ||
                        (m_context.is(first, Category::Determiner) &&
                         m_context.isAny(first + 1, {Category::SpeechVerb, Category::PastAuxiliary}));
    return !m_before.isEmpty() && (!m_isAcross || points);
}

void SentenceReader::keep(SpokenCue cue, TokenRange content, TokenRange scope, std::string_view rule, double confidence)
{
    if (const std::uint32_t behind = behindDateline(m_context, m_sentence);
        content.begin < behind && behind < content.end)
        content.begin = behind;
    const auto leads = [&](std::uint32_t token) { // also the mark of a list
        return m_context.isMark(token, ',') || m_context.isMark(token, ':') || m_context.isMark(token, '*') ||
               m_context.document().text(m_context.document().tokens[token]) == "•";
    };
    while (!content.isEmpty() && leads(content.begin))
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

} // namespace extract
