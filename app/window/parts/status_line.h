#pragma once

#include <QLabel>
#include <QStatusBar>

class QProgressBar;
class QPushButton;

namespace ui {

/// The figures of the status bar, in words.
struct StatusFigures
{
    bool hasArticles = false; ///< or events without an article
    QString known;            ///< the day that is looked from; empty: now
    QString shownRange;
    int onTimeline = 0;
    int undated = 0;
    int found = -1; ///< negative: nothing is searched for
    int toReview = 0;
    int selected = 0;
    QString zone;
};

/// The status bar: what is shown, how much of it, what is selected; progress of an import, or the last action with its
/// undo.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setFigures(const StatusFigures &figures);
    void setProgress(qulonglong done, qulonglong total, const QString &subject);
    /// Of a change that cannot be cancelled; how far it is is not known until setSteps() says.
    void setWork(const QString &words);
    void setSteps(qulonglong done, qulonglong total);
    void endProgress();
    /// Stays until the next one. With undo: a button beside it takes the action back.
    void say(const QString &text, bool withUndo);
    [[nodiscard]] QString said() const { return m_message->text(); }

    /// As narrow as the window: parts go, the window is not widened.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void undoAsked();
    void cancelAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLabel *segment(const QString &name, bool isDivided = true);
    void fit();

    QLabel *m_known;
    QLabel *m_range;
    QLabel *m_timeline;
    QLabel *m_undated;
    QLabel *m_found;
    QLabel *m_review;
    QLabel *m_selected;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QLabel *m_message;
    QPushButton *m_undo;
    QLabel *m_zone;
};

} // namespace ui
