#pragma once

#include <QWidget>

class QLabel;

namespace ui {

/// The strip over a panel: its mark and title at the left, a word about it at the right. Also a dock's title bar: the
/// dock is dragged by it.
class PanelHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PanelHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    void setNote(const QString &note);
    void setMark(const QPixmap &mark); ///< a null one hides it
    [[nodiscard]] QString note() const { return m_noteText; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elideNote();

    QLabel *m_mark;
    QLabel *m_title;
    QLabel *m_note;
    QString m_noteText;
};

/// The header over a panel in one widget.
[[nodiscard]] QWidget *headed(PanelHeader *header, QWidget *panel, QWidget *parent);

} // namespace ui
