#pragma once

#include <string>
#include <string_view>

namespace store {

/// Batches whose rows nobody sees.
inline constexpr std::string_view hiddenBatches = "(SELECT id FROM batch WHERE hidden = 1)";

/// A condition on annotation n: what it belongs to is seen. An event is, as long as one of its claims is.
inline constexpr std::string_view annotationIsVisible = R"sql(
(n.event_id IS NULL OR EXISTS (SELECT 1 FROM placement t WHERE t.event_id = n.event_id
                               AND t.batch_id NOT IN (SELECT id FROM batch WHERE hidden = 1)))
AND NOT EXISTS (SELECT 1 FROM claim c JOIN placement t ON t.event_id = c.event_id AND t.claim_id = c.id
                WHERE c.id = n.claim_id AND t.batch_id IN (SELECT id FROM batch WHERE hidden = 1))
AND NOT EXISTS (SELECT 1 FROM article a WHERE a.id = n.article_id
                AND a.batch_id IN (SELECT id FROM batch WHERE hidden = 1))
)sql";

/// Constant pieces of SQL as one text.
template <class... Pieces>
[[nodiscard]] std::string sqlOf(const Pieces &...pieces)
{
    std::string sql;
    (sql.append(pieces), ...);
    return sql;
}

} // namespace store
