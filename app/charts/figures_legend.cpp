#include "app/charts/figures_legend.h"

#include "app/charts/figure_mark.h"
#include "app/render/fonts.h"
#include "app/render/shapes.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int sideMargin = 20;
constexpr int lineHeight = 26;
constexpr int markWidth = 34;
constexpr int gapBehindMark = 8;
constexpr int gapBetween = 22;

QFont smallFont()
{
    return render::TypeScale::ofApplication().font(render::TextSize::Small);
}

} // namespace

FiguresLegend::FiguresLegend(render::Theme theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("figuresLegend"));
}

void FiguresLegend::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    update();
}

void FiguresLegend::setPanels(const std::vector<FigurePanel> &panels)
{
    const auto any = [&](auto holds) {
        return std::ranges::any_of(panels,
                                   [&](const FigurePanel &panel) { return std::ranges::any_of(panel.rows, holds); });
    };
    const Entry known[] = {{tr("exactly", "legend: a number"), FigureEdges::Exact},
                           {tr("from–to", "legend: a number"), FigureEdges::Range},
                           {tr("at least, more than"), FigureEdges::OpenAbove},
                           {tr("at most, fewer than"), FigureEdges::OpenBelow},
                           {tr("about", "legend: a number"), FigureEdges::About},
                           {tr("words only, no number"), FigureEdges::WordsOnly}};
    m_entries.clear();
    for (const Entry &entry : known) {
        if (any([&](const FigureRow &row) { return row.edges == entry.edges; }))
            m_entries.push_back(entry);
    }
    if (any([](const FigureRow &row) { return row.disputed; }))
        m_entries.push_back({tr("another source says otherwise"), FigureEdges::Exact, true});
    setVisible(!m_entries.empty());
    setMinimumHeight(layOut(nullptr));
    update();
}

QSize FiguresLegend::sizeHint() const
{
    return {400, layOut(nullptr)};
}

void FiguresLegend::resizeEvent(QResizeEvent * /*event*/)
{
    setMinimumHeight(layOut(nullptr));
}

int FiguresLegend::layOut(QPainter *painter) const
{
    const QFontMetrics metrics(smallFont());
    int x = sideMargin;
    int y = 8;
    for (const Entry &entry : m_entries) {
        const int width = markWidth + gapBehindMark + metrics.horizontalAdvance(entry.words);
        if (x > sideMargin && x + width > this->width() - sideMargin) {
            x = sideMargin;
            y += lineHeight;
        }
        if (painter != nullptr)
            paintEntry(*painter, entry, {x, y});
        x += width + gapBetween;
    }
    y += lineHeight;
    if (painter != nullptr) {
        painter->setPen(m_theme.colour(render::ColourRole::InkSecondary));
        painter->drawText(QRect(sideMargin, y, width() - 2 * sideMargin, lineHeight), Qt::AlignVCenter,
                          tr("Nothing is added up that nobody added up. Click a row to see its sentence."));
    }
    return y + lineHeight + 8;
}

void FiguresLegend::paintEntry(QPainter &painter, const Entry &entry, QPoint at) const
{
    const QColor back = m_theme.colour(render::ColourRole::Base);
    const int middle = at.y() + lineHeight / 2;
    if (entry.disputed) {
        painter.setRenderHint(QPainter::Antialiasing);
        render::drawStatus(painter, render::StatusShape::Disputed, QPointF(at.x() + markWidth / 2.0, middle), 10,
                           m_theme.colour(render::ColourRole::Disputed));
        painter.setRenderHint(QPainter::Antialiasing, false);
    } else {
        FigureMark mark;
        mark.edges = entry.edges;
        mark.colour = m_theme.kind(render::Kind::Casualties);
        mark.tint = m_theme.blended(mark.colour, render::Blend::Tint, back);
        mark.back = back;
        mark.leader = back;
        mark.zero = at.x();
        mark.end = at.x() + markWidth;
        mark.top = middle - figureMarkHeight / 2;
        const bool centred = entry.edges == FigureEdges::Exact || entry.edges == FigureEdges::About;
        mark.low = centred ? at.x() + markWidth / 2 : at.x();
        mark.high = at.x() + markWidth;
        mark.openFade = markWidth;
        mark.aboutFade = markWidth / 2;
        drawFigureMark(painter, mark);
    }
    painter.setPen(m_theme.colour(render::ColourRole::Ink));
    painter.drawText(QRect(at.x() + markWidth + gapBehindMark, at.y(), width(), lineHeight), Qt::AlignVCenter,
                     entry.words);
}

void FiguresLegend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setFont(smallFont());
    layOut(&painter);
}

} // namespace ui
