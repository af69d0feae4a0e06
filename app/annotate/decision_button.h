#pragma once

#include "app/render/theme.h"

#include <QPushButton>

class QAction;

namespace ui {

/// A button for an action that shows its key in a small box beside the words.
class DecisionButton : public QPushButton
{
    Q_OBJECT

public:
    DecisionButton(QAction &action, bool isDefault, QWidget *parent = nullptr);
    void setTheme(const render::Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QAction &m_action;
    render::Theme m_theme;
};

} // namespace ui
