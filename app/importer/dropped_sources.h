#pragma once

#include "core/pipeline/source_parser.h"

#include <QString>

#include <vector>

class QMimeData;

namespace ui {

/// What was dropped or pasted: sources to import, or a project to open. Never both: a project among other files is
/// opened, and the files are left alone.
struct DroppedSources
{
    QString project;
    std::vector<std::string> arguments;  ///< files and folders
    std::vector<pipeline::Source> texts; ///< words without a file
    [[nodiscard]] bool isEmpty() const { return project.isEmpty() && arguments.empty() && texts.empty(); }
};

/// Local files and folders, else HTML, else text. Addresses of other machines are not fetched and count as nothing.
/// name stands for a text in the list of articles.
[[nodiscard]] DroppedSources droppedSources(const QMimeData &data, const QString &name);

} // namespace ui
