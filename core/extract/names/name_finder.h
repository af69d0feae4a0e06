#pragma once

#include "core/extract/names/found_name.h"
#include "core/extract/names/name_words.h"
#include "core/extract/names/place_lookup.h"

#include <vector>

namespace extract {

/// Finds proper names: runs of capitalised words, told apart by what stands in and around them (titles, given names,
/// heads of organisations and places, prepositions, the gazetteer). Appends in text order.
class NameFinder
{
public:
    NameFinder(const Document &document, const NameWords &words, const LanguagePack &pack, const Gazetteer &gazetteer);

    void find(std::vector<FoundName> &out);

private:
    void scan(TokenRange sentence);
    void scanCredit(TokenRange credit);
    [[nodiscard]] std::uint32_t addKnownOrganisation(std::uint32_t token, TokenRange sentence);
    [[nodiscard]] std::uint32_t skipNoName(std::uint32_t token, TokenRange sentence) const;
    [[nodiscard]] bool startsLongerName(const PhraseHit &hit, TokenRange sentence) const;
    [[nodiscard]] bool isOrdinary(std::uint32_t token) const;
    [[nodiscard]] bool isPlaceOfTwo(std::uint32_t token, TokenRange sentence) const;
    [[nodiscard]] bool mayStart(std::uint32_t token, TokenRange sentence) const;
    [[nodiscard]] std::uint32_t addRun(std::uint32_t token, TokenRange sentence);
    [[nodiscard]] bool strips(TokenRange run) const;
    [[nodiscard]] bool isNoName(TokenRange run) const;
    [[nodiscard]] std::uint32_t numberBefore(TokenRange run, std::uint32_t first) const;
    [[nodiscard]] bool isPointInside(std::uint32_t begin, std::uint32_t point, TokenRange sentence) const;
    [[nodiscard]] std::uint32_t endOfRun(std::uint32_t token, TokenRange sentence) const;
    [[nodiscard]] bool holdsOrganisationNoun(std::uint32_t token, TokenRange sentence) const;
    [[nodiscard]] bool breaksRun(std::uint32_t begin, std::uint32_t token, TokenRange sentence) const;
    [[nodiscard]] std::uint32_t afterJoint(std::uint32_t token, TokenRange sentence, bool organisation) const;
    void classify(TokenRange run, TokenRange sentence);
    [[nodiscard]] bool addPerson(TokenRange run, TokenRange title, TokenRange sentence);
    [[nodiscard]] bool addOrganisation(TokenRange run);
    void addUnknown(TokenRange run, TokenRange sentence);
    [[nodiscard]] bool speaksForBody(std::uint32_t body, TokenRange sentence) const;
    [[nodiscard]] bool hasArticle(TokenRange run, TokenRange sentence) const;
    [[nodiscard]] bool isNamedBy(std::uint32_t token, TokenRange sentence) const;
    [[nodiscard]] bool isWhereOneGoes(std::uint32_t token, TokenRange sentence) const;
    [[nodiscard]] bool isTitleOfWork(TokenRange run) const;
    [[nodiscard]] bool isState(TokenRange run, TokenRange sentence) const;
    [[nodiscard]] bool isNumbered(std::uint32_t token, TokenRange sentence) const;
    [[nodiscard]] bool isEmployer(TokenRange run, TokenRange sentence) const;
    [[nodiscard]] bool hasAge(std::uint32_t end, TokenRange sentence) const;
    [[nodiscard]] bool isOneOfMany(std::uint32_t token, TokenRange sentence) const;
    [[nodiscard]] bool mayBeNoun(TokenRange run, TokenRange sentence) const;
    [[nodiscard]] bool looksLikeBody(TokenRange run) const;
    [[nodiscard]] bool speaksAtBegin(std::uint32_t token, TokenRange sentence) const;
    [[nodiscard]] bool isBeforeHead(std::uint32_t end, TokenRange sentence) const;
    [[nodiscard]] bool looksLikePerson(TokenRange run) const;
    [[nodiscard]] bool hasWord(TokenRange run) const;
    [[nodiscard]] bool isAllCapitals(TokenRange run) const;
    FoundName &push(TokenRange run, model::ActorType type);
    [[nodiscard]] std::string_view text(std::uint32_t token) const;

    const Document &m_document;
    const NameWords &m_words;
    PlaceLookup m_places;
    std::string_view m_particles;
    std::string_view m_joints;
    std::vector<FoundName> *m_out = nullptr;
};

} // namespace extract
