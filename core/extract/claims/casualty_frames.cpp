#include "core/extract/claims/casualty_frames.h"

#include "core/extract/claims/casualty_victims.h"
#include "core/extract/phrases/noun_phrase.h"
#include "core/model/names.h"

#include <algorithm>
#include <set>
#include <utility>

namespace extract {

namespace {

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
                readSentence(document.sentences[s].tokens, kind == ParagraphKind::Caption);
        }
    }

    void readSentence(TokenRange sentence, bool caption)
    {
        for (const CasualtyTrigger &trigger : findCasualtyTriggers(m_context, sentence)) {
            for (const VictimGroup &group : findVictims(m_context, trigger, sentence)) {
                for (const model::CasualtyEffect effect : effectsOf(trigger, group)) {
                    const bool repeated = caption && repeats(effect, group.count);
                    if (!repeated && m_used.emplace(group.count.range.begin, effect).second)
                        keep(trigger, effect, group);
                }
            }
        }
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
        m_claims.push_back(makeClaim(m_context, {tokens, trigger.tokens, ruleOf(trigger, group), confidenceOf(trigger)},
                                     m_sources, std::move(casualties)));
    }

    model::Certainty certaintyOf(const CasualtyTrigger &trigger, const VictimGroup &group) const
    {
        if (group.count.high == 0)
            return model::Certainty::None;
        const TokenRange clause = m_context.clauseOf(trigger.tokens.begin);
        for (std::uint32_t token = clause.begin; token < clause.end; ++token) {
            if (trigger.tokens.contains(token))
                continue;
            const auto doubt =
                model::parseName<model::Certainty>(m_context.attribute(token, Category::Doubt, "certainty"));
            if (doubt)
                return *doubt;
        }
        if (isNegated(m_context, trigger.tokens))
            return model::Certainty::Denied;
        return isPlanned(m_context, trigger.tokens) ? model::Certainty::Expected : model::Certainty::Reported;
    }

    /// "... by |government forces|" behind a passive verb.
    std::string perpetratorOf(const CasualtyTrigger &trigger) const
    {
        if (trigger.side != VictimSide::Before)
            return {};
        const TokenRange behind{trigger.tokens.end, trigger.region.end};
        const PhraseHit *mark = m_context.document().firstHitIn(behind, Category::PerpetratorMark);
        if (!mark || mark->tokens.end >= behind.end || m_context.timeAt(mark->tokens.end))
            return {};
        return m_context.words(phraseFrom(m_context, mark->tokens.end, behind));
    }

    static std::string_view ruleOf(const CasualtyTrigger &trigger, const VictimGroup &group)
    {
        if (group.isPart)
            return "casualties.part";
        switch (trigger.side) {
        case VictimSide::Before:
            return "casualties.passive";
        case VictimSide::Behind:
            return "casualties.active";
        case VictimSide::BeforeOrOf:
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
        return trigger.side == VictimSide::BeforeOrOf || trigger.mustBePeople ? 0.8 : 0.9;
    }

    const ClaimContext &m_context;
    const SourceMap &m_sources;
    std::vector<model::Claim> m_claims;
    std::set<std::pair<std::size_t, model::CasualtyEffect>> m_used; ///< a count meets an effect once
};

} // namespace

std::vector<model::Claim> readCasualties(const ClaimContext &context, const SourceMap &sources)
{
    return CasualtyReader(context, sources).run();
}

} // namespace extract
