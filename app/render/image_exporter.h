#pragma once

#include "app/render/picture/picture_content.h"
#include "app/render/picture/picture_style.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtGui/QImage>

#include <array>
#include <functional>
#include <optional>
#include <string>

class QPagedPaintDevice;

namespace render {

class Figure;

/// Html is a page to look at in a browser, which holds the drawing of Svg.
enum class PictureFormat : std::uint8_t { Png, Svg, Pdf, Html };
inline constexpr std::array pictureFormats{PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf,
                                           PictureFormat::Html};
/// By the file name's ending; nothing for others.
[[nodiscard]] std::optional<PictureFormat> pictureFormat(const std::string &path);
/// The ending of such a file, without its dot.
[[nodiscard]] QString suffixOf(PictureFormat format);

/// Timelines as pictures for print: title and a sentence of doubt, frame, lanes, a legend of what occurs, numbered
/// footnotes, and what was left out. The same input gives the same bytes. Any thread; needs a QGuiApplication.
class ImageExporter
{
public:
    ImageExporter(PictureContent content, PictureStyle style);

    /// The bytes of a picture. Fails with SizeUnsupported, before anything large is allocated.
    [[nodiscard]] base::Result<QByteArray> bytes(PictureFormat format) const;
    /// Writes through exchange::FileSink: an old file survives a failure.
    [[nodiscard]] base::Result<void> write(const std::string &path, PictureFormat format) const;
    /// Paints the pages that the style names: PDF's pages onto another device, such as a printer, whose pages must be
    /// as large and without margins of their own. Wanted picks pages, from 0; null: all. Fails where bytes() would,
    /// before anything is painted.
    [[nodiscard]] base::Result<void> paintPages(QPagedPaintDevice &device,
                                                const std::function<bool(int page)> &wanted) const;
    struct Preview
    {
        QImage image;
        QSize size; ///< of the picture itself, in pixels of 1/96 inch
    };
    /// The same picture, as small as it must be to fit into a box. Fails where bytes() would.
    [[nodiscard]] base::Result<Preview> preview(PictureFormat format, QSize box, double devicePixelRatio) const;

private:
    [[nodiscard]] PictureStyle layoutStyle() const;
    [[nodiscard]] base::Result<void> checkWish() const; ///< as far as it can be known before laying out
    [[nodiscard]] base::Result<void> checkSize(const Figure &figure, PictureFormat format) const;
    [[nodiscard]] QSize pixelSize(const Figure &figure) const;
    [[nodiscard]] base::Result<QByteArray> png(const Figure &figure) const;
    [[nodiscard]] QByteArray svg(const Figure &figure, PictureFormat format) const;

    PictureContent m_content;
    PictureStyle m_style;
};

} // namespace render
