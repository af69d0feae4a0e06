#pragma once

#include <QtCore/QSize>
#include <QtCore/QSizeF>

#include <cstdint>

namespace render {

enum class Paper : std::uint8_t { Sheet /* one as large as the picture */, A4, A3, Letter, Printer /* its own */ };
enum class Orientation : std::uint8_t { Landscape, Portrait };

/// The pages of a PDF or of a printer.
struct PageStyle
{
    Paper paper = Paper::Sheet;
    Orientation orientation = Orientation::Landscape;
    QSizeF printerMm = {}; ///< of the printer's paper as it lies in it

    friend bool operator==(const PageStyle &, const PageStyle &) = default;
};

/// Of every page, on all sides: wider than what common printers leave white, with room for the page's number.
inline constexpr double pageMarginMm = 12;
/// What two neighbouring pages both show, so that they can be glued.
inline constexpr double pageOverlapMm = 10;

/// Of a page; empty for a sheet.
[[nodiscard]] QSizeF pageSizeMm(const PageStyle &style);
/// What a page shows of a picture, in pixels of 1/96 inch; empty for a sheet.
[[nodiscard]] QSize pageWindow(const PageStyle &style);
[[nodiscard]] int pageOverlap(); ///< in the same pixels

} // namespace render
