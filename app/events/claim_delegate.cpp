#include "app/events/claim_delegate.h"

#include <QPainter>

namespace ui {

int sureBlocks(double confidence)
{
    return confidence >= 0.8 ? 3 : confidence >= 0.5 ? 2 : confidence > 0 ? 1 : 0;
}

ClaimDelegate::ClaimDelegate(render::Theme theme, int sureColumn, int confidence, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_sureColumn(sureColumn), m_confidence(confidence)
{
}

void ClaimDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_HasFocus;
    plain.palette.setColor(QPalette::HighlightedText, m_theme.colour(render::ColourRole::Ink));
    plain.palette.setColor(QPalette::Highlight, m_theme.colour(render::ColourRole::Selection));
    QStyledItemDelegate::paint(painter, plain, index);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.colour(render::ColourRole::GridMinor));
    if (index.column() != m_sureColumn)
        return;
    const int filled = sureBlocks(index.data(m_confidence).toDouble());
    for (int i = 0; i < 3; ++i) {
        const QRect block(option.rect.left() + 8 + i * 7, option.rect.center().y() - 4, 6, 8);
        painter->fillRect(
            block, m_theme.colour(i < filled ? render::ColourRole::InkSecondary : render::ColourRole::GridMajor));
    }
}

} // namespace ui
