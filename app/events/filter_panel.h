#pragma once

#include "app/render/theme.h"
#include "app/window/project/mark_filter.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ui {

class TimelineModel;

/// The legend, which is the filter: a box for each kind, effect and status with its mark and how many there are. No
/// other legend is on screen.
class FilterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FilterPanel(TimelineModel &model, QWidget *parent = nullptr);
    void setTheme(const render::Theme &theme);

Q_SIGNALS:
    void summaryChanged(const QString &words);

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QCheckBox *box = nullptr;
        QLabel *count = nullptr;
        std::function<std::size_t(const MarkCounts &)> countOf;
        std::function<QPixmap(const render::Theme &)> mark;
        std::function<void(MarkFilter &, bool)> set; ///< hidden or not
        std::function<bool(const MarkFilter &)> hides;
        bool onlyWhenAny = false; ///< not shown while there are none
    };

    void addHeading(const QString &text, const QString &name);
    void addRow(const QString &text, const QString &name, Row row);
    void addKinds();
    void addEffects();
    void addStatuses();
    void showCounts();
    void apply();

    TimelineModel &m_model;
    render::Theme m_theme;
    std::vector<Row> m_rows;
    QPushButton *m_showAll;
};

} // namespace ui
