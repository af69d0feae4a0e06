#include "app/render/paint/tones.h"

namespace render {
namespace {

constexpr double weekendShare = 0.55;

Tone toneOf(QColor fill, QColor ground)
{
    Tone tone{fill, {}};
    for (std::size_t i = 0; i < fadeShares.size(); ++i)
        tone.fade[i] = mixed(fill, ground, fadeShares[i]);
    return tone;
}

} // namespace

Tones::Tones(const Theme &theme)
{
    constexpr std::array roles = {ColourRole::Lane, ColourRole::LaneAlternate, ColourRole::Selection, ColourRole::Tray};
    const QColor outside = theme.colour(ColourRole::OutsideRange);
    for (std::size_t i = 0; i < groundCount; ++i) {
        const QColor ground = theme.colour(roles[i]);
        m_grounds[i] = ground;
        m_weekends[i] = mixed(outside, ground, weekendShare);
        for (std::size_t k = 0; k < timeline::markKindCount; ++k) {
            const QColor kind = theme.kind(static_cast<Kind>(k));
            m_tints[i][k] = toneOf(theme.blended(kind, Blend::Tint, ground), ground);
            m_pales[i][k] = toneOf(theme.blended(kind, Blend::Pale, ground), ground);
            m_densities[i][k] = theme.blended(kind, Blend::Density, ground);
        }
    }
    const QColor overview = theme.colour(ColourRole::Overview);
    for (std::size_t k = 0; k < timeline::markKindCount; ++k) {
        const QColor kind = theme.kind(static_cast<Kind>(k));
        m_overviews[0][k] = theme.blended(kind, Blend::Overview, overview);
        m_overviews[1][k] = theme.blended(kind, Blend::Tint, overview);
    }
}

} // namespace render
