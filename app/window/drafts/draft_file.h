#pragma once

#include "app/window/drafts/draft.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace ui {

/// Drafts lie beside their project in a hidden file, ".NAME.dateline.draft", so that nothing half-typed is ever in the
/// project, its history or what is exported of it. Without drafts there is no file.
[[nodiscard]] QString draftFileOf(const QString &project);

[[nodiscard]] QByteArray writtenDrafts(const std::vector<Draft> &drafts);
/// Those that can be read: whatever the bytes are, nothing worse than no drafts comes of them.
[[nodiscard]] std::vector<Draft> readDrafts(const QByteArray &bytes);

/// Of the project at the path.
[[nodiscard]] std::vector<Draft> loadDrafts(const QString &project);
/// Replaces the file whole or not at all; empty bytes remove it. False when the place cannot be written to. For any
/// thread; waits for the disk.
[[nodiscard]] bool storeDrafts(const QString &project, const QByteArray &bytes);

} // namespace ui
