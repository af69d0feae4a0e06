#include "core/store/project_file.h"

#include "core/base/id_generator.h"
#include "core/store/opening/instance_lock.h"
#include "core/store/opening/project_copy.h"
#include "core/store/opening/ritual.h"
#include "core/store/schema.h"
#include "core/store/sqlite/connection.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace store {

namespace {

std::filesystem::path absolutePath(const std::filesystem::path &path)
{
    std::error_code error;
    auto absolute = std::filesystem::absolute(path, error);
    return error ? path : absolute;
}

std::optional<FileStamp> stampOf(const std::filesystem::path &path)
{
    struct stat status
    {
    };
    if (stat(path.c_str(), &status) != 0)
        return std::nullopt;
    constexpr std::int64_t nsPerSecond = 1'000'000'000;
    return FileStamp{status.st_size, status.st_mtim.tv_sec * nsPerSecond + status.st_mtim.tv_nsec};
}

Connection::Mode writeModeFor(const std::filesystem::path &path)
{
    return isOnNetwork(path) ? Connection::Mode::ReadWriteOnNetwork : Connection::Mode::ReadWrite;
}

base::Result<Connection> openForWriting(const std::filesystem::path &path)
{
    auto connection = Connection::open(path, writeModeFor(path));
    if (!connection)
        return connection;
    connection->trustSchema();
    if (auto migrated = migrate(*connection); !migrated)
        return tl::unexpected(migrated.error());
    return connection;
}

/// The file appears with its schema or not at all: half a project at the path could never be opened again.
base::Result<void> writeEmptyProject(const std::filesystem::path &path)
{
    auto memory = Connection::openMemory();
    if (!memory)
        return tl::unexpected(memory.error());
    if (auto migrated = migrate(*memory); !migrated)
        return tl::unexpected(migrated.error());
    return copyProject(*memory, path);
}

void removeWithSideFiles(const std::filesystem::path &path)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
        std::error_code ignored;
        std::filesystem::remove(path.string() + ending, ignored);
    }
}

} // namespace

ProjectFile::ProjectFile() = default;
ProjectFile::ProjectFile(ProjectFile &&) noexcept = default;

ProjectFile &ProjectFile::operator=(ProjectFile &&other) noexcept
{
    if (this != &other) {
        static_cast<void>(close());
        m_path = std::move(other.m_path);
        m_untitled = other.m_untitled;
        m_checkPending = other.m_checkPending;
        m_immutable = other.m_immutable;
        m_readOnlyReason = std::move(other.m_readOnlyReason);
        m_writerOptions = std::move(other.m_writerOptions);
        m_lock = std::move(other.m_lock);
        m_writer = std::move(other.m_writer);
    }
    return *this;
}

ProjectFile::~ProjectFile()
{
    static_cast<void>(close());
}

base::Result<ProjectFile> ProjectFile::create(const std::filesystem::path &path, OpenOptions options)
{
    ProjectFile project;
    project.m_path = absolutePath(path);
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(project.m_path, error)))
        return base::failure(base::ErrorCode::WriteFailed, project.m_path.string(), {"exists"});
    auto lock = InstanceLock::take(project.m_path);
    if (!lock)
        return tl::unexpected(lock.error());
    project.m_lock = std::move(*lock);
    if (auto written = writeEmptyProject(project.m_path); !written)
        return tl::unexpected(written.error());
    auto connection = openForWriting(project.m_path);
    if (!connection)
        return tl::unexpected(connection.error());
    project.m_writerOptions = std::move(options.writer);
    project.m_writer = std::make_unique<Writer>(std::move(*connection), project.m_writerOptions);
    return project;
}

base::Result<ProjectFile> ProjectFile::createUntitled(const std::filesystem::path &folder, OpenOptions options)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    base::IdGenerator ids;
    const std::string name = "untitled-" + std::to_string(ids.nextValue()) + ".dateline";
    auto project = create(folder / name, std::move(options));
    if (project)
        project->m_untitled = true;
    return project;
}

base::Result<ProjectFile> ProjectFile::open(const std::filesystem::path &path, OpenOptions options)
{
    ProjectFile project;
    project.m_path = absolutePath(path);
    if (InstanceLock::isHeldHere(project.m_path)) {
        if (options.readOnly)
            return project;
        return base::failure(base::ErrorCode::ProjectInUse, project.m_path.string(), {"here"});
    }
    // Before the lock, since a lock file left behind says whose log lies beside the project.
    const bool isOurLog = InstanceLock::isLeftBeside(project.m_path);
    std::error_code error;
    if (!options.readOnly && std::filesystem::is_regular_file(project.m_path, error)) {
        auto lock = InstanceLock::take(project.m_path);
        if (lock)
            project.m_lock = std::move(*lock);
        else
            project.m_readOnlyReason = lock.error();
    }
    const bool leaveCheck =
        !options.readOnly && options.closedCleanly && options.closedCleanly == stampOf(project.m_path);
    const auto examined = examineProject(project.m_path, {leaveCheck, isOurLog});
    if (!examined)
        return tl::unexpected(examined.error());
    project.m_immutable = examined->isImmutable;
    project.m_writerOptions = std::move(options.writer);
    if (options.readOnly)
        return project;
    if (examined->isNewer)
        project.m_readOnlyReason = base::Error{
            base::ErrorCode::ProjectNewer, project.m_path.string(), {std::to_string(examined->header.schemaVersion)}};
    else if (!project.m_readOnlyReason && faccessat(AT_FDCWD, project.m_path.c_str(), W_OK, AT_EACCESS) != 0)
        project.m_readOnlyReason = base::Error{base::ErrorCode::ProjectReadOnly, project.m_path.string(), {}};
    project.m_checkPending = !examined->isChecked;
    if (!project.m_checkPending)
        project.startWriter();
    return project;
}

base::Result<void> ProjectFile::checkPages(const std::filesystem::path &path, std::stop_token stop)
{
    return examinePages(absolutePath(path), std::move(stop));
}

void ProjectFile::endCheck(const base::Result<void> &verdict)
{
    m_checkPending = false;
    if (!verdict)
        m_readOnlyReason = verdict.error();
    startWriter();
}

/// Nothing writes where there is a reason not to, and then others may.
void ProjectFile::startWriter()
{
    if (m_readOnlyReason) {
        m_lock.reset();
        return;
    }
    auto connection = openForWriting(m_path);
    if (connection)
        m_writer = std::make_unique<Writer>(std::move(*connection), m_writerOptions);
    else
        m_readOnlyReason = connection.error();
    if (m_readOnlyReason)
        m_lock.reset();
}

base::Result<Reader> ProjectFile::openReader() const
{
    return Reader::open(m_path, m_immutable);
}

base::Result<void> ProjectFile::saveAs(const std::filesystem::path &path)
{
    const std::filesystem::path target = absolutePath(path);
    std::error_code error;
    if (m_writer && std::filesystem::equivalent(target, m_path, error))
        return {}; // every edit is on the disk already
    if (std::filesystem::is_directory(target, error))
        return base::failure(base::ErrorCode::FileIsFolder, target.string());
    auto lock = InstanceLock::take(target);
    if (!lock)
        return tl::unexpected(lock.error());
    const std::filesystem::path old = m_path;
    if (auto moved = m_writer ? m_writer->moveTo(target).get() : copyAndWrite(target); !moved)
        return moved;
    if (m_untitled)
        removeWithSideFiles(old);
    m_lock = std::move(*lock);
    m_path = target;
    m_untitled = false;
    return {};
}

base::Result<void> ProjectFile::copyAndWrite(const std::filesystem::path &target)
{
    auto source = Connection::open(m_path, m_immutable ? Connection::Mode::Immutable : Connection::Mode::ReadOnly);
    if (!source)
        return tl::unexpected(source.error());
    if (auto copied = copyProject(*source, target); !copied)
        return copied;
    auto connection = openForWriting(target);
    if (!connection)
        return tl::unexpected(connection.error());
    m_immutable = false;
    m_checkPending = false;
    m_readOnlyReason.reset();
    m_writer = std::make_unique<Writer>(std::move(*connection), m_writerOptions);
    return {};
}

base::Result<FileStamp> ProjectFile::close()
{
    base::Result<void> closed;
    if (m_writer)
        closed = m_writer->close();
    m_writer.reset();
    m_lock.reset();
    if (!closed)
        return tl::unexpected(closed.error());
    return stampOf(m_path).value_or(FileStamp{});
}

} // namespace store
