#pragma once

#include "core/extract/names/found_name.h"
#include "core/extract/names/place_lookup.h"

#include <vector>

namespace extract {

/// Finds actors that common nouns name, by their head and what belongs to it: "det russiske forsvarsministerium",
/// "myndighederne i Kasakhstan", "Afghanistans nye regering", "russiske styrker", "fra russisk side", "præsidenten".
/// Looks at the proper names found before and leaves their words alone.
class CommonNameFinder
{
public:
    CommonNameFinder(const Document &document, const LanguagePack &pack, const Gazetteer &gazetteer,
                     const std::vector<FoundName> &proper);

    void find(std::vector<FoundName> &out) const;

private:
    struct Left;

    [[nodiscard]] bool addHead(const PhraseHit &head, std::uint32_t first, std::vector<FoundName> &out) const;
    [[nodiscard]] bool addVoice(const PhraseHit &head, std::uint32_t first, std::vector<FoundName> &out) const;
    [[nodiscard]] bool addRole(const PhraseHit &title, std::vector<FoundName> &out) const;
    [[nodiscard]] std::string roleKey(const PhraseHit &title) const;
    [[nodiscard]] Left leftOf(std::uint32_t head, std::uint32_t first) const;
    [[nodiscard]] std::uint32_t placeAfter(std::uint32_t token, std::uint32_t last, std::array<char, 2> &country) const;
    [[nodiscard]] const PhraseHit *demonymEndingAt(std::uint32_t end, std::uint32_t first) const;
    [[nodiscard]] bool isAdjective(std::uint32_t token) const;
    [[nodiscard]] std::array<char, 2> countryOf(const FoundName &name) const;
    [[nodiscard]] std::string keyOf(const PhraseHit &head) const;

    const Document &m_document;
    std::string_view m_definiteEndings; ///< setting: endings that make a title definite; none where a determiner does
    const Gazetteer &m_gazetteer;
    const std::vector<FoundName> &m_proper;
    std::vector<std::uint32_t> m_covering; ///< per token: index + 1 of the proper name over it, 0 for none
};

} // namespace extract
