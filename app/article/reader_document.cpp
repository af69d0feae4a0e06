#include "app/article/reader_document.h"

#include "app/render/fonts.h"

#include <QPainter>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>

namespace ui {

namespace {

struct Formats
{
    QTextBlockFormat block;
    QTextCharFormat text;
};

Formats formatsOf(ReaderStyle style, bool lastOfCaption, const render::Theme &theme)
{
    const render::TypeScale scale = render::TypeScale::ofApplication();
    Formats formats;
    const bool prose = style == ReaderStyle::Prose;
    formats.text.setFont(scale.font(prose ? render::TextSize::Reader : render::TextSize::Small));
    formats.text.setForeground(theme.colour(prose ? render::ColourRole::Ink : render::ColourRole::InkSecondary));
    formats.block.setLineHeight(prose ? 135 : 120, QTextBlockFormat::ProportionalHeight);
    formats.block.setBottomMargin(prose || lastOfCaption ? 11 : 0);
    formats.block.setLeftMargin(prose ? 0 : readerCaptionIndent);
    return formats;
}

} // namespace

void fillReaderDocument(QTextDocument &document, const ReaderText &text, const render::Theme &theme)
{
    document.clear();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    const std::vector<ReaderBlock> &blocks = text.blocks();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool creditFollows = i + 1 < blocks.size() && blocks[i + 1].style == ReaderStyle::Credit;
        const Formats formats = formatsOf(blocks[i].style, !creditFollows, theme);
        if (i == 0)
            cursor.setBlockFormat(formats.block);
        else
            cursor.insertBlock(formats.block, formats.text);
        cursor.setCharFormat(formats.text);
        cursor.insertText(blocks[i].text, formats.text);
    }
    cursor.endEditBlock();
}

void paintReaderLine(QPainter &painter, const QRect &line, UnderlineStyle style, const QColor &colour)
{
    switch (style) {
    case UnderlineStyle::Solid:
        painter.fillRect(line, colour);
        break;
    case UnderlineStyle::Dotted:
        for (int x = line.left(); x + 1 <= line.right(); x += 4)
            painter.fillRect(QRect(x, line.top(), 2, 2), colour);
        break;
    case UnderlineStyle::Dashed:
        for (int x = line.left(); x <= line.right(); x += 6)
            painter.fillRect(QRect(x, line.top(), std::min(4, line.right() - x + 1), 1), colour);
        break;
    }
}

void paintNoteFlag(QPainter &painter, QPoint topLeft, const QColor &colour)
{
    painter.fillRect(QRect(topLeft.x(), topLeft.y(), 1, 11), colour);
    const QPolygon flag({QPoint(1, 0), QPoint(10, 0), QPoint(8, 3), QPoint(10, 7), QPoint(1, 7)});
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(flag.translated(topLeft));
}

} // namespace ui
