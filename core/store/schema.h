#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace store {

class Connection;

/// "DTLN" in the header of every project file.
inline constexpr std::int32_t applicationId = 0x44544c4e;

/// A step from the version before to version. Only appended to, never changed: files of each exist.
struct Migration
{
    std::int32_t version = 0;
    std::string sql;
    /// Empty tables under the names of those that sql adds, in the connection alone: for reading an older file that may
    /// not be changed.
    std::string standIns;
    /// Whether steps of the history from before it can still be taken back: only if no recorded table changes.
    bool keepsHistory = false;
};
[[nodiscard]] Migration versionOne();
/// Remarks on the timeline, events kept apart, and what a person makes of actors.
[[nodiscard]] Migration versionTwo();
/// Searches that a person named.
[[nodiscard]] Migration versionThree();
[[nodiscard]] const std::vector<Migration> &migrations();
[[nodiscard]] std::int32_t newestSchemaVersion();

/// Brings an empty or older file to the newest version, in one transaction. Steps of the history outlive a migration
/// that only adds tables, and no other, since they name columns of the old version; true says that some were dropped.
[[nodiscard]] base::Result<bool> migrate(Connection &connection);

/// Makes a connection that may only read answer questions about tables that its file is too old to have.
[[nodiscard]] base::Result<void> standInForNewer(Connection &connection);

/// An object of the schema as SQLite keeps it.
struct SchemaObject
{
    std::string type;
    std::string name;
    std::string table;
    std::string sql;
    friend bool operator==(const SchemaObject &, const SchemaObject &) = default;
};
/// Compares the file's schema with what the version it claims to be writes, object by object. An object that no version
/// wrote, or one that is not as written, is ProjectSchemaUnknown, details: type and name. For a newer version, which
/// may have more, only what this version knows is compared, and that only by its type, views and triggers by text.
[[nodiscard]] base::Result<void> compareSchema(Connection &connection, std::int32_t version);

/// The base tables that a session records: all that a person's edits touch.
[[nodiscard]] std::span<const std::string_view> recordedTables();

} // namespace store
