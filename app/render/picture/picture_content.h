#pragma once

#include "app/render/event_context.h"
#include "core/base/time_point.h"
#include "core/timeline/index.h"
#include "core/timeline/zone_rules.h"

#include <QtCore/QString>

#include <cstddef>
#include <memory>

namespace render {

/// What a picture shows.
struct PictureContent
{
    std::shared_ptr<const timeline::Index> index;
    EventLookup lookup;
    std::shared_ptr<const timeline::ZoneRules> zone;
    base::TimeSpan span;     ///< UTC; empty: everything
    std::size_t outside = 0; ///< events that the index was freed of, as they lie outside the span
    QString title;           ///< empty: none
    QString zoneName;
};

} // namespace render
