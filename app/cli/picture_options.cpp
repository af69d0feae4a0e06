#include "app/cli/picture_options.h"

#include "app/render/image_exporter.h"
#include "app/render/picture/page_tiling.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallestSide = 200;
constexpr double largestSide = 32767;
constexpr double smallestDpi = 24;
constexpr double largestDpi = 1536;

template <class Value>
struct Word
{
    QLatin1StringView word;
    Value value;
};

constexpr std::array<Word<render::ThemeName>, 3> themes{{{"light"_L1, render::ThemeName::Light},
                                                         {"dark"_L1, render::ThemeName::Dark},
                                                         {"print"_L1, render::ThemeName::Print}}};
constexpr std::array<Word<render::Paper>, 3> papers{
    {{"a4"_L1, render::Paper::A4}, {"a3"_L1, render::Paper::A3}, {"letter"_L1, render::Paper::Letter}}};
constexpr std::array<Word<render::Orientation>, 2> orientations{
    {{"landscape"_L1, render::Orientation::Landscape}, {"portrait"_L1, render::Orientation::Portrait}}};
using Part = bool render::PictureParts::*;
constexpr std::array<Word<Part>, 4> parts{{{"subtitle"_L1, &render::PictureParts::subtitle},
                                           {"legend"_L1, &render::PictureParts::legend},
                                           {"uncertainty-key"_L1, &render::PictureParts::uncertaintyKey},
                                           {"left-out"_L1, &render::PictureParts::leftOut}}};

/// False if no word is the given one.
template <class Value, std::size_t size>
bool read(const std::array<Word<Value>, size> &words, const QString &given, Value &value)
{
    const QString lower = given.toLower();
    const auto found = std::ranges::find_if(words, [&](const Word<Value> &each) { return each.word == lower; });
    if (found == words.end())
        return false;
    value = found->value;
    return true;
}

/// Pixels of 1/96 inch in a unit of length.
double pixelsIn(const QString &unit)
{
    return unit == "mm"_L1 ? render::pixelsPerMm : unit == "in"_L1 ? render::pixelsPerInch : 1;
}

} // namespace

tl::expected<render::PictureStyle, QString> PictureOptions::style()
{
    for (const auto read :
         {&PictureOptions::readUse, &PictureOptions::readScale, &PictureOptions::readSize, &PictureOptions::readPage,
          &PictureOptions::readTheme, &PictureOptions::readDate, &PictureOptions::readParts}) {
        if (const Checked checked = (this->*read)(); !checked)
            return tl::make_unexpected(checked.error());
    }
    return m_style;
}

tl::unexpected<QString> PictureOptions::noneOf(const QString &option, const QString &words) const
{
    return tl::make_unexpected(tr("--%1: \"%2\" is none of %3").arg(option, m_arguments.text(option), words));
}

PictureOptions::Checked PictureOptions::readUse()
{
    m_style.keepHeight = false;
    if (!m_arguments.has(u"for"_s))
        return {};
    const QString asked = m_arguments.text(u"for"_s);
    const auto use = std::ranges::find_if(render::pictureUses,
                                          [&](const render::PictureUseName &each) { return each.word == asked; });
    if (use == render::pictureUses.end())
        return noneOf(u"for"_s, u"screen, paper, slide"_s);
    m_style = render::pictureStyleFor(use->use);
    return {};
}

PictureOptions::Checked PictureOptions::readScale()
{
    bool isNumber = false;
    if (m_arguments.has(u"dpi"_s)) {
        const double dpi = m_arguments.text(u"dpi"_s).toDouble(&isNumber);
        if (m_arguments.has(u"scale"_s))
            return tl::make_unexpected(tr("--dpi and --scale say the same twice"));
        if (!isNumber || !(dpi >= smallestDpi && dpi <= largestDpi))
            return tl::make_unexpected(tr("--dpi: \"%1\" is no number from %2 to %3")
                                           .arg(m_arguments.text(u"dpi"_s))
                                           .arg(smallestDpi)
                                           .arg(largestDpi));
        m_style.scale = dpi / render::pixelsPerInch;
        return {};
    }
    const double scale = m_arguments.text(u"scale"_s).toDouble(&isNumber);
    if (!isNumber || !(scale >= 0.25 && scale <= 16))
        return tl::make_unexpected(
            tr("--scale: \"%1\" is no number from 0.25 to 16").arg(m_arguments.text(u"scale"_s)));
    if (m_arguments.has(u"scale"_s) || !m_arguments.has(u"for"_s))
        m_style.scale = scale;
    return {};
}

PictureOptions::Checked PictureOptions::readSize()
{
    if (!m_arguments.has(u"size"_s))
        return {};
    static const QRegularExpression form(u"^(\\d{1,5}(?:\\.\\d{1,3})?)x(\\d{1,5}(?:\\.\\d{1,3})?)(px|mm|in)?$"_s);
    const QRegularExpressionMatch match = form.match(m_arguments.text(u"size"_s));
    const QString unit = match.captured(3);
    const bool isDots = unit != "mm"_L1 && unit != "in"_L1 && m_arguments.has(u"dpi"_s);
    const double width = match.captured(1).toDouble() * pixelsIn(unit);
    const double height = match.captured(2).toDouble() * pixelsIn(unit);
    const auto fits = [](double side) { return side >= smallestSide && side <= largestSide; };
    if (!match.hasMatch() || !fits(width) || !fits(height))
        return tl::make_unexpected(
            tr("--size: \"%1\" is no size such as 1920x1080, 180x120mm or 7x5in, with sides from %2 to %3 pixels")
                .arg(m_arguments.text(u"size"_s))
                .arg(smallestSide)
                .arg(largestSide));
    const double dots = isDots ? m_style.scale : 1;
    m_style.size = {int(std::lround(width / dots)), int(std::lround(height / dots))};
    m_style.pixels = isDots ? QSize(int(std::lround(width)), int(std::lround(height))) : QSize();
    m_style.keepHeight = true;
    return {};
}

PictureOptions::Checked PictureOptions::readPage()
{
    if (!read(orientations, m_arguments.text(u"orientation"_s), m_style.page.orientation))
        return noneOf(u"orientation"_s, u"landscape, portrait"_s);
    if (!m_arguments.has(u"page"_s))
        return {};
    if (!read(papers, m_arguments.text(u"page"_s), m_style.page.paper))
        return noneOf(u"page"_s, u"A4, A3, Letter"_s);
    if (render::pictureFormat(m_arguments.text(u"output"_s).toStdString()) != render::PictureFormat::Pdf)
        return tl::make_unexpected(tr("--page: only a PDF is cut into pages"));
    // A picture without a size of its own leaves no page half empty.
    if (!m_arguments.has(u"size"_s))
        m_style.size.setWidth(render::PageTiling::wholeWidth(
            m_style.size.width(), render::pageWindow(m_style.page).width(), render::pageOverlap()));
    return {};
}

PictureOptions::Checked PictureOptions::readTheme()
{
    const bool isAsked = m_arguments.has(u"theme"_s);
    if (isAsked && !read(themes, m_arguments.text(u"theme"_s), m_style.theme))
        return noneOf(u"theme"_s, u"light, dark, print"_s);
    return {};
}

/// As said by --date; without it the properties of a PDF may have the date of SOURCE_DATE_EPOCH, so that a build gives
/// the same bytes again.
PictureOptions::Checked PictureOptions::readDate()
{
    if (m_arguments.has(u"date"_s)) {
        m_style.date = QDate::fromString(m_arguments.text(u"date"_s), Qt::ISODate);
        if (!m_style.date.isValid())
            return tl::make_unexpected(tr("--date: \"%1\" is no day").arg(m_arguments.text(u"date"_s)));
        return {};
    }
    bool isNumber = false;
    const qint64 second = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    if (isNumber)
        m_style.created = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
    return {};
}

PictureOptions::Checked PictureOptions::readParts()
{
    m_style.parts.captions |= m_arguments.has(u"captions"_s);
    m_style.parts.footnotes |= m_arguments.has(u"footnotes"_s);
    m_style.parts.eachMark |= m_arguments.has(u"each-event"_s);
    for (const QString &word : m_arguments.text(u"without"_s).split(u',', Qt::SkipEmptyParts)) {
        Part part = nullptr;
        if (!read(parts, word.trimmed(), part))
            return noneOf(u"without"_s, u"subtitle, legend, uncertainty-key, left-out"_s);
        m_style.parts.*part = false;
    }
    return {};
}

} // namespace cli
