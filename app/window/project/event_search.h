#pragma once

#include "app/window/project/mark_filter.h"
#include "core/store/saved_search.h"

namespace ui {

/// What the window shows of all events: what the legend lets through, and of that what has what the terms ask.
struct EventSearch
{
    MarkFilter marks;
    store::SearchTerms terms;

    [[nodiscard]] bool narrowsAnything() const { return marks.hidesAnything() || !terms.isEmpty(); }
    friend bool operator==(const EventSearch &, const EventSearch &) = default;
};

/// What a saved search shows. Words that this version does not know hide nothing.
[[nodiscard]] EventSearch searchOf(const store::SavedSearch &saved);
/// The search as it is saved, still without a name.
[[nodiscard]] store::SavedSearch savedFrom(const EventSearch &search);

} // namespace ui
