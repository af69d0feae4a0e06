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
        const bool force = context.is(token, Category::MoverNoun);
        if (force && !context.attribute(token, Category::MoverNoun, "what").empty())
            return Head::Thing;
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

bool looksLikeYear(const NumberMention &number)
{
    constexpr std::int64_t first = 1900;
    constexpr std::int64_t last = 2099;
    return number.count.low && *number.count.low >= first && *number.count.low <= last &&
           number.count.words.find_first_of(".,") == std::string::npos &&
           (number.count.modifier == model::CountModifier::Exact ||
            number.count.modifier == model::CountModifier::Range);
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
        if (context.attribute(token, Category::Title, "def") == "yes")
            return true;
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
    if (number.count.high == 0 && asksBefore(number.tokens.end))
        return std::nullopt;
    if (m_trigger.mustBePeople && !people && (!noun.isEmpty() || number.count.best == 1))
        return std::nullopt;
    if (!people && looksLikeYear(number))
        return std::nullopt;
    if (m_context.timeAt(number.tokens.begin) || m_context.timeAt(number.tokens.end - 1) ||
        isMisplaced(number.tokens.begin, limit) || isAge(number.tokens))
        return std::nullopt;
    if (number.tokens.end + 1 < limit.end && isOf(m_context, number.tokens.end) &&
        !m_context.is(number.tokens.end, Category::FromMark) && m_context.numberAt(number.tokens.end + 1))
        return std::nullopt; // "one of |707 people|"
    if (noun.isEmpty() && (isBareButTied(number.tokens, limit) || goesOnWithAges(number.tokens, limit)))
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

/// "three men of 21, |25| and |40|": in a list whose first number counts nobody none does.
bool VictimPhrases::goesOnWithAges(TokenRange number, TokenRange limit) const
{
    std::uint32_t token = number.begin;
    while (token > limit.begin + 1 && isListMark(m_context, token - 1) && m_context.numberAt(token - 2)) {
        token = m_context.numberAt(token - 2)->tokens.begin;
        if (isMisplaced(token, limit) || (token > limit.begin && isOf(m_context, token - 1)))
            return true;
    }
    return false;
}

bool VictimPhrases::isAge(TokenRange number) const
{
    if (number.end + 1 < m_sentence.end && m_context.isMark(number.end, '-') &&
        m_context.is(number.end + 1, Category::CalendarUnit))
        return true; // "57- year- old"
    if (number.begin < m_sentence.begin + 2 || number.end >= m_sentence.end)
        return false;
    const std::uint32_t before = number.begin - 1;
    const bool parted = (m_context.isMark(before, ',') && m_context.isMark(number.end, ',')) ||
                        (m_context.isMark(before, '(') && m_context.isMark(number.end, ')'));
    const bool ends =
        m_context.isMark(before, ',') && (m_context.isMark(number.end, ';') || m_context.isMark(number.end, '.'));
    if (ends && isPersonName(m_context, before - 1))
        return true;
    return parted &&
           (m_context.mentionAt(before - 1) || m_context.document().tokens[before - 1].letterCase != LetterCase::Lower);
}

bool VictimPhrases::isMisplaced(std::uint32_t token, TokenRange limit) const
{
    if (isWholeOfParts(token))
        return true;
    if (token == limit.begin || m_trigger.side == VictimSide::Toll)
        return false;
    const std::uint32_t before = token - 1;
    if (m_context.numberAt(before))
        return false;
    const PhraseHit *preposition = m_context.hitOver(before, Category::Preposition);
    const std::string_view role = preposition ? preposition->entry->attribute("role") : std::string_view();
    if (role == "of" || role == "with" || role == "when")
        return false;
    return m_context.isAny(before,
                           {Category::Preposition, Category::PerpetratorMark, Category::FromMark, Category::MeansMark});
}

/// "Of the |12| crew, nine drowned": what opens the sentence is the whole that the count is of.
bool VictimPhrases::isWholeOfParts(std::uint32_t token) const
{
    const bool opens = token == m_sentence.begin + 2 && isOf(m_context, m_sentence.begin) &&
                       m_context.is(m_sentence.begin + 1, Category::Determiner);
    if (!opens)
        return false;
    for (std::uint32_t later = token + 1; later < m_sentence.end; ++later) {
        if (m_context.numberAt(later) && m_context.isMark(later - 1, ','))
            return true;
        if (m_context.numberAt(later) && m_context.isVerb(later - 1))
            return true; // "Af de 12 druknede |ni|"
    }
    return false;
}

TokenRange VictimPhrases::beforePreposition(TokenRange noun) const
{
    std::uint32_t end = noun.begin;
    while (end < noun.end && (m_context.mentionAt(end) || !m_context.is(end, Category::Preposition)))
        ++end;
    return {noun.begin, end};
}

/// "Nobody knows |how many| died"
bool VictimPhrases::asksBefore(std::uint32_t token) const
{
    for (; token < m_trigger.tokens.begin; ++token) {
        if (m_context.attribute(token, Category::NumberWord, "kind") == "none")
            return true;
    }
    return false;
}

std::optional<VictimGroup> VictimPhrases::behindThing(TokenRange phrase, TokenRange limit) const
{
    for (std::uint32_t token = phrase.begin + 1; token < phrase.end; ++token) {
        const NumberMention *number = m_context.numberAt(token);
        if (!number || number->tokens.begin != token)
            continue;
        const bool people = number->tokens.end < limit.end &&
                            m_context.isAny(number->tokens.end, {Category::VictimNoun, Category::GroupNoun});
        const bool ownNoun = m_context.isAny(token - 1, {Category::VictimNoun, Category::GroupNoun, Category::Title,
                                                         Category::Determiner, Category::Preposition});
        if (m_context.is(token - 1, Category::NotVictim) || (people && !ownNoun))
            return groupAt(token, limit);
    }
    return std::nullopt;
}

std::optional<VictimGroup> VictimPhrases::nobody(std::uint32_t token, TokenRange limit) const
{
    const PhraseHit *none = m_context.hitOver(token, Category::Negation);
    const TokenRange rest{none->tokens.end, limit.end};
    const TokenRange noun =
        rest.begin < rest.end ? phraseFrom(m_context, rest.begin, rest) : TokenRange{rest.begin, rest.begin};
    if (headOf(m_context, noun) == Head::Thing || asksBefore(none->tokens.end))
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
    if (noun.isEmpty() || m_context.numberAt(noun.begin) ||
        (noun.length() > 1 && m_context.numberAt(noun.begin + 1) && isOne(noun.begin)))
        return std::nullopt;
    const bool people = isPeople(m_context, noun) || (m_trigger.onlyPeople && headOf(m_context, noun) == Head::Unknown);
    const bool one = isOne(phrase.begin) && ((noun.length() > 1 && people) || isOneMore(noun));
    const bool named = isPersonName(m_context, noun.end - 1) && !isOne(phrase.begin); // not "a Shura was held"
    if (!one && !named && !isKnownPerson(noun, phrase, joined))
        return std::nullopt;
    model::Count count{1, 1, 1, model::CountModifier::Exact, m_context.words(noun), m_context.document().rangeOf(noun)};
    phrase.end = endOfApposition(phrase);
    VictimGroup group{std::move(count), phrase,
                      one && noun.length() > 1 ? TokenRange{noun.begin + 1, phrase.end} : phrase};
    group.isSingle = true;
    return group;
}

/// "killed two men and wounded |a third|", "|another| was hurt": one of those told of before.
bool VictimPhrases::isOneMore(TokenRange noun) const
{
    const bool closes = noun.end >= m_sentence.end || m_context.isPunctuation(noun.end) || m_context.isVerb(noun.end) ||
                        m_context.is(noun.end, Category::Conjunction);
    const bool ordinal = noun.length() == 2 && m_context.is(noun.begin + 1, Category::Ordinal);
    const bool nounNext =
        noun.end < m_sentence.end && m_context.isAny(noun.end, {Category::VictimNoun, Category::Title});
    return closes && !nounNext && (ordinal || noun.length() == 1);
}

std::optional<VictimGroup> VictimPhrases::personOf(std::uint32_t pronoun) const
{
    const std::string_view gender = m_context.attribute(pronoun, Category::Pronoun, "gender");
    if (gender != "m" && gender != "f")
        return std::nullopt;
    const TokenRange words{pronoun, pronoun + 1};
    model::Count count{
        1, 1, 1, model::CountModifier::Exact, m_context.words(words), m_context.document().rangeOf(words)};
    VictimGroup group{std::move(count), words, words};
    group.isSingle = true;
    return group;
}

/// "the mayor|, Ann Hall|": the name said behind belongs to the phrase.
std::uint32_t VictimPhrases::endOfApposition(TokenRange phrase) const
{
    if (phrase.end + 1 >= m_trigger.region.end || !m_context.isMark(phrase.end, ',') ||
        !isPersonName(m_context, phrase.end + 1) || isPersonName(m_context, phrase.end - 1))
        return phrase.end;
    const std::uint32_t end = m_context.mentionAt(phrase.end + 1)->tokens.end;
    return end < m_trigger.region.end && !m_context.is(end, Category::Conjunction) ? end : phrase.end;
}

/// "|the attacker|", "|her son|", "|group leader|, Ann Hall"; joined with others "and |son|".
bool VictimPhrases::isKnownPerson(TokenRange noun, TokenRange phrase, bool joined) const
{
    if (!endsInOne(m_context, noun))
        return false;
    if (m_context.is(noun.begin, Category::Determiner)) {
        const bool points = !m_context.attribute(noun.begin, Category::Determiner, "def").empty() ||
                            !m_context.attribute(noun.begin, Category::Determiner, "case").empty() ||
                            m_context.attribute(noun.begin, Category::Determiner, "role") == "possessive";
        return points && noun.length() > 1 && isPeople(m_context, noun); // not "any soldier"
    }
    if (!m_context.attribute(noun.begin, Category::VictimNoun, "def").empty())
        return true; // "|soldaten|"
    const bool suffixed = !m_context.material().pack.setting("definiteEndings").empty();
    if (suffixed && noun.length() == 1 && !m_context.attribute(noun.begin, Category::Title, "def").empty())
        return true; // "|præsidenten|", but not "president" alone where "the" must point
    return (joined && noun.length() == 1) || endOfApposition(phrase) != phrase.end;
}

} // namespace extract
