#pragma once

#include "app/render/claim_words.h"
#include "core/store/reader.h"

#include <QString>

#include <span>
#include <vector>

namespace ui {

/// What the table says of an event, worded once.
struct EventWords
{
    base::EventId event;
    QString title;
    QString time;
    QString place;
    QString who;
    QString publisher;
    QString count;
    QString tags;
    int reports = 0;
    double confidence = 0; ///< of the claim that it is named after
};

/// One entry an id, in order. Costs a few queries an event: for what is in view, and for copies.
[[nodiscard]] std::vector<EventWords> eventWords(const store::Reader &reader, std::span<const base::EventId> events,
                                                 const render::ClaimWords &words);
/// Where: the place of what happened, or from where to where somebody moved.
[[nodiscard]] QString placeWords(const model::Claim &claim);

} // namespace ui
