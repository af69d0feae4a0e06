#pragma once

#include <QtCore/QString>
#include <QtGui/QBrush>
#include <QtGui/QPaintEngine>
#include <QtGui/QPen>
#include <QtGui/QTransform>

namespace render {

/// SVG elements of single shapes and words, each whole by itself, in the present pen, brush and transformation.
struct SvgShapes
{
    QPen pen;
    QBrush brush;
    QTransform transform;
    bool isSmooth = false; ///< edges are smoothed; else they are sharp

    /// Of words whose elements name none: the drawing names it once.
    [[nodiscard]] static QString commonFamily();

    [[nodiscard]] QString rect(const QRectF &rect) const;
    [[nodiscard]] QString path(const QPainterPath &path) const;
    [[nodiscard]] QString text(QPointF base, const QTextItem &item) const;

private:
    [[nodiscard]] QString paint() const;
};

/// As an attribute's value, with a fallback for machines that have no such font.
[[nodiscard]] QString svgFamily(const QString &family);
/// Without needless digits.
[[nodiscard]] QString svgNumber(double value);

} // namespace render
