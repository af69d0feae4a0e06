#pragma once

#include "core/base/result.h"
#include "core/store/sqlite/statement.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;

namespace store {

/// One SQLite connection with every defence on: defensive mode, no extension, no trust in the schema, foreign keys,
/// cells checked, small limits. Throws nothing. Used by one thread at a time.
class Connection
{
public:
    enum class Mode : std::uint8_t {
        ReadOnly,
        Immutable, ///< read-only where nobody can write: takes no lock and needs no shared memory beside the file
        ReadWrite, ///< write-ahead log, each commit on the disk before it is acknowledged
        ReadWriteOnNetwork, ///< rollback journal instead, since a log works on one machine only
    };

    [[nodiscard]] static base::Result<Connection> open(const std::filesystem::path &path, Mode mode);
    /// A database of its own in memory: what a schema would look like.
    [[nodiscard]] static base::Result<Connection> openMemory();
    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    ~Connection();

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] base::Error lastError(int code) const;

    /// Prepared once; later loans of the same text cost a look-up. sql is a constant of the program, never made of
    /// values.
    [[nodiscard]] base::Result<Statement> prepare(std::string_view sql);
    /// Runs to the end, rows unread.
    template <class... Values>
    [[nodiscard]] base::Result<void> run(std::string_view sql, const Values &...values);
    /// visit(Row) for every row. visit may return bool; false ends.
    template <class Visit, class... Values>
    [[nodiscard]] base::Result<void> each(std::string_view sql, Visit &&visit, const Values &...values);
    /// The first row through read(Row), if there is one.
    template <class Read, class... Values>
    [[nodiscard]] auto first(std::string_view sql, Read &&read, const Values &...values)
        -> base::Result<std::optional<decltype(read(Row(nullptr)))>>;
    /// Several statements without values, not kept.
    [[nodiscard]] base::Result<void> runScript(const std::string &sql);
    [[nodiscard]] base::Result<std::int64_t> integer(std::string_view sql);

    /// Lets triggers write to the full-text tables, which SQLite 3.40 calls unsafe otherwise. Only for a schema that
    /// was compared with ours, object by object.
    void trustSchema();
    /// Off only while the caller itself does what the triggers do: a statement with triggers makes SQLite write out the
    /// full-text indexes each time. Costs the preparing of all statements.
    void enableTriggers(bool enable);
    /// Ends any statement that runs longer, or that is asked to stop, as Cancelled; nothing takes the limit away.
    void setBudget(std::optional<std::chrono::milliseconds> budget, std::stop_token stop = {});
    /// VACUUM INTO attaches its target.
    void allowAttaching(bool allow);
    [[nodiscard]] std::int64_t changesOfLast() const;

private:
    explicit Connection(sqlite3 *handle, std::string path);
    [[nodiscard]] base::Result<void> harden(Mode mode);

    struct Budget;
    struct StatementCloser
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, StatementCloser>;

    sqlite3 *m_handle = nullptr;
    std::string m_path;
    std::unique_ptr<Budget> m_budget;
    std::unordered_map<std::string_view, Prepared> m_prepared; ///< keys are sqlite3_sql() of the values
};

template <class... Values>
base::Result<void> Connection::run(std::string_view sql, const Values &...values)
{
    return each(
        sql, [](Row) {}, values...);
}

template <class Visit, class... Values>
base::Result<void> Connection::each(std::string_view sql, Visit &&visit, const Values &...values)
{
    auto statement = prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bindAll(values...);
    for (;;) {
        const auto stepped = statement->step();
        if (!stepped)
            return tl::unexpected(stepped.error());
        if (!*stepped)
            return {};
        if constexpr (std::is_same_v<decltype(visit(statement->row())), bool>) {
            if (!visit(statement->row()))
                return {};
        } else {
            visit(statement->row());
        }
    }
}

template <class Read, class... Values>
auto Connection::first(std::string_view sql, Read &&read, const Values &...values)
    -> base::Result<std::optional<decltype(read(Row(nullptr)))>>
{
    std::optional<decltype(read(Row(nullptr)))> found;
    const auto done = each(
        sql,
        [&](Row row) {
            found.emplace(read(row));
            return false;
        },
        values...);
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

} // namespace store
