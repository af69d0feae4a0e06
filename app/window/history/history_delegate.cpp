#include "app/window/history/history_delegate.h"

#include "app/render/fonts.h"
#include "app/window/history/history_model.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int barWidth = 4;
constexpr int gap = 5; ///< pixels above and below the two lines

void drawLine(QPainter &painter, QRect line, const QFont &font, const QString &words)
{
    painter.setFont(font);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, line.width()));
}

} // namespace

HistoryDelegate::HistoryDelegate(render::Theme theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool current = index.data(HistoryModel::CurrentRole).toBool();
    const bool undone = index.data(HistoryModel::UndoneRole).toBool();
    painter->fillRect(option.rect, m_theme.colour(selected ? render::ColourRole::Selection : render::ColourRole::Base));
    if (current)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())),
                          m_theme.colour(render::ColourRole::Accent));
    // On a selected row every text is ink.
    const QColor ink = m_theme.colour(undone && !selected ? render::ColourRole::InkMuted : render::ColourRole::Ink);
    const QColor small = selected || undone ? ink : m_theme.colour(render::ColourRole::InkSecondary);
    const render::TypeScale scale = render::TypeScale::ofApplication();
    const QFont title =
        scale.font(render::TextSize::Body, current ? render::TextWeight::Medium : render::TextWeight::Regular);
    const QFont caption = scale.font(render::TextSize::Small);
    QRect line = option.rect.adjusted(12, gap, -8, -gap);
    line.setHeight(QFontMetrics(title).height());
    painter->setPen(ink);
    drawLine(*painter, line, title, index.data(Qt::DisplayRole).toString());
    line = QRect(line.left(), line.bottom() + 1, line.width(), QFontMetrics(caption).height());
    painter->setPen(small);
    drawLine(*painter, line, caption, index.data(HistoryModel::CaptionRole).toString());
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    const render::TypeScale scale = render::TypeScale::ofApplication();
    return {100, QFontMetrics(scale.font(render::TextSize::Body)).height() +
                     QFontMetrics(scale.font(render::TextSize::Small)).height() + 1 + 2 * gap};
}

} // namespace ui
