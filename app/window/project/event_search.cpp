#include "app/window/project/event_search.h"

#include "core/model/names.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ui {

namespace {

/// In the order of timeline::MarkKind and of render::Effect.
constexpr std::array<std::string_view, timeline::markKindCount> kindWords{"statement", "movement", "casualties",
                                                                          "event", "note"};
constexpr std::array<std::string_view, render::effectCount + 1> effectWords{"killed",  "injured",   "detained",
                                                                            "missing", "displaced", "casualties"};

template <class Enum, std::size_t size>
std::vector<std::string> wordsOf(const std::set<Enum> &values, const std::array<std::string_view, size> &words)
{
    std::vector<std::string> result;
    for (const Enum value : values)
        result.emplace_back(words.at(static_cast<std::size_t>(value)));
    return result;
}

template <class Enum, std::size_t size>
std::set<Enum> valuesOf(const std::vector<std::string> &found, const std::array<std::string_view, size> &words)
{
    std::set<Enum> result;
    for (std::size_t i = 0; i < size; ++i) {
        if (std::ranges::find(found, words.at(i)) != found.end())
            result.insert(static_cast<Enum>(i));
    }
    return result;
}

} // namespace

EventSearch searchOf(const store::SavedSearch &saved)
{
    EventSearch search;
    search.terms = saved.terms;
    search.marks.hiddenKinds = valuesOf<timeline::MarkKind>(saved.hiddenKinds, kindWords);
    search.marks.hiddenEffects = valuesOf<render::Effect>(saved.hiddenEffects, effectWords);
    search.marks.hiddenStatuses.clear();
    for (const std::string &word : saved.hiddenStatuses) {
        if (const auto status = model::parseName<model::ClaimStatus>(word))
            search.marks.hiddenStatuses.insert(*status);
    }
    return search;
}

store::SavedSearch savedFrom(const EventSearch &search)
{
    store::SavedSearch saved;
    saved.terms = search.terms;
    saved.hiddenKinds = wordsOf(search.marks.hiddenKinds, kindWords);
    saved.hiddenEffects = wordsOf(search.marks.hiddenEffects, effectWords);
    for (const model::ClaimStatus status : search.marks.hiddenStatuses)
        saved.hiddenStatuses.emplace_back(model::nameOf(status));
    return saved;
}

} // namespace ui
