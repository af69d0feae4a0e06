#include "app/exporter/picture_choice.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double mostPixels = 1e6; ///< of a side, far beyond what is drawn: the exporter refuses it in words
constexpr int paperDpi = 300;

using Part = bool render::PictureParts::*;
constexpr std::array<Part, 8> parts{&render::PictureParts::title,     &render::PictureParts::subtitle,
                                    &render::PictureParts::legend,    &render::PictureParts::uncertaintyKey,
                                    &render::PictureParts::footnotes, &render::PictureParts::captions,
                                    &render::PictureParts::leftOut,   &render::PictureParts::eachMark};

/// Reads numbers of a line by their names, and leaves alone what is not there or out of range.
class SettingLine
{
public:
    explicit SettingLine(const QString &line)
    {
        for (const QString &entry : line.split(u' ', Qt::SkipEmptyParts))
            m_values[entry.section(u'=', 0, 0)] = entry.section(u'=', 1);
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto found = m_values.find(name);
        return found == m_values.end() ? QString() : found->second;
    }
    void number(const QString &name, double least, double most, double &value) const
    {
        bool isNumber = false;
        const double read = text(name).toDouble(&isNumber);
        if (isNumber && read >= least && read <= most)
            value = read;
    }
    template <class Enum>
    void choice(const QString &name, Enum last, Enum &value) const
    {
        double read = static_cast<double>(value);
        number(name, 0, static_cast<double>(last), read);
        value = static_cast<Enum>(static_cast<int>(read));
    }

private:
    std::map<QString, QString> m_values;
};

} // namespace

double inchesIn(LengthUnit unit, double dpi)
{
    switch (unit) {
    case LengthUnit::Millimetres:
        return 1 / millimetresPerInch;
    case LengthUnit::Inches:
        return 1;
    case LengthUnit::Pixels:
        break;
    }
    return 1 / dpi;
}

PictureChoice choiceFor(render::PictureUse use, const QString &format)
{
    const render::PictureStyle style = render::pictureStyleFor(use);
    PictureChoice choice;
    choice.format = format;
    choice.use = use;
    choice.theme = style.theme;
    choice.parts = style.parts;
    choice.everything = !style.keepHeight;
    choice.width = style.size.width();
    choice.height = style.size.height();
    if (use == render::PictureUse::Paper) {
        choice.unit = LengthUnit::Millimetres;
        choice.dpi = paperDpi;
        choice.width = std::floor(choice.width / render::pixelsPerMm);
        choice.height = std::floor(choice.height / render::pixelsPerMm);
    }
    return choice;
}

render::PictureStyle styleOf(const PictureChoice &choice)
{
    render::PictureStyle style = render::pictureStyleFor(choice.use);
    const double pixels = inchesIn(choice.unit, choice.dpi) * render::pixelsPerInch;
    const auto side = [](double length) { return int(std::lround(std::min(length, mostPixels))); };
    style.size = {side(choice.width * pixels), side(choice.height * pixels)};
    if (choice.unit == LengthUnit::Pixels)
        style.pixels = {side(choice.width), side(choice.height)};
    style.scale = choice.dpi / render::pixelsPerInch;
    style.keepHeight = !choice.everything;
    style.theme = choice.theme;
    style.page = choice.page;
    style.parts = choice.parts;
    return style;
}

QString toSetting(const PictureChoice &choice)
{
    QString shown;
    for (const Part part : parts)
        shown += choice.parts.*part ? u'1' : u'0';
    return u"format=%1 use=%2 width=%3 height=%4 unit=%5 dpi=%6 everything=%7 theme=%8"_s.arg(
               choice.format, QString::number(int(choice.use)), QString::number(choice.width),
               QString::number(choice.height), QString::number(int(choice.unit)), QString::number(choice.dpi),
               QString::number(int(choice.everything)), QString::number(int(choice.theme))) +
           u" paper=%1 orientation=%2 parts=%3"_s.arg(QString::number(int(choice.page.paper)),
                                                      QString::number(int(choice.page.orientation)), shown);
}

PictureChoice choiceFromSetting(const QString &line)
{
    const SettingLine setting(line);
    PictureChoice choice;
    if (!setting.text(u"format"_s).isEmpty())
        choice.format = setting.text(u"format"_s);
    setting.choice(u"use"_s, render::PictureUse::Slide, choice.use);
    setting.number(u"width"_s, 1, mostPixels, choice.width);
    setting.number(u"height"_s, 1, mostPixels, choice.height);
    setting.choice(u"unit"_s, LengthUnit::Inches, choice.unit);
    double dpi = choice.dpi;
    setting.number(u"dpi"_s, 24, 1536, dpi);
    choice.dpi = int(dpi);
    setting.choice(u"everything"_s, true, choice.everything);
    setting.choice(u"theme"_s, render::ThemeName::Print, choice.theme);
    setting.choice(u"paper"_s, render::Paper::Letter, choice.page.paper);
    setting.choice(u"orientation"_s, render::Orientation::Portrait, choice.page.orientation);
    const QString shown = setting.text(u"parts"_s);
    for (std::size_t i = 0; i < parts.size() && shown.size() == qsizetype(parts.size()); ++i)
        choice.parts.*parts.at(i) = shown.at(qsizetype(i)) == u'1';
    return choice;
}

} // namespace ui
