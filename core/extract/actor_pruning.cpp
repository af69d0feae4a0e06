#include "core/extract/actor_pruning.h"

#include <variant>

namespace extract {

namespace {

template <class Claims, class Visit>
void visitReferences(Claims &claims, Visit visit)
{
    for (auto &claim : claims) {
        visit(claim.source);
        if (auto *statement = std::get_if<model::Statement>(&claim.payload))
            visit(statement->speaker);
        if (auto *movement = std::get_if<model::Movement>(&claim.payload))
            visit(movement->mover);
    }
}

} // namespace

void dropUnusedCommonNouns(const ActorTable &names, model::ParsedArticle &parsed)
{
    std::vector<bool> kept(parsed.actors.size() + 1, false);
    for (const NameMention &mention : names.mentions()) {
        if (mention.isNamed || mention.type != model::ActorType::Organisation)
            kept[mention.actor + 1] = true;
    }
    visitReferences(parsed.claims, [&kept](const model::ActorReference &reference) {
        kept[static_cast<std::size_t>(reference.actor.value)] = true;
    });
    std::vector<model::Actor> actors;
    std::vector<base::ActorId> renamed(parsed.actors.size() + 1);
    for (model::Actor &actor : parsed.actors) {
        const auto old = static_cast<std::size_t>(actor.id.value);
        if (!kept[old])
            continue;
        renamed[old].value = static_cast<std::int64_t>(actors.size() + 1);
        actors.push_back(std::move(actor));
        actors.back().id = renamed[old];
    }
    parsed.actors = std::move(actors);
    visitReferences(parsed.claims, [&renamed](model::ActorReference &reference) {
        reference.actor = renamed[static_cast<std::size_t>(reference.actor.value)];
    });
}

} // namespace extract
