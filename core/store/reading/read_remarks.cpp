#include "core/model/names.h"
#include "core/store/reader.h"
#include "core/store/reading/visible.h"
#include "core/store/sqlite/connection.h"

namespace store {

namespace {

constexpr std::string_view allRemarks = "SELECT id, shape, text, time, colour, lane, author FROM remark ORDER BY id";

model::Remark readRemark(Row row)
{
    return {row.id<base::RemarkId>(0),
            model::parseName<model::RemarkShape>(row.view(1)).value_or(model::RemarkShape::Text),
            row.text(2),
            row.text(3),
            model::parseName<model::PersonColour>(row.view(4)).value_or(model::PersonColour::None),
            row.text(5),
            row.text(6)};
}

} // namespace

base::Result<std::vector<model::Remark>> Reader::remarks() const
{
    std::vector<model::Remark> remarks;
    const auto done = m_connection->each(allRemarks, [&](Row row) { remarks.push_back(readRemark(row)); });
    if (!done)
        return tl::unexpected(done.error());
    return remarks;
}

base::Result<std::vector<EventPair>> Reader::keptApart() const
{
    static const std::string sql =
        sqlOf("SELECT DISTINCT min(one.event_id, other.event_id), max(one.event_id, other.event_id) FROM kept_apart k"
              " JOIN claim one ON one.id = k.claim_id JOIN claim other ON other.id = k.other_id"
              " WHERE one.event_id <> other.event_id ORDER BY 1, 2");
    std::vector<EventPair> pairs;
    const auto done = m_connection->each(
        sql, [&](Row row) { pairs.emplace_back(row.id<base::EventId>(0), row.id<base::EventId>(1)); });
    if (!done)
        return tl::unexpected(done.error());
    return pairs;
}

} // namespace store
