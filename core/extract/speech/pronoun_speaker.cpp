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
    for (std::uint32_t token = before.tokens.begin; token < before.tokens.end; ++token)
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

} // namespace extract
