#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtGui/QPageSize>

#include <functional>

class QPainter;
class QPdfWriter;

namespace render {

/// What a PDF says of itself, and its pages.
struct PdfPage
{
    QString title;
    QPageSize size;
    int resolution = 96;
    QDateTime created; ///< null: not said
};

/// What is painted, as Qt writes it: the same painting gives the same bytes, in every process and at any time.
[[nodiscard]] QByteArray pdfBytes(const PdfPage &page, const std::function<void(QPdfWriter &, QPainter &)> &paint);

} // namespace render
