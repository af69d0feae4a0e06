#include "core/extract/claims/victim_phrases.h"

#include "core/extract/phrases/noun_phrase.h"

#include <algorithm>

namespace extract {

namespace {

enum class Head : std::uint8_t { Unknown, People, Thing };

/// What the last word of a phrase that is known says it counts: "12 police |vehicles|".
Head headOf(const ClaimContext &context, TokenRange phrase)
{
    for (std::uint32_t token = phrase.end; token-- > phrase.begin;) {
        if (context.isAny(token, {Category::NotVictim, Category::DistanceUnit}))
            return Head::Thing;
        const bool force =
            context.is(token, Category::MoverNoun) && context.attribute(token, Category::MoverNoun, "what").empty();
        if (force || context.isAny(token, {Category::VictimNoun, Category::GroupNoun, Category::Title}))
            return Head::People;
        if (context.is(token, Category::HappeningTrigger))
            return Head::Thing;
    }
    return Head::Unknown;
}

bool isPeople(const ClaimContext &context, TokenRange phrase)
{
    return headOf(context, phrase) == Head::People;
}

bool isOf(const ClaimContext &context, std::uint32_t token)
{
    return context.attribute(token, Category::Preposition, "role") == "of";
}

/// The last known noun is of one person; a word behind it may be a verb that is not known ("her son |limped| away").
bool endsInOne(const ClaimContext &context, TokenRange noun)
{
    const std::uint32_t lowest = noun.end - std::min<std::uint32_t>(noun.length(), 2);
    for (std::uint32_t token = noun.end; token-- > lowest;) {
        if (context.isAny(token, {Category::VictimNoun, Category::NotVictim}))
            return context.attribute(token, Category::VictimNoun, "number") == "sg";
    }
    return false;
}

bool isPersonName(const ClaimContext &context, std::uint32_t token)
{
    const NameMention *name = context.mentionAt(token);
    return name && name->type == model::ActorType::Person;
}

} // namespace

bool VictimPhrases::isOne(std::uint32_t token) const
{
    return m_context.attribute(token, Category::Determiner, "value") == "1";
}

std::optional<VictimGroup> VictimPhrases::groupAt(std::uint32_t token, TokenRange limit) const
{
    if (const NumberMention *number = m_context.numberAt(token))
        return number->tokens.begin == token ? counted(*number, limit) : std::nullopt;
    if (!m_context.attribute(token, Category::Negation, "count").empty())
        return nobody(token, limit);
    return std::nullopt;
}

/// "12 |soldiers|", "two |of his guards|"
TokenRange VictimPhrases::nounBehind(TokenRange number, TokenRange limit) const
{
    const TokenRange rest{number.end, limit.end};
    if (rest.begin >= rest.end)
        return {number.end, number.end};
    const TokenRange noun = phraseFrom(m_context, rest.begin, rest);
    if (!noun.isEmpty() || !isOf(m_context, rest.begin) || rest.length() < 2)
        return noun;
    const TokenRange whole = phraseFrom(m_context, rest.begin + 1, rest);
    return isPeople(m_context, whole) ? whole : noun;
}

std::optional<VictimGroup> VictimPhrases::counted(const NumberMention &number, TokenRange limit) const
{
    const TokenRange noun = nounBehind(number.tokens, limit);
    const TokenRange head = beforePreposition(noun);
    const bool unit = noun.isEmpty() && number.tokens.end < m_sentence.end &&
                      m_context.isAny(number.tokens.end, {Category::NotVictim, Category::DistanceUnit});
    const bool thing = headOf(m_context, head) == Head::Thing || unit;
    const bool people = isPeople(m_context, head) || (!thing && isPeople(m_context, noun));
    if (!people && thing)
        return std::nullopt;
    if (m_trigger.mustBePeople && !people && !noun.isEmpty())
        return std::nullopt;
    if (m_context.timeAt(number.tokens.begin) || m_context.timeAt(number.tokens.end - 1) ||
        isMisplaced(number.tokens.begin, limit) || isAge(number.tokens))
        return std::nullopt;
    if (noun.isEmpty() && isBareButTied(number.tokens, limit))
        return std::nullopt;
    return VictimGroup{number.count, {number.tokens.begin, std::max(noun.end, number.tokens.end)}, noun};
}

/// A number without a noun that belongs to what stands around it: "Network 2)", "some of |the wounded|".
bool VictimPhrases::isBareButTied(TokenRange number, TokenRange limit) const
{
    if (number.end >= limit.end)
        return number.end < m_sentence.end && m_context.isMark(number.end, ')');
    if (m_context.isMark(number.end, ')'))
        return true;
    const bool vague = m_context.numberAt(number.begin)->count.modifier == model::CountModifier::Vague;
    return vague && isOf(m_context, number.end) && number.end + 1 < limit.end &&
           m_context.is(number.end + 1, Category::Determiner);
}

bool VictimPhrases::isAge(TokenRange number) const
{
    if (number.begin < m_sentence.begin + 2 || number.end >= m_sentence.end)
        return false;
    const std::uint32_t before = number.begin - 1;
    const bool parted = (m_context.isMark(before, ',') && m_context.isMark(number.end, ',')) ||
                        (m_context.isMark(before, '(') && m_context.isMark(number.end, ')'));
    return parted &&
           (m_context.mentionAt(before - 1) || m_context.document().tokens[before - 1].letterCase != LetterCase::Lower);
}

bool VictimPhrases::isMisplaced(std::uint32_t token, TokenRange limit) const
{
    if (token == limit.begin || m_trigger.side == VictimSide::Toll)
        return false;
    const std::uint32_t before = token - 1;
    if (m_context.numberAt(before))
        return false;
    const std::string_view role = m_context.attribute(before, Category::Preposition, "role");
    if (role == "of" || role == "with")
        return false;
    return m_context.isAny(before,
                           {Category::Preposition, Category::PerpetratorMark, Category::FromMark, Category::MeansMark});
}

TokenRange VictimPhrases::beforePreposition(TokenRange noun) const
{
    std::uint32_t end = noun.begin;
    while (end < noun.end && (m_context.mentionAt(end) || !m_context.is(end, Category::Preposition)))
        ++end;
    return {noun.begin, end};
}

std::optional<VictimGroup> VictimPhrases::nobody(std::uint32_t token, TokenRange limit) const
{
    const PhraseHit *none = m_context.hitOver(token, Category::Negation);
    const TokenRange rest{none->tokens.end, limit.end};
    const TokenRange noun =
        rest.begin < rest.end ? phraseFrom(m_context, rest.begin, rest) : TokenRange{rest.begin, rest.begin};
    if (headOf(m_context, noun) == Head::Thing)
        return std::nullopt;
    model::Count count{0,
                       0,
                       0,
                       model::CountModifier::Exact,
                       m_context.words(none->tokens),
                       m_context.document().rangeOf(none->tokens)};
    return VictimGroup{std::move(count), {token, std::max(noun.end, none->tokens.end)}, noun};
}

std::optional<VictimGroup> VictimPhrases::singleOf(TokenRange phrase, bool joined) const
{
    while (phrase.length() > 1 && m_context.isQuoteMark(phrase.begin))
        ++phrase.begin;
    const TokenRange noun = beforePreposition(phrase);
    if (noun.isEmpty() || m_context.numberAt(noun.begin))
        return std::nullopt;
    const bool people = isPeople(m_context, noun) || (m_trigger.onlyPeople && headOf(m_context, noun) == Head::Unknown);
    const bool one = isOne(phrase.begin) && noun.length() > 1 && people;
    if (!one && !isPersonName(m_context, noun.end - 1) && !isKnownPerson(noun, phrase, joined))
        return std::nullopt;
    model::Count count{1, 1, 1, model::CountModifier::Exact, m_context.words(noun), m_context.document().rangeOf(noun)};
    VictimGroup group{std::move(count), phrase, one ? TokenRange{noun.begin + 1, phrase.end} : phrase};
    group.isSingle = true;
    return group;
}

/// "|her son|", "|the wife| of the mayor", "|the mayor|, Ann Hall"; joined with others "and |the driver|", "and |son|".
bool VictimPhrases::isKnownPerson(TokenRange noun, TokenRange phrase, bool joined) const
{
    const bool single = endsInOne(m_context, noun);
    if (!m_context.is(noun.begin, Category::Determiner))
        return joined && single && noun.length() == 1;
    if (noun.length() < 2 || !isPeople(m_context, noun))
        return false;
    const bool own = m_context.attribute(noun.begin, Category::Determiner, "role") == "possessive";
    const bool told = phrase.end > noun.end && isOf(m_context, noun.end);
    if (single && (joined || own || told))
        return true;
    return phrase.end + 1 < m_sentence.end && m_context.isMark(phrase.end, ',') &&
           isPersonName(m_context, phrase.end + 1);
}

} // namespace extract
