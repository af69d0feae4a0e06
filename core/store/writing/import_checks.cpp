#include "core/store/writing/import_checks.h"

#include "core/base/code_points.h"
#include "core/store/sqlite/steps.h"

namespace store {

namespace {

constexpr std::string_view sameText = R"sql(
SELECT id FROM article WHERE digest = ? AND batch_id IN (SELECT id FROM batch WHERE hidden = 0) ORDER BY id DESC LIMIT 1
)sql";
constexpr std::string_view sameUrl = R"sql(
SELECT id FROM article WHERE url = ? AND url <> '' AND batch_id IN (SELECT id FROM batch WHERE hidden = 0)
ORDER BY id DESC LIMIT 1
)sql";

base::ArticleId readId(Row row)
{
    return row.id<base::ArticleId>(0);
}

} // namespace

bool fits(std::string_view text, base::TextRange range)
{
    return range.begin <= range.end && range.end <= text.size() && base::isCodePointBorder(text, range.begin) &&
           base::isCodePointBorder(text, range.end);
}

std::optional<base::Error> brokenText(const model::Article &article)
{
    if (base::isValidUtf8(article.text) && article.text.find('\0') == std::string::npos)
        return std::nullopt;
    return base::Error{base::ErrorCode::EncodingInvalid, article.sourceName, {}};
}

std::optional<base::Error> brokenClaim(const model::Article &article, const model::Claim &claim, std::size_t number)
{
    const model::Provenance &provenance = claim.provenance;
    if (fits(article.text, provenance.range) && !provenance.range.isEmpty() &&
        provenance.range.in(article.text) == provenance.quote)
        return std::nullopt;
    return base::Error{
        base::ErrorCode::OffsetsDoNotFit, article.sourceName, {"claim " + std::to_string(number), provenance.quote}};
}

std::optional<base::ArticleId> articleOfText(Steps &steps, std::string_view digest)
{
    return steps.first(sameText, readId, digest);
}

std::optional<base::ArticleId> articleOfUrl(Steps &steps, std::string_view url)
{
    return steps.first(sameUrl, readId, url);
}

base::Result<void> openBatch(Steps &steps, base::BatchId batch)
{
    const auto open = steps.first(
        "SELECT 1 FROM batch WHERE id = ? AND finished = 0", [](Row) { return true; }, batch);
    if (open || !steps.isGood())
        return {};
    return base::failure(base::ErrorCode::NotFound, steps.connection().path(), {"batch", std::to_string(batch.value)});
}

} // namespace store
