#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <stop_token>
#include <string>

namespace article {

/// Larger files are refused: one article, or the parsed lines of some thousand.
inline constexpr std::size_t largestSourceFile = 256U << 20U;
/// Larger articles are refused.
inline constexpr std::size_t largestArticle = 50U << 20U;

/// All bytes of a regular file. What it is, is asked of the open descriptor and without waiting, so that a FIFO or a
/// device cannot block or feed for ever. Fails with FileMissing, FileIsFolder, FileNotRegular, FileUnreadable (details:
/// the system's reason), FileTooLarge (details: size, limit) or FileEmpty, each with the path as subject.
[[nodiscard]] base::Result<std::string> readSourceFile(const std::string &path);

/// All bytes of standard input until its end; "-" is the subject of a failure. Waits for whoever writes to it, at most
/// until it is asked to stop: then Cancelled.
[[nodiscard]] base::Result<std::string> readStandardInput(const std::stop_token &stop = {});

} // namespace article
