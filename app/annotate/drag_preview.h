#pragma once

#include "app/render/theme.h"

#include <QWidget>

namespace ui {

/// Lies over the timeline while something on it is dragged: the outline of where it would be, and its dates in words.
/// Takes no mouse.
class DragPreview : public QWidget
{
public:
    explicit DragPreview(QWidget *over);

    /// outline may reach outside the view; the words stand below it, or above where there is no room.
    void show(const QRect &outline, const QString &words, const render::Theme &theme);
    [[nodiscard]] QString words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect chip() const;

    QRect m_outline;
    QString m_words;
    render::Theme m_theme;
};

} // namespace ui
