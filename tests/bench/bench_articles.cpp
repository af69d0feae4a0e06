#include "tests/bench/bench_articles.h"

#include "core/base/edtf.h"

#include <utility>

namespace bench {

model::ParsedArticle benchArticle(std::size_t number, std::size_t day, std::vector<BenchClaim> claims)
{
    model::ParsedArticle parsed;
    parsed.article.sourceName = "article " + std::to_string(number);
    parsed.article.published = base::Edtf::fromDate(base::CivilDate{2000, 1, 1}.plusDays(std::int64_t(day))).toString();
    parsed.article.language = "en";
    for (BenchClaim &each : claims) {
        model::Claim claim;
        claim.id = base::ClaimId{static_cast<std::int64_t>(parsed.claims.size()) + 1};
        claim.payload = std::move(each.payload);
        claim.source.name = std::move(each.source);
        claim.provenance.range = {parsed.article.text.size(), parsed.article.text.size() + each.words.size()};
        claim.provenance.quote = each.words;
        claim.provenance.rule = "bench";
        claim.provenance.packVersion = "en-1";
        claim.confidence = 0.7;
        parsed.article.text += each.words + ".\n";
        parsed.claims.push_back(std::move(claim));
    }
    return parsed;
}

bool importArticles(store::Writer &writer, std::size_t count,
                    const std::function<model::ParsedArticle(std::size_t)> &article)
{
    const auto batch = writer.beginBatch("bench").get();
    if (!batch)
        return false;
    for (std::size_t i = 0; i < count; ++i)
        writer.importArticle(*batch, article(i));
    return writer.finishBatch(*batch).get().has_value();
}

} // namespace bench
