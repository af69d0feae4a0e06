#pragma once

#include "core/base/result.h"
#include "core/store/reader.h"
#include "core/store/writer.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace store {

class InstanceLock;

/// What the file system says of a file. Kept by the window for files it closed cleanly: the same stamp again means
/// that nobody touched the file since, and its pages may be checked behind the first frame.
struct FileStamp
{
    std::int64_t size = 0;
    std::int64_t changedNs = 0;
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

struct OpenOptions
{
    Writer::Options writer;
    bool readOnly = false;                  ///< asked for: no lock, no writer, no reason
    std::optional<FileStamp> closedCleanly; ///< as closed by this program here: the pages are checked by the caller
};

/// A *.dateline file that is open. Opening follows a ritual: the file is looked at before SQLite is, opened read-only
/// with every defence on, its schema compared with what this version writes, its pages checked; only then a writer
/// starts. What can be read but not written opens read-only and says why: a newer version's file, no permission, or
/// another instance that writes to it (told by a flock on a hidden file beside it, which no crash can leave behind).
/// Of a file that is as this program closed it the pages are checked later, and it can only be read until they are.
class ProjectFile
{
public:
    /// A new empty project. WriteFailed with detail "exists" if there is something at the path.
    [[nodiscard]] static base::Result<ProjectFile> create(const std::filesystem::path &path, OpenOptions options = {});
    /// A new empty project of no name yet in a folder for temporary files; removed by saveAs.
    [[nodiscard]] static base::Result<ProjectFile> createUntitled(const std::filesystem::path &folder,
                                                                  OpenOptions options = {});
    [[nodiscard]] static base::Result<ProjectFile> open(const std::filesystem::path &path, OpenOptions options = {});

    ProjectFile(ProjectFile &&) noexcept;
    ProjectFile &operator=(ProjectFile &&) noexcept;
    ~ProjectFile(); ///< closes; call close() to hear of failures

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] bool isUntitled() const { return m_untitled; }
    /// Why there is no writer although one was asked for: ProjectNewer, PlaceReadOnly, ProjectReadOnly, ProjectInUse.
    [[nodiscard]] const std::optional<base::Error> &readOnlyReason() const { return m_readOnlyReason; }
    [[nodiscard]] bool isWritable() const { return m_writer != nullptr; }
    /// The pages are not checked yet: run checkPages(), hand its verdict to endCheck(). Nothing is written before.
    [[nodiscard]] bool isCheckPending() const { return m_checkPending; }
    /// For a worker; see examinePages() for its cost. ProjectDamaged, or Cancelled.
    [[nodiscard]] static base::Result<void> checkPages(const std::filesystem::path &path, std::stop_token stop = {});
    /// Starts the writer, or keeps the project read-only for the reason given.
    void endCheck(const base::Result<void> &verdict);
    /// Only when isWritable().
    [[nodiscard]] Writer &writer() const { return *m_writer; }
    /// A connection of its own for one thread. Sees each commit at its next question. Ends before close().
    [[nodiscard]] base::Result<Reader> openReader() const;

    /// Makes this the project at the path: copied beside it, checked, then renamed over it, so that the path holds the
    /// old file or the whole new one. Readers opened before keep reading the old file: open new ones. A read-only
    /// project becomes a writable one. ProjectInUse when another instance has the target open.
    [[nodiscard]] base::Result<void> saveAs(const std::filesystem::path &path);
    /// Back to one file, without log and lock. The stamp is for OpenOptions::closedCleanly.
    base::Result<FileStamp> close();

private:
    ProjectFile();
    void startWriter();
    [[nodiscard]] base::Result<void> copyAndWrite(const std::filesystem::path &target);

    std::filesystem::path m_path;
    bool m_untitled = false;
    bool m_checkPending = false;
    bool m_immutable = false; ///< a file nobody can write to, beside which SQLite may not put its shared memory
    std::optional<base::Error> m_readOnlyReason;
    Writer::Options m_writerOptions;
    std::unique_ptr<InstanceLock> m_lock;
    std::unique_ptr<Writer> m_writer;
};

} // namespace store
