#include "core/store/opening/project_copy.h"

#include "core/store/opening/ritual.h"
#include "core/store/schema.h"
#include "core/store/sqlite/connection.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

namespace store {

namespace {

/// Removes the half-made copy unless it became the target.
class TemporaryFile
{
public:
    explicit TemporaryFile(std::filesystem::path path) : m_path(std::move(path)) {}
    ~TemporaryFile()
    {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

base::Error fileError(const std::filesystem::path &path, int error)
{
    const bool full = error == ENOSPC || error == EDQUOT;
    return {full ? base::ErrorCode::DiskFull : base::ErrorCode::WriteFailed, path.string(), {std::strerror(error)}};
}

base::Result<void> syncToDisk(const std::filesystem::path &path, const std::filesystem::path &about)
{
    const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return tl::unexpected(fileError(about, errno));
    const int result = fsync(descriptor);
    const int error = errno;
    close(descriptor);
    if (result != 0)
        return tl::unexpected(fileError(about, error));
    return {};
}

base::Result<void> vacuumInto(Connection &connection, const std::filesystem::path &path)
{
    const auto queryOnly = connection.integer("PRAGMA query_only");
    if (!queryOnly)
        return tl::unexpected(queryOnly.error());
    // The copy is a file of its own, but query_only knows no difference.
    connection.allowAttaching(true);
    auto done = connection.runScript("PRAGMA query_only=OFF");
    if (done)
        done = connection.run("VACUUM INTO ?", path.string());
    if (*queryOnly)
        static_cast<void>(connection.runScript("PRAGMA query_only=ON"));
    connection.allowAttaching(false);
    return done;
}

/// The copy is whole before it replaces anything.
base::Result<void> checkCopy(const std::filesystem::path &path)
{
    auto copy = Connection::open(path, Connection::Mode::ReadOnly);
    if (!copy)
        return tl::unexpected(copy.error());
    if (auto checked = checkPages(*copy); !checked)
        return checked;
    return compareSchema(*copy, newestSchemaVersion());
}

/// A log beside the target belongs to the file that is there now and would be taken for the new one's.
bool hasLeftovers(const std::filesystem::path &target)
{
    for (const char *ending : {"-wal", "-journal"}) {
        std::error_code error;
        const auto size = std::filesystem::file_size(target.string() + ending, error);
        if (!error && size > 0)
            return true;
    }
    return false;
}

} // namespace

base::Result<void> copyProject(Connection &connection, const std::filesystem::path &target)
{
    if (hasLeftovers(target))
        return base::failure(base::ErrorCode::ProjectInUse, target.string(), {"log"});
    const TemporaryFile temporary(target.parent_path() /
                                  ("." + target.filename().string() + "." + std::to_string(getpid()) + ".part"));
    std::error_code ignored;
    std::filesystem::remove(temporary.path(), ignored);
    if (auto done = vacuumInto(connection, temporary.path()); !done) {
        base::Error error = done.error();
        if (error.code == base::ErrorCode::FileUnreadable) // SQLite cannot open what it should write
            error.code = base::ErrorCode::PlaceReadOnly;
        error.subject = target.string();
        return tl::unexpected(std::move(error));
    }
    if (auto checked = checkCopy(temporary.path()); !checked)
        return checked;
    if (auto synced = syncToDisk(temporary.path(), target); !synced)
        return synced;
    if (std::rename(temporary.path().c_str(), target.c_str()) != 0)
        return tl::unexpected(fileError(target, errno));
    const std::filesystem::path folder = target.has_parent_path() ? target.parent_path() : ".";
    // The rename has happened: a folder that cannot be synced is no reason to say that it has not.
    static_cast<void>(syncToDisk(folder, target));
    return {};
}

} // namespace store
