// Any bytes as articles that another program parsed: JSON Lines of the format dateline-extract/1.
#include "core/exchange/extract_json.h"
#include "tests/fuzz/target.h"

#include <cstdlib>
#include <string_view>

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view line(reinterpret_cast<const char *>(data), size);
    const auto parsed = exchange::readExtractJson(line, {"fuzz.jsonl", 1, {}});
    if (!parsed)
        return 0;
    for (const model::Claim &claim : parsed->claims) {
        if (claim.provenance.range.end > parsed->article.text.size())
            std::abort();
    }
    return 0;
}
