#include "app/importer/dropped_sources.h"

#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

DroppedSources droppedSources(const QMimeData &data, const QString &name)
{
    DroppedSources dropped;
    for (const QUrl &url : data.urls()) {
        // "//host/share" would be a file of another machine.
        if (!url.isLocalFile() || !url.host().isEmpty())
            continue;
        const QString path = url.toLocalFile();
        if (path.endsWith(u".dateline"_s)) {
            DroppedSources project;
            project.project = path;
            return project;
        }
        dropped.arguments.push_back(path.toStdString());
    }
    if (!dropped.arguments.empty() || data.hasUrls())
        return dropped;
    const QString text = data.hasHtml() ? data.html() : data.text();
    if (!text.trimmed().isEmpty())
        dropped.texts.push_back({name.toStdString(), text.toStdString()});
    return dropped;
}

} // namespace ui
