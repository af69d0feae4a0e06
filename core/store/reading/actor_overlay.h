#pragma once

#include "core/model/claim.h"
#include "core/model/parsed_article.h"

#include <functional>
#include <string>
#include <unordered_map>

namespace store {

class Steps;

/// What a person made of the actors that were read: whom one was merged into, and what it is called now. Claims keep
/// the actor and the words they were read with; this is laid over them whenever they are shown, so that whatever is
/// imported later stands under it, too. Read anew for each question: mostly a handful of rows.
class ActorOverlay
{
public:
    explicit ActorOverlay(Steps &steps);

    [[nodiscard]] bool isEmpty() const { return m_now.empty(); }
    /// The actor that this one is shown as.
    [[nodiscard]] base::ActorId now(base::ActorId actor) const;
    /// What it is called instead of the words that were read; nullptr: those words.
    [[nodiscard]] const std::string *name(base::ActorId actor) const;
    void apply(model::ActorReference &reference) const;
    void apply(model::Claim &claim) const;
    /// Actors that are one now become one, with the aliases and mentions of all.
    void apply(model::ParsedArticle &parsed) const;

private:
    struct Now
    {
        base::ActorId actor;
        std::string name; ///< empty: the words that were read
    };
    std::unordered_map<base::ActorId, Now> m_now;
};

/// Everybody whom a claim names: its source, and who speaks or moves.
void eachActor(model::Claim &claim, const std::function<void(model::ActorReference &)> &visit);

} // namespace store
