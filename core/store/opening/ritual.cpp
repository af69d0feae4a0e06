#include "core/store/opening/ritual.h"

#include "core/store/schema.h"
#include "core/store/sqlite/connection.h"

#include <sys/vfs.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <string>

namespace store {

namespace {

using std::chrono::milliseconds;

/// For reading a schema, and on top of it for every 20 MB of pages to check.
constexpr milliseconds baseBudget{5'000};
constexpr std::int64_t bytesPerSecond = 20'000'000;

// linux/magic.h and the manual of statfs(2); not all are in a header.
constexpr std::array<std::uint32_t, 7> networkTypes{
    0x6969 /* nfs */,    0x517b /* smb */, 0xff534d42 /* cifs */, 0xfe534d42 /* smb2 */, 0x65735546 /* fuse */,
    0x01021997 /* 9p */, 0x5346414f /* afs */};

bool hasContent(const std::filesystem::path &path)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    return !error && size > 0;
}

std::chrono::milliseconds budgetFor(std::int64_t bytes)
{
    return baseBudget + milliseconds(bytes * 1'000 / bytesPerSecond);
}

/// Where nobody can write, a file that remembers its log cannot be opened the usual way.
base::Result<Connection> openForReading(const std::filesystem::path &path, bool &isImmutable)
{
    // A journal that is our own must be rolled back before anything can be read, and that is writing.
    if (hasContent(path.string() + "-journal"))
        return Connection::open(path, Connection::Mode::ReadWriteOnNetwork);
    auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (connection && connection->integer("SELECT count(*) FROM sqlite_schema"))
        return connection;
    isImmutable = !hasContent(path.string() + "-wal");
    return isImmutable ? Connection::open(path, Connection::Mode::Immutable) : std::move(connection);
}

} // namespace

base::Result<void> checkPages(Connection &connection)
{
    const auto verdict = connection.first("PRAGMA quick_check(1)", [](Row row) { return row.text(0); });
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (verdict->value_or("") != "ok")
        return base::failure(base::ErrorCode::ProjectDamaged, connection.path(), {verdict->value_or("")});
    return {};
}

bool isOnNetwork(const std::filesystem::path &path)
{
    struct statfs status
    {
    };
    if (statfs(path.c_str(), &status) != 0)
        return false;
    const auto type = static_cast<std::uint32_t>(status.f_type);
    return std::find(networkTypes.begin(), networkTypes.end(), type) != networkTypes.end();
}

base::Result<Examined> examineProject(const std::filesystem::path &path, const ExamineOptions &options)
{
    const auto header = sniffProject(path);
    if (!header)
        return tl::unexpected(header.error());
    if (!options.isOurLog && hasContent(path.string() + "-journal"))
        return base::failure(base::ErrorCode::ProjectDamaged, path.string(), {"journal"});
    Examined examined{*header, header->schemaVersion > newestSchemaVersion(), false, true};
    auto connection = openForReading(path, examined.isImmutable);
    if (!connection)
        return tl::unexpected(connection.error());
    connection->setBudget(budgetFor(header->size));
    // The log may hold a newer header than the file.
    const auto version = connection->integer("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    examined.isNewer = *version > newestSchemaVersion();
    examined.header.schemaVersion = static_cast<std::int32_t>(*version);
    if (*version < 1)
        return base::failure(base::ErrorCode::ProjectDamaged, path.string(), {"version"});
    if (auto known = compareSchema(*connection, examined.header.schemaVersion); !known)
        return tl::unexpected(known.error());
    examined.isChecked = !options.leaveCheck || *version < newestSchemaVersion();
    if (examined.isChecked) {
        if (auto checked = checkPages(*connection); !checked)
            return tl::unexpected(checked.error());
    }
    return examined;
}

base::Result<void> examinePages(const std::filesystem::path &path, std::stop_token stop)
{
    bool isImmutable = false;
    auto connection = openForReading(path, isImmutable);
    if (!connection)
        return tl::unexpected(connection.error());
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    connection->setBudget(budgetFor(error ? 0 : static_cast<std::int64_t>(size)), std::move(stop));
    return checkPages(*connection);
}

} // namespace store
