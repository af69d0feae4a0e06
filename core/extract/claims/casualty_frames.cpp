#include "core/extract/claims/casualty_frames.h"

#include "core/extract/claims/casualty_victims.h"
#include "core/extract/pack/folding.h"
#include "core/extract/phrases/noun_phrase.h"
#include "core/model/names.h"

#include <algorithm>
#include <set>
#include <utility>

namespace extract {

namespace {

/// From this number on two equal counts in one article are taken for one, wherever they are placed.
constexpr std::int64_t leastUnlikely = 5;

/// Collects the counts of an article.
class CasualtyReader
{
public:
    CasualtyReader(const ClaimContext &context, const SourceMap &sources) : m_context(context), m_sources(sources) {}

    std::vector<model::Claim> run()
    {
        for (const ParagraphKind kind : {ParagraphKind::Prose, ParagraphKind::Heading, ParagraphKind::Caption})
            readParagraphs(kind);
        return std::move(m_claims);
    }

private:
    void readParagraphs(ParagraphKind kind)
    {
        const Document &document = m_context.document();
        for (const Paragraph &paragraph : document.paragraphs) {
            if (paragraph.kind != kind)
                continue;
            for (std::uint32_t s = paragraph.firstSentence; s < paragraph.endSentence; ++s)
                readSentence(document.sentences[s].tokens, kind != ParagraphKind::Prose);
        }
    }

    void readSentence(TokenRange sentence, bool mayRepeat)
    {
        std::vector<VictimGroup> before;
        std::uint32_t end = sentence.begin;
        for (const CasualtyTrigger &trigger : findCasualtyTriggers(m_context, sentence)) {
            std::vector<VictimGroup> groups = findVictims(m_context, trigger, sentence);
            if (trigger.mustBeFighters)
                std::erase_if(groups, [&](const VictimGroup &group) { return group.isSingle || !areFighters(group); });
            dropTaken(groups, before);
            if (groups.empty() && goesOn({end, trigger.tokens.begin}, trigger.tokens.end))
                groups = before; // "was abducted |and killed|"
            end = trigger.tokens.end;
            before = groups;
            for (const VictimGroup &group : groups) {
                for (const model::CasualtyEffect effect : effectsOf(trigger, group)) {
                    if (!(mayRepeat && repeats(effect, group.count)) &&
                        m_used.emplace(group.count.range.begin, effect).second)
                        keep(trigger, effect, group);
                }
            }
        }
    }

    bool areFighters(const VictimGroup &group) const
    {
        for (std::uint32_t token = group.victims.begin; token < group.victims.end; ++token) {
            const PhraseHit *people = m_context.document().hitAt(token, Category::VictimNoun);
            const bool soldiers =
                m_context.is(token, Category::MoverNoun) && (people || m_context.is(token, Category::GroupNoun));
            if (soldiers || (people && !people->entry->attribute("fighters").empty()))
                return true;
        }
        return false;
    }

    /// "12 died, and |30| were hurt": of several counts those that the verb before has taken are not this verb's.
    static void dropTaken(std::vector<VictimGroup> &groups, const std::vector<VictimGroup> &taken)
    {
        const auto isTaken = [&](const VictimGroup &group) {
            return std::ranges::any_of(
                taken, [&](const VictimGroup &other) { return other.count.range.begin == group.count.range.begin; });
        };
        if (!std::ranges::all_of(groups, isTaken))
            std::erase_if(groups, isTaken);
    }

    /// True between two verbs of one object, and no object of its own behind the second.
    bool goesOn(TokenRange gap, std::uint32_t behind) const
    {
        return gap.length() == 1 && m_context.is(gap.begin, Category::Conjunction) &&
               !(behind < m_context.tokenCount() && m_context.is(behind, Category::Determiner));
    }

    /// "12 killed or wounded" is one count of both together, "no injuries or deaths" is none of either.
    static std::vector<model::CasualtyEffect> effectsOf(const CasualtyTrigger &trigger, const VictimGroup &group)
    {
        if (!trigger.secondEffect)
            return {trigger.effect};
        if (group.count.high == 0)
            return {trigger.effect, *trigger.secondEffect};
        return {model::CasualtyEffect::Casualties};
    }

    bool repeats(model::CasualtyEffect effect, const model::Count &count) const
    {
        return std::ranges::any_of(m_claims, [&](const model::Claim &claim) {
            const auto &casualties = std::get<model::Casualties>(claim.payload);
            return casualties.effect == effect && casualties.count && casualties.count->low == count.low &&
                   casualties.count->best == count.best && casualties.count->high == count.high;
        });
    }

    void keep(const CasualtyTrigger &trigger, model::CasualtyEffect effect, const VictimGroup &group)
    {
        model::Casualties casualties;
        casualties.effect = effect;
        casualties.count = group.count;
        casualties.victims = m_context.words(group.victims);
        casualties.perpetrator = perpetratorOf(trigger);
        casualties.place = placeOf(m_context, trigger.tokens);
        casualties.certainty = certaintyOf(trigger, group);
        TokenRange tokens{std::min(group.tokens.begin, trigger.tokens.begin),
                          std::max(group.tokens.end, trigger.tokens.end)};
        if (group.isPart)
            tokens = group.tokens;
        model::Claim claim =
            makeClaim(m_context, {tokens, trigger.tokens, ruleOf(trigger, group), confidenceOf(trigger)}, m_sources,
                      std::move(casualties));
        Telling telling{m_claims.size(), trigger.tokens.begin, isDefinite(group), isPresupposed(trigger, group),
                        headOf(group)};
        if (!isToldAgain(claim, telling)) {
            m_claims.push_back(std::move(claim));
            m_told.push_back(std::move(telling));
        }
    }

    /// How a kept count was told.
    struct Telling
    {
        std::size_t claim = 0;
        std::uint32_t trigger = 0;
        bool definite = false;    ///< "the 12 men", "the attacker"
        bool presupposed = false; ///< "the murder of Ann Hall", "when she died": told as known, whoever speaks
        std::string head;         ///< its noun, or the person's name
    };

    /// The same count of the same people without a source, place or day of its own says nothing new.
    bool isToldAgain(const model::Claim &claim, const Telling &telling) const
    {
        const auto &casualties = std::get<model::Casualties>(claim.payload);
        if (casualties.count->high == 0 || (!casualties.count->best && telling.head.empty()))
            return false;
        return std::ranges::any_of(m_told, [&](const Telling &told) {
            const model::Claim &before = m_claims[told.claim];
            const auto &known = std::get<model::Casualties>(before.payload);
            if (told.trigger == telling.trigger || alike(known.effect) != alike(casualties.effect) ||
                !isSameCount(*known.count, *casualties.count) || known.certainty != casualties.certainty)
                return false;
            const bool ownSource =
                !telling.presupposed && !claim.source.isEmpty() && claim.source.name != before.source.name;
            if (telling.definite)
                return !ownSource;
            const bool unlikely = casualties.count->best && *casualties.count->best >= leastUnlikely;
            return told.head == telling.head && !ownSource && agree(claim.eventTime, before.eventTime) &&
                   (unlikely || agree(casualties.place.words, known.place.words));
        });
    }

    bool isPresupposed(const CasualtyTrigger &trigger, const VictimGroup &group) const
    {
        if (!group.isSingle)
            return false;
        const TokenRange clause = m_context.clauseOf(trigger.tokens.begin);
        return trigger.side == VictimSide::Of || (m_context.is(group.tokens.begin, Category::Pronoun) &&
                                                  m_context.is(clause.begin, Category::ClauseBreak));
    }

    /// To capture and to detain is the same to who tells it again.
    static model::CasualtyEffect alike(model::CasualtyEffect effect)
    {
        return effect == model::CasualtyEffect::Captured ? model::CasualtyEffect::Detained : effect;
    }

    static bool isSameCount(const model::Count &a, const model::Count &b)
    {
        return a.modifier == b.modifier && a.low == b.low && a.best == b.best && a.high == b.high;
    }

    static bool agree(const std::string &a, const std::string &b) { return a.empty() || b.empty() || a == b; }

    bool isDefinite(const VictimGroup &group) const
    {
        if (group.isSingle && (m_context.is(group.tokens.begin, Category::Pronoun) ||
                               !m_context.attribute(group.tokens.begin, Category::VictimNoun, "def").empty()))
            return true;
        const std::uint32_t article = group.tokens.begin - (group.isSingle || group.tokens.begin == 0 ? 0 : 1);
        return m_context.is(article, Category::Determiner) && !m_context.numberAt(article) &&
               !m_context.attribute(article, Category::Determiner, "def").empty();
    }

    std::string headOf(const VictimGroup &group) const
    {
        std::uint32_t end = group.victims.begin;
        while (end < group.victims.end && (m_context.mentionAt(end) || !m_context.is(end, Category::Preposition)))
            ++end;
        return end > group.victims.begin ? folded(m_context.words({end - 1, end})) : std::string();
    }

    model::Certainty certaintyOf(const CasualtyTrigger &trigger, const VictimGroup &group) const
    {
        if (group.count.high == 0)
            return model::Certainty::None;
        if (group.isSuperseded)
            return model::Certainty::Superseded;
        TokenRange clause = m_context.clauseOf(trigger.tokens.begin);
        clause.begin = std::min(clause.begin, trigger.region.begin);
        for (std::uint32_t token = clause.begin; token < clause.end; ++token) {
            if (trigger.tokens.contains(token) || describesVictims(token, clause))
                continue;
            const auto doubt =
                model::parseName<model::Certainty>(m_context.attribute(token, Category::Doubt, "certainty"));
            if (doubt)
                return *doubt;
        }
        if (const auto doubt = doubtBeforeThat(clause.begin))
            return *doubt;
        if (isNegated(m_context, trigger.tokens))
            return model::Certainty::Denied;
        if (const auto certainty = m_sources.sourceOf(trigger.tokens).certainty)
            return *certainty;
        if (isPurpose(trigger))
            return model::Certainty::Expected;
        if (isNoun(trigger))
            return model::Certainty::Reported;
        return isPlanned(m_context, trigger.tokens) ? model::Certainty::Expected : model::Certainty::Reported;
    }

    /// "|It is feared| that up to 200 died": said of the whole clause.
    std::optional<model::Certainty> doubtBeforeThat(std::uint32_t clause) const
    {
        if (clause < 2 || !m_context.is(clause, Category::ReportedThat))
            return std::nullopt;
        const std::uint32_t verb = clause - (m_context.isMark(clause - 1, ',') ? 2 : 1);
        return model::parseName<model::Certainty>(m_context.attribute(verb, Category::Doubt, "certainty"));
    }

    /// "an operation |to detain| a leader"
    bool isPurpose(const CasualtyTrigger &trigger) const
    {
        const std::uint32_t token = trigger.tokens.begin;
        return token > 0 && m_context.is(token - 1, Category::ToMark) &&
               m_context.attribute(token, Category::EffectVerb, "form") == "base";
    }

    /// "165 |presumed| terrorists": doubt about who they were, not about what befell them.
    bool describesVictims(std::uint32_t token, TokenRange clause) const
    {
        return token + 1 < clause.end &&
               m_context.isAny(token + 1, {Category::VictimNoun, Category::GroupNoun, Category::MoverNoun});
    }

    /// "... by |government forces|" behind a passive verb.
    std::string perpetratorOf(const CasualtyTrigger &trigger) const
    {
        const bool isAct = trigger.effect != model::CasualtyEffect::Displaced &&
                           trigger.effect != model::CasualtyEffect::Evacuated &&
                           trigger.effect != model::CasualtyEffect::Missing;
        if (trigger.side != VictimSide::Before || !isAct)
            return {};
        const TokenRange behind{trigger.tokens.end, trigger.region.end};
        const PhraseHit *mark = m_context.document().firstHitIn(behind, Category::PerpetratorMark);
        if (!mark || mark->tokens.end >= behind.end || m_context.timeAt(mark->tokens.end))
            return {};
        const TokenRange agent = phraseFrom(m_context, mark->tokens.end, behind);
        return canAct(agent) ? m_context.words(agent) : std::string();
    }

    /// False for "died of |his wounds|": nothing in it is a name or people.
    bool canAct(TokenRange phrase) const
    {
        for (std::uint32_t token = phrase.begin; token < phrase.end; ++token) {
            if (m_context.mentionAt(token) ||
                m_context.isAny(token, {Category::VictimNoun, Category::GroupNoun, Category::MoverNoun, Category::Title,
                                        Category::OrganisationNoun}))
                return true;
        }
        return false;
    }

    static std::string_view ruleOf(const CasualtyTrigger &trigger, const VictimGroup &group)
    {
        if (group.isPart)
            return "casualties.part";
        switch (trigger.side) {
        case VictimSide::None:
            break;
        case VictimSide::Before:
            return "casualties.passive";
        case VictimSide::Behind:
            return "casualties.active";
        case VictimSide::BeforeOrOf:
        case VictimSide::Of:
            return "casualties.noun";
        case VictimSide::Toll:
            return "casualties.toll";
        case VictimSide::AroundLife:
            return "casualties.lives";
        }
        return {};
    }

    static double confidenceOf(const CasualtyTrigger &trigger)
    {
        return isNoun(trigger) || trigger.mustBePeople ? 0.7 : 0.9;
    }

    static bool isNoun(const CasualtyTrigger &trigger)
    {
        return trigger.side == VictimSide::BeforeOrOf || trigger.side == VictimSide::Of;
    }

    const ClaimContext &m_context;
    const SourceMap &m_sources;
    std::vector<model::Claim> m_claims;
    std::vector<Telling> m_told;                                    ///< one for each claim
    std::set<std::pair<std::size_t, model::CasualtyEffect>> m_used; ///< a count meets an effect once
};

} // namespace

std::vector<model::Claim> readCasualties(const ClaimContext &context, const SourceMap &sources)
{
    return CasualtyReader(context, sources).run();
}

} // namespace extract
