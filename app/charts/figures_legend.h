#pragma once

#include "app/charts/figure_panels.h"
#include "app/render/theme.h"

#include <QWidget>

#include <vector>

namespace ui {

/// What the marks of the figures mean, of only those that occur, and that nothing is added up.
class FiguresLegend : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresLegend(render::Theme theme, QWidget *parent = nullptr);

    void setTheme(const render::Theme &theme);
    void setPanels(const std::vector<FigurePanel> &panels);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry
    {
        QString words;
        FigureEdges edges = FigureEdges::Exact;
        bool disputed = false;
    };
    /// The entries line by line; draws them when there is a painter, and returns the height that they take.
    int layOut(QPainter *painter) const;
    void paintEntry(QPainter &painter, const Entry &entry, QPoint at) const;

    render::Theme m_theme;
    std::vector<Entry> m_entries;
};

} // namespace ui
