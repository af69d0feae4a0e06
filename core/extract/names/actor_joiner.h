#pragma once

#include "core/extract/names/actor_table.h"
#include "core/extract/names/found_name.h"
#include "core/extract/names/gazetteer.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace extract {

/// Joins found names into actors and places: persons by surname, organisations by name, common id or initials, places
/// by gazetteer row, common nouns by head and country. Spelling variants are joined only where the gazetteer knows
/// both.
class ActorJoiner
{
public:
    ActorJoiner(const Document &document, const Gazetteer &gazetteer, std::string_view language);

    /// names in text order. The antecedents are left to the caller.
    void join(std::vector<FoundName> names);

    [[nodiscard]] std::vector<NameMention> takeMentions() { return std::move(m_mentions); }
    [[nodiscard]] std::vector<model::Actor> takeActors() { return std::move(m_actors); }
    [[nodiscard]] std::vector<model::Place> takePlaces() { return std::move(m_places); }
    /// Per actor.
    [[nodiscard]] const std::vector<Gender> &genders() const { return m_genders; }

private:
    using Keys = std::unordered_map<std::string, std::uint32_t>;

    void dropBareGenitives();
    void settleLongNames();
    void dropDoubtful();
    void settleWeakKinds();
    void rememberPersons();
    void rememberPerson(const std::string &text);
    [[nodiscard]] bool continuesPlaces(const FoundName &before, const FoundName &name) const;
    [[nodiscard]] std::string keyOf(const FoundName &name) const;
    [[nodiscard]] std::string personKey(const FoundName &name) const;
    [[nodiscard]] std::string commonKey(const FoundName &name) const;
    [[nodiscard]] std::string organisationKey(const FoundName &name) const;
    void add(const FoundName &name);
    void addRole(const FoundName &name);
    [[nodiscard]] std::uint32_t personInRole(std::string_view role) const;
    void addPlace(const FoundName &name, NameMention &mention, const std::string &key);
    void nest();
    [[nodiscard]] base::TextRange rangeOf(const FoundName &name) const;
    [[nodiscard]] std::string_view textOf(const FoundName &name) const;
    [[nodiscard]] std::string foldedText(const FoundName &name) const;
    [[nodiscard]] std::string nameOfRow(std::uint32_t row) const;

    const Document &m_document;
    const Gazetteer &m_gazetteer;
    std::string_view m_language;
    std::vector<FoundName> m_names;
    std::unordered_map<std::string, std::string> m_fullNames; ///< surname to the key of the person who bears it
    std::unordered_map<std::string, std::string> m_acronyms;  ///< initials to the key of an organisation
    std::unordered_map<std::string, std::vector<std::string>> m_countriesOf; ///< common noun to its keys with a country
    Keys m_actorByKey;
    Keys m_placeByKey;
    std::vector<NameMention> m_mentions;
    std::vector<model::Actor> m_actors;
    std::vector<model::Place> m_places;
    std::vector<Gender> m_genders;
};

} // namespace extract
