#include "core/extract/names/actor_joiner.h"

#include "core/extract/pack/word_list.h"

#include <algorithm>
#include <map>
#include <unordered_set>

// What the mentions of a text are, settled over all of it before they are joined.

namespace extract {

namespace {

constexpr std::size_t shortestMiddleName = 5; ///< bytes; shorter ones are particles and initials

/// The first letters of the capitalised words of a name, in lower case: "Korean Central News Agency" is kcna.
std::string initialsOf(std::string_view name)
{
    std::string out;
    bool begins = true;
    for (const char c : name) {
        if (begins && c >= 'A' && c <= 'Z')
            out.push_back(static_cast<char>(c - 'A' + 'a'));
        begins = c == ' ' || c == '-';
    }
    return out;
}

/// The kind guessed most often; between equals the first of the model's kinds, so that one name is one actor;
/// without a guess its own.
model::ActorType mostFrequent(const std::map<model::ActorType, int> &guesses, model::ActorType own)
{
    if (guesses.empty())
        return own;
    return std::ranges::max_element(guesses, {}, [](const auto &guess) { return guess.second; })->first;
}

/// One word that is a person only for want of a better guess.
bool isBareGuess(const FoundName &name)
{
    return name.type == model::ActorType::Person && name.tokens.length() == 1 && name.gender == Gender::Unknown &&
           name.role.isEmpty();
}

} // namespace

/// "Tokajevs" is Tokajev if the text has Tokajev as well; Jens stays Jens.
void ActorJoiner::dropBareGenitives()
{
    std::unordered_set<std::string> known;
    for (const FoundName &name : m_names) {
        known.insert(name.folded);
        known.emplace(lastWord(name.folded));
    }
    for (FoundName &name : m_names) {
        const bool bare = name.isNamed && name.dropped == 0 && name.folded.size() > 3 && name.folded.back() == 's';
        if (!bare)
            continue;
        std::string stem = name.folded.substr(0, name.folded.size() - 1);
        if (known.contains(stem) || known.contains(std::string(lastWord(stem)))) {
            name.dropped = 1;
            name.folded = std::move(stem);
        }
    }
}

/// "Velor Staniko" is a person where the text says "Staniko" alone, "Tolne Cheese" a company where it says "Tolne".
void ActorJoiner::settleLongNames()
{
    std::unordered_set<std::string> alone;
    for (const FoundName &name : m_names) {
        if (name.isNamed && name.tokens.length() == 1)
            alone.insert(name.folded);
    }
    for (FoundName &name : m_names) {
        const bool open = name.isWeak && name.tokens.length() > 1 && !name.isPlace();
        if (!open)
            continue;
        const std::string &text = name.folded;
        if (alone.contains(std::string(lastWord(text))))
            name.type = model::ActorType::Person;
        else if (name.gender == Gender::Unknown && name.role.isEmpty() && alone.contains(std::string(firstWord(text))))
            name.type = model::ActorType::Organisation;
    }
}

void ActorJoiner::rememberPersons()
{
    for (const FoundName &name : m_names) {
        const std::string &text = name.folded;
        if (text.find(' ') == std::string::npos)
            continue;
        if (name.type == model::ActorType::Person)
            rememberPerson(text);
        if (name.type == model::ActorType::Organisation && name.isNamed)
            m_acronyms.emplace(initialsOf(textOf(name)), text);
    }
}

/// A person can be called by the last name and, where two are borne, by the first of them: "Bernales Ballesteros".
void ActorJoiner::rememberPerson(const std::string &text)
{
    const std::string key = std::string(firstWord(text)) + ' ' + std::string(lastWord(text));
    m_fullNames.insert_or_assign(std::string(lastWord(text)), key);
    std::string_view middle = std::string_view(text).substr(firstWord(text).size() + 1);
    while (middle.find(' ') != std::string_view::npos) {
        const std::string_view word = firstWord(middle);
        if (word.size() >= shortestMiddleName)
            m_fullNames.emplace(word, key);
        middle.remove_prefix(word.size() + 1);
    }
}

/// "Branson" is a name where the text has "Richard Branson", "Leben" is none; two unknown words are one if they come
/// back.
void ActorJoiner::dropDoubtful()
{
    std::unordered_map<std::string_view, int> times;
    for (const FoundName &name : m_names)
        times[name.folded] += name.isDoubtful && name.tokens.length() > 1;
    std::vector<FoundName> kept;
    for (FoundName &name : m_names) {
        if (!name.isDoubtful || m_fullNames.contains(name.folded) || times[name.folded] > 1)
            kept.push_back(std::move(name));
    }
    m_names = std::move(kept);
}

/// A guess gives way to what the text says of the same word elsewhere, and of guesses the most frequent wins.
void ActorJoiner::settleWeakKinds()
{
    std::unordered_map<std::string, model::ActorType> sure;
    std::unordered_map<std::string, std::map<model::ActorType, int>> guesses;
    std::unordered_set<std::string> companies;
    for (const FoundName &name : m_names) {
        if (!name.isNamed)
            continue;
        const std::string &text = name.folded;
        if (name.type == model::ActorType::Organisation && (!name.isWeak || name.tokens.length() > 1))
            companies.emplace(firstWord(text));
        if (name.isWeak)
            guesses[text][name.type] += isBareGuess(name) ? 1 : 2;
        else
            sure.emplace(text, name.type);
    }
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        FoundName &name = m_names[i];
        if (!name.isWeak)
            continue;
        const std::string &text = name.folded;
        if (name.tokens.length() == 1 && m_fullNames.contains(text))
            name.type = model::ActorType::Person;
        else if (const auto known = sure.find(text); known != sure.end())
            name.type = known->second;
        else if (name.tokens.length() == 1 && name.gazetteerRow == noIndex && companies.contains(text))
            name.type = model::ActorType::Organisation;
        else if (i > 0 && name.type == model::ActorType::Person && continuesPlaces(m_names[i - 1], name))
            name.type = model::ActorType::GeoPolitical;
        else
            name.type = mostFrequent(guesses[text], name.type);
        if (!name.isPlace())
            name.gazetteerRow = noIndex;
    }
}

/// "Gradacac, Tuzla, Olovo og Travnik": what follows a place in a list is a place.
bool ActorJoiner::continuesPlaces(const FoundName &before, const FoundName &name) const
{
    const std::uint32_t gap = before.tokens.end;
    if (!before.isPlace() || before.collective || name.tokens.length() > 1 || name.tokens.begin != gap + 1 ||
        name.gender != Gender::Unknown || !name.role.isEmpty())
        return false;
    return m_document.text(m_document.tokens[gap]) == "," || m_document.hitAt(gap, Category::Conjunction);
}

} // namespace extract
