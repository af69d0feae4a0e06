#include "core/store/reading/actor_overlay.h"

#include "core/store/sqlite/steps.h"

#include <algorithm>
#include <utility>
#include <variant>
#include <vector>

namespace store {

namespace {

/// Those alone whose actor or name is another than was read.
constexpr std::string_view shownAs = R"sql(
SELECT e.id, own.id, CASE WHEN e.merged_into IS NULL THEN e.name ELSE coalesce(nullif(root.name, ''), own.name) END
FROM actor_edit e JOIN actor own ON own.id = coalesce(e.merged_into, e.id)
LEFT JOIN actor_edit root ON root.id = own.id WHERE e.merged_into IS NOT NULL OR e.name <> ''
)sql";

} // namespace

ActorOverlay::ActorOverlay(Steps &steps)
{
    steps.each(shownAs, [this](Row row) {
        m_now.insert_or_assign(row.id<base::ActorId>(0), Now{row.id<base::ActorId>(1), row.text(2)});
    });
}

base::ActorId ActorOverlay::now(base::ActorId actor) const
{
    const auto found = m_now.find(actor);
    return found == m_now.end() ? actor : found->second.actor;
}

const std::string *ActorOverlay::name(base::ActorId actor) const
{
    const auto found = m_now.find(actor);
    return found == m_now.end() || found->second.name.empty() ? nullptr : &found->second.name;
}

void ActorOverlay::apply(model::ActorReference &reference) const
{
    const auto found = m_now.find(reference.actor);
    if (found == m_now.end())
        return;
    reference.actor = found->second.actor;
    if (!found->second.name.empty())
        reference.name = found->second.name;
}

void ActorOverlay::apply(model::Claim &claim) const
{
    if (!isEmpty())
        eachActor(claim, [this](model::ActorReference &reference) { apply(reference); });
}

void ActorOverlay::apply(model::ParsedArticle &parsed) const
{
    if (isEmpty())
        return;
    for (model::Claim &claim : parsed.claims)
        apply(claim);
    std::vector<model::Actor> actors;
    for (model::Actor &actor : parsed.actors) {
        const base::ActorId shown = now(actor.id);
        if (const std::string *words = name(actor.id); words && *words != actor.name)
            actor.aliases.insert(actor.aliases.begin(), std::exchange(actor.name, *words));
        const auto same = std::ranges::find(actors, shown, &model::Actor::id);
        if (same == actors.end()) {
            actor.id = shown;
            actors.push_back(std::move(actor));
            continue;
        }
        same->aliases.insert(same->aliases.end(), actor.aliases.begin(), actor.aliases.end());
        same->mentions.insert(same->mentions.end(), actor.mentions.begin(), actor.mentions.end());
        std::ranges::sort(same->mentions);
    }
    parsed.actors = std::move(actors);
}

void eachActor(model::Claim &claim, const std::function<void(model::ActorReference &)> &visit)
{
    visit(claim.source);
    if (auto *statement = std::get_if<model::Statement>(&claim.payload))
        visit(statement->speaker);
    if (auto *movement = std::get_if<model::Movement>(&claim.payload))
        visit(movement->mover);
}

} // namespace store
