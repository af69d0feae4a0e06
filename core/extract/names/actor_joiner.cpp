#include "core/extract/names/actor_joiner.h"

#include "core/extract/pack/folding.h"
#include "core/extract/pack/word_list.h"

#include <algorithm>

namespace extract {

namespace {

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

constexpr std::size_t longestAcronym = 6;

} // namespace

ActorJoiner::ActorJoiner(const Document &document, const Gazetteer &gazetteer, std::string_view language)
    : m_document(document), m_gazetteer(gazetteer), m_language(language)
{
}

void ActorJoiner::join(std::vector<FoundName> names)
{
    m_names = std::move(names);
    for (FoundName &name : m_names)
        name.folded = foldedText(name);
    dropBareGenitives();
    settleLongNames();
    rememberPersons();
    dropDoubtful();
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

std::string ActorJoiner::foldedText(const FoundName &name) const
{
    std::string out = folded(textOf(name));
    std::replace(out.begin(), out.end(), '\n', ' ');
    return out;
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
        return "name " + name.folded;
    }
}

std::string ActorJoiner::personKey(const FoundName &name) const
{
    const std::string &text = name.folded;
    if (text.find(' ') != std::string::npos)
        return "person " + std::string(firstWord(text)) + ' ' + std::string(lastWord(text));
    const auto full = m_fullNames.find(text);
    return "person " + (full == m_fullNames.end() ? text : full->second);
}

std::string ActorJoiner::organisationKey(const FoundName &name) const
{
    const std::string &text = name.folded;
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
    if (name.isPlace() && !name.collective)
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
