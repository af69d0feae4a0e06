#include "app/events/article_delegate.h"

#include "app/render/fonts.h"
#include "app/window/tool_icons.h"

#include <QPainter>

namespace ui {

ArticleDelegate::ArticleDelegate(render::Theme theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, m_theme.colour(selected ? render::ColourRole::Selection : render::ColourRole::Base));
    const QColor ink = m_theme.colour(render::ColourRole::Ink);
    const QColor muted = selected ? ink : m_theme.colour(render::ColourRole::InkSecondary);
    const QRect inside = option.rect.adjusted(10, 5, -8, -5);
    toolIcon(ToolIcon::Article, muted, muted).paint(painter, QRect(inside.left(), inside.top() + 2, 16, 16));

    const render::TypeScale scale = render::TypeScale::ofApplication();
    const QFont title = scale.font(render::TextSize::Body, render::TextWeight::Medium);
    const QFont caption = scale.font(render::TextSize::Small);
    QRect line(inside.left() + 24, inside.top(), inside.width() - 24, QFontMetrics(title).height());
    painter->setFont(title);
    painter->setPen(ink);
    painter->drawText(
        line, Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(title).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, line.width()));
    line = QRect(line.left(), line.bottom() + 1, line.width(), QFontMetrics(caption).height());
    painter->setFont(caption);
    painter->setPen(muted);
    painter->drawText(
        line, Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(caption).elidedText(index.data(CaptionRole).toString(), Qt::ElideRight, line.width()));
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    const render::TypeScale scale = render::TypeScale::ofApplication();
    const int height = QFontMetrics(scale.font(render::TextSize::Body)).height() +
                       QFontMetrics(scale.font(render::TextSize::Small)).height() + 11;
    return {100, height};
}

} // namespace ui
