#pragma once

#include "app/render/picture/page_style.h"
#include "app/render/theme.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QSize>
#include <QtCore/QString>

#include <array>
#include <optional>

namespace render {

inline constexpr double pixelsPerInch = 96; ///< of a picture's own pixels; a PNG may have more
inline constexpr double pixelsPerMm = pixelsPerInch / 25.4;

/// What stands around the lanes of a picture.
struct PictureParts
{
    bool title = true;
    bool subtitle = true;       ///< the sentence that says how the times are to be read
    bool legend = true;         ///< effects, disputes, columns
    bool uncertaintyKey = true; ///< how bars, brackets and counts tell what is open
    bool footnotes = false;
    bool captions = false; ///< below each mark where it was read
    /// A mark for each event, in as many rows as that takes, instead of columns and marks that stand for several.
    bool eachMark = false;
    bool leftOut = true; ///< what the picture does not show, and why

    friend bool operator==(const PictureParts &, const PictureParts &) = default;
};

/// How a picture is drawn.
struct PictureStyle
{
    QSize size{1920, 1080};   ///< in pixels of 1/96 inch; the height grows when keepHeight is false
    double scale = 1;         ///< PNG: pixels for each of these
    QSize pixels;             ///< PNG: exactly so many, where they were asked for instead of a length; may be empty
    double magnification = 1; ///< of words and marks; 1 is type of 10 pt
    ThemeName theme = ThemeName::Print;
    PictureParts parts;
    /// False: the picture becomes as high as its lanes need, so that nothing is left out.
    bool keepHeight = true;
    PageStyle page; ///< PDF
    QLocale locale;
    QDate date;        ///< when it was drawn, as said in its corner; null: not said
    QDateTime created; ///< in the properties of a PDF; null: date, or not said
};

/// Ready-made styles.
enum class PictureUse : std::uint8_t { Screen, Paper, Slide };
[[nodiscard]] PictureStyle pictureStyleFor(PictureUse use);

struct PictureUseName
{
    PictureUse use;
    QLatin1StringView word; ///< on the command line and in the settings
};
inline constexpr std::array<PictureUseName, 3> pictureUses{{{PictureUse::Screen, QLatin1StringView("screen")},
                                                            {PictureUse::Paper, QLatin1StringView("paper")},
                                                            {PictureUse::Slide, QLatin1StringView("slide")}}};

} // namespace render
