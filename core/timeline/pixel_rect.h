#pragma once

#include <algorithm>

namespace timeline {

/// Half-open [x, x + w) by [y, y + h), whole device-independent pixels.
struct PixelRect
{
    int x = 0;
    int y = 0;
    int w = 0;
    int h = 0;

    [[nodiscard]] constexpr int right() const { return x + w; }
    [[nodiscard]] constexpr int bottom() const { return y + h; }
    [[nodiscard]] constexpr bool isEmpty() const { return w <= 0 || h <= 0; }
    [[nodiscard]] constexpr bool contains(int px, int py) const
    {
        return px >= x && px < right() && py >= y && py < bottom();
    }
    [[nodiscard]] constexpr bool intersects(const PixelRect &other) const
    {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    [[nodiscard]] constexpr PixelRect united(const PixelRect &other) const
    {
        if (isEmpty())
            return other;
        if (other.isEmpty())
            return *this;
        const int left = std::min(x, other.x);
        const int top = std::min(y, other.y);
        return {left, top, std::max(right(), other.right()) - left, std::max(bottom(), other.bottom()) - top};
    }
    [[nodiscard]] constexpr PixelRect grown(int by) const { return {x - by, y - by, w + 2 * by, h + 2 * by}; }
    friend constexpr bool operator==(const PixelRect &, const PixelRect &) = default;
};

} // namespace timeline
