#include "app/charts/figures_view.h"

#include "app/charts/figure_mark.h"
#include "app/render/fonts.h"
#include "app/render/shapes.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int headerHeight = 30;
constexpr int rowHeight = 46;
constexpr int scaleHeight = 28;
constexpr int chartMargin = 20;
constexpr int chipRoom = 110;

QFont fontOf(render::TextSize size, render::TextWeight weight = render::TextWeight::Regular, bool italic = false)
{
    return render::TypeScale::ofApplication().font(size, weight, italic);
}

} // namespace

FiguresView::FiguresView(render::Theme theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("figuresView"));
    setAccessibleName(tr("Casualty figures by source"));
    setFocusPolicy(Qt::StrongFocus);
}

void FiguresView::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    update();
}

void FiguresView::setPanels(std::vector<FigurePanel> panels)
{
    m_panels = std::move(panels);
    setMinimumHeight(sizeHint().height());
    updateGeometry();
    update();
}

void FiguresView::setSelected(base::ClaimId claim)
{
    m_selected = claim;
    update();
}

int FiguresView::panelHeight(const FigurePanel &panel) const
{
    return headerHeight + static_cast<int>(panel.rows.size()) * rowHeight + scaleHeight;
}

QSize FiguresView::sizeHint() const
{
    int height = 0;
    for (const FigurePanel &panel : m_panels)
        height += panelHeight(panel);
    return {600, std::max(height, 120)};
}

int FiguresView::scaleLeft() const
{
    return std::max(180, width() * 2 / 5);
}

int FiguresView::scaleX(const FigurePanel &panel, double value) const
{
    const int room = std::max(40, width() - scaleLeft() - chipRoom);
    return scaleLeft() + static_cast<int>(std::lround(value / panel.scaleEnd * room));
}

QRect FiguresView::rowRect(base::ClaimId claim) const
{
    int top = 0;
    for (const FigurePanel &panel : m_panels) {
        for (std::size_t i = 0; i < panel.rows.size(); ++i) {
            if (panel.rows[i].claim == claim)
                return {0, top + headerHeight + static_cast<int>(i) * rowHeight, width(), rowHeight};
        }
        top += panelHeight(panel);
    }
    return {};
}

void FiguresView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(render::ColourRole::Base));
    if (m_panels.empty()) {
        painter.setPen(m_theme.colour(render::ColourRole::InkSecondary));
        painter.drawText(rect(), Qt::AlignCenter, tr("No casualties are claimed in these articles."));
        return;
    }
    int top = 0;
    for (const FigurePanel &panel : m_panels) {
        paintPanel(painter, panel, top);
        top += panelHeight(panel);
    }
}

void FiguresView::paintPanel(QPainter &painter, const FigurePanel &panel, int top) const
{
    const QRect header(0, top, width(), headerHeight);
    painter.fillRect(header, m_theme.colour(render::ColourRole::LaneHeader));
    painter.fillRect(QRect(0, header.bottom(), width(), 1), m_theme.colour(render::ColourRole::Border));
    painter.setRenderHint(QPainter::Antialiasing);
    render::drawEffect(painter, panel.effect, QPointF(chartMargin + 6, top + headerHeight / 2.0), 12,
                       m_theme.effect(panel.effect), m_theme.colour(render::ColourRole::LaneHeader));
    if (panel.effect == render::Effect::Unspecified)
        render::drawGlyph(painter, render::Kind::Casualties, QPointF(chartMargin + 6, top + headerHeight / 2.0), 12,
                          render::GlyphFill::Solid, m_theme.kind(render::Kind::Casualties),
                          m_theme.colour(render::ColourRole::LaneHeader));
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QFont heading = fontOf(render::TextSize::Body, render::TextWeight::Medium);
    const int nameLeft = chartMargin + 24;
    painter.setFont(heading);
    painter.setPen(m_theme.colour(render::ColourRole::Ink));
    painter.drawText(header.adjusted(nameLeft, 0, 0, 0), Qt::AlignVCenter, panel.name);
    const int writtenLeft = nameLeft + QFontMetrics(heading).horizontalAdvance(panel.name) + 14;
    const QFont small = fontOf(render::TextSize::Small);
    painter.setFont(small);
    painter.setPen(m_theme.colour(render::ColourRole::InkSecondary));
    painter.drawText(
        header.adjusted(writtenLeft, 0, -chartMargin, 0), Qt::AlignVCenter,
        QFontMetrics(small).elidedText(panel.written, Qt::ElideRight, width() - writtenLeft - chartMargin));
    const int rowsTop = top + headerHeight;
    const int rowsBottom = rowsTop + static_cast<int>(panel.rows.size()) * rowHeight;
    for (std::size_t i = 0; i < panel.rows.size(); ++i) {
        if (panel.rows[i].claim == m_selected)
            painter.fillRect(QRect(0, rowsTop + static_cast<int>(i) * rowHeight, width(), rowHeight),
                             m_theme.colour(render::ColourRole::Selection));
    }
    paintScale(painter, panel, rowsTop, rowsBottom);
    for (std::size_t i = 0; i < panel.rows.size(); ++i)
        paintRow(painter, panel, panel.rows[i], rowsTop + static_cast<int>(i) * rowHeight);
}

void FiguresView::paintScale(QPainter &painter, const FigurePanel &panel, int top, int bottom) const
{
    const QFont font = fontOf(render::TextSize::Caption);
    painter.setFont(font);
    const double step = roundStep(panel.scaleEnd, 7);
    for (int i = 0; i * step <= panel.scaleEnd; ++i) {
        const double value = i * step;
        const int x = scaleX(panel, value);
        painter.fillRect(QRect(x, top, 1, bottom - top),
                         m_theme.colour(i == 0 ? render::ColourRole::BorderStrong : render::ColourRole::GridMajor));
        painter.setPen(m_theme.colour(render::ColourRole::InkSecondary));
        painter.drawText(QRect(x - 40, bottom + 3, 80, scaleHeight - 6), Qt::AlignHCenter | Qt::AlignTop,
                         QLocale().toString(qlonglong(value)));
    }
    painter.fillRect(QRect(0, bottom + scaleHeight - 1, width(), 1), m_theme.colour(render::ColourRole::Border));
}

void FiguresView::paintRow(QPainter &painter, const FigurePanel &panel, const FigureRow &row, int top) const
{
    const QRect text(chartMargin + 8, top + 5, scaleLeft() - chartMargin - 20, rowHeight - 10);
    const QFont words = fontOf(render::TextSize::Body, render::TextWeight::Medium);
    const QFont caption = fontOf(render::TextSize::Caption);
    const bool selected = row.claim == m_selected;
    painter.setFont(words);
    painter.setPen(m_theme.colour(render::ColourRole::Ink));
    painter.drawText(text, Qt::AlignTop, QFontMetrics(words).elidedText(row.words, Qt::ElideRight, text.width()));
    painter.setFont(caption);
    painter.setPen(m_theme.colour(selected ? render::ColourRole::Ink : render::ColourRole::InkSecondary));
    painter.drawText(text, Qt::AlignBottom,
                     QFontMetrics(caption).elidedText(row.caption, Qt::ElideRight, text.width()));
    painter.fillRect(QRect(chartMargin, top + rowHeight - 1, width() - 2 * chartMargin, 1),
                     m_theme.colour(render::ColourRole::GridMinor));
    paintMark(painter, panel, row, top + (rowHeight - figureMarkHeight) / 2);
}

void FiguresView::paintMark(QPainter &painter, const FigurePanel &panel, const FigureRow &row, int top) const
{
    FigureMark mark;
    mark.edges = row.edges;
    mark.colour = m_theme.effect(panel.effect);
    mark.back = m_theme.colour(row.claim == m_selected ? render::ColourRole::Selection : render::ColourRole::Base);
    mark.tint = m_theme.blended(mark.colour, render::Blend::Tint, mark.back);
    mark.leader = m_theme.colour(render::ColourRole::InkMuted);
    mark.zero = scaleX(panel, 0);
    mark.low = scaleX(panel, row.low);
    mark.high = scaleX(panel, row.high);
    mark.end = width() - chartMargin;
    mark.top = top;
    const int right = drawFigureMark(painter, mark);
    paintChip(painter, row, QRect(right + 12, top - 4, width() - right - 12, figureMarkHeight + 8));
}

void FiguresView::paintChip(QPainter &painter, const FigureRow &row, QRect words) const
{
    const bool vague = row.edges == FigureEdges::WordsOnly;
    const QFont font = fontOf(render::TextSize::Body, render::TextWeight::Medium, vague);
    painter.setFont(font);
    painter.setPen(m_theme.colour(render::ColourRole::Ink));
    painter.drawText(words, Qt::AlignVCenter, row.chip);
    const int chipWidth = row.chip.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(row.chip) + 10;
    if (vague) {
        painter.setFont(fontOf(render::TextSize::Small));
        painter.drawText(words.adjusted(chipWidth, 0, 0, 0), Qt::AlignVCenter, tr("no number written"));
    }
    if (row.disputed) {
        painter.setRenderHint(QPainter::Antialiasing);
        render::drawStatus(painter, render::StatusShape::Disputed,
                           QPointF(words.left() + chipWidth + 2, words.center().y() + 0.5), 10,
                           m_theme.colour(render::ColourRole::Disputed));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void FiguresView::mousePressEvent(QMouseEvent *event)
{
    for (const FigurePanel &panel : m_panels) {
        for (const FigureRow &row : panel.rows) {
            if (rowRect(row.claim).contains(event->pos()))
                Q_EMIT claimPicked(row.claim);
        }
    }
}

void FiguresView::keyPressEvent(QKeyEvent *event)
{
    std::vector<base::ClaimId> claims;
    for (const FigurePanel &panel : m_panels) {
        for (const FigureRow &row : panel.rows)
            claims.push_back(row.claim);
    }
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || claims.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto current = std::ranges::find(claims, m_selected);
    const auto at = current == claims.end() ? -1 : static_cast<int>(current - claims.begin());
    Q_EMIT claimPicked(claims[static_cast<std::size_t>(std::clamp(at + step, 0, static_cast<int>(claims.size()) - 1))]);
}

} // namespace ui
