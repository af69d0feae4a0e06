#pragma once

#include "core/model/parsed_article.h"
#include "core/store/writer.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace bench {

/// A claim of a project to be measured in, and the words that become its sentence in the article.
struct BenchClaim
{
    std::string words;
    model::ClaimPayload payload;
    std::string source{};
};

/// An English article of that many days after the beginning of 2000 (0 to 9000), with a sentence for each claim.
[[nodiscard]] model::ParsedArticle benchArticle(std::size_t number, std::size_t day, std::vector<BenchClaim> claims);

/// Imports the articles 0 to count - 1 as one batch; false where the file does not take them.
[[nodiscard]] bool importArticles(store::Writer &writer, std::size_t count,
                                  const std::function<model::ParsedArticle(std::size_t)> &article);

} // namespace bench
