#pragma once

#include "app/charts/figure_panels.h"

#include <QWidget>

#include <vector>

namespace ui {

/// The figures by source: a panel an effect with a scale of its own from 0, a row a claim, its number drawn with the
/// edges its source gave it. As high as its rows; stands in a scroll area. A click picks the claim.
class FiguresView : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresView(render::Theme theme, QWidget *parent = nullptr);

    void setTheme(const render::Theme &theme);
    void setPanels(std::vector<FigurePanel> panels);
    void setSelected(base::ClaimId claim);
    [[nodiscard]] const std::vector<FigurePanel> &panels() const { return m_panels; }
    /// Where a claim's row stands; empty when it has none.
    [[nodiscard]] QRect rowRect(base::ClaimId claim) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void claimPicked(base::ClaimId claim);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int panelHeight(const FigurePanel &panel) const;
    [[nodiscard]] int scaleX(const FigurePanel &panel, double value) const;
    [[nodiscard]] int scaleLeft() const;
    void paintPanel(QPainter &painter, const FigurePanel &panel, int top) const;
    void paintScale(QPainter &painter, const FigurePanel &panel, int top, int bottom) const;
    void paintRow(QPainter &painter, const FigurePanel &panel, const FigureRow &row, int top) const;
    void paintMark(QPainter &painter, const FigurePanel &panel, const FigureRow &row, int top) const;
    void paintChip(QPainter &painter, const FigureRow &row, QRect words) const;

    render::Theme m_theme;
    std::vector<FigurePanel> m_panels;
    base::ClaimId m_selected;
};

} // namespace ui
