#include "app/render/picture/picture_style.h"

namespace render {
namespace {

constexpr double ownTypePoints = 9.75; ///< of body text at magnification 1
constexpr double paperTypePoints = 8;
constexpr double slideMagnification = 2;

} // namespace

PictureStyle pictureStyleFor(PictureUse use)
{
    PictureStyle style;
    style.keepHeight = use == PictureUse::Slide;
    switch (use) {
    case PictureUse::Screen:
        style.theme = ThemeName::Light;
        break;
    case PictureUse::Paper:
        style.size = pageWindow({Paper::A4, Orientation::Landscape});
        style.scale = 300 / pixelsPerInch;
        style.magnification = paperTypePoints / ownTypePoints;
        style.parts.footnotes = true;
        break;
    case PictureUse::Slide:
        style.theme = ThemeName::Light;
        style.magnification = slideMagnification;
        style.parts.uncertaintyKey = false;
        break;
    }
    return style;
}

} // namespace render
