#include "core/store/reader.h"

#include "core/model/names.h"
#include "core/store/reading/visible.h"
#include "core/store/schema.h"
#include "core/store/sqlite/connection.h"
#include "core/store/writing/history.h"

namespace store {

namespace {

constexpr std::string_view annotationColumns =
    "n.id, n.kind, n.event_id, n.claim_id, n.article_id, n.begin_byte, n.end_byte, n.text, n.time, n.author";

std::string annotationsWhere(std::string_view condition)
{
    return sqlOf("SELECT ", annotationColumns, " FROM annotation n WHERE ", condition, annotationIsVisible,
                 " ORDER BY n.id");
}

model::Annotation readAnnotation(Row row)
{
    return {row.id<base::AnnotationId>(0),
            model::parseName<model::AnnotationKind>(row.view(1)).value_or(model::AnnotationKind{}),
            row.id<base::EventId>(2),
            row.id<base::ClaimId>(3),
            row.id<base::ArticleId>(4),
            row.range(5),
            row.text(7),
            row.text(8),
            row.text(9)};
}

template <class... Values>
base::Result<std::vector<model::Annotation>> readAnnotations(Connection &connection, const std::string &sql,
                                                             const Values &...values)
{
    std::vector<model::Annotation> annotations;
    const auto done = connection.each(
        sql, [&](Row row) { annotations.push_back(readAnnotation(row)); }, values...);
    if (!done)
        return tl::unexpected(done.error());
    return annotations;
}

} // namespace

Reader::Reader(Connection connection) : m_connection(std::make_unique<Connection>(std::move(connection))) {}
Reader::Reader(Reader &&) noexcept = default;
Reader &Reader::operator=(Reader &&) noexcept = default;
Reader::~Reader() = default;

base::Result<Reader> Reader::open(const std::filesystem::path &path, bool immutable)
{
    auto connection = Connection::open(path, immutable ? Connection::Mode::Immutable : Connection::Mode::ReadOnly);
    if (!connection)
        return tl::unexpected(connection.error());
    if (auto ready = standInForNewer(*connection); !ready)
        return tl::unexpected(ready.error());
    return Reader(std::move(*connection));
}

base::Result<std::vector<model::Annotation>> Reader::annotations() const
{
    static const std::string sql = annotationsWhere("");
    return readAnnotations(*m_connection, sql);
}

base::Result<std::vector<model::Annotation>> Reader::annotationsOf(base::EventId event) const
{
    static const std::string sql =
        annotationsWhere("(n.event_id = ? OR n.claim_id IN (SELECT id FROM claim WHERE event_id = ?)) AND ");
    return readAnnotations(*m_connection, sql, event, event);
}

base::Result<std::vector<model::Annotation>> Reader::annotationsIn(base::ArticleId article) const
{
    static const std::string sql = annotationsWhere("n.article_id = ? AND ");
    return readAnnotations(*m_connection, sql, article);
}

base::Result<std::vector<HistoryStep>> Reader::history() const
{
    static const std::string sql = sqlOf("SELECT ", historyColumns, " FROM change ORDER BY id");
    std::vector<HistoryStep> steps;
    const auto done = m_connection->each(sql, [&](Row row) { steps.push_back(readHistoryStep(row)); });
    if (!done)
        return tl::unexpected(done.error());
    return steps;
}

base::Result<std::optional<HistoryStep>> Reader::nextUndo() const
{
    static const std::string sql =
        sqlOf("SELECT ", historyColumns, " FROM change WHERE undone = 0 ORDER BY id DESC LIMIT 1");
    return m_connection->first(sql, readHistoryStep);
}

base::Result<std::optional<HistoryStep>> Reader::nextRedo() const
{
    static const std::string sql =
        sqlOf("SELECT ", historyColumns, " FROM change WHERE undone = 1 ORDER BY id LIMIT 1");
    return m_connection->first(sql, readHistoryStep);
}

base::Result<std::vector<BatchLine>> Reader::batches() const
{
    std::vector<BatchLine> batches;
    const auto done = m_connection->each(
        "SELECT id, label, started_ms, (SELECT count(*) FROM article WHERE batch_id = batch.id), hidden FROM batch"
        " WHERE dropped = 0 ORDER BY id",
        [&](Row row) {
            batches.push_back({row.id<base::BatchId>(0), row.text(1), row.integer(2), row.size(3), row.flag(4)});
        });
    if (!done)
        return tl::unexpected(done.error());
    return batches;
}

} // namespace store
