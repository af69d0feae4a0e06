#include "core/store/sqlite/changeset.h"

#include <string>

// SQLite shows its session functions only when asked.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>

namespace store {

namespace {

int sizeOf(std::span<const std::byte> bytes)
{
    return static_cast<int>(bytes.size());
}

/// The session functions take their input as void * but only read it.
void *inputOf(std::span<const std::byte> bytes)
{
    return const_cast<std::byte *>(bytes.data());
}

Changeset takeBytes(void *bytes, int size)
{
    const auto *first = static_cast<const std::byte *>(bytes);
    Changeset taken(first, first + size);
    sqlite3_free(bytes);
    return taken;
}

int rememberConflict(void *context, int /*kind*/, sqlite3_changeset_iter *iterator)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    if (sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect) == SQLITE_OK && table)
        *static_cast<std::string *>(context) = table;
    return SQLITE_CHANGESET_ABORT;
}

std::optional<std::int64_t> integerOf(sqlite3_value *value)
{
    if (!value || sqlite3_value_type(value) != SQLITE_INTEGER)
        return std::nullopt;
    return sqlite3_value_int64(value);
}

ChangedRow currentRow(sqlite3_changeset_iter *iterator)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect);
    ChangedRow row{table, {}};
    for (int column = 0; column < columns; ++column) {
        sqlite3_value *before = nullptr;
        sqlite3_value *after = nullptr;
        if (operation != SQLITE_INSERT)
            sqlite3changeset_old(iterator, column, &before);
        if (operation != SQLITE_DELETE)
            sqlite3changeset_new(iterator, column, &after);
        row.values.push_back(integerOf(after ? after : before));
    }
    return row;
}

model::Cell cellOf(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return sqlite3_value_int64(value);
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
        return std::string(text, static_cast<std::size_t>(sqlite3_value_bytes(value)));
    }
    default:
        return {};
    }
}

using ReadValue = int (*)(sqlite3_changeset_iter *, int, sqlite3_value **);

std::vector<std::optional<model::Cell>> valuesOf(sqlite3_changeset_iter *iterator, int columns, ReadValue read)
{
    std::vector<std::optional<model::Cell>> cells(static_cast<std::size_t>(columns));
    for (int column = 0; column < columns; ++column) {
        sqlite3_value *value = nullptr;
        if (read(iterator, column, &value) == SQLITE_OK && value)
            cells[static_cast<std::size_t>(column)] = cellOf(value);
    }
    return cells;
}

ChangedValues currentValues(sqlite3_changeset_iter *iterator)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect);
    ChangedValues values{table, model::RowChange::Kind::Changed, {}, {}};
    if (operation == SQLITE_INSERT)
        values.kind = model::RowChange::Kind::Added;
    if (operation == SQLITE_DELETE)
        values.kind = model::RowChange::Kind::Removed;
    if (operation != SQLITE_INSERT)
        values.before = valuesOf(iterator, columns, &sqlite3changeset_old);
    if (operation != SQLITE_DELETE)
        values.after = valuesOf(iterator, columns, &sqlite3changeset_new);
    return values;
}

template <class Read, class Visit>
base::Result<void> eachOf(Connection &connection, std::span<const std::byte> changeset, Read read, const Visit &visit)
{
    sqlite3_changeset_iter *iterator = nullptr;
    int code = sqlite3changeset_start(&iterator, sizeOf(changeset), inputOf(changeset));
    while (code == SQLITE_OK && sqlite3changeset_next(iterator) == SQLITE_ROW)
        visit(read(iterator));
    code = iterator ? sqlite3changeset_finalize(iterator) : code;
    if (code != SQLITE_OK)
        return tl::unexpected(connection.lastError(code));
    return {};
}

} // namespace

void ChangeRecorder::Closer::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

base::Result<ChangeRecorder> ChangeRecorder::start(Connection &connection, std::span<const std::string_view> tables)
{
    sqlite3_session *session = nullptr;
    int code = sqlite3session_create(connection.handle(), "main", &session);
    ChangeRecorder recorder(connection, session);
    for (const std::string_view table : tables) {
        if (code == SQLITE_OK)
            code = sqlite3session_attach(session, std::string(table).c_str());
    }
    if (code != SQLITE_OK)
        return tl::unexpected(connection.lastError(code));
    return recorder;
}

base::Result<Changeset> ChangeRecorder::finish()
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &bytes);
    if (code != SQLITE_OK)
        return tl::unexpected(m_connection->lastError(code));
    m_session.reset();
    return takeBytes(bytes, size);
}

base::Result<void> applyChangeset(Connection &connection, std::span<const std::byte> changeset)
{
    std::string conflict;
    const int code = sqlite3changeset_apply(connection.handle(), sizeOf(changeset), inputOf(changeset), nullptr,
                                            rememberConflict, &conflict);
    if (code == SQLITE_ABORT)
        return base::failure(base::ErrorCode::StoreFailed, connection.path(), {"history-conflict", conflict});
    if (code != SQLITE_OK)
        return tl::unexpected(connection.lastError(code));
    return {};
}

base::Result<Changeset> inverseOf(Connection &connection, std::span<const std::byte> changeset)
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3changeset_invert(sizeOf(changeset), inputOf(changeset), &size, &bytes);
    if (code != SQLITE_OK)
        return tl::unexpected(connection.lastError(code));
    return takeBytes(bytes, size);
}

base::Result<Changeset> joined(Connection &connection, std::span<const std::byte> first,
                               std::span<const std::byte> second)
{
    int size = 0;
    void *bytes = nullptr;
    const int code =
        sqlite3changeset_concat(sizeOf(first), inputOf(first), sizeOf(second), inputOf(second), &size, &bytes);
    if (code != SQLITE_OK)
        return tl::unexpected(connection.lastError(code));
    return takeBytes(bytes, size);
}

base::Result<void> eachChangedRow(Connection &connection, std::span<const std::byte> changeset,
                                  const std::function<void(const ChangedRow &)> &visit)
{
    return eachOf(connection, changeset, currentRow, visit);
}

base::Result<void> eachChangedValues(Connection &connection, std::span<const std::byte> changeset,
                                     const std::function<void(const ChangedValues &)> &visit)
{
    return eachOf(connection, changeset, currentValues, visit);
}

} // namespace store
