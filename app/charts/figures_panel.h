#pragma once

#include "app/charts/casualty_chart.h"
#include "app/charts/chart_file.h"
#include "app/window/project/selection.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FiguresLegend;
class FiguresView;
class ProjectDocument;

/// Casualty figures: a chart of one effect over time above the figures by source. The chart is made when the panel is
/// first shown.
class FiguresPanel : public QWidget
{
    Q_OBJECT

public:
    FiguresPanel(ProjectDocument &document, Selection &selection, QWidget *parent = nullptr);
    ~FiguresPanel() override;

    void setTheme(const render::Theme &theme);
    void addAbove(QWidget *chart); ///< takes it

Q_SIGNALS:
    void exportAsked(const ui::ChartContent &chart);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void reload();
    void showChart();
    void askExport();

    ProjectDocument &m_document;
    Selection &m_selection;
    render::Theme m_theme;
    std::unique_ptr<CasualtyChart> m_chart;
    FiguresView *m_view;
    FiguresLegend *m_legend;
    QComboBox *m_effects;
    QPushButton *m_export;
    QVBoxLayout *m_content;
    bool m_stale = true;
};

} // namespace ui
