#include "core/store/sqlite/connection.h"

#include "core/store/search/folded_function.h"
#include "core/store/search/tokenizer.h"
#include "core/store/sqlite/sqlite_error.h"

#include <sqlite3.h>

#include <array>
#include <utility>

namespace store {

namespace {

struct Limit
{
    int which;
    int value;
};

/// Enough for a long article and a query of ours, little for an attacker (SQLite's own advice for untrusted files).
constexpr std::array limits{
    Limit{SQLITE_LIMIT_LENGTH, 64'000'000},
    Limit{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    Limit{SQLITE_LIMIT_COLUMN, 100},
    Limit{SQLITE_LIMIT_EXPR_DEPTH, 50},
    Limit{SQLITE_LIMIT_COMPOUND_SELECT, 10},
    Limit{SQLITE_LIMIT_VDBE_OP, 25'000},
    Limit{SQLITE_LIMIT_FUNCTION_ARG, 16},
    Limit{SQLITE_LIMIT_ATTACHED, 0},
    Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1'000},
    Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 500},
    Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
};

constexpr std::int64_t softHeapLimit = 256LL << 20;
constexpr std::int64_t hardHeapLimit = 512LL << 20;
constexpr int busyTimeoutMs = 5'000;

/// As SQLite wants it in a URI; only Immutable needs one.
std::string immutableUri(const std::string &path)
{
    static constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    static constexpr std::string_view hex = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char letter : path) {
        const auto byte = static_cast<unsigned char>(letter);
        if (plain.find(letter) != std::string_view::npos)
            uri += letter;
        else
            (((uri += '%') += hex[byte >> 4]) += hex[byte & 15]);
    }
    return uri + "?immutable=1";
}

int openFlags(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case Connection::Mode::Immutable:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case Connection::Mode::ReadWrite:
    case Connection::Mode::ReadWriteOnNetwork:
        return SQLITE_OPEN_READWRITE;
    }
    return SQLITE_OPEN_READONLY;
}

} // namespace

struct Connection::Budget
{
    std::chrono::steady_clock::time_point end = std::chrono::steady_clock::time_point::max();
    std::stop_token stop;
};

void Connection::StatementCloser::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Connection::Connection(sqlite3 *handle, std::string path) : m_handle(handle), m_path(std::move(path)) {}

Connection::Connection(Connection &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_path(std::move(other.m_path))
    , m_budget(std::move(other.m_budget))
    , m_prepared(std::move(other.m_prepared))
{
    other.m_prepared.clear();
}

Connection &Connection::operator=(Connection &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_path, other.m_path);
    std::swap(m_budget, other.m_budget);
    std::swap(m_prepared, other.m_prepared);
    return *this;
}

Connection::~Connection()
{
    m_prepared.clear();
    sqlite3_close_v2(m_handle);
}

base::Error Connection::lastError(int code) const
{
    const int extended = sqlite3_extended_errcode(m_handle);
    return sqliteError(m_handle, extended != SQLITE_OK ? extended : code, m_path);
}

base::Result<Connection> Connection::open(const std::filesystem::path &path, Mode mode)
{
    const std::string name = path.string();
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(mode == Mode::Immutable ? immutableUri(name).c_str() : name.c_str(), &handle,
                                     openFlags(mode) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    Connection connection(handle, name);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(handle, code, name));
    if (auto done = connection.harden(mode); !done)
        return tl::unexpected(done.error());
    return connection;
}

base::Result<Connection> Connection::openMemory()
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    Connection connection(handle, {});
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(handle, code, {}));
    if (auto registered = registerTokenizer(connection.m_handle); !registered)
        return tl::unexpected(registered.error());
    return connection;
}

base::Result<void> Connection::harden(Mode mode)
{
    sqlite3_soft_heap_limit64(softHeapLimit);
    sqlite3_hard_heap_limit64(hardHeapLimit);
    for (const auto &[which, value] : limits)
        sqlite3_limit(m_handle, which, value);
    sqlite3_busy_timeout(m_handle, busyTimeoutMs);
    const bool writes = mode != Mode::ReadOnly && mode != Mode::Immutable;
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, writes ? 1 : 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    if (auto registered = registerTokenizer(m_handle); !registered)
        return registered;
    if (auto registered = registerFolded(m_handle); !registered)
        return registered;
    if (auto set = runScript("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"); !set)
        return set;
    if (!writes)
        return runScript("PRAGMA query_only=ON;");
    if (mode != Mode::ReadWrite)
        return runScript("PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL;");
    return runScript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
}

base::Result<Statement> Connection::prepare(std::string_view sql)
{
    if (const auto known = m_prepared.find(sql); known != m_prepared.end()) {
        if (!sqlite3_stmt_busy(known->second.get()))
            return Statement(*this, known->second.get(), true);
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(lastError(code));
    const auto [place, inserted] = m_prepared.try_emplace(std::string_view(sqlite3_sql(statement)));
    if (!inserted) // the kept one is in the middle of its rows: this one lives for one loan
        return Statement(*this, statement, false);
    place->second.reset(statement);
    return Statement(*this, statement, true);
}

base::Result<void> Connection::runScript(const std::string &sql)
{
    const int code = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(lastError(code));
    return {};
}

base::Result<std::int64_t> Connection::integer(std::string_view sql)
{
    const auto found = first(sql, [](Row row) { return row.integer(0); });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(0);
}

void Connection::trustSchema()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1, nullptr);
}

void Connection::enableTriggers(bool enable)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, enable ? 1 : 0, nullptr);
}

void Connection::setBudget(std::optional<std::chrono::milliseconds> budget, std::stop_token stop)
{
    if (!budget && !stop.stop_possible()) {
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
        m_budget.reset();
        return;
    }
    m_budget = std::make_unique<Budget>();
    m_budget->stop = std::move(stop);
    if (budget)
        m_budget->end = std::chrono::steady_clock::now() + *budget;
    const auto isOver = [](void *context) {
        const auto *const given = static_cast<const Budget *>(context);
        return given->stop.stop_requested() || std::chrono::steady_clock::now() > given->end ? 1 : 0;
    };
    sqlite3_progress_handler(m_handle, 10'000, isOver, m_budget.get());
}

void Connection::allowAttaching(bool allow)
{
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, allow ? 1 : 0);
}

std::int64_t Connection::changesOfLast() const
{
    return sqlite3_changes64(m_handle);
}

} // namespace store
