#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>

namespace store {

/// What the first hundred bytes of a project file say.
struct FileHeader
{
    std::int32_t schemaVersion = 0;
    std::int64_t size = 0;
    std::int64_t changedNs = 0; ///< of the file's last change, for FileStamp
    bool hasLog = false;        ///< header says write-ahead log
};

/// Looks at a file without SQLite, and never blocks: FileMissing, FileIsFolder, FileNotRegular, FileUnreadable,
/// FileEmpty, ProjectNotDatabase, ProjectForeign. Must not be called for a file that this process has open in SQLite:
/// closing it would drop SQLite's locks.
[[nodiscard]] base::Result<FileHeader> sniffProject(const std::filesystem::path &path);

} // namespace store
