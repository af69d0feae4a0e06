#pragma once

#include "core/model/parsed_article.h"

#include <memory>
#include <string>

namespace extract {

class Gazetteer;
class LanguagePacks;

/// Article to claims: a pure function of (article, language pack, gazetteer). Same input, same bytes out, any thread:
/// one Extractor may be shared by all threads.
class Extractor
{
public:
    Extractor(std::shared_ptr<const LanguagePacks> packs, std::shared_ptr<const Gazetteer> gazetteer);

    /// Reads everything out of the article. article.language chooses the pack; when it is empty or has no pack, the
    /// best pack is used and a finding says so. article.published anchors relative times; where it is
    /// empty, the day that the text itself says is taken, and a finding says so. Cost: linear in the text.
    [[nodiscard]] model::ParsedArticle extract(model::Article article) const;

private:
    std::shared_ptr<const LanguagePacks> m_packs;
    std::shared_ptr<const Gazetteer> m_gazetteer;
};

} // namespace extract
