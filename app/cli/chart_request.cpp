#include "app/cli/chart_request.h"

#include "app/cli/picture_options.h"
#include "app/render/fonts.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize standardSize(960, 540);

/// These say something about lanes, marks and pages of a timeline.
const QStringList &ofTimelines()
{
    static const QStringList names{u"lanes"_s,    u"page"_s,      u"orientation"_s, u"each-event"_s,
                                   u"captions"_s, u"footnotes"_s, u"without"_s};
    return names;
}

template <class Words>
QString allOf(const Words &words)
{
    QStringList all;
    for (const auto &each : words)
        all << each.word;
    return all.join(u", "_s);
}

template <class Words>
auto find(const Words &words, const QString &given)
{
    return std::ranges::find_if(words, [&](const auto &each) { return each.word == given; });
}

} // namespace

void ChartRequest::addOptions(Arguments &arguments)
{
    arguments.addOption(
        u"chart"_s, tr("A chart instead of the timeline: casualties or events, as png, svg, pdf or csv."), u"WHICH"_s);
    arguments.addOption(u"effect"_s,
                        tr("Whose figures a chart of casualties shows: %1. Without it the first that the project has.")
                            .arg(allOf(render::chartEffects)),
                        u"EFFECT"_s);
}

bool ChartRequest::isAskedFor(const Arguments &arguments)
{
    return arguments.has(u"chart"_s) || arguments.has(u"effect"_s);
}

QString ChartRequest::endings()
{
    return u"png, svg, pdf, csv"_s;
}

bool ChartRequest::hasFormat(const QString &path)
{
    return endings().split(u", "_s).contains(QFileInfo(path).suffix().toLower());
}

tl::expected<ChartRequest, QString> ChartRequest::read(const Arguments &arguments,
                                                       const std::optional<base::TimeSpan> &span)
{
    ChartRequest request;
    const auto kind = find(render::chartKinds, arguments.text(u"chart"_s));
    if (kind == render::chartKinds.end())
        return tl::make_unexpected(
            tr("--chart: \"%1\" is none of %2").arg(arguments.text(u"chart"_s), allOf(render::chartKinds)));
    request.m_wish.kind = kind->value;
    if (arguments.has(u"effect"_s)) {
        const auto effect = find(render::chartEffects, arguments.text(u"effect"_s));
        if (kind->value != render::ChartKind::Casualties || effect == render::chartEffects.end())
            return tl::make_unexpected(tr("--effect: \"%1\" is none of %2, for a chart of casualties")
                                           .arg(arguments.text(u"effect"_s), allOf(render::chartEffects)));
        request.m_wish.effect = effect->value;
    }
    for (const QString &name : ofTimelines()) {
        if (arguments.has(name))
            return tl::make_unexpected(tr("--%1: only a timeline has this, a chart does not").arg(name));
    }
    auto style = PictureOptions(arguments).style();
    if (!style)
        return tl::make_unexpected(style.error());
    request.m_wish.style = std::move(*style);
    if (!arguments.has(u"size"_s) && !arguments.has(u"for"_s))
        request.m_wish.style.size = standardSize;
    request.m_wish.span = span;
    request.m_wish.title = arguments.text(u"title"_s);
    return request;
}

base::Result<void> ChartRequest::write(const store::Reader &reader, const Charts &charts, const std::string &path,
                                       Console &console) const
{
    if (const QString complaint = render::FontCheck::complaint(); !complaint.isEmpty()) {
        console.complain(complaint);
        return {};
    }
    const base::Result<void> written = charts.write(reader, m_wish, path);
    if (!written && written.error().code == base::ErrorCode::NotFound) {
        console.complain(tr("%1: there are no such casualties to draw").arg(QString::fromStdString(path)));
        return {};
    }
    return written;
}

} // namespace cli
