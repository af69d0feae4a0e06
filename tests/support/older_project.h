#pragma once

#include "core/store/schema.h"
#include "core/store/sqlite/connection.h"

#include <QFile>

#include <filesystem>
#include <string>
#include <vector>

namespace support {

/// Writes what a project of today holds into a new file as version 1 of the schema wrote it: its own SQL, row by row,
/// history included. What version 1 had no table for stays behind. For tests that link core::store.
inline base::Result<void> writeVersionOne(const std::filesystem::path &source, const std::filesystem::path &target)
{
    if (QFile file(QString::fromStdString(target.string())); !file.open(QIODevice::WriteOnly))
        return base::failure(base::ErrorCode::WriteFailed, target.string());
    auto connection = store::Connection::open(target, store::Connection::Mode::ReadWriteOnNetwork);
    if (!connection)
        return tl::unexpected(connection.error());
    connection->trustSchema();
    connection->allowAttaching(true);
    std::vector<std::string> tables;
    std::string sql = "PRAGMA foreign_keys=OFF; PRAGMA application_id=" + std::to_string(store::applicationId) +
                      "; PRAGMA user_version=1; ATTACH '" + source.string() + "' AS today;";
    if (auto done = connection->runScript(store::versionOne().sql + sql); !done)
        return done;
    const auto listed = connection->each("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND sql NOT LIKE "
                                         "'CREATE VIRTUAL%' AND name NOT GLOB '*_search_*'",
                                         [&](store::Row row) { tables.push_back(row.text(0)); });
    if (!listed)
        return listed;
    for (const std::string &table : tables) {
        if (auto done = connection->run("INSERT INTO main." + table + " SELECT * FROM today." + table); !done)
            return done;
    }
    return connection->runScript("DETACH today");
}

} // namespace support
