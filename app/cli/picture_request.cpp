#include "app/cli/picture_request.h"

#include "app/render/claim_words.h"
#include "app/render/fonts.h"
#include "app/render/locale/system_zone.h"
#include "app/render/lookup/project_lookup.h"
#include "core/timeline/index_builder.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestSide = 200;
constexpr int largestSide = 32767;

std::optional<render::ThemeName> themeNamed(const QString &name)
{
    constexpr std::array<std::pair<QLatin1StringView, render::ThemeName>, 3> themes{
        {{"light"_L1, render::ThemeName::Light},
         {"dark"_L1, render::ThemeName::Dark},
         {"print"_L1, render::ThemeName::Print}}};
    for (const auto &[word, theme] : themes) {
        if (word == name)
            return theme;
    }
    return std::nullopt;
}

/// The civil span in UTC, with an end that nobody named put where the events end.
base::TimeSpan closedSpan(base::TimeSpan civil, const timeline::IndexInput &input, const timeline::ZoneRules &zone)
{
    base::TimeSpan known{base::TimePoint::highest(), base::TimePoint::lowest()};
    for (const timeline::EventRow &row : input.rows) {
        for (const base::TimePoint point :
             {row.bounds.earliestBegin, row.bounds.latestBegin, row.bounds.earliestEnd, row.bounds.latestEnd}) {
            if (point.isOpen())
                continue;
            known.begin = std::min(known.begin, point);
            known.end = std::max(known.end, point);
        }
    }
    base::TimeSpan span{civil.begin.isOpen() ? known.begin : zone.toUtc(civil.begin),
                        civil.end.isOpen() ? known.end : zone.toUtc(civil.end)};
    // Nothing happened on the open side: a day of the named one is shown.
    if (span.end <= span.begin && civil.end.isOpen())
        span.end = {span.begin.ms + base::msPerDay};
    else if (span.end <= span.begin)
        span.begin = {span.end.ms - base::msPerDay};
    return span;
}

} // namespace

void PictureRequest::addOptions(Arguments &arguments)
{
    arguments.addOption(u"lanes"_s, tr("What stands in a lane of its own: kind, actor, place, source or tag."),
                        u"WHAT"_s, u"kind"_s);
    arguments.addOption(
        u"size"_s,
        tr("Width and height of a picture. Without it the picture is 1920 wide and as high as its lanes need."),
        u"WxH"_s);
    arguments.addOption(u"scale"_s, tr("Pixels of a PNG for each of its width and height."), u"N"_s, u"1"_s);
    arguments.addOption(u"theme"_s, tr("light, dark or print."), u"THEME"_s, u"print"_s);
    arguments.addOption(u"title"_s, tr("A title above the picture."), u"TEXT"_s);
    arguments.addOption(u"date"_s, tr("The day to be named in the picture as the one it was drawn on."),
                        u"YYYY-MM-DD"_s);
    arguments.addFlag(u"captions"_s, tr("Write below each mark where it was read."));
    arguments.addFlag(u"footnotes"_s, tr("Number the marks and name each source below."));
}

tl::expected<PictureRequest, QString> PictureRequest::read(const Arguments &arguments)
{
    PictureRequest request;
    const auto grouping = pipeline::parseLaneGrouping(arguments.text(u"lanes"_s).toStdString());
    if (!grouping)
        return tl::make_unexpected(
            tr("--lanes: \"%1\" is none of kind, actor, place, source, tag").arg(arguments.text(u"lanes"_s)));
    request.m_grouping = *grouping;
    request.m_style.keepHeight = arguments.has(u"size"_s);
    if (request.m_style.keepHeight) {
        if (const auto sized = request.readSize(arguments.text(u"size"_s)); !sized)
            return tl::make_unexpected(sized.error());
    }
    bool isNumber = false;
    request.m_style.scale = arguments.text(u"scale"_s).toDouble(&isNumber);
    if (!isNumber || !(request.m_style.scale >= 0.25 && request.m_style.scale <= 16))
        return tl::make_unexpected(tr("--scale: \"%1\" is no number from 0.25 to 16").arg(arguments.text(u"scale"_s)));
    const auto theme = themeNamed(arguments.text(u"theme"_s));
    if (!theme)
        return tl::make_unexpected(tr("--theme: \"%1\" is none of light, dark, print").arg(arguments.text(u"theme"_s)));
    request.m_style.theme = *theme;
    if (arguments.has(u"date"_s)) {
        request.m_style.date = QDate::fromString(arguments.text(u"date"_s), Qt::ISODate);
        if (!request.m_style.date.isValid())
            return tl::make_unexpected(tr("--date: \"%1\" is no day").arg(arguments.text(u"date"_s)));
    }
    request.m_style.captions = arguments.has(u"captions"_s);
    request.m_style.footnotes = arguments.has(u"footnotes"_s);
    request.m_title = arguments.text(u"title"_s);
    return request;
}

tl::expected<void, QString> PictureRequest::readSize(const QString &size)
{
    static const QRegularExpression form(u"^(\\d{1,5})x(\\d{1,5})$"_s);
    const QRegularExpressionMatch match = form.match(size);
    m_style.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    const auto fits = [](int side) { return side >= smallestSide && side <= largestSide; };
    if (!match.hasMatch() || !fits(m_style.size.width()) || !fits(m_style.size.height()))
        return tl::make_unexpected(
            tr("--size: \"%1\" is no size from %2x%2 to %3x%3").arg(size).arg(smallestSide).arg(largestSide));
    return {};
}

pipeline::TimelineQuery PictureRequest::query() const
{
    pipeline::TimelineQuery query;
    query.grouping = m_grouping;
    for (std::size_t i = 0; i < timeline::markKindCount; ++i)
        query.names.kinds.at(i) = render::ClaimWords::kindName(static_cast<timeline::MarkKind>(i)).toStdString();
    query.names.without = tr("without").toStdString();
    query.names.others = tr("others").toStdString();
    return query;
}

base::Result<void> PictureRequest::write(const store::Reader &reader, const std::optional<base::TimeSpan> &span,
                                         const std::string &path, Console &console) const
{
    if (const QString complaint = render::FontCheck::complaint(); !complaint.isEmpty()) {
        console.complain(complaint);
        return {};
    }
    const auto zone = std::make_shared<const render::SystemZone>();
    // All events, whatever the span: the picture says how many lie outside it.
    const auto input = pipeline::readTimeline(reader, query(), *zone);
    if (!input)
        return tl::unexpected(input.error());

    render::PictureContent content;
    content.index = timeline::IndexBuilder().build(*input);
    content.lookup = render::ProjectLookup(reader);
    content.zone = zone;
    content.zoneName = zone->name();
    content.title = m_title;
    if (span)
        content.span = closedSpan(*span, *input, *zone);
    const auto format = render::pictureFormat(path);
    if (!format)
        return base::failure(base::ErrorCode::FormatUnknown, path);
    return render::ImageExporter(std::move(content), m_style).write(path, *format);
}

} // namespace cli
