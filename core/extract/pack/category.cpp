#include "core/extract/pack/category.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace extract {

namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Category::Count_)> names{
    "abbreviation",
    "credit_mark",
    "credit_house",
    "boilerplate",
    "publication_mark",
    "number_word",
    "number_modifier",
    "number_joiner",
    "ordinal",
    "month",
    "weekday",
    "season",
    "holiday",
    "calendar_unit",
    "time_of_day",
    "clock_mark",
    "relative_day",
    "time_shift",
    "time_preposition",
    "vague_time",
    "era",
    "title",
    "honorific",
    "given_name",
    "organisation_noun",
    "organisation_name",
    "group_noun",
    "place_noun",
    "demonym",
    "not_name",
    "place_mark",
    "pronoun",
    "collective_voice",
    "speech_verb",
    "speech_frame",
    "speech_noun",
    "reported_that",
    "effect_verb",
    "effect_noun",
    "effect_frame",
    "victim_noun",
    "not_victim",
    "perpetrator_mark",
    "mover_noun",
    "movement_verb",
    "movement_frame",
    "movement_noun",
    "site",
    "from_mark",
    "to_mark",
    "means_mark",
    "distance_unit",
    "happening_trigger",
    "negation",
    "doubt",
    "plan",
    "past_auxiliary",
    "finite_verb",
    "clause_break",
    "determiner",
    "preposition",
    "conjunction",
    "relative_mark",
    "part_mark",
    "scare_mark",
    "passive_auxiliary",
    "adverb",
};
static_assert(!names.back().empty(), "every category needs its name");

} // namespace

std::string_view nameOf(Category category)
{
    return names[static_cast<std::size_t>(category)];
}

std::optional<Category> parseCategory(std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Category>(found - names.begin());
}

} // namespace extract
