#include "app/exporter/picture_source.h"

#include "app/render/lookup/project_lookup.h"

namespace ui {

render::PictureContent PictureSource::content(const QString &title, bool onlyShownRange) const
{
    render::PictureContent content;
    content.index = index;
    content.lookup = render::ProjectLookup(reader);
    content.zone = zone;
    content.span = onlyShownRange ? shown : base::TimeSpan();
    content.title = title;
    content.zoneName = zone->name();
    return content;
}

} // namespace ui
