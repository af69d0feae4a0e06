#include "core/store/writing/dropped_batches.h"

#include "core/store/sqlite/steps.h"
#include "core/store/sqlite/transaction.h"

#include <array>

namespace store {

namespace {

/// Children before parents. Annotations that a person made on these rows went when their steps were undone; those that
/// came with an import go with it.
constexpr std::array<std::string_view, 18> deletions{
    "CREATE TEMP TABLE dropped AS SELECT id FROM main.article WHERE batch_id IN (SELECT id FROM batch WHERE dropped = "
    "1)",
    "CREATE TEMP TABLE dropped_claim AS SELECT claim_id AS id, event_id FROM main.placement"
    " WHERE batch_id IN (SELECT id FROM batch WHERE dropped = 1)",
    "DELETE FROM annotation WHERE claim_id IN (SELECT id FROM dropped_claim) OR article_id IN (SELECT id FROM dropped)"
    " OR event_id IN (SELECT d.event_id FROM dropped_claim d WHERE NOT EXISTS (SELECT 1 FROM placement t WHERE"
    " t.event_id = d.event_id AND t.batch_id NOT IN (SELECT id FROM batch WHERE dropped = 1)))",
    "DELETE FROM claim_original WHERE id IN (SELECT id FROM dropped_claim)",
    "DELETE FROM event WHERE id IN (SELECT event_id FROM dropped_claim) AND NOT EXISTS (SELECT 1 FROM placement t WHERE"
    " t.event_id = event.id AND t.batch_id NOT IN (SELECT id FROM batch WHERE dropped = 1))",
    "DELETE FROM placement WHERE batch_id IN (SELECT id FROM batch WHERE dropped = 1)",
    "DELETE FROM claim WHERE id IN (SELECT id FROM dropped_claim)",
    "DELETE FROM provenance WHERE id IN (SELECT id FROM dropped_claim)",
    "DELETE FROM mention WHERE article_id IN (SELECT id FROM dropped)",
    "DELETE FROM appearance WHERE article_id IN (SELECT id FROM dropped)",
    "DELETE FROM place_mention WHERE article_id IN (SELECT id FROM dropped)",
    "DELETE FROM place_appearance WHERE article_id IN (SELECT id FROM dropped)",
    "DELETE FROM caption_copy WHERE caption_id IN (SELECT c.id FROM caption c JOIN dropped d ON c.article_id = d.id)",
    "DELETE FROM caption WHERE article_id IN (SELECT id FROM dropped)",
    "DELETE FROM time_expression WHERE article_id IN (SELECT id FROM dropped)",
    "DELETE FROM finding WHERE article_id IN (SELECT id FROM dropped)",
    "DELETE FROM article WHERE id IN (SELECT id FROM dropped)",
    "DELETE FROM batch WHERE dropped = 1",
};

base::Result<void> deleteAll(Connection &connection)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Steps steps(connection);
    for (const std::string_view deletion : deletions)
        steps.run(deletion);
    steps.run("DROP TABLE temp.dropped");
    steps.run("DROP TABLE temp.dropped_claim");
    if (steps.isGood() && steps.first("PRAGMA foreign_key_check", [](Row) { return true; }))
        steps.fail({base::ErrorCode::StoreFailed, connection.path(), {"foreign-key"}});
    if (!steps.isGood())
        return steps.result();
    return transaction->commit();
}

} // namespace

base::Result<void> deleteDroppedBatches(Connection &connection)
{
    const auto dropped = connection.integer("SELECT count(*) FROM batch WHERE dropped = 1");
    if (!dropped || *dropped == 0)
        return dropped ? base::Result<void>() : tl::unexpected(dropped.error());
    // Looking for children of every deleted row would read whole tables again and again; all of them go, and the
    // check before the commit says so.
    if (auto off = connection.runScript("PRAGMA foreign_keys=OFF"); !off)
        return off;
    auto done = deleteAll(connection);
    if (auto on = connection.runScript("PRAGMA foreign_keys=ON"); !on)
        return on;
    return done;
}

} // namespace store
