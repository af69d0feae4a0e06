#include "app/charts/project_chart.h"

#include "app/charts/casualty_chart.h"
#include "app/charts/figure_table.h"
#include "app/render/locale/system_zone.h"
#include "app/render/picture/picture_limits.h"
#include "core/pipeline/timeline_source.h"
#include "core/timeline/index_builder.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int leastBarWidth = 8;

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ProjectChart)
};

base::Result<void> write(ChartContent content, const render::ChartWish &wish, const std::string &path)
{
    if (!wish.title.isEmpty())
        content.title = wish.title;
    return writeChart(content, wish.style, QString::fromStdString(path));
}

base::Result<void> writeCasualties(const store::Reader &reader, const render::ChartWish &wish, const std::string &path)
{
    store::ClaimFilter filter;
    filter.kind = model::ClaimKind::Casualties;
    filter.span = wish.span;
    const auto claims = reader.claims(filter);
    if (!claims)
        return tl::unexpected(claims.error());
    const std::vector<FigurePanel> panels = figurePanels(*claims);
    const auto panel = wish.effect ? std::ranges::find(panels, *wish.effect, &FigurePanel::effect) : panels.begin();
    if (panel == panels.end())
        return base::failure(base::ErrorCode::NotFound, path);
    return write(casualtyContent(*panel, wish.style.size), wish, path);
}

base::Result<void> writeEvents(const store::Reader &reader, const render::ChartWish &wish, const std::string &path)
{
    const render::SystemZone zone;
    const auto input = pipeline::readTimeline(reader, {}, zone);
    if (!input)
        return tl::unexpected(input.error());
    const timeline::IndexPointer index = timeline::IndexBuilder().build(*input);
    EventBarsDrawing drawing{{}, {}, &zone, render::Theme::of(wish.style.theme), -1, {}, wish.style.size};
    drawing.shown = wish.span ? pipeline::closedSpan(*wish.span, *input, zone) : index->span;
    const int width = render::scaledSize(wish.style.size, 1 / wish.style.magnification).width();
    drawing.bars = eventBars(*index, drawing.shown, zone, mostBars(width));
    return write(eventsContent(drawing), wish, path);
}

} // namespace

std::size_t mostBars(int width)
{
    return static_cast<std::size_t>(std::max(4, width / leastBarWidth));
}

ChartContent casualtyContent(const FigurePanel &panel, QSize size)
{
    return {ChartWords::tr("Casualty figures: %1").arg(panel.name), size,
            [panel](QPainter &painter, QSize room, const render::Theme &theme) {
                paintCasualtyChart(painter, room, panel, theme);
            },
            figuresAsCsv(panel)};
}

ChartContent eventsContent(const EventBarsDrawing &drawing)
{
    return {ChartWords::tr("Events over time"), drawing.size,
            [drawing](QPainter &painter, QSize room, const render::Theme &theme) {
                EventBarsDrawing paper = drawing;
                paper.size = room;
                paper.theme = theme;
                paper.type = render::TypeScale::ofPictures();
                paper.current = -1;
                paper.selected.clear();
                paper.paint(painter);
            },
            barsAsCsv(drawing.bars, *drawing.zone)};
}

base::Result<void> writeProjectChart(const store::Reader &reader, const render::ChartWish &wish,
                                     const std::string &path)
{
    return wish.kind == render::ChartKind::Casualties ? writeCasualties(reader, wish, path)
                                                      : writeEvents(reader, wish, path);
}

} // namespace ui
