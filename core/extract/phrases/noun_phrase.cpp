#include "core/extract/phrases/noun_phrase.h"

#include <algorithm>

namespace extract {

namespace {

bool isRole(const ClaimContext &context, std::uint32_t token, std::string_view role)
{
    return context.attribute(token, Category::Preposition, "role") == role;
}

/// The end of the mention over a token, else the next token.
std::uint32_t stepOver(const ClaimContext &context, std::uint32_t token, std::uint32_t end)
{
    const NameMention *mention = context.mentionAt(token);
    return mention && mention->tokens.end > token ? std::min(mention->tokens.end, end) : token + 1;
}

/// "materiel |de| 40 kilometer", "a bomb |more than 40| men": an article or a worded count behind a noun opens the
/// next phrase.
bool opensNext(const ClaimContext &context, std::uint32_t token)
{
    if (context.mentionAt(token) || context.isQuoteMark(token - 1) || context.is(token - 1, Category::Preposition))
        return false;
    const bool behindArticle = context.is(token - 1, Category::Determiner) && !context.mentionAt(token - 1);
    const NumberMention *number = context.numberAt(token);
    if (number)
        return !behindArticle && number->tokens.begin == token && number->count.modifier != model::CountModifier::Exact;
    const bool more = context.numberAt(token - 1) && // "four |more| ships"
                      context.attribute(token, Category::Determiner, "def").empty() &&
                      context.attribute(token, Category::Determiner, "role").empty() &&
                      context.attribute(token, Category::Determiner, "value").empty();
    return context.is(token, Category::Determiner) && !behindArticle && !more;
}

/// "device |(IED)| expert": the short form of the words before it, with the phrase going on behind.
bool isShortForm(const ClaimContext &context, std::uint32_t open, TokenRange limit)
{
    return open > limit.begin && open + 3 < limit.end && context.isMark(open, '(') && context.isMark(open + 2, ')') &&
           context.document().tokens[open + 1].letterCase == LetterCase::Upper && !breaksPhrase(context, open + 3);
}

/// "die Autoren |der Studie|": an article that may be a genitive goes on with the noun before it.
bool isGenitive(const ClaimContext &context, std::uint32_t token)
{
    return context.attribute(token, Category::Determiner, "case") == "genitive";
}

/// "der" is an article, and a relative pronoun only behind a comma; "that |a| soldier" opens a clause.
bool isArticle(const ClaimContext &context, std::uint32_t token)
{
    const bool opensClause = token + 1 < context.tokenCount() && context.is(token, Category::ReportedThat) &&
                             context.is(token + 1, Category::Determiner);
    return context.is(token, Category::RelativeMark) && context.is(token, Category::Determiner) && !opensClause &&
           !(token > 0 && context.isMark(token - 1, ','));
}

/// "two U.S|.| missionaries", "den 4|.| brigade": the point of a short form or ordinal inside its sentence.
bool isInnerPoint(const ClaimContext &context, std::uint32_t token)
{
    const Document &document = context.document();
    const bool ordinal = token > 0 && context.isMark(token, '.') && !document.tokens[token].spaceBefore &&
                         document.tokens[token - 1].tokenClass == TokenClass::Number &&
                         token + 1 < context.sentenceOf(token).end &&
                         context.isAny(token + 1, {Category::MoverNoun, Category::OrganisationNoun});
    if (ordinal)
        return true;
    return context.is(token, Category::Abbreviation) && token + 1 < context.sentenceOf(token).end &&
           context.document().tokens[token + 1].tokenClass == TokenClass::Word;
}

bool startsPhrase(const ClaimContext &context, std::uint32_t token, TokenRange limit)
{
    return token < limit.end && (context.mentionAt(token) || !breaksPhrase(context, token));
}

/// "the |targeted| man": a form of a verb between an article and a noun.
bool describesNoun(const ClaimContext &context, std::uint32_t token)
{
    return token > 0 && token + 1 < context.tokenCount() && context.is(token, Category::FiniteVerb) &&
           !context.isAny(token, {Category::EffectVerb, Category::MovementVerb, Category::SpeechVerb, Category::Plan,
                                  Category::PassiveAuxiliary, Category::PastAuxiliary}) &&
           !context.attribute(token - 1, Category::Determiner, "before").empty() &&
           context.isAny(token + 1, {Category::VictimNoun, Category::GroupNoun, Category::MoverNoun});
}

/// "organisationens |leder|", "the army's |commands|": a verb that is an office as well, behind a genitive.
bool namesOffice(const ClaimContext &context, std::uint32_t token)
{
    if (token == 0 || !context.isAny(token, {Category::Title}) || context.is(token - 1, Category::Pronoun))
        return false;
    const bool owner = context.mentionAt(token - 1) || context.is(token - 1, Category::OrganisationNoun);
    return owner && context.document().text(context.document().tokens[token - 1]).back() == 's';
}

} // namespace

bool breaksPhrase(const ClaimContext &context, std::uint32_t token)
{
    if (context.mentionAt(token) || context.numberAt(token))
        return false;
    if (context.isPunctuation(token)) // "Rep|.| Ann Hall"
        return !context.isAny(token, {Category::Title, Category::Honorific}) && !isInnerPoint(context, token);
    if (context.isQuoteMark(token))
        return false;
    if (isArticle(context, token))
        return false;
    if (const model::TimeExpression *time = context.timeAt(token); time && time->type != model::TimeType::Duration)
        return true;
    if (describesNoun(context, token))
        return false;
    if (namesOffice(context, token))
        return false;
    const bool denies =
        context.is(token, Category::Negation) && context.attribute(token, Category::Negation, "count").empty();
    const std::string_view role = context.attribute(token, Category::EffectNoun, "role");
    const bool fate = role == "captive" && token > 0 && // "took 12 soldiers |prisoner|"
                      (context.mentionAt(token - 1) || context.is(token - 1, Category::VictimNoun));
    return denies || context.isVerb(token) || role == "life" || fate ||
           context.isAny(token, {Category::Preposition, Category::Pronoun, Category::ClauseBreak, Category::Conjunction,
                                 Category::RelativeMark, Category::ReportedThat, Category::Adverb, Category::FromMark,
                                 Category::ToMark, Category::PerpetratorMark, Category::SpeechFrame,
                                 Category::EffectFrame, Category::MovementFrame, Category::PartMark});
}

bool opensGoverned(const ClaimContext &context, std::uint32_t token)
{
    return context.isAny(token, {Category::Preposition, Category::FromMark, Category::ToMark, Category::PerpetratorMark,
                                 Category::MeansMark});
}

TokenRange phraseFrom(const ClaimContext &context, std::uint32_t token, TokenRange limit)
{
    std::uint32_t end = token;
    bool joined = false;
    while (end < limit.end) {
        if (end > token && opensNext(context, end))
            break;
        if (startsPhrase(context, end, limit)) {
            end = stepOver(context, end, limit.end);
            continue;
        }
        if (end > token && isShortForm(context, end, limit)) {
            end += 3;
            continue;
        }
        const bool joins =
            end > token && !joined && isRole(context, end, "of") && startsPhrase(context, end + 1, limit);
        const bool placed = end > token && end + 1 < limit.end && isRole(context, end, "in") && !joined &&
                            context.placeAt(end + 1) &&
                            context.document().tokens[end + 1].letterCase != LetterCase::Lower;
        if (!joins && !placed)
            break;
        joined = joins;
        end = stepOver(context, end + 1, limit.end);
        if (placed)
            break;
    }
    return {token, end};
}

TokenRange phraseBefore(const ClaimContext &context, std::uint32_t token, TokenRange limit)
{
    std::uint32_t begin = token;
    while (begin > limit.begin) {
        const std::uint32_t last = begin - 1;
        if (const NameMention *mention = context.mentionAt(last)) {
            begin = std::max(limit.begin, std::min(mention->tokens.begin, last));
            if (begin > limit.begin && context.is(begin, Category::Determiner) && !mention->isNamed &&
                !context.is(begin - 1, Category::Preposition))
                break; // "under its terms |the army|"
        } else if (!breaksPhrase(context, last)) {
            begin = last;
            if (begin > limit.begin && opensNext(context, begin) && !isGenitive(context, begin))
                break;
        } else if (begin < token && last > limit.begin && isRole(context, last, "of") &&
                   !breaksPhrase(context, last - 1)) {
            begin = last - 1;
        } else {
            break;
        }
    }
    return {begin, token};
}

bool isListMark(const ClaimContext &context, std::uint32_t token)
{
    return context.isMark(token, ',') || (context.is(token, Category::Conjunction) && !context.mentionAt(token));
}

std::uint32_t endOfList(const ClaimContext &context, TokenRange range)
{
    std::uint32_t token = range.begin;
    while (token < range.end && isListMark(context, token))
        ++token;
    return token;
}

TokenRange withoutArticle(const ClaimContext &context, TokenRange phrase)
{
    while (phrase.length() > 1 &&
           (context.is(phrase.begin, Category::Determiner) || context.isQuoteMark(phrase.begin)) &&
           !context.mentionAt(phrase.begin) && !context.numberAt(phrase.begin)) // "|more| than 300 men"
        ++phrase.begin;
    while (phrase.length() > 1 && (context.isQuoteMark(phrase.end - 1) || context.isPunctuation(phrase.end - 1)))
        --phrase.end;
    return phrase;
}

} // namespace extract
