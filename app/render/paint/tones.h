#pragma once

#include "app/render/theme.h"

#include <array>

namespace render {

/// What lies behind a mark.
enum class Ground : std::uint8_t { Lane, Alternate, Selection, Tray };
inline constexpr std::size_t groundCount = 4;

/// A fill and its five steps out to the ground.
struct Tone
{
    QColor fill;
    std::array<QColor, 5> fade;
};

/// The mixed colours of a theme, reckoned once: a frame has thousands of them.
class Tones
{
public:
    explicit Tones(const Theme &theme);

    [[nodiscard]] QColor ground(Ground ground) const { return m_grounds[index(ground)]; }
    [[nodiscard]] QColor weekend(Ground ground) const { return m_weekends[index(ground)]; }
    [[nodiscard]] const Tone &tint(Kind kind, Ground ground) const { return m_tints[index(ground)][index(kind)]; }
    [[nodiscard]] const Tone &pale(Kind kind, Ground ground) const { return m_pales[index(ground)][index(kind)]; }
    [[nodiscard]] QColor density(Kind kind, Ground ground) const { return m_densities[index(ground)][index(kind)]; }
    [[nodiscard]] QColor overview(Kind kind, bool pale) const { return m_overviews[pale ? 1 : 0][index(kind)]; }

private:
    template <class Enum>
    [[nodiscard]] static constexpr std::size_t index(Enum value)
    {
        return static_cast<std::size_t>(value);
    }
    template <class Value>
    using PerKind = std::array<Value, timeline::markKindCount>;

    std::array<QColor, groundCount> m_grounds;
    std::array<QColor, groundCount> m_weekends;
    std::array<PerKind<Tone>, groundCount> m_tints;
    std::array<PerKind<Tone>, groundCount> m_pales;
    std::array<PerKind<QColor>, groundCount> m_densities;
    std::array<PerKind<QColor>, 2> m_overviews;
};

} // namespace render
