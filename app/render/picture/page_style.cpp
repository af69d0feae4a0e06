#include "app/render/picture/page_style.h"

#include "app/render/picture/picture_style.h"

namespace render {

QSizeF pageSizeMm(const PageStyle &style)
{
    const auto turned = [&](double shortSide, double longSide) {
        return style.orientation == Orientation::Landscape ? QSizeF(longSide, shortSide) : QSizeF(shortSide, longSide);
    };
    switch (style.paper) {
    case Paper::A4:
        return turned(210, 297);
    case Paper::A3:
        return turned(297, 420);
    case Paper::Letter:
        return turned(215.9, 279.4);
    case Paper::Printer:
        return style.printerMm;
    case Paper::Sheet:
        break;
    }
    return {};
}

QSize pageWindow(const PageStyle &style)
{
    const QSizeF page = pageSizeMm(style);
    if (page.isEmpty())
        return {};
    return {int((page.width() - 2 * pageMarginMm) * pixelsPerMm),
            int((page.height() - 2 * pageMarginMm) * pixelsPerMm)};
}

int pageOverlap()
{
    return int(pageOverlapMm * pixelsPerMm);
}

} // namespace render
