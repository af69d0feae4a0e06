#pragma once

#include "app/render/picture/picture_style.h"

#include <QString>

#include <cstdint>

namespace ui {

enum class LengthUnit : std::uint8_t { Pixels, Millimetres, Inches };
/// How many inches are one of the unit; of pixels at so many dots an inch.
[[nodiscard]] double inchesIn(LengthUnit unit, double dpi);

/// How a picture is to be drawn, in the terms in which a person chooses it. Remembered between runs.
struct PictureChoice
{
    QString format = QStringLiteral("png"); ///< the file's ending
    render::PictureUse use = render::PictureUse::Screen;
    double width = 1920;
    double height = 1080;
    LengthUnit unit = LengthUnit::Pixels;
    int dpi = 96;
    bool everything = true; ///< as high as it takes; height is not kept to
    render::ThemeName theme = render::ThemeName::Light;
    render::PageStyle page;
    render::PictureParts parts;

    friend bool operator==(const PictureChoice &, const PictureChoice &) = default;
};

/// What a use of pictures begins with; the format stays.
[[nodiscard]] PictureChoice choiceFor(render::PictureUse use, const QString &format);
[[nodiscard]] render::PictureStyle styleOf(const PictureChoice &choice);

/// One line for the settings, and back; what is not understood stays as in a fresh choice.
[[nodiscard]] QString toSetting(const PictureChoice &choice);
[[nodiscard]] PictureChoice choiceFromSetting(const QString &line);

} // namespace ui
