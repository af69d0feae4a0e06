#include "core/exchange/project/changes_json.h"

#include "core/base/digest.h"
#include "core/exchange/json_writer.h"

#include <array>

namespace exchange {

namespace {

constexpr std::array<std::string_view, 3> rowKinds{"added", "changed", "removed"};

void writeId(JsonWriter &json, std::int64_t id)
{
    json.string(std::to_string(id));
}

void writeCell(JsonWriter &json, const model::Cell &cell)
{
    if (const auto *whole = std::get_if<std::int64_t>(&cell))
        json.beginObject().key("int").string(std::to_string(*whole)).endObject();
    else if (const auto *number = std::get_if<double>(&cell))
        json.beginObject().key("real").number(*number).endObject();
    else if (const auto *text = std::get_if<std::string>(&cell))
        json.string(*text);
    else
        json.null();
}

void writeKey(JsonWriter &json, const std::vector<model::Cell> &key)
{
    json.key("key").beginArray();
    for (const model::Cell &cell : key)
        writeCell(json, cell);
    json.endArray();
}

void writeRow(JsonWriter &json, const model::RowChange &row)
{
    json.beginObject().key("table").string(row.table);
    writeKey(json, row.key);
    json.key("kind").string(rowKinds.at(static_cast<std::size_t>(row.kind)));
    json.key("cells").beginArray();
    for (const model::CellChange &cell : row.cells) {
        json.beginArray().string(cell.column);
        writeCell(json, cell.before);
        writeCell(json, cell.after);
        json.endArray();
    }
    json.endArray().endObject();
}

std::string headerLine(const model::SharedChanges &changes)
{
    JsonWriter json;
    json.beginObject().key("type").string("changes").key("format").string("dateline-changes/1");
    json.key("schema").integer(changes.schemaVersion).key("author").string(changes.author);
    json.key("sent").integer(changes.sentMs).key("imports").beginArray();
    for (const base::BatchId batch : changes.imports)
        writeId(json, batch.value);
    return json.endArray().endObject().take();
}

std::string lineOf(const model::SharedArticle &article)
{
    JsonWriter json;
    json.beginObject().key("type").string("article").key("id");
    writeId(json, article.id.value);
    return json.key("digest").string(article.digest).key("title").string(article.title).endObject().take();
}

std::string lineOf(const model::SharedClaim &claim)
{
    JsonWriter json;
    json.beginObject().key("type").string("claim").key("id");
    writeId(json, claim.id.value);
    json.key("article");
    writeId(json, claim.article.value);
    return json.endObject().take();
}

std::string lineOf(const model::SharedEvent &event)
{
    JsonWriter json;
    json.beginObject().key("type").string("event").key("id");
    writeId(json, event.id.value);
    json.key("created");
    if (event.createdMs)
        json.integer(*event.createdMs);
    else
        json.null();
    json.key("claims").beginArray();
    for (const base::ClaimId claim : event.claims)
        writeId(json, claim.value);
    return json.endArray().endObject().take();
}

std::string lineOf(const model::SharedRow &row)
{
    JsonWriter json;
    json.beginObject().key("type").string("row").key("table").string(row.table);
    writeKey(json, row.key);
    json.key("cells").beginArray();
    for (const auto &[column, cell] : row.cells) {
        json.beginArray().string(column);
        writeCell(json, cell);
        json.endArray();
    }
    return json.endArray().endObject().take();
}

std::string lineOf(const model::SharedStep &step)
{
    JsonWriter json;
    json.beginObject().key("type").string("step").key("mark").string(step.mark).key("name").string(step.name);
    json.key("author").string(step.author).key("made").integer(step.madeMs).key("taken").beginArray();
    for (const std::string &mark : step.taken)
        json.string(mark);
    json.endArray().key("rows").beginArray();
    for (const model::RowChange &row : step.rows)
        writeRow(json, row);
    return json.endArray().endObject().take();
}

} // namespace

std::string changesJson(const model::SharedChanges &changes)
{
    std::string text;
    std::int64_t lines = 0;
    const auto add = [&](const std::string &line) {
        text.append(line).append(1, '\n');
        ++lines;
    };
    const auto addAll = [&](const auto &records) {
        for (const auto &record : records)
            add(lineOf(record));
    };
    add(headerLine(changes));
    addAll(changes.articles);
    addAll(changes.claims);
    addAll(changes.events);
    addAll(changes.rows);
    addAll(changes.steps);
    JsonWriter end;
    end.beginObject().key("type").string("end").key("lines").integer(lines);
    add(end.key("digest").string(base::sha256Hex(text)).endObject().take());
    return text;
}

} // namespace exchange
