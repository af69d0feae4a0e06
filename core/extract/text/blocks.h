#pragma once

#include "core/base/text_range.h"

#include <string_view>
#include <vector>

namespace extract {

/// The paragraphs of plain text, trimmed, in order: a line each, or, where lines are wrapped at a fixed width (old wire
/// reports, mails), what stands between empty or indented lines.
[[nodiscard]] std::vector<base::TextRange> findBlocks(std::string_view text);

} // namespace extract
