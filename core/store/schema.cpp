#include "core/store/schema.h"

#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/steps.h"
#include "core/store/sqlite/transaction.h"

#include <algorithm>
#include <array>

namespace store {

namespace {

constexpr std::array<std::string_view, 14> recorded{
    "article",   "batch",      "time_expression", "event",      "provenance", "claim",       "claim_original",
    "placement", "annotation", "remark",          "kept_apart", "actor_edit", "alias_split", "saved_search"};

base::Result<std::vector<SchemaObject>> readSchema(Connection &connection)
{
    std::vector<SchemaObject> objects;
    const auto done = connection.each(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name", [&](Row row) {
            objects.push_back({row.text(0), row.text(1), row.text(2), row.text(3)});
        });
    if (!done)
        return tl::unexpected(done.error());
    return objects;
}

/// What a file of this version contains, by building one.
base::Result<std::vector<SchemaObject>> schemaOfVersion(std::int32_t version)
{
    auto memory = Connection::openMemory();
    if (!memory)
        return tl::unexpected(memory.error());
    for (const Migration &migration : migrations()) {
        if (migration.version > version)
            break;
        if (auto done = memory->runScript(migration.sql); !done)
            return tl::unexpected(done.error());
    }
    return readSchema(*memory);
}

base::Error unknownObject(const Connection &connection, const SchemaObject &object)
{
    return {base::ErrorCode::ProjectSchemaUnknown, connection.path(), {object.type, object.name}};
}

bool isCompatible(const SchemaObject &known, const SchemaObject &found)
{
    const bool sameText = known.type != "view" && known.type != "trigger" ? true : known.sql == found.sql;
    return known.type == found.type && known.table == found.table && sameText;
}

base::Result<void> compareNewer(const Connection &connection, const std::vector<SchemaObject> &known,
                                const std::vector<SchemaObject> &found)
{
    for (const SchemaObject &object : known) {
        const auto same = std::find_if(found.begin(), found.end(),
                                       [&](const SchemaObject &other) { return other.name == object.name; });
        if (same == found.end() || !isCompatible(object, *same))
            return tl::unexpected(unknownObject(connection, object));
    }
    return {};
}

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> all{versionOne(), versionTwo(), versionThree()};
    return all;
}

std::int32_t newestSchemaVersion()
{
    return migrations().back().version;
}

std::span<const std::string_view> recordedTables()
{
    return recorded;
}

base::Result<bool> migrate(Connection &connection)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*version >= newestSchemaVersion())
        return false;
    Steps steps(connection);
    bool keepsHistory = true;
    for (const Migration &migration : migrations()) {
        if (migration.version > *version && steps.isGood()) {
            steps.take(connection.runScript(migration.sql));
            keepsHistory = keepsHistory && migration.keepsHistory;
        }
    }
    const std::int64_t dropped = keepsHistory ? 0 : steps.integer("SELECT count(*) FROM change");
    if (dropped > 0)
        steps.run("DELETE FROM change");
    steps.take(connection.runScript("PRAGMA application_id=" + std::to_string(applicationId) +
                                    "; PRAGMA user_version=" + std::to_string(newestSchemaVersion())));
    if (!steps.isGood())
        return tl::unexpected(steps.result().error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return dropped > 0;
}

base::Result<void> standInForNewer(Connection &connection)
{
    Steps steps(connection);
    const std::int64_t version = steps.integer("PRAGMA user_version");
    if (!steps.isGood() || version < 1 || version >= newestSchemaVersion())
        return steps.result();
    // query_only knows no difference between the file and what is temporary; the file stays read-only.
    steps.run("PRAGMA query_only=OFF");
    for (const Migration &migration : migrations()) {
        if (migration.version > version && steps.isGood())
            steps.take(connection.runScript(migration.standIns));
    }
    steps.run("PRAGMA query_only=ON");
    return steps.result();
}

base::Result<void> compareSchema(Connection &connection, std::int32_t version)
{
    const auto found = readSchema(connection);
    if (!found)
        return tl::unexpected(found.error());
    const auto known = schemaOfVersion(std::min(version, newestSchemaVersion()));
    if (!known)
        return tl::unexpected(known.error());
    if (version > newestSchemaVersion())
        return compareNewer(connection, *known, *found);
    for (const SchemaObject &object : *found) {
        if (std::find(known->begin(), known->end(), object) == known->end())
            return tl::unexpected(unknownObject(connection, object));
    }
    for (const SchemaObject &object : *known) {
        if (std::find(found->begin(), found->end(), object) == found->end())
            return tl::unexpected(unknownObject(connection, object));
    }
    return {};
}

} // namespace store
