#pragma once

#include "core/base/ids.h"

#include <QtCore/QRect>
#include <QtCore/QString>

#include <cstdint>

namespace render {

/// A part of a figure that a reader can be led to, in the figure's pixels.
struct FigurePlace
{
    enum class Kind : std::uint8_t { Lane, Mark, Note };
    Kind kind = Kind::Lane;
    QRect rect;
    base::EventId event{}; ///< of a mark or a note; a mark may have several places
    QString title{};       ///< of a lane
};

} // namespace render
