#pragma once

#include "core/store/sqlite/connection.h"

#include <optional>
#include <string>
#include <utility>

namespace store {

/// Statements one after the other, of which the first failure ends all: what comes after it does nothing. Saves a
/// branch a statement where many rows are written.
class Steps
{
public:
    explicit Steps(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Connection &connection() const { return m_connection; }
    [[nodiscard]] bool isGood() const { return !m_error; }
    void fail(base::Error error)
    {
        if (!m_error)
            m_error = std::move(error);
    }
    /// There is no article, claim, ... of this number.
    void failNotFound(std::string what, std::int64_t id)
    {
        fail({base::ErrorCode::NotFound, m_connection.path(), {std::move(what), std::to_string(id)}});
    }
    [[nodiscard]] base::Result<void> result() const
    {
        if (m_error)
            return tl::unexpected(*m_error);
        return {};
    }

    template <class... Values>
    void run(std::string_view sql, const Values &...values)
    {
        if (isGood())
            take(m_connection.run(sql, values...));
    }
    template <class Visit, class... Values>
    void each(std::string_view sql, Visit &&visit, const Values &...values)
    {
        if (isGood())
            take(m_connection.each(sql, std::forward<Visit>(visit), values...));
    }
    /// Nothing after a failure, or without a row.
    template <class Read, class... Values>
    [[nodiscard]] auto first(std::string_view sql, Read &&read, const Values &...values)
        -> std::optional<decltype(read(Row(nullptr)))>
    {
        if (!isGood())
            return {};
        auto found = m_connection.first(sql, std::forward<Read>(read), values...);
        if (!found) {
            fail(found.error());
            return {};
        }
        return std::move(*found);
    }
    [[nodiscard]] std::int64_t integer(std::string_view sql)
    {
        return first(sql, [](Row row) { return row.integer(0); }).value_or(0);
    }
    void take(const base::Result<void> &result)
    {
        if (!result)
            fail(result.error());
    }

private:
    Connection &m_connection;
    std::optional<base::Error> m_error;
};

} // namespace store
