#pragma once

#include <QtCore/QPointF>
#include <QtCore/QString>
#include <QtGui/QFontMetricsF>

class QPainter;

namespace render {

/// Words whose digits each stand centred in the width of the widest one, for fonts whose figures are not tabular.
[[nodiscard]] double figuresWidth(const QString &words, const QFontMetricsF &metrics);
/// With the painter's font, which metrics belongs to.
void drawFigures(QPainter &painter, QPointF base, const QString &words, const QFontMetricsF &metrics);

} // namespace render
