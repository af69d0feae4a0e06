#include "app/exporter/picture_source.h"

#include "app/render/lookup/project_lookup.h"

using namespace Qt::StringLiterals;

namespace ui {

QString PictureSource::titled(const QString &title) const
{
    return known.isEmpty() || title.isEmpty() ? title + known : title + u" · "_s + known;
}

render::PictureContent PictureSource::content(const QString &title, bool onlyShownRange) const
{
    render::PictureContent content;
    content.index = index;
    content.lookup = render::ProjectLookup(reader);
    content.zone = zone;
    content.span = onlyShownRange ? shown : base::TimeSpan();
    content.title = titled(title);
    content.zoneName = zone->name();
    return content;
}

} // namespace ui
