#pragma once

#include "app/render/theme.h"

#include <QStyledItemDelegate>

namespace ui {

/// A step of the history: what it did, and below it when and by whom. A bar at the left marks the step after which the
/// project stands; what was taken back is muted.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HistoryDelegate(render::Theme theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    render::Theme m_theme;
};

} // namespace ui
