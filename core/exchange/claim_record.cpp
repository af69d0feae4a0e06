#include "core/exchange/claim_record.h"

#include "core/exchange/json_writer.h"
#include "core/model/claim_time.h"
#include "core/model/names.h"

#include <array>
#include <cstdint>
#include <map>
#include <variant>

namespace exchange {

namespace {

/// A cell knows whether it is a number, for JSON.
struct Cell
{
    std::string text;
    bool isNumber = false;
};

using Cells = std::map<std::string_view, Cell>;

// What each column holds; a claim of another kind leaves a column empty.
constexpr std::array<std::string_view, 42> columns{
    "claim_id", "event_id", "kind",        "status",      "time",      "time_origin", "published",  "actor",
    "role",     "words",    "type",        "count_words", "count_min", "count_best",  "count_max",  "count_modifier",
    "what",     "victims",  "perpetrator", "certainty",   "phase",     "place",       "origin",     "destination",
    "means",    "distance", "duration",    "addressee",   "medium",    "source",      "confidence", "rule",
    "trigger",  "title",    "publisher",   "author",      "url",       "file",        "language",   "article_digest",
    "start",    "end"};

std::string_view nameOf(model::TimeOrigin origin)
{
    constexpr std::array<std::string_view, 4> names{"stated", "by_report", "from_report", "undated"};
    return names.at(static_cast<std::size_t>(origin));
}

Cell words(std::string_view text)
{
    return {std::string(text), false};
}

Cell number(std::int64_t value)
{
    return {std::to_string(value), true};
}

void addCount(Cells &cells, const std::optional<model::Count> &count)
{
    if (!count)
        return;
    cells["count_words"] = words(count->words);
    cells["count_modifier"] = words(model::nameOf(count->modifier));
    const auto bound = [&](std::string_view column, const std::optional<std::int64_t> &value) {
        if (value)
            cells[column] = number(*value);
    };
    bound("count_min", count->low);
    bound("count_best", count->best);
    bound("count_max", count->high);
}

void addPayload(Cells &cells, const model::Statement &statement)
{
    cells["actor"] = words(statement.speaker.name);
    cells["role"] = words(statement.speakerRole);
    cells["type"] = words(model::nameOf(statement.type));
    cells["addressee"] = words(statement.addressee);
    cells["medium"] = words(statement.medium);
}

void addPayload(Cells &cells, const model::Movement &movement)
{
    cells["actor"] = words(movement.mover.name);
    cells["phase"] = words(model::nameOf(movement.phase));
    cells["what"] = words(movement.what);
    cells["means"] = words(movement.means);
    cells["origin"] = words(movement.origin.words);
    cells["destination"] = words(movement.destination.words);
    cells["distance"] = words(movement.distance);
    cells["duration"] = words(movement.duration);
    addCount(cells, movement.count);
}

void addPayload(Cells &cells, const model::Casualties &casualties)
{
    cells["type"] = words(model::nameOf(casualties.effect));
    cells["victims"] = words(casualties.victims);
    cells["perpetrator"] = words(casualties.perpetrator);
    cells["place"] = words(casualties.place.words);
    cells["certainty"] = words(model::nameOf(casualties.certainty));
    addCount(cells, casualties.count);
}

void addPayload(Cells &cells, const model::Happening &happening)
{
    cells["type"] = words(happening.type);
    cells["place"] = words(happening.place.words);
}

void addArticle(Cells &cells, const model::Article &article)
{
    cells["title"] = words(article.title);
    cells["publisher"] = words(article.publisher);
    cells["author"] = words(article.author);
    cells["url"] = words(article.url);
    cells["file"] = words(article.sourceName);
    cells["language"] = words(article.language);
    cells["article_digest"] = words(article.digest);
    cells["published"] = words(article.published);
}

std::string withTwoDigits(double value)
{
    std::string text = std::to_string(value);
    return text.substr(0, text.find('.') + 3);
}

Cells cellsOf(const ClaimRecord &record)
{
    const model::Claim &claim = record.claim;
    Cells cells;
    addArticle(cells, record.article);
    cells["claim_id"] = words(std::to_string(claim.id.value));
    cells["event_id"] = words(std::to_string(claim.event.value));
    cells["kind"] = words(model::nameOf(claim.kind()));
    cells["status"] = words(model::nameOf(claim.status));
    const model::PlacedTime placed = model::placeInTime(claim.eventTime, record.article.published, claim.tense);
    cells["time"] = words(claim.eventTime);
    cells["time_origin"] = words(nameOf(placed.origin));
    cells["words"] = words(claim.provenance.quote);
    cells["source"] = words(claim.source.name);
    cells["confidence"] = {withTwoDigits(claim.confidence), true};
    cells["rule"] = words(claim.provenance.rule);
    cells["trigger"] = words(claim.provenance.trigger);
    std::visit([&](const auto &payload) { addPayload(cells, payload); }, claim.payload);
    if (record.position) {
        cells["start"] = number(static_cast<std::int64_t>(record.position->begin));
        cells["end"] = number(static_cast<std::int64_t>(record.position->end));
    }
    return cells;
}

} // namespace

std::span<const std::string_view> claimColumns()
{
    return columns;
}

std::vector<std::string> claimCells(const ClaimRecord &record)
{
    Cells cells = cellsOf(record);
    std::vector<std::string> result;
    result.reserve(columns.size());
    for (const std::string_view column : columns)
        result.push_back(std::move(cells[column].text));
    return result;
}

std::string claimCsvHeader()
{
    const std::vector<std::string> names(columns.begin(), columns.end());
    return csvRow(names, CsvMode::Lossless);
}

std::string claimCsvRow(const ClaimRecord &record, CsvMode mode)
{
    return csvRow(claimCells(record), mode);
}

std::string claimJsonLine(const ClaimRecord &record)
{
    const Cells cells = cellsOf(record);
    JsonWriter json;
    json.beginObject();
    for (const std::string_view column : columns) {
        json.key(column);
        const auto cell = cells.find(column);
        if (cell == cells.end())
            json.null();
        else if (cell->second.isNumber)
            json.number(std::stod(cell->second.text));
        else
            json.stringOrNull(cell->second.text);
    }
    json.endObject();
    return json.take();
}

} // namespace exchange
