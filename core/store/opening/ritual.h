#pragma once

#include "core/base/result.h"
#include "core/store/opening/sniff.h"

#include <filesystem>
#include <stop_token>

namespace store {

class Connection;

/// What examining a project found.
struct Examined
{
    FileHeader header;
    bool isNewer = false;     ///< written by a newer version: may only be read
    bool isImmutable = false; ///< SQLite may not put its shared memory beside it: nobody can write there
    bool isChecked = true;    ///< its pages were
};

struct ExamineOptions
{
    /// No quick_check now: this program closed the file cleanly, and the caller checks later. Not left for an older
    /// file, which is made a newer one before anybody reads it.
    bool leaveCheck = false;
    bool isOurLog = false; ///< a log beside the file is what our own crash left
};

/// Looks at a file from anywhere before anything may be written: header, then a read-only connection with every defence
/// on and a budget of time, schema against the known one, pages. Nothing in the file is run, and nothing beside it
/// applied that is not our own: a rollback journal that we did not leave is ProjectDamaged, "journal".
[[nodiscard]] base::Result<Examined> examineProject(const std::filesystem::path &path, const ExamineOptions &options);

/// ProjectDamaged, with SQLite's first finding, unless every page and row is sound. Cost: linear in the file.
[[nodiscard]] base::Result<void> checkPages(Connection &connection);

/// The check of pages that examineProject() left, with a connection of its own: for a worker. Cancelled when it is
/// asked to stop. Cost: linear in the file, about 1 s for 500 MB that the system has in memory.
[[nodiscard]] base::Result<void> examinePages(const std::filesystem::path &path, std::stop_token stop);

/// The folder is on a network: SQLite's log needs memory shared on one machine.
[[nodiscard]] bool isOnNetwork(const std::filesystem::path &path);

} // namespace store
