#include "core/extract/pack/pack_check.h"

#include "core/extract/pack/folding.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace extract {

namespace {

/// An attribute that a category takes. values: the words it may have, parted by blanks; empty for any.
struct AttributeRule
{
    Category category;
    std::string_view key;
    std::string_view values;
};

constexpr std::array attributeRules = {
    AttributeRule{Category::Abbreviation, "final", "often"},
    AttributeRule{Category::CreditMark, "role", "caption"},
    AttributeRule{Category::Boilerplate, "scope", "line"},
    AttributeRule{Category::NumberWord, "value", ""},
    AttributeRule{Category::NumberWord, "kind", "unit ten multiplier fraction vague"},
    AttributeRule{Category::NumberWord, "low", ""},
    AttributeRule{Category::NumberModifier, "modifier", "at_least more_than about up_to fewer_than nearly range"},
    AttributeRule{Category::NumberModifier, "position", "before after"},
    AttributeRule{Category::NumberJoiner, "role", "sum range"},
    AttributeRule{Category::Ordinal, "value", ""},
    AttributeRule{Category::Month, "index", ""},
    AttributeRule{Category::Month, "role", "weak"},
    AttributeRule{Category::Weekday, "index", ""},
    AttributeRule{Category::Weekday, "role", "last"},
    AttributeRule{Category::Season, "index", "21 22 23 24"},
    AttributeRule{Category::Season, "role", "this"},
    AttributeRule{Category::Holiday, "month", ""},
    AttributeRule{Category::Holiday, "day", ""},
    AttributeRule{Category::Holiday, "easter", ""},
    AttributeRule{Category::Holiday, "nth", ""},
    AttributeRule{Category::Holiday, "weekday", ""},
    AttributeRule{Category::CalendarUnit, "unit",
                  "second minute hour day week month quarter season year decade century"},
    AttributeRule{Category::CalendarUnit, "number", "plural"},
    AttributeRule{Category::CalendarUnit, "value", ""},
    AttributeRule{Category::CalendarUnit, "times", ""},
    AttributeRule{Category::TimeOfDay, "part", "MO MI AF EV NI"},
    AttributeRule{Category::ClockMark, "role", "before hour zone half"},
    AttributeRule{Category::ClockMark, "offset", ""},
    AttributeRule{Category::ClockMark, "add", ""},
    AttributeRule{Category::RelativeDay, "amount", ""},
    AttributeRule{Category::RelativeDay, "part", "MO MI AF EV NI"},
    AttributeRule{Category::RelativeDay, "unit", ""},
    AttributeRule{Category::TimeShift, "role", ""},
    AttributeRule{Category::TimePreposition, "role", ""},
    AttributeRule{Category::TimePreposition, "needs", ""},
    AttributeRule{Category::VagueTime, "type", "duration set"},
    AttributeRule{Category::VagueTime, "value", ""},
    AttributeRule{Category::Era, "role", "before after"},
    AttributeRule{Category::Title, "def", "yes"},
    AttributeRule{Category::GivenName, "gender", "m f"},
    AttributeRule{Category::OrganisationName, "kind", "agency medium company alliance ngo authority party"},
    AttributeRule{Category::OrganisationName, "same", ""},
    AttributeRule{Category::OrganisationName, "type", "GROUP"},
    AttributeRule{Category::OrganisationNoun, "lemma", ""},
    AttributeRule{Category::OrganisationNoun, "proper", "yes"},
    AttributeRule{Category::OrganisationNoun, "type", "GROUP"},
    AttributeRule{Category::GroupNoun, "lemma", ""},
    AttributeRule{Category::GroupNoun, "place", ""},
    AttributeRule{Category::PlaceNoun, "proper", "yes"},
    AttributeRule{Category::PlaceMark, "weak", "yes"},
    AttributeRule{Category::Demonym, "place", ""},
    AttributeRule{Category::Pronoun, "person", "1 2 3"},
    AttributeRule{Category::Pronoun, "number", "sg pl"},
    AttributeRule{Category::Pronoun, "gender", "m f common neuter"},
    AttributeRule{Category::Pronoun, "role", "object"},
};

/// The categories of claims take the attributes that their rules ask for; only those of the passes before stand here.
bool hasRules(Category category)
{
    return std::any_of(attributeRules.begin(), attributeRules.end(),
                       [category](const AttributeRule &rule) { return rule.category == category; });
}

/// In these a word means one thing; a little word of grammar or of time may mean several.
constexpr bool meansOneThing(Category category)
{
    switch (category) {
    case Category::Abbreviation:
    case Category::CreditMark:
    case Category::NumberWord:
    case Category::Month:
    case Category::Weekday:
    case Category::Title:
    case Category::GivenName:
    case Category::OrganisationName:
    case Category::OrganisationNoun:
    case Category::GroupNoun:
    case Category::PlaceNoun:
    case Category::Demonym:
        return true;
    default:
        return false;
    }
}

bool isListed(std::string_view list, std::string_view word)
{
    while (!list.empty()) {
        const std::size_t blank = std::min(list.find(' '), list.size());
        if (list.substr(0, blank) == word)
            return true;
        list.remove_prefix(std::min(blank + 1, list.size()));
    }
    return false;
}

void checkAttributes(const PhraseEntry &entry, std::vector<PackMistake> &mistakes)
{
    if (!hasRules(entry.category))
        return;
    for (const auto &[key, value] : entry.attributes) {
        const auto rule = std::find_if(attributeRules.begin(), attributeRules.end(), [&](const AttributeRule &known) {
            return known.category == entry.category && known.key == key;
        });
        if (rule == attributeRules.end())
            mistakes.push_back({"unknown attribute " + key, entry.phrase});
        else if (!rule->values.empty() && !isListed(rule->values, value))
            mistakes.push_back({"unknown value " + key + '=' + value, entry.phrase});
    }
}

} // namespace

std::vector<PackMistake> checkPack(const LanguagePack &pack)
{
    std::vector<PackMistake> mistakes;
    std::map<std::tuple<Category, PhraseForm, std::string>, const PhraseEntry *> seen;
    for (const PhraseEntry &entry : pack.entries()) {
        checkAttributes(entry, mistakes);
        const std::string words = entry.form == PhraseForm::ExactCase ? entry.phrase : folded(entry.phrase);
        const auto [known, isNew] = seen.emplace(std::tuple{entry.category, entry.form, words}, &entry);
        if (isNew)
            continue;
        const bool same = known->second->attributes == entry.attributes;
        if (same || meansOneThing(entry.category))
            mistakes.push_back({same ? "duplicate" : "contradiction", entry.phrase});
    }
    return mistakes;
}

} // namespace extract
