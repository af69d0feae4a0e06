#include "core/store/shared_changes.h"

#include "core/store/rows/words.h"
#include "core/store/sharing/recorded_steps.h"
#include "core/store/sqlite/steps.h"
#include "core/store/writing/clock.h"

#include <array>
#include <cstdlib>
#include <set>

namespace store {

namespace {

using Kind = model::RowChange::Kind;

constexpr std::string_view stepsDone = R"sql(
SELECT id, name, details, author, made_ms, changeset FROM change WHERE undone = 0 AND batch_id IS NULL ORDER BY id
)sql";

/// Rows that a step may change where somebody else removed them: sent whole, so that they can come back.
constexpr std::array<std::string_view, 3> ownRows{"annotation", "remark", "saved_search"};

class ChangesCollector
{
public:
    ChangesCollector(const Reader &reader, std::string author)
        : m_steps(reader.connection()), m_shapes(readShapes(m_steps))
    {
        m_changes.author = std::move(author);
        m_changes.sentMs = nowMs();
    }

    base::Result<model::SharedChanges> collect()
    {
        m_steps.run("BEGIN"); // what is read is of one moment
        readAll();
        const auto ended = m_steps.connection().run("ROLLBACK");
        if (!m_steps.isGood())
            return tl::unexpected(m_steps.result().error());
        if (!ended)
            return tl::unexpected(ended.error());
        return std::move(m_changes);
    }

private:
    void readAll()
    {
        m_changes.schemaVersion = static_cast<std::int32_t>(m_steps.integer("PRAGMA user_version"));
        m_steps.each("SELECT id FROM batch ORDER BY id",
                     [this](Row row) { m_changes.imports.push_back(row.id<base::BatchId>(0)); });
        m_steps.each(stepsDone, [this](Row row) { addStep(row); });
        dropDerivedTimes();
        for (const model::SharedStep &step : m_changes.steps) {
            for (const model::RowChange &row : step.rows)
                lookInto(row);
        }
        addEvents();
        addClaims();
        addArticles();
        addNames();
        addOwnRows();
    }

    void addStep(Row row)
    {
        model::SharedStep step{markOf(row.integer(0), row.blob(5)), row.text(1), row.text(3), row.integer(4), {}, {}};
        if (step.name == takeInName || step.name == chooseTheirsName) {
            const auto details = splitWords(row.view(2));
            if (details.size() > takenMarksAt)
                step.taken = splitLines(details[takenMarksAt]);
        }
        auto rows = rowChanges(m_steps.connection(), m_shapes, row.blob(5));
        if (!rows)
            return m_steps.fail(rows.error());
        step.rows = std::move(*rows);
        if (!step.rows.empty())
            m_changes.steps.push_back(std::move(step));
    }

    /// The time of a claim that nobody set by hand follows from its article's, here and there.
    void dropDerivedTimes()
    {
        std::set<std::int64_t> byHand;
        m_steps.each("SELECT id FROM claim WHERE time_by_hand <> 0", [&](Row row) { byHand.insert(row.integer(0)); });
        for (model::SharedStep &step : m_changes.steps) {
            for (model::RowChange &row : step.rows) {
                if (row.table == "claim" && row.kind == Kind::Changed && !byHand.contains(idIn(row.key.front())))
                    std::erase_if(row.cells, [](const auto &cell) { return cell.column == "event_time"; });
            }
            std::erase_if(step.rows,
                          [](const model::RowChange &row) { return row.kind == Kind::Changed && row.cells.empty(); });
        }
        std::erase_if(m_changes.steps, [](const model::SharedStep &step) { return step.rows.empty(); });
    }

    void lookInto(const model::RowChange &row)
    {
        const std::vector<std::string> keys = m_shapes.at(row.table).keyColumns();
        for (std::size_t i = 0; i < keys.size(); ++i)
            refer(referredTable(row.table, keys[i]), row.key[i]);
        for (const model::CellChange &cell : row.cells) {
            refer(referredTable(row.table, cell.column), cell.before);
            refer(referredTable(row.table, cell.column), cell.after);
            if (cell.column == "lane")
                referLane(wordsOf(cell.after));
        }
        if (row.table == "claim" || row.table == "claim_original" || row.table == "provenance" ||
            row.table == "article")
            refer(row.table == "article" ? "article" : "claim", row.key.front());
        for (const std::string_view table : ownRows) {
            if (row.table == table)
                m_referred[std::string(table)].insert(idIn(row.key.front()));
        }
    }
    void refer(std::string_view table, const model::Cell &cell)
    {
        if (!table.empty() && idIn(cell) != 0)
            m_referred[std::string(table)].insert(idIn(cell));
    }
    void referLane(const std::string &lane)
    {
        for (const std::string_view kind : {"actor", "place"}) {
            if (lane.starts_with(std::string(kind) + ':'))
                refer(kind, std::int64_t{std::atoll(lane.c_str() + kind.size() + 1)});
        }
    }

    void addEvents()
    {
        for (const std::int64_t id : m_referred["event"]) {
            m_steps.each(
                "SELECT created_ms FROM event WHERE id = ?",
                [&](Row row) {
                    m_changes.events.push_back({{id}, row.optionalInteger(0), {}});
                },
                id);
            if (m_changes.events.empty() || m_changes.events.back().id.value != id)
                continue;
            m_steps.each(
                "SELECT id FROM claim WHERE event_id = ? ORDER BY id",
                [&](Row row) { m_changes.events.back().claims.push_back(row.id<base::ClaimId>(0)); }, id);
        }
    }
    void addClaims()
    {
        for (const std::int64_t id : m_referred["claim"]) {
            m_steps.each(
                "SELECT article_id FROM provenance WHERE id = ?",
                [&](Row row) {
                    m_changes.claims.push_back({{id}, row.id<base::ArticleId>(0)});
                    refer("article", row.integer(0));
                },
                id);
        }
    }
    void addArticles()
    {
        for (const std::int64_t id : m_referred["article"]) {
            m_steps.each(
                "SELECT digest, CASE title WHEN '' THEN source_name ELSE title END FROM article WHERE id = ?",
                [&](Row row) {
                    m_changes.articles.push_back({{id}, row.text(0), row.text(1)});
                },
                id);
        }
    }
    void addNames()
    {
        for (const std::string_view table : {"actor", "place"}) {
            for (const std::int64_t id : m_referred[std::string(table)])
                addRow(table, id);
        }
        for (const std::int64_t actor : m_referred["actor"]) {
            std::vector<std::int64_t> aliases;
            m_steps.each(
                "SELECT id FROM actor_alias WHERE actor_id = ? ORDER BY id",
                [&](Row row) { aliases.push_back(row.integer(0)); }, actor);
            for (const std::int64_t alias : aliases)
                addRow("actor_alias", alias);
        }
    }
    void addOwnRows()
    {
        for (const std::string_view table : ownRows) {
            for (const std::int64_t id : m_referred[std::string(table)])
                addRow(table, id);
        }
    }
    void addRow(std::string_view table, std::int64_t id)
    {
        auto known = m_shapes.find(table);
        if (known == m_shapes.end())
            known = m_shapes.emplace(std::string(table), TableShape::read(m_steps, table)).first;
        auto cells = known->second.find(m_steps, {id});
        if (!cells)
            return;
        model::SharedRow row{std::string(table), {id}, {}};
        for (auto &[column, cell] : *cells) {
            if (column != "id")
                row.cells.emplace_back(column, std::move(cell));
        }
        m_changes.rows.push_back(std::move(row));
    }

    Steps m_steps;
    TableShapes m_shapes;
    model::SharedChanges m_changes;
    std::map<std::string, std::set<std::int64_t>> m_referred;
};

} // namespace

base::Result<model::SharedChanges> sharedChanges(const Reader &reader, std::string author)
{
    return ChangesCollector(reader, std::move(author)).collect();
}

} // namespace store
