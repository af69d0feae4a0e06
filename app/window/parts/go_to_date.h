#pragma once

#include "app/annotate/time_words.h"
#include "core/base/edtf.h"

#include <QFrame>

namespace ui {

class TimeEdit;

/// A line over the timeline that takes a time, in words or as EDTF, and says how it reads while it is typed. Enter
/// chooses it, Esc closes the line and gives the focus back.
class GoToDate : public QFrame
{
    Q_OBJECT

public:
    explicit GoToDate(QWidget *over);

    void ask(const TimeContext &context);

Q_SIGNALS:
    void chosen(const base::Edtf &time);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose();
    void leave();
    void place();

    TimeEdit *m_time;
};

} // namespace ui
