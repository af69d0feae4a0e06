#include "core/extract/claims/casualty_victims.h"

#include "core/extract/phrases/noun_phrase.h"

#include <algorithm>
#include <optional>

namespace extract {

namespace {

constexpr std::uint32_t longestGap = 9; ///< tokens between two counts that one verb joins

bool isPeople(const ClaimContext &context, TokenRange phrase)
{
    for (std::uint32_t token = phrase.begin; token < phrase.end; ++token) {
        if (context.isAny(token, {Category::VictimNoun, Category::GroupNoun, Category::MoverNoun, Category::Title}) &&
            !context.is(token, Category::NotVictim))
            return true;
    }
    return false;
}

bool isThing(const ClaimContext &context, TokenRange phrase)
{
    for (std::uint32_t token = phrase.begin; token < phrase.end; ++token) {
        if (context.isAny(token, {Category::NotVictim, Category::DistanceUnit, Category::HappeningTrigger}))
            return true;
    }
    return false;
}

/// Looks for the victims of one trigger.
class VictimFinder
{
public:
    VictimFinder(const ClaimContext &context, const CasualtyTrigger &trigger, TokenRange sentence)
        : m_context(context), m_trigger(trigger), m_sentence(sentence)
    {
    }

    std::vector<VictimGroup> run()
    {
        switch (m_trigger.side) {
        case VictimSide::Before:
            lookBefore(false);
            break;
        case VictimSide::Behind:
            lookBehind(m_trigger.tokens.end, false);
            break;
        case VictimSide::BeforeOrOf:
            lookBefore(true);
            if (m_groups.empty() && hasOf())
                lookBehind(m_trigger.tokens.end + 1, false);
            break;
        case VictimSide::Toll:
            lookForToll();
            break;
        case VictimSide::AroundLife:
            lookAroundLife();
            break;
        }
        addPartsBehind();
        return std::move(m_groups);
    }

private:
    bool hasOf() const
    {
        const std::uint32_t next = m_trigger.tokens.end;
        return next + 1 < m_trigger.region.end &&
               (m_context.attribute(next, Category::Preposition, "role") == "of" ||
                m_context.attribute(next, Category::Preposition, "victims") == "yes");
    }

    /// The group whose count begins at a token, if it counts people.
    std::optional<VictimGroup> groupAt(std::uint32_t token, TokenRange limit) const
    {
        if (const NumberMention *number = m_context.numberAt(token))
            return number->tokens.begin == token ? counted(*number, limit) : std::nullopt;
        if (!m_context.attribute(token, Category::Negation, "count").empty())
            return nobody(token, limit);
        return std::nullopt;
    }

    std::optional<VictimGroup> counted(const NumberMention &number, TokenRange limit) const
    {
        const TokenRange rest{number.tokens.end, limit.end};
        const TokenRange noun =
            rest.begin < rest.end ? phraseFrom(m_context, rest.begin, rest) : TokenRange{rest.begin, rest.begin};
        const TokenRange head = beforePreposition(noun);
        const bool thing = isThing(m_context, head) || startsWithUnit(number.tokens.end);
        const bool people = isPeople(m_context, head) || (!thing && isPeople(m_context, noun));
        if (!people && thing)
            return std::nullopt;
        if (m_trigger.mustBePeople && !people && !noun.isEmpty())
            return std::nullopt;
        if (isMisplaced(number.tokens.begin, limit) || isDated(number.tokens))
            return std::nullopt;
        return VictimGroup{number.count, {number.tokens.begin, std::max(noun.end, number.tokens.end)}, noun, false};
    }

    bool startsWithUnit(std::uint32_t token) const
    {
        return token < m_sentence.end && m_context.isAny(token, {Category::NotVictim, Category::DistanceUnit});
    }

    bool isDated(TokenRange number) const { return m_context.timeAt(number.begin) || m_context.timeAt(number.end - 1); }

    /// "in 12 ...", "by 12 ...", "from 12 ...": places, perpetrators, starting points.
    bool isMisplaced(std::uint32_t token, TokenRange limit) const
    {
        if (token == limit.begin || m_trigger.side == VictimSide::Toll)
            return false;
        const std::uint32_t before = token - 1;
        if (m_context.numberAt(before))
            return false;
        const std::string_view role = m_context.attribute(before, Category::Preposition, "role");
        if (role == "of" || role == "with")
            return false;
        return m_context.isAny(
            before, {Category::Preposition, Category::PerpetratorMark, Category::FromMark, Category::MeansMark});
    }

    TokenRange beforePreposition(TokenRange noun) const
    {
        std::uint32_t end = noun.begin;
        while (end < noun.end && (m_context.mentionAt(end) || !m_context.is(end, Category::Preposition)))
            ++end;
        return {noun.begin, end};
    }

    std::optional<VictimGroup> nobody(std::uint32_t token, TokenRange limit) const
    {
        const PhraseHit *none = m_context.hitOver(token, Category::Negation);
        const TokenRange rest{none->tokens.end, limit.end};
        const TokenRange noun =
            rest.begin < rest.end ? phraseFrom(m_context, rest.begin, rest) : TokenRange{rest.begin, rest.begin};
        if (!isPeople(m_context, noun) && isThing(m_context, noun))
            return std::nullopt;
        model::Count count{0,
                           0,
                           0,
                           model::CountModifier::Exact,
                           m_context.words(none->tokens),
                           m_context.document().rangeOf(none->tokens)};
        return VictimGroup{std::move(count), {token, std::max(noun.end, none->tokens.end)}, noun, false};
    }

    void lookBefore(bool inPhraseOnly)
    {
        TokenRange region{m_trigger.region.begin, m_trigger.tokens.begin};
        if (inPhraseOnly)
            region.begin = std::max(region.begin, withVerbBefore(region));
        std::vector<VictimGroup> all;
        for (std::uint32_t token = region.begin; token < region.end; ++token) {
            if (auto group = groupAt(token, region)) {
                token = group->tokens.end - 1;
                all.push_back(std::move(*group));
            }
        }
        keepJoined(std::move(all));
        if (m_groups.empty() && !inPhraseOnly)
            addSingle(subjectPhrase(region));
        if (m_groups.empty() && !inPhraseOnly && m_trigger.tokens.end < m_trigger.region.end)
            lookBehind(m_trigger.tokens.end, true);
    }

    /// A noun's count stands in its own phrase or before a form of "be"; another verb ends the search.
    std::uint32_t withVerbBefore(TokenRange region) const
    {
        std::uint32_t begin = region.end;
        while (begin > region.begin) {
            const std::uint32_t last = begin - 1;
            const bool joins =
                m_context.isAny(last, {Category::Adverb, Category::PassiveAuxiliary, Category::Conjunction}) ||
                m_context.numberAt(last) || m_context.is(last, Category::Negation) ||
                m_context.attribute(last, Category::Preposition, "role") == "of";
            if (!joins && breaksPhrase(m_context, last))
                break;
            --begin;
        }
        return begin;
    }

    TokenRange subjectPhrase(TokenRange region) const
    {
        std::uint32_t end = region.end;
        while (end > region.begin && !m_context.mentionAt(end - 1) &&
               (m_context.isAny(end - 1, {Category::Adverb, Category::PassiveAuxiliary, Category::PastAuxiliary,
                                          Category::Plan, Category::RelativeMark}) ||
                m_context.isMark(end - 1, ',') || m_context.timeAt(end - 1)))
            --end;
        return phraseBefore(m_context, end, region);
    }

    /// The nearest group, and those before it that the same verb joins with it.
    void keepJoined(std::vector<VictimGroup> all)
    {
        if (all.empty())
            return;
        std::size_t first = all.size() - 1;
        while (first > 0) {
            const TokenRange gap{all[first - 1].tokens.end, all[first].tokens.begin};
            if (isPartOf(gap))
                all.erase(all.begin() + static_cast<std::ptrdiff_t>(first));
            else if (!joins(gap))
                break;
            --first;
        }
        all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(first));
        m_groups = std::move(all);
    }

    /// "three |of the| five"
    bool isPartOf(TokenRange gap) const
    {
        return !gap.isEmpty() && gap.length() <= 3 &&
               m_context.attribute(gap.begin, Category::Preposition, "role") == "of";
    }

    bool joins(TokenRange gap) const
    {
        if (gap.length() > longestGap)
            return false;
        bool joined = false;
        for (std::uint32_t token = gap.begin; token < gap.end; ++token) {
            if (m_context.isVerb(token) || m_context.is(token, Category::ClauseBreak))
                return false;
            joined |=
                m_context.isAny(token, {Category::Conjunction, Category::PartMark}) || m_context.isMark(token, ',');
        }
        return joined;
    }

    void lookBehind(std::uint32_t from, bool pastVerbOnly)
    {
        const TokenRange region{from, m_trigger.region.end};
        std::uint32_t token = from;
        while (token < region.end && !m_context.numberAt(token) && !m_context.mentionAt(token) &&
               (m_context.isAny(token, {Category::Adverb, Category::Determiner}) || m_context.isQuoteMark(token) ||
                (pastVerbOnly && m_context.is(token, Category::PassiveAuxiliary))) &&
               !isOne(token) && m_context.attribute(token, Category::Negation, "count").empty())
            ++token;
        if (token >= region.end || (pastVerbOnly && token == from))
            return;
        auto group = groupAt(token, region);
        if (!group) {
            const TokenRange phrase = phraseFrom(m_context, token, region);
            if (!phrase.isEmpty() && phrase.end < region.end)
                group = groupAt(phrase.end, region); // the verb came first: "I går dræbte en bombe 40 mennesker"
            if (!group) {
                addSingle(phrase);
                return;
            }
        }
        m_groups.push_back(std::move(*group));
        followJoined(region);
    }

    void followJoined(TokenRange region)
    {
        std::uint32_t last = m_groups.back().tokens.end;
        for (std::uint32_t token = last; token < std::min(region.end, last + longestGap + 1); ++token) {
            if (m_context.isVerb(token))
                return;
            auto group = groupAt(token, region);
            if (!group)
                continue;
            if (isPartOf({last, token}) || !joins({last, token}))
                return;
            token = group->tokens.end - 1;
            last = group->tokens.end;
            m_groups.push_back(std::move(*group));
        }
    }

    bool isOne(std::uint32_t token) const { return m_context.attribute(token, Category::Determiner, "value") == "1"; }

    /// "a soldier", "Ann Hall": one person without a number.
    void addSingle(TokenRange phrase)
    {
        if (phrase.isEmpty())
            return;
        while (phrase.length() > 1 && m_context.isQuoteMark(phrase.begin))
            ++phrase.begin;
        const TokenRange noun = beforePreposition({phrase.begin, phrase.end});
        if (noun.isEmpty())
            return;
        const bool one = isOne(phrase.begin) && isPeople(m_context, noun);
        const NameMention *name = m_context.mentionAt(noun.end - 1);
        const bool person = name && name->type == model::ActorType::Person;
        if (!one && !person)
            return;
        model::Count count{
            1, 1, 1, model::CountModifier::Exact, m_context.words(noun), m_context.document().rangeOf(noun)};
        m_groups.push_back({std::move(count), phrase, one ? TokenRange{noun.begin + 1, phrase.end} : phrase, false});
    }

    void lookForToll()
    {
        const TokenRange clause = m_context.clauseOf(m_trigger.tokens.begin);
        std::optional<VictimGroup> best;
        for (std::uint32_t token = m_trigger.tokens.end; token < clause.end; ++token) {
            auto group = groupAt(token, {m_trigger.tokens.end, clause.end});
            if (!group)
                continue;
            const bool isStart = m_context.is(token - 1, Category::FromMark);
            if (!best || m_context.is(token - 1, Category::ToMark))
                best = isStart ? best : std::move(group);
        }
        if (best)
            m_groups.push_back(atItsEnd(std::move(*best)));
    }

    /// "rose from 12 to 15" is no range: the toll is what it rose to.
    VictimGroup atItsEnd(VictimGroup group) const
    {
        const NumberMention *number = m_context.numberAt(group.tokens.begin);
        const bool movesOn = group.count.modifier == model::CountModifier::Range && number &&
                             m_context.is(number->tokens.begin, Category::FromMark);
        if (!movesOn || !group.count.high)
            return group;
        const TokenRange last{number->tokens.end - 1, number->tokens.end};
        group.count = {group.count.high,      group.count.high,
                       group.count.high,      model::CountModifier::Exact,
                       m_context.words(last), m_context.document().rangeOf(last)};
        return group;
    }

    void lookAroundLife()
    {
        const std::uint32_t end = std::min(m_trigger.region.end, m_trigger.tokens.end + longestGap);
        for (std::uint32_t token = m_trigger.tokens.begin; token < end; ++token) {
            if (auto group = groupAt(token, {m_trigger.tokens.begin, end})) {
                m_groups.push_back(std::move(*group));
                return;
            }
        }
    }

    /// "40 were killed in the north, including 12 women and 3 children"
    void addPartsBehind()
    {
        if (m_groups.empty())
            return;
        const std::uint32_t from = std::max(m_trigger.tokens.end, m_groups.back().tokens.end);
        std::uint32_t token = from;
        while (token < m_sentence.end && !m_context.is(token, Category::PartMark)) {
            if (token >= m_trigger.region.end || m_context.is(token, Category::ClauseBreak))
                return;
            ++token;
        }
        for (; token < m_sentence.end && !m_context.isVerb(token); ++token) {
            if (auto part = groupAt(token, {from, m_sentence.end})) {
                token = part->tokens.end - 1;
                part->isPart = true;
                m_groups.push_back(std::move(*part));
            }
        }
    }

    const ClaimContext &m_context;
    const CasualtyTrigger &m_trigger;
    TokenRange m_sentence;
    std::vector<VictimGroup> m_groups;
};

} // namespace

std::vector<VictimGroup> findVictims(const ClaimContext &context, const CasualtyTrigger &trigger, TokenRange sentence)
{
    return VictimFinder(context, trigger, sentence).run();
}

} // namespace extract
