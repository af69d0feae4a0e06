#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

/// The search field of the tool bar, with "1 of 10" inside it and buttons to step.
class SearchBox : public QWidget
{
    Q_OBJECT

public:
    SearchBox(QAction &previous, QAction &next, QWidget *parent = nullptr);

    void setPosition(int current, int count); ///< count < 0: nothing is searched for
    void setIcon(const QIcon &icon);
    /// Without the buttons that step, for a tiny window; keys and menu step all the same.
    void setCompact(bool compact);
    void focusField();
    [[nodiscard]] QString text() const;
    void setText(const QString &text);

Q_SIGNALS:
    void asked(const QString &text); ///< while typing, a moment after the last key

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSteps();

    QLineEdit *m_field;
    QLabel *m_position;
    QToolButton *m_previous;
    QToolButton *m_next;
    QAction *m_icon = nullptr;
    QAction &m_nextAction;
    int m_count = -1;
    bool m_isCompact = false;
};

} // namespace ui
