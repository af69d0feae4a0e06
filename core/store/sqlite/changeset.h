#pragma once

#include "core/model/shared_changes.h"
#include "core/store/sqlite/connection.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

struct sqlite3_session;

namespace store {

/// What a session recorded: the bytes of a changeset of SQLite's session extension.
using Changeset = std::vector<std::byte>;

/// Records what statements change in named tables while it lives. Never name full-text tables: with their shadow
/// tables recorded, the inverse cannot be applied.
class ChangeRecorder
{
public:
    [[nodiscard]] static base::Result<ChangeRecorder> start(Connection &connection,
                                                            std::span<const std::string_view> tables);
    /// Empty when nothing changed in the end.
    [[nodiscard]] base::Result<Changeset> finish();

private:
    struct Closer
    {
        void operator()(sqlite3_session *session) const;
    };
    ChangeRecorder(Connection &connection, sqlite3_session *session) : m_connection(&connection), m_session(session) {}

    Connection *m_connection;
    std::unique_ptr<sqlite3_session, Closer> m_session;
};

/// Applies inside the caller's transaction. Any row that is not as recorded is a failure (StoreFailed, details name the
/// table), and the caller rolls back.
[[nodiscard]] base::Result<void> applyChangeset(Connection &connection, std::span<const std::byte> changeset);
[[nodiscard]] base::Result<Changeset> inverseOf(Connection &connection, std::span<const std::byte> changeset);
/// First, then second, as one.
[[nodiscard]] base::Result<Changeset> joined(Connection &connection, std::span<const std::byte> first,
                                             std::span<const std::byte> second);

/// A changed row: its table, and its integers by column. Keys are always there; the rest of a row that was updated only
/// where it changed. New values stand before old ones.
struct ChangedRow
{
    std::string_view table;
    std::vector<std::optional<std::int64_t>> values;
};
[[nodiscard]] base::Result<void> eachChangedRow(Connection &connection, std::span<const std::byte> changeset,
                                                const std::function<void(const ChangedRow &)> &visit);

/// A changed row with all that the changeset says of it, by column: nothing where it says nothing.
struct ChangedValues
{
    std::string_view table;
    model::RowChange::Kind kind = model::RowChange::Kind::Changed;
    std::vector<std::optional<model::Cell>> before; ///< empty for an added row
    std::vector<std::optional<model::Cell>> after;  ///< empty for a removed one
};
[[nodiscard]] base::Result<void> eachChangedValues(Connection &connection, std::span<const std::byte> changeset,
                                                   const std::function<void(const ChangedValues &)> &visit);

} // namespace store
