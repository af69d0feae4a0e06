#include "core/extract/names/place_lookup.h"

#include "core/extract/pack/folding.h"

#include <string>

namespace extract {

namespace {

constexpr std::uint32_t longestPlace = 6;            ///< tokens
constexpr std::uint32_t longestMark = 3;             ///< tokens
constexpr std::int64_t wellKnown = 15'000;           ///< people: a town that needs no preposition
constexpr std::int64_t knownAtBegin = 100'000;       ///< people: also where a sentence begins
constexpr std::int64_t knownEverywhere = 200'000;    ///< people: no surname is thought of first
constexpr std::int64_t knownAsGivenName = 1'000'000; ///< people: "Sofia" alone is the city

} // namespace

PlaceLookup::PlaceLookup(const Document &document, const NameWords &words, const Gazetteer &gazetteer,
                         std::string_view home)
    : m_document(document), m_words(words), m_gazetteer(gazetteer), m_home(home)
{
}

std::uint32_t PlaceLookup::rowOf(TokenRange words, std::size_t &dropped) const
{
    dropped = 0;
    if (words.length() > longestPlace)
        return noIndex;
    const std::string_view text = m_document.text(m_document.rangeOf(words));
    std::string key = folded(text);
    for (char &c : key)
        c = c == '\n' || c == '\t' ? ' ' : c;
    if (const auto rows = m_gazetteer.find(key); !rows.empty())
        return rows.front();
    const std::size_t genitive = m_words.genitiveLength(words.end - 1);
    if (genitive == 0)
        return noIndex;
    const auto rows = m_gazetteer.find(folded(text.substr(0, text.size() - genitive)));
    if (rows.empty())
        return noIndex;
    dropped = genitive;
    return rows.front();
}

bool PlaceLookup::isLikely(std::uint32_t row, TokenRange words) const
{
    const GazetteerPlace place = m_gazetteer.at(row);
    if (place.kind != PlaceKind::Town || followsMark(words.begin, false))
        return true;
    const bool givenName = m_document.hitAt(words.begin, Category::GivenName) != nullptr;
    if (givenName)
        return words.length() == 1 && place.population >= knownAsGivenName;
    if (words.length() > 1)
        return true;
    const bool initial = m_words.isInitial(words.begin) && !m_words.isSeenInside(words.begin);
    return place.population >= (initial ? knownAtBegin : wellKnown);
}

bool PlaceLookup::mayBeSurname(std::uint32_t row, TokenRange words) const
{
    const GazetteerPlace place = m_gazetteer.at(row);
    const bool atHome = std::string_view(place.country.data(), place.country.size()) == m_home;
    return words.length() == 1 && place.kind == PlaceKind::Town && !atHome && place.population < knownEverywhere &&
           !followsMark(words.begin, false);
}

bool PlaceLookup::followsMark(std::uint32_t token, bool strong) const
{
    const std::uint32_t first = m_document.sentenceOf(token).tokens.begin;
    for (std::uint32_t begin = token; begin > first && begin + longestMark > token; --begin) {
        const PhraseHit *hit = m_document.hitAt(begin - 1, Category::PlaceMark);
        if (hit && hit->tokens.end == token)
            return !strong || hit->entry->attribute("weak").empty();
    }
    return false;
}

model::ActorType PlaceLookup::typeOf(std::uint32_t row) const
{
    switch (m_gazetteer.at(row).kind) {
    case PlaceKind::River:
    case PlaceKind::Sea:
    case PlaceKind::Island:
    case PlaceKind::Mountain:
    case PlaceKind::Airport:
        return model::ActorType::Location;
    default:
        return model::ActorType::GeoPolitical;
    }
}

} // namespace extract
