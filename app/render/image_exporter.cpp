#include "app/render/image_exporter.h"

#include "app/render/picture/figure.h"
#include "core/exchange/file_sink.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>
#include <QtGui/QImage>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtSvg/QSvgGenerator>

#include <algorithm>
#include <cmath>

using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace render {
namespace {

constexpr int dotsPerInch = 96;
constexpr int smallestSide = 200;
constexpr int largestSide = 20'000;   ///< logical; QPainter ends at 32,767 real ones
constexpr double largestPixels = 2e8; ///< of a PNG: 800 MB
constexpr double largestRealSide = 32'767;
constexpr int pdfResolution = 1200;

base::Result<void> checkSize(QSize size, double scale, PictureFormat format)
{
    const auto refuse = [&] {
        return base::failure(ErrorCode::SizeUnsupported, u"%1x%2"_s.arg(size.width()).arg(size.height()).toStdString());
    };
    if (size.width() < smallestSide || size.height() < smallestSide)
        return refuse();
    if (size.width() > largestSide || size.height() > largestSide || !(scale > 0) || !std::isfinite(scale))
        return refuse();
    if (format != PictureFormat::Png)
        return {};
    const double width = size.width() * scale;
    const double height = size.height() * scale;
    if (std::max(width, height) > largestRealSide || width * height > largestPixels || std::min(width, height) < 1)
        return refuse();
    return {};
}

base::Result<QByteArray> png(const Figure &figure, double scale)
{
    const QSize pixels(int(std::lround(figure.size().width() * scale)),
                       int(std::lround(figure.size().height() * scale)));
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return base::failure(ErrorCode::SizeUnsupported,
                             u"%1x%2"_s.arg(pixels.width()).arg(pixels.height()).toStdString());
    image.setDevicePixelRatio(scale);
    const int dotsPerMetre = int(std::lround(dotsPerInch * scale / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    figure.paint(painter, Medium::Pixels);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const Figure &figure, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(figure.size());
    generator.setViewBox(QRect(QPoint(), figure.size()));
    generator.setTitle(title.toHtmlEscaped()); // Qt 6.4 writes it as it is
    generator.setDescription(u"Dateline"_s);
    QPainter painter(&generator);
    figure.paint(painter, Medium::Vector);
    painter.end();
    return bytes;
}

/// QPdfWriter writes the moment of drawing into the file. It is blanked, so that equal pictures are equal files.
void blankDate(QByteArray &pdf, const QByteArray &key)
{
    const qsizetype begin = pdf.indexOf(key);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(')', begin);
    if (end > begin)
        std::fill(pdf.begin() + begin, pdf.begin() + end + 1, ' ');
}

QByteArray pdf(const Figure &figure, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(u"Dateline"_s);
        writer.setResolution(pdfResolution);
        constexpr double pointsPerPixel = 72.0 / dotsPerInch;
        writer.setPageSize(
            QPageSize(QSizeF(figure.size()) * pointsPerPixel, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        painter.scale(double(pdfResolution) / dotsPerInch, double(pdfResolution) / dotsPerInch);
        figure.paint(painter, Medium::Vector);
    }
    blankDate(bytes, "/CreationDate (");
    return bytes;
}

} // namespace

std::optional<PictureFormat> pictureFormat(const std::string &path)
{
    const QString ending = QFileInfo(QString::fromStdString(path)).suffix().toLower();
    for (const PictureFormat format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf}) {
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
}

base::Result<QByteArray> ImageExporter::bytes(PictureFormat format) const
{
    if (const auto fits = checkSize(m_style.size, m_style.scale, format); !fits)
        return tl::unexpected(fits.error());
    const Figure figure(m_content, m_style);
    if (const auto fits = checkSize(figure.size(), m_style.scale, format); !fits)
        return tl::unexpected(fits.error());
    switch (format) {
    case PictureFormat::Svg:
        return svg(figure, m_content.title);
    case PictureFormat::Pdf:
        return pdf(figure, m_content.title);
    case PictureFormat::Png:
        break;
    }
    return png(figure, m_style.scale);
}

base::Result<void> ImageExporter::write(const std::string &path, PictureFormat format) const
{
    const base::Result<QByteArray> picture = bytes(format);
    if (!picture)
        return tl::unexpected(picture.error());
    return exchange::writeFile(path, std::string_view(picture->constData(), std::size_t(picture->size())));
}

} // namespace render
