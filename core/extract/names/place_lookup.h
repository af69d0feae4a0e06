#pragma once

#include "core/extract/names/gazetteer.h"
#include "core/extract/names/name_mention.h"
#include "core/extract/names/name_words.h"

namespace extract {

/// Asks the gazetteer for words of a document.
class PlaceLookup
{
public:
    /// home: the ISO code of the country whose towns the language's readers know (setting "homeCountry"); may be empty.
    PlaceLookup(const Document &document, const NameWords &words, const Gazetteer &gazetteer, std::string_view home);

    /// The likeliest row whose name these words are, or noIndex. dropped: bytes of a genitive that had to be left out.
    [[nodiscard]] std::uint32_t rowOf(TokenRange words, std::size_t &dropped) const;
    /// False for a small town whose name stands where a person's could as well.
    [[nodiscard]] bool isLikely(std::uint32_t row, TokenRange words) const;
    /// True for a town of middling size in one word where no preposition says that it is a place: Clinton, Lincoln.
    [[nodiscard]] bool mayBeSurname(std::uint32_t row, TokenRange words) const;
    [[nodiscard]] bool isTown(std::uint32_t row) const { return m_gazetteer.at(row).kind == PlaceKind::Town; }
    /// True after "i", "near": a place follows. strong leaves out those that are said of people as well.
    [[nodiscard]] bool followsMark(std::uint32_t token, bool strong) const;
    [[nodiscard]] model::ActorType typeOf(std::uint32_t row) const;

private:
    const Document &m_document;
    const NameWords &m_words;
    const Gazetteer &m_gazetteer;
    std::string_view m_home;
};

} // namespace extract
