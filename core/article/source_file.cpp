#include "core/article/source_file.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace article {

namespace {

using base::ErrorCode;

class Descriptor
{
public:
    explicit Descriptor(int value) : m_value(value) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }
    [[nodiscard]] int value() const { return m_value; }

private:
    int m_value;
};

std::string reasonOf(int systemError)
{
    return std::strerror(systemError);
}

/// True once there are bytes or the end; false when asked to stop before.
bool waitForInput(int descriptor, const std::stop_token &stop)
{
    constexpr int stepMs = 50;
    pollfd input{descriptor, POLLIN, 0};
    while (!stop.stop_requested()) {
        if (!stop.stop_possible() || ::poll(&input, 1, stepMs) != 0)
            return true;
    }
    return false;
}

base::Result<std::string> readAll(int descriptor, const std::string &name, std::size_t expected,
                                  const std::stop_token &stop = {})
{
    std::string bytes;
    bytes.reserve(expected);
    std::array<char, 1U << 16U> chunk;
    while (waitForInput(descriptor, stop)) {
        const ssize_t count = ::read(descriptor, chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return base::failure(ErrorCode::FileUnreadable, name, {reasonOf(errno)});
        if (count == 0 && bytes.empty())
            return base::failure(ErrorCode::FileEmpty, name);
        if (count == 0)
            return bytes;
        bytes.append(chunk.data(), static_cast<std::size_t>(count));
        if (bytes.size() > largestSourceFile)
            return base::failure(ErrorCode::FileTooLarge, name,
                                 {std::to_string(bytes.size()), std::to_string(largestSourceFile)});
    }
    return base::failure(ErrorCode::Cancelled, name);
}

base::Error openError(int systemError, const std::string &path)
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::FileMissing, path, {}};
    case ENXIO: // a socket, or a FIFO nobody writes to
        return {ErrorCode::FileNotRegular, path, {}};
    default:
        return {ErrorCode::FileUnreadable, path, {reasonOf(systemError)}};
    }
}

} // namespace

base::Result<std::string> readSourceFile(const std::string &path)
{
    if (path.empty() || path.find('\0') != std::string::npos)
        return base::failure(ErrorCode::FileMissing, path);
    // O_NONBLOCK: opening a FIFO would wait for its writer. It changes nothing for regular files.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (file.value() < 0)
        return tl::unexpected(openError(errno, path));
    struct stat status = {};
    if (::fstat(file.value(), &status) != 0)
        return base::failure(ErrorCode::FileUnreadable, path, {reasonOf(errno)});
    if (S_ISDIR(status.st_mode))
        return base::failure(ErrorCode::FileIsFolder, path);
    if (!S_ISREG(status.st_mode))
        return base::failure(ErrorCode::FileNotRegular, path);
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > largestSourceFile)
        return base::failure(ErrorCode::FileTooLarge, path, {std::to_string(size), std::to_string(largestSourceFile)});
    return readAll(file.value(), path, size);
}

base::Result<std::string> readStandardInput(const std::stop_token &stop)
{
    return readAll(STDIN_FILENO, "-", 0, stop);
}

} // namespace article
