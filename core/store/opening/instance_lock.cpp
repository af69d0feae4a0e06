#include "core/store/opening/instance_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>

namespace store {

namespace {

std::filesystem::path lockFileOf(const std::filesystem::path &project)
{
    // One file, one lock: through whatever link the project was opened.
    std::error_code error;
    std::filesystem::path real = std::filesystem::weakly_canonical(project, error);
    if (error)
        real = project;
    std::string name(1, '.');
    name.append(real.filename().string()).append(".lock");
    return real.parent_path() / name;
}

/// The file we hold is still the one at the path: its last owner may have removed it between our open and our flock.
bool isStillAt(int descriptor, const std::filesystem::path &path)
{
    struct stat held
    {
    };
    struct stat found
    {
    };
    return fstat(descriptor, &held) == 0 && stat(path.c_str(), &found) == 0 && held.st_ino == found.st_ino &&
           held.st_dev == found.st_dev;
}

/// For a person who wonders, and for isHeldHere. Without it the lock holds just as well.
void writeOwner(int descriptor)
{
    const std::string owner = std::to_string(getpid()) + '\n';
    if (ftruncate(descriptor, 0) == 0)
        static_cast<void>(pwrite(descriptor, owner.data(), owner.size(), 0) == 0);
}

} // namespace

InstanceLock::InstanceLock(std::filesystem::path path, int descriptor)
    : m_path(std::move(path)), m_descriptor(descriptor)
{
}

InstanceLock::~InstanceLock()
{
    unlink(m_path.c_str()); // while still held: nobody can take a file that is about to vanish and keep it
    close(m_descriptor);
}

base::Result<std::unique_ptr<InstanceLock>> InstanceLock::take(const std::filesystem::path &project)
{
    const std::filesystem::path path = lockFileOf(project);
    for (;;) {
        const int descriptor = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
        if (descriptor < 0)
            return base::failure(base::ErrorCode::PlaceReadOnly, project.string(), {std::strerror(errno)});
        if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const bool held = errno == EWOULDBLOCK;
            const std::string reason = std::strerror(errno);
            close(descriptor);
            return base::failure(held ? base::ErrorCode::ProjectInUse : base::ErrorCode::PlaceReadOnly,
                                 project.string(), {reason});
        }
        if (isStillAt(descriptor, path)) {
            writeOwner(descriptor);
            return std::unique_ptr<InstanceLock>(new InstanceLock(path, descriptor));
        }
        close(descriptor);
    }
}

bool InstanceLock::isHeldHere(const std::filesystem::path &project)
{
    const int descriptor = open(lockFileOf(project).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return false;
    std::array<char, 24> owner{};
    const bool free = flock(descriptor, LOCK_SH | LOCK_NB) == 0;
    const bool told = read(descriptor, owner.data(), owner.size() - 1) > 0;
    close(descriptor);
    return !free && told && std::strtol(owner.data(), nullptr, 10) == getpid();
}

bool InstanceLock::isLeftBeside(const std::filesystem::path &project)
{
    std::error_code error;
    return std::filesystem::exists(lockFileOf(project), error);
}

} // namespace store
