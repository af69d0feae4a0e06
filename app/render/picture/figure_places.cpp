// Where the parts of a laid-out picture stand, for files whose readers can be led from one to another.
#include "app/render/picture/figure.h"

using timeline::PixelRect;

namespace render {
namespace {

QRect within(PixelRect rect, PixelRect area)
{
    return QRect(rect.x, rect.y, rect.w, rect.h) & QRect(area.x, area.y, area.w, area.h);
}

} // namespace

QRect Figure::notesArea() const
{
    const int legend = m_legend->isEmpty() ? 0 : m_legendHeight + blockGap;
    const int top = m_sceneTop + m_scene.viewport.height + blockGap + legend;
    return {m_margin, top, m_size.width() - 2 * m_margin, m_notesHeight};
}

std::vector<FigurePlace> Figure::places() const
{
    std::vector<FigurePlace> all;
    const QPoint scene(m_margin, m_sceneTop);
    const PixelRect whole{0, 0, m_scene.viewport.width, m_scene.viewport.height};
    const auto add = [&](FigurePlace place) {
        if (!place.rect.isEmpty())
            all.push_back(std::move(place));
    };
    for (const timeline::LaneBox &lane : m_scene.lanes)
        add({FigurePlace::Kind::Lane,
             within(lane.header, whole).translated(scene),
             {},
             QString::fromStdString(m_index->lanes[lane.lane].row.name)});
    for (const timeline::Mark &mark : m_scene.marks)
        add({FigurePlace::Kind::Mark, within(mark.area, m_scene.laneArea).translated(scene), mark.event});
    for (const timeline::Label &label : m_scene.labels) {
        if (label.mark != timeline::noMark)
            add({FigurePlace::Kind::Mark, within(label.rect, whole).translated(scene),
                 m_scene.marks[label.mark].event});
    }
    if (!m_notes)
        return all;
    for (const Footnotes::Place &note : m_notes->places(notesArea()))
        add({FigurePlace::Kind::Note, note.rect, note.event});
    return all;
}

} // namespace render
