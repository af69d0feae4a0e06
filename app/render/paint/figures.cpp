#include "app/render/paint/figures.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace render {
namespace {

bool isFigure(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

double widestFigure(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// Calls part(text, width, inset) for every figure and every stretch between figures.
template <class Part>
void forEachPart(const QString &words, const QFontMetricsF &metrics, const Part &part)
{
    const double widest = widestFigure(metrics);
    for (qsizetype i = 0; i < words.size();) {
        if (isFigure(words.at(i))) {
            const double advance = metrics.horizontalAdvance(words.at(i));
            part(words.mid(i, 1), widest, (widest - advance) / 2);
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < words.size() && !isFigure(words.at(end)))
            ++end;
        const QString stretch = words.mid(i, end - i);
        part(stretch, metrics.horizontalAdvance(stretch), 0.0);
        i = end;
    }
}

} // namespace

double figuresWidth(const QString &words, const QFontMetricsF &metrics)
{
    double width = 0;
    forEachPart(words, metrics, [&](const QString &, double advance, double) { width += advance; });
    return width;
}

void drawFigures(QPainter &painter, QPointF base, const QString &words, const QFontMetricsF &metrics)
{
    forEachPart(words, metrics, [&](const QString &text, double advance, double inset) {
        painter.drawText(base + QPointF(inset, 0), text);
        base.rx() += advance;
    });
}

} // namespace render
