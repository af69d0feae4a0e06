#include "app/annotate/drag_preview.h"

#include <QPainter>

#include <algorithm>

using render::ColourRole;

namespace ui {

namespace {

constexpr int chipPadding = 6;
constexpr int chipGap = 4;
constexpr int lineWidth = 2;

} // namespace

DragPreview::DragPreview(QWidget *over) : QWidget(over), m_theme(render::Theme::of(render::ThemeName::Light))
{
    setObjectName(QStringLiteral("dragPreview"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DragPreview::show(const QRect &outline, const QString &words, const render::Theme &theme)
{
    m_outline = outline;
    m_words = words;
    m_theme = theme;
    setGeometry(parentWidget()->rect());
    QWidget::show();
    raise();
    update();
}

QRect DragPreview::chip() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    QRect chip(0, 0, metrics.horizontalAdvance(m_words) + 2 * chipPadding, metrics.height() + chipPadding);
    const int left = m_outline.center().x() - chip.width() / 2;
    chip.moveLeft(std::clamp(left, 2, std::max(2, width() - chip.width() - 2)));
    const bool below = m_outline.bottom() + chipGap + chip.height() < height();
    chip.moveTop(below ? m_outline.bottom() + chipGap : m_outline.top() - chipGap - chip.height());
    return chip;
}

void DragPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor accent = m_theme.colour(ColourRole::Accent);
    painter.setPen(QPen(accent, lineWidth));
    painter.drawRect(m_outline.adjusted(1, 1, -1, -1));
    const QRect box = chip();
    painter.fillRect(box, m_theme.colour(ColourRole::Card));
    painter.setPen(accent);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(m_theme.colour(ColourRole::Ink));
    painter.drawText(box, Qt::AlignCenter, m_words);
}

} // namespace ui
