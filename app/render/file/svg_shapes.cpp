#include "app/render/file/svg_shapes.h"

#include "app/render/file/svg_device.h"
#include "app/render/picture/picture_style.h"

#include <QtGui/QFontInfo>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace render {
namespace {

QString attribute(QLatin1StringView name, const QString &value)
{
    return u' ' + name + u"=\""_s + value + u'"';
}

QString point(QPointF at)
{
    return svgNumber(at.x()) + u' ' + svgNumber(at.y());
}

QString commands(const QPainterPath &path)
{
    QString all;
    QPointF start;
    const auto closeAt = [&](int last) { // a line back to the start ends in a corner, not in two ends
        if (last > 0 && QPointF(path.elementAt(last)) == start)
            all += u'Z';
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.type == QPainterPath::MoveToElement) {
            closeAt(i - 1);
            start = element;
            all += u'M' + point(element);
        } else if (element.type == QPainterPath::LineToElement)
            all += u'L' + point(element);
        else if (element.type == QPainterPath::CurveToElement)
            all += u'C' + point(element);
        else
            all += u' ' + point(element);
    }
    closeAt(path.elementCount() - 1);
    return all;
}

/// A sign that turns the order of the letters around it: each piece of text has its place already.
bool turnsOrder(char32_t sign)
{
    return sign == 0x61C || sign == 0x200E || sign == 0x200F || (sign >= 0x202A && sign <= 0x202E) ||
           (sign >= 0x2066 && sign <= 0x2069);
}

bool isXml(char32_t sign)
{
    return sign == u'\n' || (sign >= 0x20 && sign <= 0xD7FF && !(sign >= 0x7F && sign <= 0x9F)) ||
           (sign >= 0xE000 && sign <= 0xFFFD) || (sign >= 0x10000 && sign <= 0x10FFFF && (sign & 0xFFFE) != 0xFFFE);
}

double pixelSizeOf(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * pixelsPerInch / 72;
}

} // namespace

QString xmlText(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const char32_t sign : text.toUcs4()) {
        if (sign == u'\t')
            kept += u' ';
        else if (isXml(sign) && !turnsOrder(sign))
            kept += QString::fromUcs4(&sign, 1);
    }
    return kept.toHtmlEscaped();
}

QString svgNumber(double value)
{
    QString number = QString::number(value, 'f', 2);
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
    return number == "-0"_L1 ? u"0"_s : number;
}

QString svgFamily(const QString &family)
{
    return u"'"_s + xmlText(family).remove(u'\'') + u"', sans-serif"_s;
}

QString SvgShapes::commonFamily()
{
    return QFontInfo(QGuiApplication::font()).family();
}

QString SvgShapes::paint() const
{
    QString all = attribute("fill"_L1, brush.style() == Qt::NoBrush ? u"none"_s : brush.color().name());
    if (pen.style() != Qt::NoPen) {
        const double scale = std::hypot(transform.m11(), transform.m12());
        all += attribute("stroke"_L1, pen.color().name());
        all += attribute("stroke-width"_L1, svgNumber(pen.widthF() * scale));
        QStringList dashes;
        for (const double dash : pen.dashPattern())
            dashes << svgNumber(dash * pen.widthF() * scale);
        if (!dashes.isEmpty())
            all += attribute("stroke-dasharray"_L1, dashes.join(u' '));
    }
    if (isSmooth)
        all += attribute("shape-rendering"_L1, u"auto"_s);
    return all;
}

QString SvgShapes::rect(const QRectF &rect) const
{
    const QRectF placed = transform.mapRect(rect);
    return u"<rect"_s + attribute("x"_L1, svgNumber(placed.x())) + attribute("y"_L1, svgNumber(placed.y())) +
           attribute("width"_L1, svgNumber(placed.width())) + attribute("height"_L1, svgNumber(placed.height())) +
           paint() + u"/>\n"_s;
}

QString SvgShapes::path(const QPainterPath &path) const
{
    QString rule;
    if (path.fillRule() == Qt::OddEvenFill && brush.style() != Qt::NoBrush)
        rule = attribute("fill-rule"_L1, u"evenodd"_s);
    return u"<path"_s + attribute("d"_L1, commands(transform.map(path))) + rule + paint() + u"/>\n"_s;
}

QString SvgShapes::text(QPointF base, const QTextItem &item) const
{
    const QString words = xmlText(item.text());
    if (words.trimmed().isEmpty())
        return {};
    const QFont font = item.font();
    const QPointF placed = transform.map(base);
    QString element = u"<text"_s + attribute("x"_L1, svgNumber(placed.x())) + attribute("y"_L1, svgNumber(placed.y()));
    if (font.family() != commonFamily())
        element += attribute("font-family"_L1, svgFamily(font.family()));
    element += attribute("font-size"_L1, svgNumber(pixelSizeOf(font)));
    if (font.weight() != QFont::Normal)
        element += attribute("font-weight"_L1, QString::number(font.weight()));
    if (font.italic())
        element += attribute("font-style"_L1, u"italic"_s);
    if (item.text().size() > 1) { // another font must not make words run into each other
        element += attribute("textLength"_L1, svgNumber(item.width()));
        element += attribute("lengthAdjust"_L1, u"spacingAndGlyphs"_s);
    }
    element += attribute("fill"_L1, pen.color().name());
    return element + u'>' + words + u"</text>\n"_s;
}

} // namespace render
