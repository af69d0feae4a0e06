#include "core/extract/claims/casualty_victims.h"

#include "core/extract/claims/casualty_toll.h"
#include "core/extract/claims/subject_side.h"
#include "core/extract/claims/victim_lists.h"
#include "core/extract/phrases/noun_phrase.h"

#include <algorithm>
#include <optional>

namespace extract {

namespace {

/// Looks for the victims of one trigger.
class VictimFinder
{
public:
    VictimFinder(const ClaimContext &context, const CasualtyTrigger &trigger, TokenRange sentence)
        : m_context(context), m_trigger(trigger), m_sentence(sentence), m_phrases(context, trigger, sentence)
    {
    }

    std::vector<VictimGroup> run()
    {
        switch (m_trigger.side) {
        case VictimSide::None:
            break;
        case VictimSide::Before:
            lookBefore(false);
            if (m_groups.empty() && m_context.document().hitAt(m_trigger.tokens.begin, Category::EffectNoun))
                lookBefore(true); // "taler om |30| døde": the word is a noun as well
            break;
        case VictimSide::Behind:
            lookBehind(m_trigger.tokens.end, false);
            break;
        case VictimSide::BeforeOrOf:
        case VictimSide::Of:
            if (m_trigger.side == VictimSide::BeforeOrOf && !isDefinite())
                lookBefore(true);
            if (m_groups.empty() && hasOf())
                lookBehind(m_trigger.tokens.end + 1, false);
            if (m_groups.empty() && isAmong())
                lookBehind(m_trigger.tokens.end, true);
            break;
        case VictimSide::Toll:
            m_groups = tollOf(m_context, m_trigger, m_sentence);
            break;
        case VictimSide::AroundLife:
            lookAroundLife();
            break;
        }
        addPartsBehind();
        if (m_trigger.side == VictimSide::Before)
            addCompanions();
        addSingleToCount(m_context, m_groups);
        return std::move(m_groups);
    }

private:
    /// "investigate |the| killing": a noun with an article is not counted by what stands before it.
    bool isDefinite() const
    {
        const std::uint32_t begin = m_trigger.tokens.begin;
        return begin > m_trigger.region.begin && m_context.is(begin - 1, Category::Determiner) &&
               !m_context.numberAt(begin - 1);
    }

    /// "|among the| dead were two children"
    bool isAmong() const
    {
        const std::uint32_t begin = m_trigger.tokens.begin;
        return begin > m_trigger.region.begin + 1 && isDefinite() &&
               m_context.attribute(begin - 2, Category::Preposition, "victims") == "yes";
    }

    bool hasOf() const
    {
        const std::uint32_t next = m_trigger.tokens.end;
        return next + 1 < m_trigger.region.end &&
               (m_context.attribute(next, Category::Preposition, "role") == "of" ||
                m_context.attribute(next, Category::Preposition, "victims") == "yes");
    }

    void lookBefore(bool inPhraseOnly)
    {
        TokenRange region{m_trigger.region.begin, m_trigger.tokens.begin};
        if (inPhraseOnly)
            region.begin = std::max(region.begin, beginOfNounSide(m_context, region));
        std::vector<VictimGroup> all;
        for (std::uint32_t token = region.begin; token < region.end; ++token) {
            if (auto group = m_phrases.groupAt(token, region)) {
                token = group->tokens.end - 1;
                all.push_back(std::move(*group));
            }
        }
        if (!inPhraseOnly)
            addSingleSubject(region, all);
        keepJoined(std::move(all));
        if (!inPhraseOnly)
            addSinglesBefore(region);
        if (m_groups.empty() && !inPhraseOnly && m_trigger.tokens.end < m_trigger.region.end)
            lookBehind(m_trigger.tokens.end, true);
    }

    /// The subject next to the verb is one person, behind all counts.
    void addSingleSubject(TokenRange region, std::vector<VictimGroup> &all) const
    {
        const TokenRange phrase = subjectPhrase(region);
        if (phrase.isEmpty() && all.empty() && phrase.begin > region.begin) {
            if (auto person = m_phrases.personOf(phrase.begin - 1))
                all.push_back(std::move(*person));
            return;
        }
        const bool isPart = phrase.begin > region.begin && m_context.is(phrase.begin - 1, Category::PartMark);
        if (phrase.isEmpty() || isPart || (!all.empty() && phrase.begin < all.back().tokens.end))
            return;
        const bool joined = phrase.begin > region.begin && m_context.is(phrase.begin - 1, Category::Conjunction);
        std::optional<VictimGroup> single;
        if (!m_phrases.isMisplaced(phrase.begin, region)) // "the attack on |Narva|" has no victim there
            single = m_phrases.singleOf(phrase, joined);
        if (!single && all.empty())
            single = singleFurtherOff(region);
        if (single)
            all.push_back(std::move(*single));
    }

    /// "|a vendor| walking in the square was wounded": no verb that is known stands between.
    std::optional<VictimGroup> singleFurtherOff(TokenRange region) const
    {
        for (std::uint32_t token = region.end; token-- > region.begin;) {
            if (m_context.isVerb(token) && !m_context.mentionAt(token) &&
                !m_context.isAny(token, {Category::PassiveAuxiliary, Category::PastAuxiliary, Category::Plan,
                                         Category::MovementVerb}))
                return std::nullopt;
            if (m_phrases.isOne(token) && !m_phrases.isMisplaced(token, region)) {
                if (auto single = m_phrases.singleOf(phraseFrom(m_context, token, region), false))
                    return single;
            }
        }
        return std::nullopt;
    }

    /// "|a soldier|, |Ann Hall| and two children were killed"
    void addSinglesBefore(TokenRange region)
    {
        while (!m_groups.empty()) {
            std::uint32_t end = m_groups.front().tokens.begin;
            while (end > region.begin && (isListMark(m_context, end - 1) || isAgeAt(end - 1)))
                --end;
            const TokenRange phrase = phraseBefore(m_context, end, region);
            if (phrase.isEmpty() || end == m_groups.front().tokens.begin)
                return;
            auto single = m_phrases.singleOf(phrase, true);
            const bool described = single && m_groups.front().isSingle && !m_phrases.isOne(phrase.begin) &&
                                   end + 1 == m_groups.front().tokens.begin && m_context.isMark(end, ',');
            if (!single || described ||
                (phrase.begin > region.begin && m_context.is(phrase.begin - 1, Category::Preposition)))
                return;
            m_groups.insert(m_groups.begin(), std::move(*single));
        }
    }

    TokenRange subjectPhrase(TokenRange region) const
    {
        std::uint32_t end = endOfSubjectSide(m_context, region);
        while (end > region.begin && !m_context.mentionAt(end - 1) &&
               (isAgeAt(end - 1) ||
                m_context.isAny(end - 1, {Category::Adverb, Category::PassiveAuxiliary, Category::PastAuxiliary,
                                          Category::Plan, Category::RelativeMark}) ||
                m_context.isMark(end - 1, ',') || m_context.timeAt(end - 1)))
            --end;
        TokenRange phrase = phraseBefore(m_context, end, region);
        if (phrase.begin > region.begin + 1 && !phrase.isEmpty() &&
            m_context.attribute(phrase.begin - 1, Category::Preposition, "role") == "in") {
            const TokenRange head = phraseBefore(m_context, phrase.begin - 1, region);
            if (!head.isEmpty()) // "|the mayor in Narva| was killed"
                phrase.begin = head.begin;
        }
        const PhraseHit *frame =
            phrase.begin > region.begin ? m_context.hitOver(phrase.begin - 1, Category::SpeechFrame) : nullptr;
        if (!frame || frame->entry->attribute("role") == "after")
            return phrase;
        if (frame->tokens.begin <= region.begin) // "ifølge |borgmesteren|": who says it is nobody's victim
            return {region.begin, region.begin};
        return subjectPhrase({region.begin, frame->tokens.begin});
    }

    bool isAgeAt(std::uint32_t token) const
    {
        const NumberMention *number = m_context.numberAt(token);
        const model::TimeExpression *time = m_context.timeAt(token);
        return (number && m_phrases.isAge(number->tokens)) || (time && time->type == model::TimeType::Duration);
    }

    /// Behind the marks and ages that open a range: "|, 51, and| Ruben Hale".
    std::uint32_t endOfListMarks(TokenRange range) const
    {
        std::uint32_t token = range.begin;
        while (token < range.end && (isListMark(m_context, token) || isAgeAt(token)))
            ++token;
        return token;
    }

    /// The nearest group, and those before it that the same verb joins with it.
    void keepJoined(std::vector<VictimGroup> all)
    {
        if (all.empty())
            return;
        std::size_t first = all.size() - 1;
        while (first > 0) {
            const TokenRange gap{all[first - 1].tokens.end, all[first].tokens.begin};
            if (isPartOf(m_context, gap))
                all.erase(all.begin() + static_cast<std::ptrdiff_t>(first));
            else if (all[first].isSingle && opensParts(m_context, gap))
                all[first].isPart = true;
            else if (all[first].isSingle ? endOfList(m_context, gap) != gap.end : !joinsCounts(m_context, gap))
                break;
            --first;
        }
        all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(first));
        if (all.front().count.high == 0)
            all.erase(all.begin() + 1, all.end()); // "|none| of the four priests and 100 refugees"
        m_groups = std::move(all);
    }

    void lookBehind(std::uint32_t from, bool pastVerbOnly)
    {
        const TokenRange region{from, m_trigger.region.end};
        const auto isSmall = [&](std::uint32_t token) {
            const bool one = m_phrases.isOne(token) && !(token + 1 < region.end && m_context.numberAt(token + 1));
            return !m_context.numberAt(token) && !m_context.mentionAt(token) && !one &&
                   m_context.attribute(token, Category::Negation, "count").empty();
        };
        std::uint32_t start = from;
        while (start < region.end && isSmall(start) &&
               (m_context.is(start, Category::Adverb) || m_context.isQuoteMark(start) || m_context.timeAt(start) ||
                (pastVerbOnly && m_context.is(start, Category::PassiveAuxiliary))))
            ++start;
        std::uint32_t token = start;
        while (token < region.end && isSmall(token) &&
               (m_context.isAny(token, {Category::Adverb, Category::Determiner}) || m_context.isQuoteMark(token)))
            ++token;
        if (token >= region.end || (pastVerbOnly && token == from && !isCountAt(token)))
            return;
        auto group = m_phrases.groupAt(token, region);
        if (!group)
            group = m_phrases.personOf(token);
        if (!group) {
            const TokenRange phrase = phraseFrom(m_context, token, region);
            if (!phrase.isEmpty() && phrase.end < region.end)
                group = m_phrases.groupAt(phrase.end, region); // the verb came first: "I går dræbte en bombe 40"
            if (!group)
                group = m_phrases.behindThing(phrase, region);
            if (!group)
                group = m_phrases.singleOf({start, phrase.end}, false);
            if (!group)
                return;
        }
        m_groups.push_back(std::move(*group));
        followJoined(region);
    }

    bool isCountAt(std::uint32_t token) const
    {
        const NumberMention *number = m_context.numberAt(token);
        if (!number || number->count.modifier != model::CountModifier::Vague)
            return number != nullptr;
        return number->tokens.end < m_trigger.region.end && m_context.is(number->tokens.end, Category::VictimNoun);
    }

    /// "Ann Hall|,| a nurse": behind one person and a comma the same one is described.
    bool isApposed(TokenRange gap) const
    {
        const VictimGroup &last = m_groups.back();
        return last.isSingle && !m_phrases.isOne(last.tokens.begin) && gap.length() == 1 &&
               m_context.isMark(gap.begin, ',');
    }

    /// Counts and persons in the same list, or counts further on that one verb joins.
    void followJoined(TokenRange region)
    {
        std::uint32_t last = m_groups.back().tokens.end;
        for (std::uint32_t token = last; token < std::min(region.end, last + longestListGap + 1); ++token) {
            const bool otherAct = m_context.attribute(token, Category::HappeningTrigger, "role") == "verb";
            if ((m_context.isVerb(token) || otherAct) && !m_context.mentionAt(token))
                return; // "arrested 31 |and released 12|"
            auto group = m_phrases.groupAt(token, region);
            if (!group && token == endOfListMarks({last, region.end}) && token > last && !isApposed({last, token}))
                group = m_phrases.singleOf(phraseFrom(m_context, token, region), true);
            if (!group)
                continue;
            const bool ofOthers = m_context.attribute(token - 1, Category::Preposition, "role") == "of";
            const bool joined = group->isSingle || (!ofOthers && joinsCounts(m_context, {last, token}));
            if (!joined)
                return;
            const bool ofNext = group->tokens.end == region.end && region.end < m_sentence.end &&
                                m_context.isAny(region.end, {Category::EffectVerb, Category::EffectNoun});
            if (ofNext && !group->isSingle) // "omkom 12, og |30| kom til skade"
                return;
            token = group->tokens.end - 1;
            last = group->tokens.end;
            m_groups.push_back(std::move(*group));
        }
    }

    void lookAroundLife()
    {
        const std::uint32_t begin = m_trigger.tokens.begin;
        const TokenRange region{begin, std::min(m_trigger.region.end, m_trigger.tokens.end + longestListGap)};
        for (std::uint32_t token = begin; token < region.end; ++token) {
            auto group = m_phrases.groupAt(token, region);
            if (!group && m_phrases.isOne(token)) // "mistede |en betjent| og fire kolleger livet"
                group = m_phrases.singleOf(phraseFrom(m_context, token, region), true);
            if (group) {
                if (const PhraseHit *taken = m_context.document().firstHitIn(group->victims, Category::EffectNoun))
                    group->victims.end = std::max(taken->tokens.begin, group->victims.begin + 1); // "|from home|"
                m_groups.push_back(std::move(*group));
                return followJoined(m_trigger.tokens);
            }
        }
        if (hasNoObject())
            lookBefore(false);
    }

    /// "Ni mennesker |mistede tirsdag livet|": the victims are those who lost it.
    bool hasNoObject() const
    {
        for (std::uint32_t token = m_trigger.tokens.begin + 1; token + 1 < m_trigger.tokens.end; ++token) {
            if (!m_context.timeAt(token) && !m_context.isAny(token, {Category::Adverb, Category::Preposition}))
                return false;
        }
        return true;
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
        if (const NumberMention *number =
                token > from && token < m_sentence.end ? m_context.numberAt(token - 1) : nullptr;
            number && number->tokens.begin >= from)
            token = number->tokens.begin; // "|two of them| children"
        for (; token < m_sentence.end && !m_context.isVerb(token); ++token) {
            if (auto part = m_phrases.groupAt(token, {from, m_sentence.end})) {
                token = part->tokens.end - 1;
                part->isPart = true;
                m_groups.push_back(std::move(*part));
            } else if (m_phrases.isOne(token) &&
                       (isListMark(m_context, token - 1) ||
                        m_context.is(token - 1, Category::PartMark))) { // "including six children |and a nurse|"
                auto one = m_phrases.singleOf(phraseFrom(m_context, token, {from, m_sentence.end}), true);
                if (!one)
                    continue;
                token = one->tokens.end - 1;
                one->isPart = true;
                m_groups.push_back(std::move(*one));
            }
        }
    }

    /// "the minister was killed near his home, |along with two of his guards|"
    void addCompanions()
    {
        for (std::uint32_t token = m_trigger.tokens.end; token + 1 < m_trigger.region.end; ++token) {
            const PhraseHit *mark = m_context.document().hitAt(token, Category::Conjunction);
            if (!mark || mark->entry->attribute("role") != "with" || mark->tokens.end >= m_trigger.region.end)
                continue;
            auto group = m_phrases.groupAt(mark->tokens.end, m_trigger.region);
            if (!group)
                group = m_phrases.singleOf(phraseFrom(m_context, mark->tokens.end, m_trigger.region), true);
            if (group)
                m_groups.push_back(std::move(*group));
            return;
        }
    }

    const ClaimContext &m_context;
    const CasualtyTrigger &m_trigger;
    TokenRange m_sentence;
    VictimPhrases m_phrases;
    std::vector<VictimGroup> m_groups;
};

} // namespace

std::vector<VictimGroup> findVictims(const ClaimContext &context, const CasualtyTrigger &trigger, TokenRange sentence)
{
    return VictimFinder(context, trigger, sentence).run();
}

} // namespace extract
