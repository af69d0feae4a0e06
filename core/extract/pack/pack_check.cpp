#include "core/extract/pack/pack_check.h"

#include "core/extract/pack/folding.h"
#include "core/extract/pack/number_parts.h"
#include "core/extract/pack/word_list.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
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
    AttributeRule{Category::PublicationMark, "role", "link"},
    AttributeRule{Category::NumberWord, "value", ""},
    AttributeRule{Category::NumberWord, "kind", "multiplier vague inside none"},
    AttributeRule{Category::NumberWord, "low", ""},
    AttributeRule{Category::NumberModifier, "modifier", "at_least more_than about up_to fewer_than nearly range"},
    AttributeRule{Category::NumberModifier, "position", "before after"},
    AttributeRule{Category::NumberJoiner, "role", "sum range"},
    AttributeRule{Category::Ordinal, "value", ""},
    AttributeRule{Category::Month, "index", ""},
    AttributeRule{Category::Month, "role", "weak"},
    AttributeRule{Category::Weekday, "index", ""},
    AttributeRule{Category::Weekday, "role", "last"},
    AttributeRule{Category::Weekday, "part", "MO MI AF EV NI"},
    AttributeRule{Category::Season, "index", "21 22 23 24"},
    AttributeRule{Category::Season, "role", "this weak"},
    AttributeRule{Category::Holiday, "month", ""},
    AttributeRule{Category::Holiday, "day", ""},
    AttributeRule{Category::Holiday, "easter", ""},
    AttributeRule{Category::Holiday, "calendar", "orthodox hebrew islamic chinese"},
    AttributeRule{Category::Holiday, "nth", ""},
    AttributeRule{Category::Holiday, "weekday", ""},
    AttributeRule{Category::CalendarUnit, "unit",
                  "second minute hour day week month quarter half season year decade century"},
    AttributeRule{Category::CalendarUnit, "number", "plural"},
    AttributeRule{Category::CalendarUnit, "needs", "year"},
    AttributeRule{Category::CalendarUnit, "value", ""},
    AttributeRule{Category::CalendarUnit, "times", ""},
    AttributeRule{Category::TimeOfDay, "part", "MO MI AF EV NI"},
    AttributeRule{Category::ClockMark, "role", "before hour zone half"},
    AttributeRule{Category::ClockMark, "offset", ""},
    AttributeRule{Category::ClockMark, "add", ""},
    AttributeRule{Category::RelativeDay, "amount", ""},
    AttributeRule{Category::RelativeDay, "part", "MO MI AF EV NI"},
    AttributeRule{Category::RelativeDay, "unit", ""},
    AttributeRule{Category::RelativeDay, "of", "quarter"},
    AttributeRule{Category::TimeShift, "role", ""},
    AttributeRule{Category::TimeShift, "amount", ""},
    AttributeRule{Category::TimeShift, "weekday", "no"},
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
    AttributeRule{Category::OrganisationNoun, "unit", "yes"},
    AttributeRule{Category::GroupNoun, "lemma", ""},
    AttributeRule{Category::GroupNoun, "place", ""},
    AttributeRule{Category::PlaceNoun, "proper", "yes"},
    AttributeRule{Category::PlaceNoun, "leads", "yes"},
    AttributeRule{Category::PlaceNoun, "numbered", "yes"},
    AttributeRule{Category::PlaceMark, "weak", "yes"},
    AttributeRule{Category::Demonym, "place", ""},
    AttributeRule{Category::Pronoun, "person", "1 2 3"},
    AttributeRule{Category::Pronoun, "number", "sg pl"},
    AttributeRule{Category::Pronoun, "gender", "m f common neuter"},
    AttributeRule{Category::Pronoun, "role", "object"},
    AttributeRule{Category::Pronoun, "reflexive", "yes"},
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

void checkAttributes(const PhraseEntry &entry, std::vector<PackMistake> &mistakes)
{
    if (!hasRules(entry.category))
        return;
    for (const auto &attribute : entry.attributes) {
        const auto &[key, value] = attribute;
        const auto rule = std::find_if(attributeRules.begin(), attributeRules.end(), [&](const AttributeRule &known) {
            return known.category == entry.category && known.key == attribute.first;
        });
        if (rule == attributeRules.end())
            mistakes.push_back({"unknown attribute " + key, entry.phrase});
        else if (!rule->values.empty() && !isListed(rule->values, value))
            mistakes.push_back({std::string("unknown value ").append(key).append("=").append(value), entry.phrase});
    }
}

/// Entries of single words and endings, to be asked whether one does the work of another.
class EntryIndex
{
public:
    explicit EntryIndex(const LanguagePack &pack) : m_pack(pack)
    {
        for (const PhraseEntry &entry : pack.entries()) {
            if (entry.form != PhraseForm::ExactCase)
                m_entries.emplace(std::tuple{entry.category, entry.form, folded(entry.phrase)}, &entry);
            if (entry.category == Category::NumberWord && entry.attribute("kind") != "vague")
                addNumber(entry);
            if (entry.category == Category::NumberJoiner && entry.attribute("role") == "sum")
                m_numbers.addJoiner(folded(entry.phrase));
        }
    }

    [[nodiscard]] bool isUnused(const PhraseEntry &entry) const
    {
        const std::string word = folded(entry.phrase);
        if (entry.form == PhraseForm::ExactCase || word.find(' ') != std::string::npos)
            return false;
        if (entry.category == Category::NumberWord)
            return numberOf(entry) && m_numbers.compound(word) == numberOf(entry);
        return hasShorterEnding(entry, word) || isGenitive(entry, word);
    }

private:
    [[nodiscard]] const PhraseEntry *find(Category category, PhraseForm form, const std::string &word) const
    {
        const auto found = m_entries.find(std::tuple{category, form, word});
        return found == m_entries.end() ? nullptr : found->second;
    }

    /// Of several endings the longest counts, so only that one is asked.
    [[nodiscard]] bool hasShorterEnding(const PhraseEntry &entry, const std::string &word) const
    {
        // Endings of these depend on what stands before them.
        if (entry.category == Category::CalendarUnit || entry.category == Category::Month)
            return false;
        const std::size_t least = entry.form == PhraseForm::Ending ? 1 : leastBeginning;
        for (std::size_t begin = least; begin < word.size(); ++begin) {
            const PhraseEntry *ending = find(entry.category, PhraseForm::Ending, word.substr(begin));
            if (ending)
                return ending->attributes == entry.attributes;
        }
        return false;
    }

    [[nodiscard]] bool isGenitive(const PhraseEntry &entry, const std::string &word) const
    {
        if (!takesGenitive(entry.category))
            return false;
        for (const std::string &genitive : m_pack.genitives()) {
            if (!word.ends_with(genitive) || word.size() <= genitive.size() + 1)
                continue;
            const PhraseEntry *stem = find(entry.category, entry.form, word.substr(0, word.size() - genitive.size()));
            if (stem && stem->attributes == entry.attributes)
                return true;
        }
        return false;
    }

    static std::optional<std::int64_t> numberOf(const PhraseEntry &entry)
    {
        const std::string_view text = entry.attribute("value");
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
    }

    void addNumber(const PhraseEntry &entry)
    {
        const auto value = numberOf(entry);
        if (value && entry.phrase.find(' ') == std::string::npos)
            m_numbers.add(folded(entry.phrase), *value, entry.attribute("kind") == "multiplier");
    }

    static constexpr std::size_t leastBeginning = 2; ///< bytes before an ending, see LanguagePack

    const LanguagePack &m_pack;
    std::map<std::tuple<Category, PhraseForm, std::string>, const PhraseEntry *> m_entries;
    NumberParts m_numbers;
};

} // namespace

std::vector<PackMistake> checkPack(const LanguagePack &pack)
{
    std::vector<PackMistake> mistakes;
    const EntryIndex index(pack);
    std::map<std::tuple<Category, PhraseForm, std::string>, const PhraseEntry *> seen;
    for (const PhraseEntry &entry : pack.entries()) {
        checkAttributes(entry, mistakes);
        if (index.isUnused(entry))
            mistakes.push_back({"unused", entry.phrase});
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
