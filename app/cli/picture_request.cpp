#include "app/cli/picture_request.h"

#include "app/cli/picture_options.h"
#include "app/render/claim_words.h"
#include "app/render/fonts.h"
#include "app/render/locale/system_zone.h"
#include "app/render/lookup/project_lookup.h"
#include "core/timeline/index_builder.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <memory>
#include <utility>

namespace cli {

using namespace Qt::StringLiterals;

void PictureRequest::addOptions(Arguments &arguments)
{
    arguments.addOption(u"lanes"_s, tr("What stands in a lane of its own: kind, actor, place, source or tag."),
                        u"WHAT"_s, u"kind"_s);
    arguments.addOption(
        u"for"_s,
        tr("What the picture is for: screen, paper (small type, footnotes, 300 dots per inch) or slide (large "
           "type)."),
        u"USE"_s);
    arguments.addOption(u"size"_s,
                        tr("Width and height of a picture, such as 1920x1080, 180x120mm or 7x5in. Without it the "
                           "picture is as high as its lanes need."),
                        u"WxH"_s);
    arguments.addOption(u"dpi"_s, tr("Dots per inch of a PNG; a size in pixels means these dots then."), u"N"_s);
    arguments.addOption(u"scale"_s, tr("Pixels of a PNG for each of its width and height, instead of --dpi."), u"N"_s,
                        u"1"_s);
    arguments.addOption(u"page"_s,
                        tr("Cuts a PDF into pages that overlap, to be glued: A4, A3 or Letter. Without it the PDF is "
                           "one sheet."),
                        u"PAPER"_s);
    arguments.addOption(u"orientation"_s, tr("Of these pages: landscape or portrait."), u"HOW"_s, u"landscape"_s);
    arguments.addOption(u"theme"_s, tr("light, dark or print."), u"THEME"_s, u"print"_s);
    arguments.addOption(u"title"_s, tr("A title above the picture."), u"TEXT"_s);
    arguments.addOption(u"date"_s, tr("The day to be named in the picture as the one it was drawn on."),
                        u"YYYY-MM-DD"_s);
    arguments.addFlag(u"captions"_s, tr("Write below each mark where it was read."));
    arguments.addFlag(u"footnotes"_s, tr("Number the marks and name each source below."));
    arguments.addFlag(u"each-event"_s,
                      tr("Draw a mark for each event, in as many rows as that takes, instead of columns."));
    arguments.addOption(u"without"_s,
                        tr("Leaves out parts, with commas between them: subtitle, legend, uncertainty-key, left-out."),
                        u"PARTS"_s);
}

tl::expected<PictureRequest, QString> PictureRequest::read(const Arguments &arguments)
{
    PictureRequest request;
    const auto grouping = pipeline::parseLaneGrouping(arguments.text(u"lanes"_s).toStdString());
    if (!grouping)
        return tl::make_unexpected(
            tr("--lanes: \"%1\" is none of kind, actor, place, source, tag").arg(arguments.text(u"lanes"_s)));
    request.m_grouping = *grouping;
    auto style = PictureOptions(arguments).style();
    if (!style)
        return tl::make_unexpected(style.error());
    request.m_style = std::move(*style);
    request.m_title = arguments.text(u"title"_s);
    return request;
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
        content.span = pipeline::closedSpan(*span, *input, *zone);
    const auto format = render::pictureFormat(path);
    if (!format)
        return base::failure(base::ErrorCode::FormatUnknown, path);
    return render::ImageExporter(std::move(content), m_style).write(path, *format);
}

} // namespace cli
