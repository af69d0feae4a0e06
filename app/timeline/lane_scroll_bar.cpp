#include "app/timeline/lane_scroll_bar.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionSlider>

using render::ColourRole;

namespace ui {

LaneScrollBar::LaneScrollBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent), m_theme(render::Theme::of(render::ThemeName::Light))
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void LaneScrollBar::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    update();
}

void LaneScrollBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(ColourRole::LaneHeader));
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.colour(ColourRole::Border));
    if (maximum() <= minimum())
        return;
    // The style decides where the slider is, and so what a press hits.
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect slider = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    const ColourRole role = isSliderDown() || underMouse() ? ColourRole::InkMuted : ColourRole::BorderStrong;
    painter.fillRect(slider.adjusted(3, 1, -2, -1), m_theme.colour(role));
}

} // namespace ui
