#include "app/render/image_exporter.h"

#include "app/render/file/html_page.h"
#include "app/render/file/pdf_file.h"
#include "app/render/file/picture_pages.h"
#include "app/render/file/svg_device.h"
#include "app/render/picture/figure.h"
#include "app/render/picture/picture_limits.h"
#include "core/exchange/file_sink.h"
#include "core/timeline/index/index_part.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace render {
namespace {

constexpr int previewSharpness = 3;
constexpr int mostPages = 400;

} // namespace

std::optional<PictureFormat> pictureFormat(const std::string &path)
{
    const QString ending = QFileInfo(QString::fromStdString(path)).suffix().toLower();
    for (const PictureFormat format : pictureFormats) {
        if (ending == suffixOf(format))
            return format;
    }
    return {};
}

QString suffixOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return u"png"_s;
    case PictureFormat::Svg:
        return u"svg"_s;
    case PictureFormat::Html:
        return u"html"_s;
    case PictureFormat::Pdf:
        break;
    }
    return u"pdf"_s;
}

ImageExporter::ImageExporter(PictureContent content, PictureStyle style)
    : m_content(std::move(content)), m_style(std::move(style))
{
    if (!m_content.index)
        m_content.index = std::make_shared<timeline::Index>();
    if (!m_content.zone)
        m_content.zone = std::make_shared<timeline::UtcZone>();
    if (m_content.span.lengthMs() <= 0)
        return;
    // No row is kept for what the picture does not show.
    timeline::IndexPart part = timeline::partOf(*m_content.index, m_content.span);
    m_content.index = std::move(part.index);
    m_content.outside += part.outside;
}

/// A picture is laid out in its own type size and then magnified.
PictureStyle ImageExporter::layoutStyle() const
{
    PictureStyle style = m_style;
    style.size = scaledSize(m_style.size, 1 / m_style.magnification);
    return style;
}

QSize ImageExporter::pixelSize(const Figure &figure) const
{
    QSize pixels = scaledSize(figure.size(), m_style.magnification * m_style.scale);
    if (!m_style.pixels.isEmpty())
        pixels = {m_style.pixels.width(), m_style.keepHeight ? m_style.pixels.height() : pixels.height()};
    return pixels;
}

base::Result<void> ImageExporter::checkWish() const
{
    for (const double factor : {m_style.scale, m_style.magnification}) {
        if (!(factor > 0) || !std::isfinite(factor))
            return refuseSize(m_style.size);
    }
    if (auto fits = checkSides(m_style.size); !fits)
        return fits;
    if (auto fits = checkSides(layoutStyle().size); !fits)
        return fits;
    const QSize window = pageWindow(m_style.page); // of a printer, perhaps a label's
    if (m_style.page.paper != Paper::Sheet && std::min(window.width(), window.height()) < 2 * pageOverlap())
        return refuseSize(window);
    return m_style.pixels.isEmpty() ? base::Result<void>() : checkPixels({m_style.pixels.width(), 1});
}

base::Result<void> ImageExporter::checkSize(const Figure &figure, PictureFormat format) const
{
    const QSize size = scaledSize(figure.size(), m_style.magnification);
    if (auto fits = checkSides(size); !fits)
        return fits;
    const bool isSheet = m_style.page.paper == Paper::Sheet;
    if (format == PictureFormat::Pdf && isSheet && std::max(size.width(), size.height()) > largestSheet)
        return refuseSize(size);
    if (format == PictureFormat::Pdf && pagesOf(size, m_style.page).count() > mostPages)
        return refuseSize(size);
    return format == PictureFormat::Png ? checkPixels(pixelSize(figure)) : base::Result<void>();
}

base::Result<QByteArray> ImageExporter::bytes(PictureFormat format) const
{
    if (auto fits = checkWish(); !fits)
        return tl::unexpected(fits.error());
    const PictureStyle style = layoutStyle();
    const Figure figure(m_content, style);
    if (auto fits = checkSize(figure, format); !fits)
        return tl::unexpected(fits.error());
    switch (format) {
    case PictureFormat::Svg:
    case PictureFormat::Html:
        return svg(figure, format);
    case PictureFormat::Pdf:
        return pdfOf(figure, m_content.title, style);
    case PictureFormat::Png:
        break;
    }
    return png(figure);
}

base::Result<void> ImageExporter::paintPages(QPagedPaintDevice &device,
                                             const std::function<bool(int page)> &wanted) const
{
    if (auto fits = checkWish(); !fits)
        return fits;
    const PictureStyle style = layoutStyle();
    const Figure figure(m_content, style);
    if (auto fits = checkSize(figure, PictureFormat::Pdf); !fits)
        return fits;
    QPainter painter;
    if (!painter.begin(&device))
        return base::failure(base::ErrorCode::WriteFailed, m_content.title.toStdString());
    PicturePages(figure, style).paint(device, painter, wanted);
    return {};
}

base::Result<QByteArray> ImageExporter::png(const Figure &figure) const
{
    const QSize pixels = pixelSize(figure);
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return tl::unexpected(refuseSize(pixels).error());
    image.fill(figure.theme().colour(ColourRole::Window)); // where a pixel is left over beside the last whole one
    const int dotsPerMetre = int(std::lround(pixelsPerInch * m_style.scale / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    const double ratio = m_style.magnification * m_style.scale; // a painter takes no image's pixel ratio below 1
    painter.scale(ratio, ratio);
    figure.paint(painter, Medium::Vector); // kept pictures of words only fit whole scales
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray ImageExporter::svg(const Figure &figure, PictureFormat format) const
{
    SvgDevice device(figure.size());
    QPainter painter(&device);
    figure.paint(painter, Medium::Vector, &device);
    painter.end();
    if (format == PictureFormat::Svg)
        return device.document(m_content.title, m_style.magnification);
    return HtmlPage(m_content.title, m_style.locale).around(device.element(m_content.title, m_style.magnification));
}

base::Result<ImageExporter::Preview> ImageExporter::preview(PictureFormat format, QSize box,
                                                            double devicePixelRatio) const
{
    if (auto fits = checkWish(); !fits)
        return tl::unexpected(fits.error());
    const PictureStyle style = layoutStyle();
    const Figure figure(m_content, style);
    if (auto fits = checkSize(figure, format); !fits)
        return tl::unexpected(fits.error());
    const QSizeF whole(figure.size());
    const double ratio = std::min({box.width() / whole.width(), box.height() / whole.height(), m_style.magnification});
    const QSize wanted = scaledSize(figure.size(), ratio * devicePixelRatio).expandedTo({1, 1});
    // Drawn larger and then made small: letters of a few pixels would be a row of dots.
    QImage image(wanted * previewSharpness, QImage::Format_RGB32);
    image.fill(figure.theme().colour(ColourRole::Window));
    QPainter painter(&image);
    painter.scale(image.width() / whole.width(), image.height() / whole.height());
    figure.paint(painter, Medium::Vector);
    painter.end();
    image = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(devicePixelRatio);
    return Preview{image, scaledSize(figure.size(), m_style.magnification)};
}

base::Result<void> ImageExporter::write(const std::string &path, PictureFormat format) const
{
    const base::Result<QByteArray> picture = bytes(format);
    if (!picture)
        return tl::unexpected(picture.error());
    return exchange::writeFile(path, std::string_view(picture->constData(), std::size_t(picture->size())));
}

} // namespace render
