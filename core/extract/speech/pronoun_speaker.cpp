#include "core/extract/speech/pronoun_speaker.h"

namespace extract {

namespace {

bool isBody(const ClaimContext &context, const Speaker &speaker)
{
    if (!speaker.actor.actor.isValid())
        return false;
    const auto index = static_cast<std::size_t>(speaker.actor.actor.value - 1);
    const model::ActorType type = context.names().actors()[index].type;
    return type == model::ActorType::Organisation || type == model::ActorType::GeoPolitical;
}

/// "|A woman| who lives there told the paper so. 'I heard screams,' she said": one person without a name spoke last,
/// and nobody was named since.
bool isUnnamedSince(const ClaimContext &context, const Speaker &before, std::uint32_t quote)
{
    bool person = false;
    const bool any = context.attribute(before.tokens.begin, Category::Determiner, "value") == "1";
    for (std::uint32_t token = before.tokens.begin; any && token < before.tokens.end; ++token)
        person = person || context.attribute(token, Category::VictimNoun, "number") == "sg" ||
                 context.is(token, Category::Title);
    for (std::uint32_t token = before.tokens.begin; token < quote && person; ++token) {
        const NameMention *name = context.mentionAt(token);
        person = !(name && name->isNamed && name->isPerson());
    }
    return person && !before.actor.actor.isValid();
}

} // namespace

void settlePronoun(const ClaimContext &context, const Speaker &before, std::uint32_t quote, Speaker &speaker)
{
    if (!speaker.pronoun || context.attribute(speaker.tokens.begin, Category::Pronoun, "person") != "3")
        return;
    const bool thing = context.attribute(speaker.tokens.begin, Category::Pronoun, "gender") == "neuter";
    const bool body = isBody(context, before);
    const bool person = !body && (!speaker.isKnown() || isUnnamedSince(context, before, quote));
    if (thing ? body : person) {
        speaker.actor = before.actor;
        speaker.role = before.role;
    }
}

void settleDescription(const ClaimContext &context, std::uint32_t quote, Speaker &speaker)
{
    if (speaker.pronoun || speaker.actor.actor.isValid() || speaker.tokens.isEmpty())
        return;
    std::uint32_t first = speaker.tokens.begin; // "|den 58-årige| bager"
    while (first > 0 && context.timeAt(first - 1) && context.timeAt(first - 1)->type == model::TimeType::Duration)
        --first;
    if (first > 0 && context.attribute(first, Category::Determiner, "def").empty())
        --first;
    if (context.attribute(first, Category::Determiner, "def").empty())
        return;
    bool aged = false;
    for (std::uint32_t token = first; token < speaker.tokens.end; ++token) {
        const model::TimeExpression *time = context.timeAt(token);
        const NameMention *name = context.mentionAt(token);
        if (name && name->isNamed)
            return;
        aged = aged || (time && time->type == model::TimeType::Duration);
    }
    const std::uint32_t paragraph = context.document().sentenceOf(quote).paragraph;
    for (std::uint32_t token = quote; aged && token-- > 0;) {
        if (context.document().sentenceOf(token).paragraph + 1 < paragraph)
            return;
        const NameMention *name = context.mentionAt(token);
        if (name && name->isNamed && name->isPerson()) {
            speaker.actor.actor = context.names().reference(*name).actor;
            return;
        }
    }
}

} // namespace extract
