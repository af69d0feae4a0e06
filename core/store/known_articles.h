#pragma once

#include "core/base/civil_date.h"
#include "core/base/ids.h"

#include <cstddef>
#include <string>
#include <unordered_set>

namespace store {

/// Which articles were out by the end of a day. One whose date is too coarse to say ("January 2022", asked on the
/// 7th), or that has none, is not among them: nothing is shown as known earlier than somebody can vouch for.
struct KnownArticles
{
    base::CivilDate day;
    std::unordered_set<base::ArticleId> ids;
    std::string list;        ///< the same as a JSON array, for queries
    std::size_t later = 0;   ///< articles that came out after the day
    std::size_t perhaps = 0; ///< articles that may have been out
    std::size_t undated = 0; ///< articles without a date

    [[nodiscard]] bool contains(base::ArticleId id) const { return ids.contains(id); }
};

} // namespace store
