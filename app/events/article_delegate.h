#pragma once

#include "app/render/theme.h"

#include <QStyledItemDelegate>

namespace ui {

/// An article in the list: a page, its title, and below it publisher, date and language.
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int CaptionRole = Qt::UserRole + 1;

    explicit ArticleDelegate(render::Theme theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    render::Theme m_theme;
};

} // namespace ui
