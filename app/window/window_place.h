#pragma once

#include "core/base/ids.h"
#include "core/base/time_point.h"

#include <QByteArray>

namespace ui {

/// What a new window takes over from the one it replaces, when the language changes.
struct WindowPlace
{
    base::ClaimId claim;
    base::TimeSpan shown; ///< UTC; empty: as it comes
    QByteArray geometry;
};

} // namespace ui
