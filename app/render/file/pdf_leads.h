#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QPointF>
#include <QtCore/QRectF>
#include <QtCore/QString>

#include <vector>

namespace render {

/// A point of a page, in PDF points from the page's lower left corner; pages count from 0.
struct PdfPoint
{
    int page = 0;
    QPointF at;
};

struct PdfBookmark
{
    QString title;
    PdfPoint to;
};

/// A part of a page that leads somewhere when it is pressed; drawn without a frame.
struct PdfLink
{
    int page = 0;
    QRectF from; ///< lower left corner and size
    PdfPoint to;
};

/// What leads through a PDF.
struct PdfLeads
{
    std::vector<PdfBookmark> bookmarks;
    std::vector<PdfLink> links;
};

/// The same pages with bookmarks and links, which QPdfWriter cannot write; written anew by qpdf, with an identity that
/// follows from the content alone. A page with more than 10,000 links gets none: common readers would not show it.
/// WriteFailed if the file cannot be understood.
[[nodiscard]] base::Result<QByteArray> withLeads(const QByteArray &pdf, const PdfLeads &leads);

} // namespace render
