#pragma once

#include "app/render/theme.h"

#include <QWidget>

#include <utility>
#include <vector>

class QAction;
class QLabel;

namespace ui {

/// What stands over the timeline while there is nothing on it: what to do, three buttons, three hints, in a dashed
/// frame. The real axis and lanes are behind it. Stays in the middle of its parent.
class EmptyPanel : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *import;
        QAction *open;
        QAction *example;
    };
    EmptyPanel(const Actions &actions, QWidget *parent = nullptr);

    void setTheme(const render::Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void centre();
    [[nodiscard]] QWidget *hint(const QString &title, const QString &text);

    render::Theme m_theme;
    std::vector<std::pair<QLabel *, QString>> m_hints; ///< keys in brackets, drawn in the theme's colours
};

} // namespace ui
