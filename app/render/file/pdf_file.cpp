#include "app/render/file/pdf_file.h"

#include "app/render/file/pdf_leads.h"
#include "app/render/file/pdf_page.h"
#include "app/render/file/picture_pages.h"

#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

using namespace Qt::StringLiterals;

namespace render {
namespace {

constexpr int resolution = 1200;

QDateTime creationDate(const PictureStyle &style)
{
    return style.created.isValid() || !style.date.isValid() ? style.created : style.date.startOfDay(Qt::UTC);
}

} // namespace

base::Result<QByteArray> pdfOf(const Figure &figure, const QString &title, const PictureStyle &style)
{
    const PicturePages pages(figure, style);
    const PdfPage page{title, pages.pageSize(), resolution, creationDate(style)};
    const QByteArray drawn =
        pdfBytes(page, [&](QPdfWriter &writer, QPainter &painter) { pages.paint(writer, painter, {}); });
    return withLeads(drawn, pages.leads());
}

} // namespace render
