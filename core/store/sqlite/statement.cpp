#include "core/store/sqlite/statement.h"

#include "core/store/sqlite/connection.h"

#include <sqlite3.h>

#include <utility>

namespace store {

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Row::number(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Row::view(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                : std::string_view();
}

std::span<const std::byte> Row::blob(int column) const
{
    const auto *bytes = static_cast<const std::byte *>(sqlite3_column_blob(m_statement, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::optional<std::int64_t> Row::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Row::optionalNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

Statement::Statement(Connection &connection, sqlite3_stmt *statement, bool cached)
    : m_connection(&connection), m_statement(statement), m_cached(cached)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_cached(other.m_cached)
    , m_next(other.m_next)
    , m_bindFailure(other.m_bindFailure)
{
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    if (m_cached) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    } else {
        sqlite3_finalize(m_statement);
    }
}

void Statement::bind(std::int64_t value)
{
    m_bindFailure |= sqlite3_bind_int64(m_statement, m_next++, value);
}

void Statement::bind(double value)
{
    m_bindFailure |= sqlite3_bind_double(m_statement, m_next++, value);
}

void Statement::bind(std::string_view value)
{
    // A null pointer would bind NULL, and an empty text is not NULL.
    const char *text = value.data() ? value.data() : "";
    m_bindFailure |= sqlite3_bind_text64(m_statement, m_next++, text, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind(std::span<const std::byte> blob)
{
    m_bindFailure |= sqlite3_bind_blob64(m_statement, m_next++, blob.data(), blob.size(), SQLITE_TRANSIENT);
}

void Statement::bind(std::nullptr_t)
{
    m_bindFailure |= sqlite3_bind_null(m_statement, m_next++);
}

base::Result<bool> Statement::step()
{
    if (m_bindFailure != SQLITE_OK)
        return tl::unexpected(m_connection->lastError(m_bindFailure));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    base::Error error = m_connection->lastError(code);
    sqlite3_reset(m_statement);
    return tl::unexpected(std::move(error));
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    m_next = 1;
}

} // namespace store
