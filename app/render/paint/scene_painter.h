#pragma once

#include "app/render/paint/canvas.h"
#include "app/render/paint/mark_pieces.h"
#include "app/render/paint/tones.h"
#include "core/timeline/scene.h"

#include <functional>
#include <vector>

namespace render {

/// Paints a Scene: the same drawing on screen, in pictures and on paper. Reads nothing but the Scene; its cost follows
/// the Scene's size, and words and shapes that were drawn before are only copied. Keep one for each view.
class ScenePainter
{
public:
    explicit ScenePainter(Look look, Medium medium = Medium::Pixels);

    void setLook(Look look);
    [[nodiscard]] const Look &look() const { return m_look; }

    /// Covers all of the scene's viewport, opaque. With groups, the scene must have been sorted by mark.
    void paint(QPainter &painter, const timeline::Scene &scene, const MarkGroups *groups = nullptr);

private:
    /// Where a mark shows, and what lies behind it.
    enum class Region : std::uint8_t { Lanes, Pinned, Tray };
    struct MarkGround
    {
        Region region = Region::Lanes;
        Ground ground = Ground::Lane;
        bool hasBand = false;
        bool hasTint = false;
        bool hasGhosts = false;
    };

    /// A part of the lanes, and what it is filled with.
    struct ShadedGround
    {
        timeline::PixelRect rect;
        QColor colour;
    };

    void collectGrounds(const timeline::Scene &scene);
    [[nodiscard]] MarkGround groundOf(timeline::MarkIndex mark) const;

    void paintRegion(Canvas &canvas, const timeline::Scene &scene, Region region);
    void paintMarks(Canvas &canvas, const timeline::Scene &scene, Region region) const;
    void paintWords(Canvas &canvas, const timeline::Scene &scene, const MarkPieces &pieces, Region region) const;
    void paintLanes(Canvas &canvas, const timeline::Scene &scene, Region region) const;
    void paintGrid(Canvas &canvas, const timeline::Scene &scene, timeline::PixelRect area) const;
    void paintShades(Canvas &canvas, const timeline::Scene &scene, const ShadedGround &ground) const;
    void paintShadeEdges(Canvas &canvas, const timeline::Scene &scene) const;
    /// Where remarks have lines in the lanes.
    static void eachShadeLine(const timeline::Scene &scene,
                              const std::function<void(const timeline::RemarkBox &, timeline::PixelRect)> &visit);
    void paintRemarks(Canvas &canvas, const timeline::Scene &scene) const;
    void paintRemark(Canvas &canvas, const timeline::Scene &scene, const timeline::RemarkBox &box) const;
    void paintColumns(Canvas &canvas, const timeline::Scene &scene, Region region) const;
    void paintBars(Canvas &canvas, const MarkPieces &pieces, Region region) const;
    void paintBar(Canvas &canvas, const timeline::Bar &bar, const MarkGround &ground) const;
    void paintGhost(Canvas &canvas, const timeline::Bar &bar, const MarkGround &ground) const;
    void paintGlyphs(Canvas &canvas, const MarkPieces &pieces, Region region) const;
    void paintChip(Canvas &canvas, const timeline::Chip &chip, const MarkGround &ground) const;
    void knockOutLines(Canvas &canvas, const timeline::Scene &scene, Region region) const;
    void paintLabels(Canvas &canvas, const timeline::Scene &scene, const MarkPieces &pieces, Region region) const;
    void paintSymbols(Canvas &canvas, const MarkPieces &pieces, Region region) const;
    void paintOutlines(Canvas &canvas, const timeline::Scene &scene, Region region) const;

    void paintHeaders(Canvas &canvas, const timeline::Scene &scene, Region region) const;
    void paintHeader(Canvas &canvas, const timeline::Scene &scene, const timeline::LaneBox &lane) const;
    void paintAxis(Canvas &canvas, const timeline::Scene &scene) const;
    void paintOverview(Canvas &canvas, const timeline::Scene &scene) const;
    void paintTray(Canvas &canvas, const timeline::Scene &scene);
    void paintRun(Canvas &canvas, const timeline::Scene &scene, const timeline::TextRun &run, QColor colour) const;
    [[nodiscard]] QColor inkOf(const timeline::TextRun &run) const;
    /// The colour that marks of this ground stand on, their own band included.
    [[nodiscard]] QColor behind(const MarkGround &ground, Kind kind) const;

    Look m_look;
    Tones m_tones;
    ImageCache m_cache;
    Medium m_medium;
    std::vector<MarkGround> m_grounds;
    const MarkGroups *m_groups = nullptr; ///< while painting
};

} // namespace render
