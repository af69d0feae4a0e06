#pragma once

#include "app/exporter/export_dialog.h"
#include "core/store/reader.h"

#include <optional>
#include <string>

namespace ui {

/// The claims of a project as CSV (safe to open in a spreadsheet) or JSON Lines, by time; with a civil span only those
/// that may touch it. Rejected claims stay out.
[[nodiscard]] base::Result<std::string> claimTableText(const store::Reader &reader, ExportFormat format,
                                                       const std::optional<base::TimeSpan> &span);

} // namespace ui
