#include "app/render/picture/picture_limits.h"

#include <QtCore/QString>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace render {
namespace {

constexpr int smallestSide = 200;
constexpr int largestSide = 20'000;   ///< logical; QPainter ends at 32,767 real ones
constexpr double largestPixels = 2e8; ///< of a PNG: 800 MB
constexpr double largestRealSide = 32'767;

} // namespace

QSize scaledSize(QSize size, double factor)
{
    const auto side = [&](int length) { return int(std::lround(std::min(length * factor, 1e9))); };
    return {side(size.width()), side(size.height())};
}

base::Result<void> refuseSize(QSize size)
{
    return base::failure(base::ErrorCode::SizeUnsupported,
                         u"%1x%2"_s.arg(size.width()).arg(size.height()).toStdString());
}

base::Result<void> checkSides(QSize size)
{
    const int shorter = std::min(size.width(), size.height());
    const int longer = std::max(size.width(), size.height());
    return shorter < smallestSide || longer > largestSide ? refuseSize(size) : base::Result<void>();
}

base::Result<void> checkPixels(QSize pixels)
{
    const double width = pixels.width();
    const double height = pixels.height();
    const bool fits =
        std::max(width, height) <= largestRealSide && width * height <= largestPixels && std::min(width, height) >= 1;
    return fits ? base::Result<void>() : refuseSize(pixels);
}

} // namespace render
