#pragma once

#include "core/base/civil_date.h"

#include <QFrame>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QSlider;
class QToolButton;

namespace ui {

class ProjectDocument;
class TimeEdit;

/// The line above the timeline that goes back in time: a slider over the days on which articles came out, a field for
/// any other day, and what is left out by it. Shown while it is on; off, everything is as known now.
class KnownBar : public QFrame
{
    Q_OBJECT

public:
    explicit KnownBar(ProjectDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] bool isOn() const;
    /// On begins at the last day, with all that has a date, so that nothing vanishes before somebody asks for it.
    void setOn(bool on);
    void step(int days); ///< of publication
    [[nodiscard]] const std::vector<base::CivilDate> &days() const { return m_days; }

Q_SIGNALS:
    void turned(bool on);
    /// It cannot be on: no article has a date.
    void noDates();
    void differenceAsked();

private:
    void build();
    void readDays();
    void showDay();
    void chooseTyped();
    void choose(base::CivilDate day);
    [[nodiscard]] int positionOf(base::CivilDate day) const;

    ProjectDocument &m_document;
    std::vector<base::CivilDate> m_days; ///< by whose end another article was out
    TimeEdit *m_day;
    QToolButton *m_earlier;
    QSlider *m_slider;
    QToolButton *m_later;
    QLabel *m_leftOut;
    QPushButton *m_difference;
    QPushButton *m_off;
};

} // namespace ui
