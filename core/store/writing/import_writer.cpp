#include "core/store/writing/import_writer.h"

#include "core/base/digest.h"
#include "core/store/rows/article_rows.h"
#include "core/store/sqlite/steps.h"
#include "core/store/sqlite/transaction.h"
#include "core/store/writing/clock.h"
#include "core/store/writing/import_checks.h"

#include <optional>

namespace store {

namespace {

constexpr std::string_view labelAndSize = R"sql(
SELECT label, (SELECT count(*) FROM article WHERE batch_id = batch.id) FROM batch WHERE id = ? AND finished = 0
)sql";
constexpr std::string_view eventsFromNothing =
    "SELECT count(DISTINCT event_id) FROM placement WHERE article_id = 0 AND batch_id = ?";

/// What every later reader relies on.
std::optional<base::Error> brokenPart(const model::ParsedArticle &parsed)
{
    auto broken = brokenText(parsed.article);
    std::size_t number = 0;
    for (const model::Claim &claim : parsed.claims) {
        if (broken)
            break;
        broken = brokenClaim(parsed.article, claim, ++number);
    }
    return broken;
}

} // namespace

ImportWriter::ImportWriter(Connection &connection, base::IdGenerator &ids, History &history)
    : m_connection(connection), m_ids(ids), m_history(history)
{
}

base::Result<base::BatchId> ImportWriter::begin(const std::string &label)
{
    const auto id = m_ids.next<base::BatchId>();
    const auto done = m_connection.run("INSERT INTO batch(id, label, started_ms) VALUES (?,?,?)", id, label, nowMs());
    if (!done)
        return tl::unexpected(done.error());
    return id;
}

std::vector<WrittenArticle> ImportWriter::add(std::vector<ArticleToWrite> articles)
{
    for (ArticleToWrite &article : articles)
        article.parsed.article.digest = base::sha256Hex(article.parsed.article.text);
    if (auto written = writeTogether(articles))
        return std::move(*written);
    // Full-text tables know no savepoints worth their cost, so what failed together is tried one by one.
    std::vector<WrittenArticle> all;
    for (const ArticleToWrite &article : articles) {
        auto alone = writeTogether({&article, 1});
        all.push_back(alone ? std::move(alone->front()) : WrittenArticle{tl::unexpected(alone.error()), {}});
    }
    return all;
}

base::Result<std::vector<WrittenArticle>> ImportWriter::writeTogether(std::span<const ArticleToWrite> articles)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Steps steps(m_connection);
    std::vector<WrittenArticle> written;
    for (const ArticleToWrite &article : articles) {
        written.push_back(write(steps, article));
        if (!steps.isGood())
            return tl::unexpected(steps.result().error());
    }
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return written;
}

WrittenArticle ImportWriter::write(Steps &steps, const ArticleToWrite &article)
{
    const model::ParsedArticle &parsed = article.parsed;
    WrittenArticle written;
    if (auto broken = brokenPart(parsed)) {
        written.outcome = tl::unexpected(std::move(*broken));
        return written;
    }
    if (auto open = openBatch(steps, article.batch); !open) {
        written.outcome = tl::unexpected(open.error());
        return written;
    }
    if (const auto known = articleOfText(steps, parsed.article.digest)) {
        written.outcome = ImportOutcome{ImportOutcome::Kind::AlreadyThere, *known, {}, 0};
        return written;
    }
    const auto older = articleOfUrl(steps, parsed.article.url);
    const base::ArticleId id =
        writeArticle(steps, m_ids, parsed, {article.batch, older.value_or(base::ArticleId{}), nowMs()});
    steps.each(
        "SELECT event_id FROM placement WHERE article_id = ?",
        [&](Row row) { written.told.events.push_back(row.id<base::EventId>(0)); }, id);
    written.told.cause = Change::Cause::Import;
    written.told.articles.push_back(id);
    written.outcome = ImportOutcome{older ? ImportOutcome::Kind::NewVersion : ImportOutcome::Kind::Imported, id,
                                    older.value_or(base::ArticleId{}), parsed.claims.size()};
    return written;
}

base::Result<base::ChangeId> ImportWriter::finish(base::BatchId batch, std::vector<LateRecord> late, Change &told)
{
    auto about = m_connection.first(
        labelAndSize,
        [](Row row) {
            return std::vector{row.text(0), row.text(1)};
        },
        batch);
    if (!about)
        return tl::unexpected(about.error());
    if (!*about)
        return base::failure(base::ErrorCode::NotFound, m_connection.path(), {"batch", std::to_string(batch.value)});
    if ((*about)->back() == "0") {
        const auto events = m_connection.first(
            eventsFromNothing, [](Row row) { return row.text(0); }, batch);
        if (!events)
            return tl::unexpected(events.error());
        (*about)->push_back(events->value_or("0"));
    }
    if ((*about)->back() == "0" && late.empty()) {
        if (auto gone = m_connection.run("DELETE FROM batch WHERE id = ?", batch); !gone)
            return tl::unexpected(gone.error());
        return base::ChangeId{};
    }
    // The rows themselves are not recorded, which would make an import three times slower: the step is that the batch
    // appears, and undoing it hides the batch.
    PlannedStep step{"import", **about, batch, {}, {}, {}};
    step.before = [batch](Steps &steps) { steps.run("UPDATE batch SET finished = 1, hidden = 1 WHERE id = ?", batch); };
    step.act = [this, batch, late = std::move(late)](Steps &steps) {
        steps.run("UPDATE batch SET hidden = 0 WHERE id = ?", batch);
        writeLate(steps, m_ids, late);
    };
    return m_history.record(step, told);
}

base::Result<void> ImportWriter::finishAll()
{
    std::vector<base::BatchId> open;
    const auto read = m_connection.each("SELECT id FROM batch WHERE finished = 0 ORDER BY id",
                                        [&](Row row) { open.push_back(row.id<base::BatchId>(0)); });
    if (!read)
        return read;
    for (const base::BatchId batch : open) {
        Change told;
        if (const auto done = finish(batch, {}, told); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace store
