#include "app/actors/count_delegate.h"

#include <QLocale>
#include <QPainter>

namespace ui {

void CountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, option.palette.color(selected ? QPalette::AlternateBase : QPalette::Base));
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          option.palette.color(QPalette::Highlight));
    const QRect inside = option.rect.adjusted(10, 0, -10, 0);
    const QString count = QLocale().toString(index.data(CountRole).toULongLong());
    const QFontMetrics metrics(option.font);
    const int countWidth = metrics.horizontalAdvance(count);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(inside.adjusted(0, 0, -countWidth - 8, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width() - countWidth - 8));
    painter->drawText(inside, Qt::AlignVCenter | Qt::AlignRight, count);
}

QSize CountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {80, std::max(24, QFontMetrics(option.font).height() + 6)};
}

} // namespace ui
