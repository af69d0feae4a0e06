#pragma once

#include "app/render/event_context.h"
#include "core/base/time_point.h"
#include "core/timeline/index.h"
#include "core/timeline/zone_rules.h"

#include <QtCore/QString>

#include <memory>

namespace render {

/// What a picture shows.
struct PictureContent
{
    std::shared_ptr<const timeline::Index> index;
    EventLookup lookup;
    std::shared_ptr<const timeline::ZoneRules> zone;
    base::TimeSpan span; ///< UTC; empty: everything
    QString title;       ///< empty: none
    QString zoneName;
};

} // namespace render
