#pragma once

#include "app/render/theme.h"

#include <QStyledItemDelegate>

namespace ui {

/// Three small blocks: how sure the reading is. Never opacity, never a number that nobody measured.
[[nodiscard]] int sureBlocks(double confidence);

/// Paints the rows of a list of claims or events: a hairline below, and the blocks in the column of how sure it is.
class ClaimDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// confidence is the role of sureColumn that tells it.
    ClaimDelegate(render::Theme theme, int sureColumn, int confidence, QObject *parent = nullptr);
    void setTheme(const render::Theme &theme) { m_theme = theme; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    render::Theme m_theme;
    int m_sureColumn;
    int m_confidence;
};

} // namespace ui
