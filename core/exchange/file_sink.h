#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace exchange {

/// The one place that writes files for others. The bytes go to a new file beside the target, every count that the
/// system returns is compared with what was asked (QSaveFile does not do that, and replaces a good file by half of a
/// new one on a full disk), the file is synced, and only then takes the target's name. Before commit() succeeds, and
/// after any failure, the target is what it was.
class FileSink
{
public:
    explicit FileSink(std::string path);
    FileSink(const FileSink &) = delete;
    FileSink &operator=(const FileSink &) = delete;
    ~FileSink(); ///< removes what was not committed

    /// Fails with FileIsFolder, PlaceReadOnly or WriteFailed.
    [[nodiscard]] base::Result<void> open();
    /// Fails with DiskFull or WriteFailed; after that only the destructor is of use.
    [[nodiscard]] base::Result<void> write(std::string_view bytes);
    [[nodiscard]] base::Result<void> commit();

private:
    [[nodiscard]] base::Result<void> failed(int systemError);

    std::string m_path;
    std::string m_temporaryPath;
    int m_descriptor = -1;
};

/// open, write and commit in one.
[[nodiscard]] base::Result<void> writeFile(const std::string &path, std::string_view bytes);

} // namespace exchange
