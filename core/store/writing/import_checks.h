#pragma once

#include "core/base/result.h"
#include "core/model/article.h"
#include "core/model/claim.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace store {

class Steps;

// What every later reader relies on: text without NUL in valid UTF-8, ranges on its characters, and claims whose quote
// is their range.
[[nodiscard]] std::optional<base::Error> brokenText(const model::Article &article);
[[nodiscard]] bool fits(std::string_view text, base::TextRange range);
/// number counts the claims of the article from 1, for the failure.
[[nodiscard]] std::optional<base::Error> brokenClaim(const model::Article &article, const model::Claim &claim,
                                                     std::size_t number);

/// The visible article with this text, or with this address; the newest of several.
[[nodiscard]] std::optional<base::ArticleId> articleOfText(Steps &steps, std::string_view digest);
[[nodiscard]] std::optional<base::ArticleId> articleOfUrl(Steps &steps, std::string_view url);
/// Fails with NotFound when there is no such run, or when it is finished.
[[nodiscard]] base::Result<void> openBatch(Steps &steps, base::BatchId batch);

} // namespace store
