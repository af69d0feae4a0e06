#include "core/exchange/lossless_csv.h"

#include "core/base/edtf.h"
#include "core/exchange/claim_fields.h"
#include "core/model/names.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <type_traits>
#include <utility>

namespace exchange {

namespace {

using Cells = std::map<std::string, std::string, std::less<>>;

std::string number(double value)
{
    std::array<char, 32> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return {digits.data(), written.ptr};
}

/// Fields into cells by column. Ids of names and places in the text say nothing outside a project.
class CellWriter
{
public:
    explicit CellWriter(Cells &cells) : m_cells(cells) {}

    void operator()(const std::string &key, const std::string &value) { m_cells[key] = value; }
    void operator()(const std::string &key, bool value) { m_cells[key] = value ? "true" : "false"; }
    void operator()(const std::string &key, double value) { m_cells[key] = number(value); }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void operator()(const std::string &key, Enum value) { m_cells[key] = model::nameOf(value); }
    void operator()(const std::string &key, const model::ActorReference &value) { m_cells[key] = value.name; }
    void operator()(const std::string &key, const model::PlaceReference &value) { m_cells[key] = value.words; }
    void operator()(const std::string & /*key*/, base::TextRange /*value*/) {}
    void operator()(const std::string &key, const std::optional<model::Count> &value)
    {
        m_cells[key + "_words"] = value ? value->words : std::string();
        m_cells[key + "_modifier"] = value ? model::nameOf(value->modifier) : std::string_view();
        bound(key + "_min", value ? value->low : std::nullopt);
        bound(key + "_best", value ? value->best : std::nullopt);
        bound(key + "_max", value ? value->high : std::nullopt);
    }

private:
    void bound(const std::string &key, const std::optional<std::int64_t> &value)
    {
        m_cells[key] = value ? std::to_string(*value) : std::string();
    }

    Cells &m_cells;
};

/// The article's own columns, for a writer or a reader of cells.
void visitArticle(auto &article, auto &visit)
{
    visit("article_digest", article.digest);
    visit("file", article.sourceName);
    visit("title", article.title);
    visit("publisher", article.publisher);
    visit("author", article.author);
    visit("url", article.url);
    visit("language", article.language);
    visit("published", article.published);
}

Cells cellsOf(const ClaimRecord &record)
{
    const model::Claim &claim = record.claim;
    Cells cells;
    CellWriter write(cells);
    write("claim", std::to_string(claim.id.value));
    write("event", std::to_string(claim.event.value));
    write("kind", claim.kind());
    write("text", claim.provenance.quote);
    write("start", record.position ? std::to_string(record.position->begin) : std::string());
    write("end", record.position ? std::to_string(record.position->end) : std::string());
    write("rule", claim.provenance.rule);
    write("trigger", claim.provenance.trigger);
    write("pack_version", claim.provenance.packVersion);
    visitDecided(claim, write);
    visitArticle(record.article, write);
    return cells;
}

/// Every column that a claim of some kind has: first what all have, then what is some kind's own.
const std::vector<std::string> &columns()
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> names{"claim",     "event",   "kind",         "text",           "start",    "end",
                                       "rule",      "trigger", "pack_version", "article_digest", "file",     "title",
                                       "publisher", "author",  "url",          "language",       "published"};
        for (const model::ClaimKind kind : {model::ClaimKind::Statement, model::ClaimKind::Movement,
                                            model::ClaimKind::Casualties, model::ClaimKind::Happening}) {
            ClaimRecord record;
            record.claim.payload = emptyPayload(kind);
            for (const auto &[name, cell] : cellsOf(record)) {
                if (std::find(names.begin(), names.end(), name) == names.end())
                    names.push_back(name);
            }
        }
        return names;
    }();
    return all;
}

/// Cells into fields. The first failure is kept.
class CellReader
{
public:
    explicit CellReader(const Cells &cells) : m_cells(cells) {}

    [[nodiscard]] const std::string &problem() const { return m_problem; }
    [[nodiscard]] std::string cell(const std::string &key) const
    {
        const auto found = m_cells.find(key);
        return found == m_cells.end() ? std::string() : found->second;
    }
    void refuse(const std::string &key, const std::string &reason)
    {
        if (m_problem.empty())
            m_problem = key + ": " + reason;
    }

    void operator()(const std::string &key, std::string &value)
    {
        value = cell(key);
        if (key == "date" && !base::Edtf::parse(value))
            refuse(key, "\"" + value + "\" is no EDTF date");
    }
    void operator()(const std::string &key, bool &value)
    {
        const std::string word = cell(key);
        value = word == "true";
        if (!word.empty() && word != "true" && word != "false")
            refuse(key, "\"" + word + "\" is neither true nor false");
    }
    void operator()(const std::string &key, double &value)
    {
        const std::string word = cell(key);
        if (word.empty())
            return;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (error != std::errc() || end != word.data() + word.size())
            refuse(key, "\"" + word + "\" is no number");
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void operator()(const std::string &key, Enum &value)
    {
        const std::string word = cell(key);
        const auto known = model::parseName<Enum>(word);
        if (!known && !word.empty())
            refuse(key, "\"" + word + "\"");
        value = known.value_or(value);
    }
    void operator()(const std::string &key, model::ActorReference &value) { value.name = cell(key); }
    void operator()(const std::string &key, model::PlaceReference &value) { value.words = cell(key); }
    void operator()(const std::string & /*key*/, base::TextRange & /*value*/) {}
    void operator()(const std::string &key, std::optional<model::Count> &value)
    {
        if (cell(key + "_modifier").empty())
            return;
        model::Count count;
        count.words = cell(key + "_words");
        (*this)(key + "_modifier", count.modifier);
        count.low = integer(key + "_min");
        count.best = integer(key + "_best");
        count.high = integer(key + "_max");
        value = count;
    }

    [[nodiscard]] std::optional<std::int64_t> integer(const std::string &key)
    {
        const std::string word = cell(key);
        if (word.empty())
            return std::nullopt;
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (error == std::errc() && end == word.data() + word.size())
            return value;
        refuse(key, "\"" + word + "\" is no whole number");
        return std::nullopt;
    }

private:
    const Cells &m_cells;
    std::string m_problem;
};

ClaimRecord recordOf(CellReader &read)
{
    ClaimRecord record;
    model::Claim &claim = record.claim;
    claim.id = {read.integer("claim").value_or(0)};
    claim.event = {read.integer("event").value_or(0)};
    auto kind = model::ClaimKind::Happening;
    read("kind", kind);
    if (read.cell("kind").empty())
        read.refuse("kind", "is missing");
    claim.payload = emptyPayload(kind);
    read("text", claim.provenance.quote);
    const auto start = read.integer("start");
    const auto end = read.integer("end");
    if (start && end && *start >= 0 && *end >= *start)
        record.position = {static_cast<std::size_t>(*start), static_cast<std::size_t>(*end)};
    read("rule", claim.provenance.rule);
    read("trigger", claim.provenance.trigger);
    read("pack_version", claim.provenance.packVersion);
    visitDecided(claim, read);
    visitArticle(record.article, read);
    return record;
}

std::vector<std::string> headerOf(std::string_view text)
{
    CsvRows rows(text);
    auto header = rows.next();
    return header ? std::move(header->cells) : std::vector<std::string>();
}

} // namespace

std::string losslessCsvHeader()
{
    return csvRow(columns(), CsvMode::Lossless);
}

std::string losslessCsvRow(const ClaimRecord &record)
{
    Cells cells = cellsOf(record);
    std::vector<std::string> row;
    for (const std::string &column : columns())
        row.push_back(std::move(cells[column]));
    return csvRow(row, CsvMode::Lossless);
}

bool isLosslessCsv(std::string_view text)
{
    const std::vector<std::string> header = headerOf(text.substr(0, text.find('\n')));
    const auto has = [&](std::string_view name) {
        return std::find(header.begin(), header.end(), name) != header.end();
    };
    return has("kind") && has("date") && has("date_by_hand") && has("article_digest");
}

std::vector<ReadCsvRow> readLosslessCsv(std::string_view text, const std::string &file)
{
    std::vector<ReadCsvRow> read;
    CsvRows rows(text);
    const auto header = rows.next();
    while (auto row = rows.next()) {
        Cells cells;
        for (std::size_t i = 0; header && i < header->cells.size() && i < row->cells.size(); ++i)
            cells[header->cells[i]] = std::move(row->cells[i]);
        CellReader reader(cells);
        ClaimRecord record = recordOf(reader);
        if (row->cells.size() != header->cells.size())
            reader.refuse("",
                          std::to_string(row->cells.size()) + " cells, not " + std::to_string(header->cells.size()));
        if (reader.problem().empty())
            read.push_back({std::move(record), row->line});
        else
            read.push_back(
                {base::failure(base::ErrorCode::FormatInvalid, file, {std::to_string(row->line), reader.problem()}),
                 row->line});
    }
    return read;
}

} // namespace exchange
