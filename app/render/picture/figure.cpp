#include "app/render/picture/figure.h"

#include "app/render/picture/note_columns.h"
#include "core/timeline/index/index_part.h"

#include <QtGui/QFontInfo>
#include <QtGui/QGuiApplication>
#include <QtGui/QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_set>

using timeline::PixelRect;
using timeline::TextStyle;

namespace render {
namespace {

constexpr int bodyPixels = 13; ///< 10 pt at 96 dpi
constexpr int narrowHeader = 110;
constexpr int widestHeader = 240;
constexpr int headerAroundName = 92; ///< glyph, count and gaps beside a lane's name
constexpr int highest = 40'000;      ///< is refused by whoever wanted it, before a scene as high is made
constexpr double mostNotes = 0.4;    ///< of the picture's height
constexpr double lastGap = 24;       ///< between the words at the left and those at the right of the last line
constexpr int fewPhotoLines = 2 * NoteColumns::line;

/// The application's family at the look's size, whatever the desktop's is: pictures do not depend on the desktop.
TypeScale pictureScale()
{
    QFont font = QGuiApplication::font();
    font.setFamily(QFontInfo(font).family()); // SVG names it, and "Sans" is another font elsewhere
    font.setPixelSize(bodyPixels);
    // Letters that are fitted to pixels have other widths at every scale: what fits at one would be cut at another.
    font.setHintingPreference(QFont::PreferNoHinting);
    // Spacing of 100 % moves nothing but keeps letters apart: with "fi" as one sign, nobody finds the words in a PDF.
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    return TypeScale(font);
}

QStringList wrapped(const QString &text, const QFont &font, int width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

Figure::Figure(const PictureContent &content, const PictureStyle &style)
    : m_content(content)
    , m_style(style)
    , m_index(content.index)
    , m_size(style.size)
    , m_margin(std::clamp(style.size.width() / 32, 16, 60))
    , m_scale(pictureScale())
    , m_theme(Theme::of(style.theme))
    , m_sentences(style.locale)
{
    resetWords({});
    if (style.parts.eachMark) {
        constexpr double markRoom = 28; ///< pixels: a glyph on either side, and the sign of an unknown end
        m_index = timeline::spreadOut(*m_index, std::int64_t(wholeView(m_size.height()).msPerPixel * markRoom));
    }
    layOut();
}

QFont Figure::titleFont() const
{
    return m_scale.font(TextSize::EmptyTitle, TextWeight::Medium);
}

QString Figure::title() const
{
    return m_style.parts.title ? m_content.title : QString();
}

void Figure::resetWords(NoteNumbers numbers)
{
    m_words.reset({m_scale, m_style.locale, m_content.zone, m_content.zoneName,
                   std::make_shared<NumberedLabels>(m_content.lookup, m_style.locale, std::move(numbers))});
}

int Figure::fixedHeight() const
{
    int height = m_sceneTop + m_margin / 2 + bottomLine * std::max(1, int(m_lastLines.size()));
    if (m_legendHeight > 0)
        height += m_legendHeight + blockGap;
    if (m_notesHeight > 0)
        height += m_notesHeight + blockGap;
    if (m_photosHeight > 0)
        height += m_photosHeight + blockGap;
    return height;
}

void Figure::layOut()
{
    const int width = m_size.width() - 2 * m_margin;
    const auto layHeading = [&] {
        const int titleHeight = title().isEmpty() ? 0 : int(std::ceil(QFontMetricsF(titleFont()).height())) + 4;
        m_doubt = m_style.parts.subtitle ? wrapped(m_sentences.doubt(m_count), m_scale.font(TextSize::Body), width)
                                         : QStringList();
        const int lineHeight = int(std::ceil(QFontMetricsF(m_scale.font(TextSize::Body)).height())) + 2;
        m_sceneTop = m_margin / 2 + titleHeight + int(m_doubt.size()) * lineHeight + 6;
    };
    count();
    layHeading();
    m_legendHeight = 40; // until the legend is known
    build();
    // What is drawn decides the numbers and the legend, and those the room that is left for drawing.
    if (m_style.parts.footnotes) {
        number();
        m_notesHeight = notesHeight();
    }
    m_photos = PhotoCaptions(m_content.lookup, drawnInReadingOrder(), m_sentences);
    m_photosHeight = photosHeight();
    m_look = std::make_unique<Look>(m_words.look(m_theme));
    m_legendHeight = Legend(m_scene, *m_look, m_sentences, m_style.parts).height(width);
    count();
    layHeading();
    layLastLines(mostLastLines);
    build();
    if (m_style.parts.footnotes) { // only what is drawn in the end has a note
        number();
        rebuild();
        m_notesHeight = std::min(m_notesHeight, notesHeight()); // fewer rows may have been drawn than at first
    }
    count();
    layLastLines(int(m_lastLines.size())); // of what is drawn now, in the room that was kept
    sortByMark(m_scene);
    for (timeline::LaneBox &lane : m_scene.lanes)
        lane.foldArrow = {}; // nobody can press it
    m_legend = std::make_unique<Legend>(m_scene, *m_look, m_sentences, m_style.parts);
}

/// What is left out, when and with what the picture was drawn, and how its notes are read: on one line if that has the
/// room, or below each other, at most so many.
void Figure::layLastLines(int most)
{
    const int width = m_size.width() - 2 * m_margin;
    const QFont font = m_scale.font(TextSize::Caption);
    const QFontMetricsF metrics(font);
    QString words = m_sentences.drawnWith(m_style.date);
    if (m_style.parts.leftOut)
        words += u' ' + m_sentences.leftOut(m_count);
    m_lastLeft.clear();
    if (m_notes && !m_notes->isEmpty()) {
        const QString source = m_notes->oneSource();
        m_lastLeft = source.isEmpty() ? QString() : m_sentences.oneSource(source) + u' ';
        m_lastLeft += m_sentences.numbersAre();
    }
    const double left = m_lastLeft.isEmpty() ? 0 : metrics.horizontalAdvance(m_lastLeft) + lastGap;
    if (left + metrics.horizontalAdvance(words) <= width) {
        m_lastLines = {words};
        return;
    }
    m_lastLines = wrapped((m_lastLeft + u' ' + words).trimmed(), font, width);
    m_lastLeft.clear();
    if (m_lastLines.size() > most) {
        const QString rest = m_lastLines.mid(most - 1).join(u' ');
        m_lastLines = m_lastLines.first(most - 1) << metrics.elidedText(rest, Qt::ElideRight, width);
    }
}

int Figure::notesHeight() const
{
    const int wanted = m_notes->height(m_size.width() - 2 * m_margin);
    return m_style.keepHeight ? std::min(wanted, int(m_size.height() * mostNotes)) : wanted;
}

int Figure::photosHeight() const
{
    const int wanted = m_photos.height(m_size.width() - 2 * m_margin);
    const bool asked = m_style.parts.footnotes || m_style.parts.captions;
    return asked && !m_style.keepHeight ? wanted : std::min(wanted, fewPhotoLines);
}

void Figure::build()
{
    timeline::SceneBuilder builder(m_words.sceneWords());
    builder.setIndex(m_index);
    m_options = {};
    m_options.metrics = m_words.metrics();
    m_options.metrics.overviewHeight = 0;
    m_options.captions = m_style.parts.captions ? timeline::CaptionMode::Always : timeline::CaptionMode::Never;
    m_options.print = true;
    m_options.eachMark = m_style.parts.eachMark;
    chooseRows(builder);
    builder.build(m_scene.viewport, m_scene);
}

int Figure::headerWidth() const
{
    int name = 0;
    for (const timeline::Lane &lane : m_index->lanes) {
        const QString words = QString::fromStdString(lane.row.name);
        name = std::max(name, int(m_words.fonts().metrics(TextStyle::Bold).horizontalAdvance(words)));
    }
    return std::clamp(name + headerAroundName, narrowHeader, widestHeader);
}

/// The period, or everything, over the picture's width.
timeline::Viewport Figure::wholeView(int height) const
{
    timeline::Viewport view;
    view.headerWidth = headerWidth();
    view = timeline::resized(view, m_size.width() - 2 * m_margin, height);
    const bool whole = m_content.span.lengthMs() <= 0;
    return timeline::fitted(view, whole ? m_index->span : m_content.span, whole ? 0.04 : 0.0);
}

/// The same picture with the words as they are now.
void Figure::rebuild()
{
    timeline::SceneBuilder builder(m_words.sceneWords());
    builder.setIndex(m_index);
    builder.setOptions(m_options);
    builder.build(timeline::Viewport(m_scene.viewport), m_scene);
}

void Figure::chooseRows(timeline::SceneBuilder &builder)
{
    struct Rows
    {
        int height;
        int chip;
    };
    constexpr std::array choices = {Rows{28, 18}, Rows{25, 17}, Rows{22, 16}, Rows{20, 15}};
    const int width = m_size.width() - 2 * m_margin;
    const int room = m_style.size.height() - fixedHeight();
    const timeline::Viewport view = wholeView(std::max(m_options.metrics.axisHeight, room));
    builder.setOptions(m_options);
    const int around = m_options.metrics.axisHeight + 2 + builder.remarksHeight(view);
    for (const Rows &rows : choices) {
        m_options.metrics.rowHeight = rows.height;
        m_options.metrics.chipHeight = rows.chip;
        builder.setOptions(m_options);
        if (!m_style.keepHeight || builder.contentHeight(view) + around <= room)
            break;
    }
    // A picture without a set height is as high as its lanes; one with a set height ends where they end.
    builder.build(view, m_scene);
    const int tray = m_scene.tray.rect.h;
    const int wanted = builder.contentHeight(view) + around + tray;
    const int height = std::min(wanted, m_style.keepHeight ? std::max(around, room) : highest);
    m_scene.viewport = timeline::resized(view, width, height);
    cutAtRow(builder);
    m_size.setHeight(m_style.keepHeight ? m_style.size.height() : height + fixedHeight());
}

/// Ends the lanes below a whole row where they do not all fit.
void Figure::cutAtRow(timeline::SceneBuilder &builder)
{
    builder.build(m_scene.viewport, m_scene);
    const PixelRect area = m_scene.laneArea;
    if (m_scene.contentHeight <= area.h)
        return;
    int end = area.y;
    for (const timeline::Mark &mark : m_scene.marks) {
        if (mark.row.bottom() <= area.bottom())
            end = std::max(end, mark.row.bottom());
    }
    for (const timeline::LaneBox &lane : m_scene.lanes) {
        if (lane.body.bottom() <= area.bottom())
            end = std::max(end, lane.body.bottom());
    }
    if (end > area.y)
        m_scene.viewport.height -= area.bottom() - end;
}

std::vector<base::EventId> Figure::drawnInReadingOrder() const
{
    std::vector<const timeline::Mark *> marks;
    for (const timeline::Mark &mark : m_scene.marks)
        marks.push_back(&mark);
    std::ranges::stable_sort(marks, [](const timeline::Mark *one, const timeline::Mark *other) {
        return one->row.y != other->row.y ? one->row.y < other->row.y : one->area.x < other->area.x;
    });
    std::vector<base::EventId> order;
    std::unordered_set<base::EventId> seen;
    for (const timeline::Mark *mark : marks) {
        if (seen.insert(mark->event).second)
            order.push_back(mark->event);
    }
    return order;
}

void Figure::number()
{
    const std::vector<base::EventId> order = drawnInReadingOrder();
    NoteNumbers numbers;
    for (const base::EventId event : order)
        numbers.emplace(event, numbers.size() + 1);
    m_notes = std::make_unique<Footnotes>(m_content.lookup, order, m_words.claims());
    resetWords(std::move(numbers));
}

void Figure::count()
{
    const timeline::Index &index = *m_index;
    m_count = {};
    m_count.all = index.eventCount() + m_content.outside;
    for (const timeline::EventFacts &facts : index.facts) {
        ++m_count.inSpan;
        if (facts.status == model::ClaimStatus::Rejected)
            ++m_count.rejected;
        if (facts.origin != model::TimeOrigin::Stated)
            ++m_count.noOwnTime;
        else if (facts.shape == base::TimeShape::OneOf)
            ++m_count.oneOfDays;
        else if (timeline::knownToMs(facts) > base::msPerMinute)
            ++m_count.inexact;
    }
    countDrawn();
}

/// What the scene shows of them, once there is one.
void Figure::countDrawn()
{
    std::unordered_set<base::EventId> drawn;
    std::size_t markEvents = 0;
    for (const timeline::Mark &mark : m_scene.marks) {
        drawn.insert(mark.event);
        markEvents += mark.standsFor;
    }
    m_count.behindOthers = markEvents - m_scene.marks.size();
    for (const timeline::Column &column : m_scene.columns)
        m_count.inColumns += column.total();
    m_count.asColumns = m_count.inColumns > 0;
    if (m_scene.contentHeight > m_scene.laneArea.h || m_scene.tray.total > m_scene.tray.items.size()) {
        const std::size_t shown = drawn.size() + m_count.behindOthers + m_count.inColumns + m_count.rejected;
        m_count.noRoom = m_count.inSpan - std::min(m_count.inSpan, shown);
    }
}

} // namespace render
