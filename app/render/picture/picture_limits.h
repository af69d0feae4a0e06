#pragma once

#include "core/base/result.h"

#include <QtCore/QSize>

namespace render {

inline constexpr int largestSheet = 19'200; ///< side of a PDF's page, in pixels of 1/96 inch: pages end at 200 inches

/// So many times a size, in numbers that cannot overflow on the way.
[[nodiscard]] QSize scaledSize(QSize size, double factor);

/// SizeUnsupported, with the size as its subject.
[[nodiscard]] base::Result<void> refuseSize(QSize size);
/// Of a picture in its own pixels: neither too small to hold anything nor beyond what painters reach.
[[nodiscard]] base::Result<void> checkSides(QSize size);
/// Of a PNG, before anything large is allocated: up to 200 million pixels, none of its sides above 32,767.
[[nodiscard]] base::Result<void> checkPixels(QSize pixels);

} // namespace render
