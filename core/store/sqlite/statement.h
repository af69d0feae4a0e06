#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/text_range.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace store {

class Connection;

/// The current row of a statement. Columns count from 0. Views end with the next step.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::size_t size(int column) const { return static_cast<std::size_t>(integer(column)); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] double number(int column) const;
    [[nodiscard]] std::string_view view(int column) const;
    [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
    [[nodiscard]] std::span<const std::byte> blob(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    [[nodiscard]] std::optional<double> optionalNumber(int column) const;
    /// NULL is the id that names nothing.
    template <class TypedId>
    [[nodiscard]] TypedId id(int column) const
    {
        return TypedId{integer(column)};
    }
    /// Two columns: begin and end.
    [[nodiscard]] base::TextRange range(int column) const { return {size(column), size(column + 1)}; }

private:
    sqlite3_stmt *m_statement;
};

/// A prepared statement on loan from its connection; given back (reset) when it goes out of scope. Parameters are
/// bound in order.
class Statement
{
public:
    Statement(Connection &connection, sqlite3_stmt *statement, bool cached);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    void bind(std::int64_t value);
    void bind(int value) { bind(static_cast<std::int64_t>(value)); }
    void bind(std::size_t value) { bind(static_cast<std::int64_t>(value)); }
    void bind(bool value) { bind(static_cast<std::int64_t>(value)); }
    void bind(double value);
    void bind(std::string_view value); ///< copied
    void bind(const std::string &value) { bind(std::string_view(value)); }
    void bind(const char *value) { bind(std::string_view(value)); }
    void bind(std::span<const std::byte> blob); ///< copied
    void bind(std::nullptr_t);
    void bind(base::TextRange range)
    {
        bind(range.begin);
        bind(range.end);
    }
    template <class T>
    void bind(const std::optional<T> &value)
    {
        if (value)
            bind(*value);
        else
            bind(nullptr);
    }
    template <class Tag>
    void bind(base::Id<Tag> id) ///< an id that names nothing is NULL
    {
        if (id.isValid())
            bind(id.value);
        else
            bind(nullptr);
    }
    template <class... Values>
    void bindAll(const Values &...values)
    {
        (bind(values), ...);
    }

    /// True with a row, false at the end.
    [[nodiscard]] base::Result<bool> step();
    [[nodiscard]] Row row() const { return Row(m_statement); }
    /// Ready for new values.
    void reset();

private:
    Connection *m_connection;
    sqlite3_stmt *m_statement;
    bool m_cached;
    int m_next = 1;
    int m_bindFailure = 0;
};

} // namespace store
