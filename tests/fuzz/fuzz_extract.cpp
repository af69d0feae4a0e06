// Any bytes as an article, read and extracted in the language that its first byte chooses.
#include "core/pipeline/load_extractor.h"
#include "core/pipeline/source_parser.h"
#include "tests/fuzz/target.h"

#include <array>
#include <cstdlib>

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
    static const pipeline::LoadedExtractor loaded = pipeline::loadExtractor().value();
    constexpr std::array languages{"", "da", "en", "nb", "sv", "de"};
    if (size == 0)
        return 0;
    pipeline::ParseOptions options;
    options.language = languages[data[0] % languages.size()];
    const std::string bytes(reinterpret_cast<const char *>(data), size);
    for (const auto &item : pipeline::parseSource(*loaded.extractor, {"fuzz.txt", bytes}, options)) {
        if (item.parsed)
            checkClaims(*item.parsed);
    }
    return 0;
}
