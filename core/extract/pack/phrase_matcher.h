#pragma once

#include "core/extract/pack/language_pack.h"
#include "core/extract/text/document.h"

namespace extract {

/// Finds every phrase of a pack in a tokenised text: one walk over the tokens, a word looked up once.
/// Fills Document::hits and Document::firstHit. No phrase crosses a line break.
///
/// A word that ends in a genitive of the language (setting "genitives") also matches as its stem, for the categories
/// that name things (organisations, groups, titles, places, given names) and at the end of a phrase only. Of the
/// entries with a leading * those with the longest ending win, one an category.
class PhraseMatcher
{
public:
    explicit PhraseMatcher(const LanguagePack &pack);

    void match(Document &document) const;

private:
    const LanguagePack &m_pack;
};

} // namespace extract
