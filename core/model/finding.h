#pragma once

#include "core/base/ids.h"
#include "core/base/text_range.h"

#include <string>
#include <vector>

namespace model {

/// A doubt met on the way: stored and shown, never a crash, never silence. code is a stable word
/// ("published-conflict", "encoding-guessed", "bidi-control"); details fill the sentence the window makes of it.
struct Finding
{
    base::FindingId id;
    std::string code;
    std::vector<std::string> details;
    base::TextRange range;

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace model
