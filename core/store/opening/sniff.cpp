#include "core/store/opening/sniff.h"

#include "core/store/schema.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>

namespace store {

namespace {

// The file format document of SQLite, "The Database Header".
constexpr std::size_t headerSize = 100;
constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t pageSizeAt = 16;
constexpr std::size_t readVersionAt = 19;
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;

using Header = std::array<unsigned char, headerSize>;

std::int32_t bigEndian(const Header &header, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | header[at + i];
    return static_cast<std::int32_t>(value);
}

bool isPageSize(const Header &header)
{
    const unsigned size = static_cast<unsigned>(header[pageSizeAt]) << 8 | header[pageSizeAt + 1];
    return size == 1 || (size >= 512 && (size & (size - 1)) == 0);
}

base::ErrorCode codeOfErrno(int error)
{
    return error == ENOENT || error == ENOTDIR ? base::ErrorCode::FileMissing : base::ErrorCode::FileUnreadable;
}

base::Result<Header> readHeader(const std::string &name)
{
    // Not blocking, should the file have become a FIFO since it was looked at.
    const int descriptor = open(name.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return base::failure(codeOfErrno(errno), name, {std::strerror(errno)});
    Header header{};
    const ssize_t count = read(descriptor, header.data(), header.size());
    const std::string reason = count < 0 ? std::strerror(errno) : "";
    close(descriptor);
    if (count < 0)
        return base::failure(base::ErrorCode::FileUnreadable, name, {reason});
    if (count < static_cast<ssize_t>(header.size()) || std::memcmp(header.data(), magic.data(), magic.size()) != 0)
        return base::failure(base::ErrorCode::ProjectNotDatabase, name);
    return header;
}

} // namespace

base::Result<FileHeader> sniffProject(const std::filesystem::path &path)
{
    const std::string name = path.string();
    struct stat status
    {
    };
    if (stat(name.c_str(), &status) != 0)
        return base::failure(codeOfErrno(errno), name, {std::strerror(errno)});
    if (S_ISDIR(status.st_mode))
        return base::failure(base::ErrorCode::FileIsFolder, name);
    if (!S_ISREG(status.st_mode))
        return base::failure(base::ErrorCode::FileNotRegular, name);
    if (status.st_size == 0)
        return base::failure(base::ErrorCode::FileEmpty, name);
    const auto header = readHeader(name);
    if (!header)
        return tl::unexpected(header.error());
    if (!isPageSize(*header))
        return base::failure(base::ErrorCode::ProjectDamaged, name, {"page size"});
    if (bigEndian(*header, applicationIdAt) != applicationId)
        return base::failure(base::ErrorCode::ProjectForeign, name);
    constexpr std::int64_t nsPerSecond = 1'000'000'000;
    return FileHeader{bigEndian(*header, userVersionAt), status.st_size,
                      status.st_mtim.tv_sec * nsPerSecond + status.st_mtim.tv_nsec, (*header)[readVersionAt] == 2};
}

} // namespace store
