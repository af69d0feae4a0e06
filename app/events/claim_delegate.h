#pragma once

#include "app/render/theme.h"

#include <QStyledItemDelegate>

namespace ui {

/// Three small blocks: how sure the reading is. Never opacity, never a number that nobody measured.
[[nodiscard]] int sureBlocks(double confidence);

/// Paints the rows of the claim list: a hairline below, and the blocks in the last column.
class ClaimDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ClaimDelegate(render::Theme theme, QObject *parent = nullptr);
    void setTheme(const render::Theme &theme) { m_theme = theme; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    render::Theme m_theme;
};

} // namespace ui
