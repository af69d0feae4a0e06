#pragma once

#include "app/render/event_context.h"
#include "app/render/theme.h"
#include "core/base/result.h"
#include "core/timeline/index.h"
#include "core/timeline/zone_rules.h"

#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtCore/QSize>
#include <QtCore/QString>

#include <memory>
#include <optional>
#include <string>

namespace render {

enum class PictureFormat : std::uint8_t { Png, Svg, Pdf };
/// By the file name's ending; nothing for others.
[[nodiscard]] std::optional<PictureFormat> pictureFormat(const std::string &path);
/// The ending of such a file, without its dot.
[[nodiscard]] QString suffixOf(PictureFormat format);

/// What a picture shows.
struct PictureContent
{
    std::shared_ptr<const timeline::Index> index;
    EventLookup lookup;
    std::shared_ptr<const timeline::ZoneRules> zone;
    base::TimeSpan span; ///< UTC; empty: everything
    QString title;       ///< empty: none
    QString zoneName;
};

/// How it is drawn.
struct PictureStyle
{
    QSize size{1920, 1080}; ///< logical pixels; the height grows when whatFits is false
    double scale = 1;       ///< PNG: pixels a logical pixel
    ThemeName theme = ThemeName::Print;
    bool footnotes = false;
    bool captions = false;
    /// False: the picture becomes as high as its lanes need, so that nothing is left out.
    bool keepHeight = true;
    QLocale locale;
    QDate date; ///< when it was drawn, as said in its corner; null: not said
};

/// Timelines as pictures for print: title and a sentence of doubt, frame, lanes, a legend of what occurs, numbered
/// footnotes, and what was left out. The same input gives the same bytes. Any thread; needs a QGuiApplication.
class ImageExporter
{
public:
    ImageExporter(PictureContent content, PictureStyle style);

    /// The bytes of a picture. Fails with SizeUnsupported.
    [[nodiscard]] base::Result<QByteArray> bytes(PictureFormat format) const;
    /// Writes through exchange::FileSink: an old file survives a failure.
    [[nodiscard]] base::Result<void> write(const std::string &path, PictureFormat format) const;

private:
    PictureContent m_content;
    PictureStyle m_style;
};

} // namespace render
