#include "app/render/fonts.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace render {
namespace {

constexpr std::array<double, 7> scales = {0.85, 0.9, 1.0, 1.1, 1.15, 1.4, 1.8};
constexpr double smallestPointSize = 8;
constexpr double defaultPointSize = 10;
constexpr int picturePixelSize = 13;

double advance(const QFontMetricsF &metrics, char16_t digit)
{
    return metrics.horizontalAdvance(QChar(digit));
}

} // namespace

TypeScale::TypeScale(QFont base) : m_base(std::move(base))
{
    if (m_base.pointSizeF() <= 0 && m_base.pixelSize() <= 0)
        m_base.setPointSizeF(defaultPointSize);
}

TypeScale TypeScale::ofApplication()
{
    QFont font = QGuiApplication::font();
    // The offscreen platform and bare desktops say 9 pt or less; the look is drawn for 10.
    if (font.pointSizeF() < defaultPointSize)
        font.setPointSizeF(defaultPointSize);
    return TypeScale(font);
}

TypeScale TypeScale::ofPictures()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(picturePixelSize);
    return TypeScale(font);
}

QFont TypeScale::font(TextSize size, TextWeight weight, bool italic) const
{
    const double scale = scales[static_cast<std::size_t>(size)];
    QFont font = m_base;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(smallestPointSize, font.pointSizeF() * scale));
    else
        font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * scale))));
    font.setWeight(weight == TextWeight::Medium ? QFont::DemiBold : QFont::Normal);
    font.setItalic(italic);
    return font;
}

bool hasTabularFigures(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double zero = advance(metrics, u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (std::abs(advance(metrics, digit) - zero) > 0.01)
            return false;
    }
    return true;
}

QString FontCheck::complaint()
{
    const QStringList families = QFontDatabase::families();
    if (families.isEmpty()) {
        return tr("No fonts are installed, so no text can be drawn. Install a font package, for example fonts-dejavu "
                  "or fonts-noto-core, and start Dateline again.");
    }
    const QFontMetricsF metrics(QGuiApplication::font());
    const bool readsLatin = metrics.inFont(u'a') && metrics.inFont(u'å');
    const bool readsCyrillic = metrics.inFont(u'ї');
    if (!readsLatin) {
        return tr("The font “%1” lacks the letters of this language. Install a font package, for example fonts-dejavu "
                  "or fonts-noto-core, and start Dateline again.")
            .arg(QGuiApplication::font().family());
    }
    if (!readsCyrillic && !QFontDatabase::families(QFontDatabase::Cyrillic).size())
        return tr("No font with Cyrillic letters is installed. Names in articles may show as empty boxes.");
    return {};
}

} // namespace render
