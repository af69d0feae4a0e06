#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>

namespace store {

/// Says that this instance writes to a project: a flock on a hidden file beside it (".name.lock"). The kernel lets go
/// of it when the program ends in whatever way, so no crash locks anybody out; the file itself then stays behind and
/// tells that a write-ahead log beside the project is our own. Not a lock on the project: closing any handle of that
/// would drop SQLite's locks.
class InstanceLock
{
public:
    /// ProjectInUse when another instance (or another opening in this one) holds it; PlaceReadOnly when no file can be
    /// made there.
    [[nodiscard]] static base::Result<std::unique_ptr<InstanceLock>> take(const std::filesystem::path &project);
    /// Another ProjectFile of this program has it. Then the project must not even be looked at: see sniffProject.
    [[nodiscard]] static bool isHeldHere(const std::filesystem::path &project);
    /// A lock file is there, held or left by a crash.
    [[nodiscard]] static bool isLeftBeside(const std::filesystem::path &project);

    ~InstanceLock(); ///< removes the file
    InstanceLock(const InstanceLock &) = delete;
    InstanceLock &operator=(const InstanceLock &) = delete;

private:
    InstanceLock(std::filesystem::path path, int descriptor);

    std::filesystem::path m_path;
    int m_descriptor;
};

} // namespace store
