#pragma once

#include "core/model/claim.h"
#include "core/model/remark.h"
#include "core/timeline/event_row.h"

#include <QtGui/QColor>

#include <array>
#include <cstddef>
#include <cstdint>

class QPalette;

namespace render {

enum class ThemeName : std::uint8_t { Light, Dark, Print };

/// What a colour is for. Code asks Theme by role; no colour is written anywhere else.
enum class ColourRole : std::uint8_t {
    // surfaces
    Window,
    Base,
    Lane,
    LaneAlternate,
    LaneHeader,
    Overview,
    Tray,
    Button,
    ButtonPressed,
    Card,
    CardBorder,
    Border,
    BorderStrong,
    GridMinor,
    GridMajor,
    OutsideRange,
    // text
    Ink,
    InkSecondary,
    InkMuted,
    InkDisabled,
    OnAccent,
    // states
    Accent,
    AccentHover,
    Selection,
    SelectionEdge,
    HoverEdge,
    FocusRing,
    Found,
    FoundCurrent,
    FoundMark,
    Pinned,
    Disputed,
    Accepted,
    Error,
    ErrorBackground,
    Notice,
    NoticeEdge,
    Link,
};
inline constexpr std::size_t colourRoleCount = static_cast<std::size_t>(ColourRole::Link) + 1;

using Kind = timeline::MarkKind;

/// Effects that share a mark share a colour: captured and kidnapped are detained, evacuated is displaced, dead and
/// wounded together are Unspecified, drawn as the kind's square alone.
enum class Effect : std::uint8_t { Killed, Injured, Detained, Missing, Displaced, Unspecified };
inline constexpr std::size_t effectCount = 5;
[[nodiscard]] Effect effectOf(model::CasualtyEffect effect);

/// How much of a colour is mixed into what lies below it.
enum class Blend : std::uint8_t { Tint, Pale, Chip, Density, Overview };
inline constexpr std::size_t blendCount = 5;

/// The colours of one theme, all opaque. A value: copy it, hold it, compare it.
class Theme
{
public:
    [[nodiscard]] static Theme of(ThemeName name);

    [[nodiscard]] ThemeName name() const { return m_name; }
    [[nodiscard]] QColor colour(ColourRole role) const;
    [[nodiscard]] QColor kind(Kind kind) const;
    [[nodiscard]] QColor kindText(Kind kind) const;      ///< the kind's colour where it is text
    [[nodiscard]] QColor effect(Effect effect) const;    ///< Unspecified: the colour of casualties
    [[nodiscard]] QColor effectInk(Effect effect) const; ///< text on effect()
    /// A colour that a person chose; None: that of notes.
    [[nodiscard]] QColor person(model::PersonColour colour) const;
    /// colour mixed into back; the result is opaque.
    [[nodiscard]] QColor blended(QColor colour, Blend blend, QColor back) const;
    [[nodiscard]] double share(Blend blend) const;
    /// The desktop's colours for widgets in this theme.
    [[nodiscard]] QPalette palette() const;

    friend bool operator==(const Theme &one, const Theme &other) { return one.m_name == other.m_name; }

private:
    explicit Theme(ThemeName name) : m_name(name) {}

    ThemeName m_name;
};

/// share of colour over back, opaque.
[[nodiscard]] QColor mixed(QColor colour, QColor back, double share);

/// Shares of a bar's fill in its fading end, from the bar outwards: opaque steps, never a translucent gradient (which
/// some PDF viewers draw solid black).
inline constexpr std::array<double, 5> fadeShares = {0.83, 0.66, 0.5, 0.33, 0.16};

/// Contrast of two opaque colours by WCAG 2, 1 to 21.
[[nodiscard]] double contrast(QColor one, QColor other);

} // namespace render
