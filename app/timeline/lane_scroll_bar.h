#pragma once

#include "app/render/theme.h"

#include <QtWidgets/QScrollBar>

namespace ui {

/// The bar beside lanes that are higher than the view: flat, in the timeline's colours, empty where nothing can scroll.
class LaneScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    explicit LaneScrollBar(QWidget *parent);
    void setTheme(const render::Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    render::Theme m_theme;
};

} // namespace ui
