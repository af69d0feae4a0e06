#include "core/extract/names/actor_joiner.h"

#include "core/extract/pack/folding.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace extract {

namespace {

std::string_view lastWord(std::string_view text)
{
    const std::size_t blank = text.rfind(' ');
    return blank == std::string_view::npos ? text : text.substr(blank + 1);
}

std::string_view firstWord(std::string_view text)
{
    return text.substr(0, text.find(' '));
}

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

std::string_view precisionOf(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Country:
        return "country";
    case PlaceKind::Town:
        return "town";
    case PlaceKind::Airport:
        return "site";
    default:
        return "region";
    }
}

bool isPlace(model::ActorType type)
{
    return type == model::ActorType::GeoPolitical || type == model::ActorType::Location;
}

/// The kind guessed most often; between equals the one at hand.
model::ActorType mostFrequent(const std::map<model::ActorType, int> &guesses, model::ActorType own)
{
    int most = 0;
    for (const auto &[type, count] : guesses)
        most = std::max(most, count);
    const auto at = guesses.find(own);
    if (at != guesses.end() && at->second == most)
        return own;
    for (const auto &[type, count] : guesses) {
        if (count == most)
            return type;
    }
    return own;
}

constexpr std::size_t longestAcronym = 6;
constexpr std::size_t shortestMiddleName = 5; ///< bytes; shorter ones are particles and initials

} // namespace

ActorJoiner::ActorJoiner(const Document &document, const Gazetteer &gazetteer, std::string_view language)
    : m_document(document), m_gazetteer(gazetteer), m_language(language)
{
}

void ActorJoiner::join(std::vector<FoundName> names)
{
    m_names = std::move(names);
    dropBareGenitives();
    settleLongNames();
    rememberPersons();
    settleWeakKinds();
    for (const FoundName &name : m_names) {
        if (name.isRoleAlone)
            addRole(name);
        else
            add(name);
    }
    nest();
    for (std::size_t i = 0; i < m_actors.size(); ++i)
        m_actors[i].id.value = static_cast<std::int64_t>(i + 1);
    for (std::size_t i = 0; i < m_places.size(); ++i)
        m_places[i].id.value = static_cast<std::int64_t>(i + 1);
}

base::TextRange ActorJoiner::rangeOf(const FoundName &name) const
{
    base::TextRange range = m_document.rangeOf(name.tokens);
    range.end -= name.dropped;
    return range;
}

std::string_view ActorJoiner::textOf(const FoundName &name) const
{
    return m_document.text(rangeOf(name));
}

std::string ActorJoiner::foldedName(const FoundName &name) const
{
    std::string out = folded(textOf(name));
    std::replace(out.begin(), out.end(), '\n', ' ');
    return out;
}

/// "Tokajevs" is Tokajev if the text has Tokajev as well; Jens stays Jens.
void ActorJoiner::dropBareGenitives()
{
    std::unordered_set<std::string> known;
    for (const FoundName &name : m_names) {
        const std::string text = foldedName(name);
        known.insert(text);
        known.emplace(lastWord(text));
    }
    for (FoundName &name : m_names) {
        const std::string text = foldedName(name);
        const bool bare = name.isNamed && name.dropped == 0 && text.size() > 3 && text.back() == 's';
        const std::string stem = text.substr(0, text.size() - 1);
        if (bare && (known.contains(stem) || known.contains(std::string(lastWord(stem)))))
            name.dropped = 1;
    }
}

/// "Velor Staniko" is a person where the text says "Staniko" alone, "Tolne Cheese" a company where it says "Tolne".
void ActorJoiner::settleLongNames()
{
    std::unordered_set<std::string> alone;
    for (const FoundName &name : m_names) {
        if (name.isNamed && name.tokens.length() == 1)
            alone.insert(foldedName(name));
    }
    for (FoundName &name : m_names) {
        const bool open = name.isWeak && name.tokens.length() > 1 && !isPlace(name.type);
        if (!open)
            continue;
        const std::string text = foldedName(name);
        if (alone.contains(std::string(lastWord(text))))
            name.type = model::ActorType::Person;
        else if (name.gender == Gender::Unknown && name.role.isEmpty() && alone.contains(std::string(firstWord(text))))
            name.type = model::ActorType::Organisation;
    }
}

void ActorJoiner::rememberPersons()
{
    for (const FoundName &name : m_names) {
        const std::string text = foldedName(name);
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

/// A guess gives way to what the text says of the same word elsewhere, and of guesses the most frequent wins.
void ActorJoiner::settleWeakKinds()
{
    std::unordered_map<std::string, model::ActorType> sure;
    std::unordered_map<std::string, std::map<model::ActorType, int>> guesses;
    std::unordered_set<std::string> companies;
    for (const FoundName &name : m_names) {
        if (!name.isNamed)
            continue;
        const std::string text = foldedName(name);
        if (name.type == model::ActorType::Organisation && (!name.isWeak || name.tokens.length() > 1))
            companies.emplace(firstWord(text));
        if (name.isWeak)
            ++guesses[text][name.type];
        else
            sure.emplace(text, name.type);
    }
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        FoundName &name = m_names[i];
        if (!name.isWeak)
            continue;
        const std::string text = foldedName(name);
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
        if (!isPlace(name.type))
            name.gazetteerRow = noIndex;
    }
}

/// "Gradacac, Tuzla, Olovo og Travnik": what follows a place in a list is a place.
bool ActorJoiner::continuesPlaces(const FoundName &before, const FoundName &name) const
{
    const std::uint32_t gap = before.tokens.end;
    if (!isPlace(before.type) || before.collective || name.tokens.length() > 1 || name.tokens.begin != gap + 1 ||
        name.gender != Gender::Unknown || !name.role.isEmpty())
        return false;
    return m_document.text(m_document.tokens[gap]) == "," || m_document.hitAt(gap, Category::Conjunction);
}

std::string ActorJoiner::keyOf(const FoundName &name) const
{
    if (name.gazetteerRow != noIndex)
        return "row " + std::to_string(name.gazetteerRow);
    if (!name.key.empty() && (name.type == model::ActorType::Group || !name.country[0]) && name.isNamed &&
        name.key.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 0)
        return "id " + name.key;
    if (!name.key.empty())
        return commonKey(name);
    switch (name.type) {
    case model::ActorType::Person:
        return personKey(name);
    case model::ActorType::Organisation:
        return organisationKey(name);
    default:
        return "name " + foldedName(name);
    }
}

std::string ActorJoiner::personKey(const FoundName &name) const
{
    const std::string text = foldedName(name);
    if (text.find(' ') != std::string::npos)
        return "person " + std::string(firstWord(text)) + ' ' + std::string(lastWord(text));
    const auto full = m_fullNames.find(text);
    return "person " + (full == m_fullNames.end() ? text : full->second);
}

std::string ActorJoiner::organisationKey(const FoundName &name) const
{
    const std::string text = foldedName(name);
    if (name.tokens.length() == 1 && text.size() <= longestAcronym) {
        if (const auto long_ = m_acronyms.find(text); long_ != m_acronyms.end())
            return "name " + long_->second;
    }
    return "name " + text;
}

std::string ActorJoiner::commonKey(const FoundName &name) const
{
    const std::string head = "common " + name.key;
    if (name.country[0])
        return head + ' ' + std::string(name.country.data(), name.country.size());
    const auto countries = m_countriesOf.find(name.key);
    return countries != m_countriesOf.end() && countries->second.size() == 1 ? countries->second.front() : head;
}

void ActorJoiner::add(const FoundName &name)
{
    const std::string key = keyOf(name);
    const auto [known, isNew] = m_actorByKey.emplace(key, static_cast<std::uint32_t>(m_actors.size()));
    NameMention mention;
    mention.tokens = name.tokens;
    mention.range = rangeOf(name);
    mention.role = name.role;
    mention.type = name.type;
    mention.collective = name.collective;
    mention.isNamed = name.isNamed;
    mention.actor = known->second;
    const std::string text(textOf(name));
    if (isNew) {
        model::Actor &actor = m_actors.emplace_back();
        actor.name = name.collective ? nameOfRow(name.gazetteerRow) : text;
        actor.text = text;
        actor.type = name.type;
        m_genders.push_back(name.gender);
        if (!name.key.empty() && name.country[0])
            m_countriesOf[name.key].push_back(key);
    }
    model::Actor &actor = m_actors[mention.actor];
    if (m_genders[mention.actor] == Gender::Unknown)
        m_genders[mention.actor] = name.gender;
    const bool fuller = actor.type == model::ActorType::Person && text.size() > actor.name.size();
    if (fuller && std::find(actor.aliases.begin(), actor.aliases.end(), actor.name) == actor.aliases.end())
        actor.aliases.push_back(actor.name);
    if (fuller)
        actor.name = text;
    else if (text != actor.name && std::find(actor.aliases.begin(), actor.aliases.end(), text) == actor.aliases.end())
        actor.aliases.push_back(text);
    if (actor.role.empty() && !name.role.isEmpty())
        actor.role = m_document.text(m_document.rangeOf(name.role));
    actor.mentions.push_back(mention.range);
    if (isPlace(name.type) && !name.collective)
        addPlace(name, mention, key);
    m_mentions.push_back(mention);
}

/// "Præsidenten" is the person named before whose role ends so, if there is only one; else it is nobody we know.
void ActorJoiner::addRole(const FoundName &name)
{
    const std::uint32_t actor = personInRole(name.key);
    if (actor == noIndex)
        return;
    NameMention mention;
    mention.tokens = name.tokens;
    mention.range = rangeOf(name);
    mention.role = name.role;
    mention.isNamed = false;
    mention.actor = actor;
    m_actors[actor].mentions.push_back(mention.range);
    m_mentions.push_back(mention);
}

std::uint32_t ActorJoiner::personInRole(std::string_view role) const
{
    std::uint32_t found = noIndex;
    for (std::uint32_t i = 0; i < m_actors.size(); ++i) {
        if (m_actors[i].type != model::ActorType::Person || m_actors[i].role.empty())
            continue;
        const std::string own = folded(m_actors[i].role);
        const std::size_t at = own.find(role);
        const bool fits = at != std::string::npos && (at + role.size() == own.size() || own[at + role.size()] == ' ');
        if (!fits)
            continue;
        if (found != noIndex)
            return noIndex;
        found = i;
    }
    return found;
}

void ActorJoiner::addPlace(const FoundName &name, NameMention &mention, const std::string &key)
{
    const auto [known, isNew] = m_placeByKey.emplace(key, static_cast<std::uint32_t>(m_places.size()));
    mention.place = known->second;
    if (isNew) {
        model::Place &place = m_places.emplace_back();
        place.text = textOf(name);
        place.name = place.text;
        if (name.gazetteerRow != noIndex) {
            const GazetteerPlace row = m_gazetteer.at(name.gazetteerRow);
            place.name = nameOfRow(name.gazetteerRow);
            place.gazetteerId = row.id;
            place.latitude = row.latitude;
            place.longitude = row.longitude;
            place.precision = precisionOf(row.kind);
        }
    }
    m_places[mention.place].mentions.push_back(mention.range);
}

std::string ActorJoiner::nameOfRow(std::uint32_t row) const
{
    const GazetteerPlace place = m_gazetteer.at(row);
    return std::string(m_language == "da" && !place.danish.empty() ? place.danish : place.name);
}

void ActorJoiner::nest()
{
    std::uint32_t outer = noIndex;
    for (std::uint32_t i = 0; i < m_mentions.size(); ++i) {
        if (outer != noIndex && m_mentions[outer].tokens.contains(m_mentions[i].tokens))
            m_mentions[i].within = outer;
        else
            outer = i;
    }
}

} // namespace extract
