#pragma once

#include <QString>

class QAction;

namespace ui {

class ProjectDocument;

/// Why a command cannot be carried out now, in a few words; empty for one that can.
[[nodiscard]] QString disabledReason(const QAction &action, const ProjectDocument &document);

} // namespace ui
