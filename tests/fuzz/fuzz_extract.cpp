// Any bytes as an article, read and extracted in the language that its first byte chooses.
#include "core/article/article_reader.h"
#include "core/extract/extractor.h"
#include "core/extract/names/gazetteer.h"
#include "core/extract/pack/language_pack.h"
#include "tests/fuzz/target.h"

#include <array>
#include <cstdlib>
#include <memory>
#include <utility>

namespace {

/// What every extraction promises: claims lie inside the text and quote it.
void checkClaims(const model::ParsedArticle &parsed)
{
    const std::string &text = parsed.article.text;
    for (const model::Claim &claim : parsed.claims) {
        const base::TextRange range = claim.provenance.range;
        if (range.begin > range.end || range.end > text.size() || range.in(text) != claim.provenance.quote)
            std::abort();
        if (!(claim.confidence >= 0 && claim.confidence <= 1))
            std::abort();
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const extract::Extractor extractor(
        std::make_shared<const extract::LanguagePacks>(extract::LanguagePacks::loadFromResources().value()),
        std::make_shared<const extract::Gazetteer>(extract::Gazetteer::loadFromResources().value()));
    constexpr std::array languages{"", "da", "en", "nb", "sv", "de"};
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    auto articles = article::readArticles(bytes, {"fuzz.txt", languages[data[0] % languages.size()], {}});
    if (!articles)
        return 0;
    for (article::ReadArticle &read : *articles)
        checkClaims(extractor.extract(std::move(read.article)));
    return 0;
}
