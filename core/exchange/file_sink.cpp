#include "core/exchange/file_sink.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace exchange {

namespace {

using base::ErrorCode;

ErrorCode codeOf(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::PlaceReadOnly;
    case EISDIR:
        return ErrorCode::FileIsFolder;
    default:
        return ErrorCode::WriteFailed;
    }
}

/// Where the bytes shall stand in the end: behind a link, so that the link stays one.
std::string resolved(const std::string &path)
{
    std::error_code error;
    const std::filesystem::path real = std::filesystem::weakly_canonical(path, error);
    return error ? path : real.string();
}

/// The rename itself must outlive a crash, too. Some file systems cannot sync a folder; then nothing more can be done.
void syncFolderOf(const std::string &path)
{
    const std::filesystem::path folder = std::filesystem::path(path).parent_path();
    const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

FileSink::FileSink(std::string path) : m_path(std::move(path)) {}

FileSink::~FileSink()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporaryPath.empty())
        ::unlink(m_temporaryPath.c_str());
}

base::Result<void> FileSink::failed(int systemError)
{
    return base::failure(codeOf(systemError), m_path, {std::strerror(systemError)});
}

base::Result<void> FileSink::open()
{
    struct stat status = {};
    mode_t mode = 0644;
    const std::string target = resolved(m_path);
    if (::stat(target.c_str(), &status) == 0) {
        if (S_ISDIR(status.st_mode))
            return base::failure(ErrorCode::FileIsFolder, m_path);
        if (!S_ISREG(status.st_mode))
            return base::failure(ErrorCode::FileNotRegular, m_path);
        // A rename would get round the file's own protection.
        if (::access(target.c_str(), W_OK) != 0)
            return failed(errno);
        mode = status.st_mode & 07777;
    } else {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        mode = 0666 & ~mask;
    }
    std::string name = target + ".XXXXXX";
    m_descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (m_descriptor < 0)
        return failed(errno);
    m_temporaryPath = name;
    if (::fchmod(m_descriptor, mode) != 0)
        return failed(errno);
    return {};
}

base::Result<void> FileSink::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(m_descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return failed(count == 0 ? EIO : errno);
        // A short count is how a full disk begins; the next turn gets the error itself.
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return {};
}

base::Result<void> FileSink::commit()
{
    if (::fsync(m_descriptor) != 0)
        return failed(errno);
    const int descriptor = m_descriptor;
    m_descriptor = -1;
    if (::close(descriptor) != 0)
        return failed(errno);
    const std::string target = resolved(m_path);
    if (::rename(m_temporaryPath.c_str(), target.c_str()) != 0)
        return failed(errno);
    m_temporaryPath.clear();
    syncFolderOf(target);
    return {};
}

base::Result<void> writeFile(const std::string &path, std::string_view bytes)
{
    FileSink sink(path);
    return sink.open().and_then([&] { return sink.write(bytes); }).and_then([&] { return sink.commit(); });
}

} // namespace exchange
