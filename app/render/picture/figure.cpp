#include "app/render/picture/figure.h"

#include "app/render/picture/note_columns.h"

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
constexpr int bottomLine = 22;
constexpr int blockGap = 10;
constexpr int narrowHeader = 110;
constexpr int widestHeader = 240;
constexpr int headerAroundName = 92; ///< glyph, count and gaps beside a lane's name
constexpr double mostNotes = 0.4;    ///< of the picture's height
constexpr int fewPhotoLines = 2 * NoteColumns::line;

/// The application's family at the look's size, whatever the desktop's is: pictures do not depend on the desktop.
TypeScale pictureScale()
{
    QFont font = QGuiApplication::font();
    font.setFamily(QFontInfo(font).family()); // SVG names it, and "Sans" is another font elsewhere
    font.setPixelSize(bodyPixels);
    // Spacing of 100 % moves nothing but keeps letters apart: with "fi" as one sign, nobody finds the words in a PDF.
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    return TypeScale(font);
}

QFont titleFont(const TypeScale &scale)
{
    return scale.font(TextSize::EmptyTitle, TextWeight::Medium);
}

bool meets(const timeline::EventFacts &facts, base::TimeSpan span)
{
    if (facts.origin == model::TimeOrigin::Undated)
        return true;
    const base::TimeSpan drawn = timeline::drawnSpan(facts);
    return drawn.begin < span.end && (drawn.end > span.begin || (drawn.end == drawn.begin && drawn.end >= span.begin));
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
    , m_size(style.size)
    , m_margin(std::clamp(style.size.width() / 32, 16, 60))
    , m_scale(pictureScale())
    , m_theme(Theme::of(style.theme))
    , m_sentences(style.locale)
{
    resetWords({});
    layOut();
}

void Figure::resetWords(NoteNumbers numbers)
{
    m_words.reset({m_scale, m_style.locale, m_content.zone, m_content.zoneName,
                   std::make_shared<NumberedLabels>(m_content.lookup, m_style.locale, std::move(numbers))});
}

int Figure::fixedHeight() const
{
    int height = m_sceneTop + m_margin / 2 + bottomLine;
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
        const int titleHeight =
            m_content.title.isEmpty() ? 0 : int(std::ceil(QFontMetricsF(titleFont(m_scale)).height())) + 4;
        m_doubt = wrapped(m_sentences.doubt(m_count), m_scale.font(TextSize::Body), width);
        const int lineHeight = int(std::ceil(QFontMetricsF(m_scale.font(TextSize::Body)).height())) + 2;
        m_sceneTop = m_margin / 2 + titleHeight + int(m_doubt.size()) * lineHeight + 6;
    };
    count();
    layHeading();
    m_legendHeight = 40; // until the legend is known
    build();
    // What is drawn decides the numbers and the legend, and those the room that is left for drawing.
    if (m_style.footnotes) {
        number();
        m_notesHeight = notesHeight();
    }
    m_photos = PhotoCaptions(m_content.lookup, drawnInReadingOrder(), m_sentences);
    m_photosHeight = photosHeight();
    m_look = std::make_unique<Look>(m_words.look(m_theme));
    m_legendHeight = Legend(m_scene, *m_look, m_sentences).height(width);
    count();
    layHeading();
    build();
    if (m_style.footnotes) { // only what is drawn in the end has a note
        number();
        rebuild();
    }
    count();
    m_legend = std::make_unique<Legend>(m_scene, *m_look, m_sentences);
}

int Figure::notesHeight() const
{
    const int wanted = m_notes->height(m_size.width() - 2 * m_margin);
    return m_style.keepHeight ? std::min(wanted, int(m_size.height() * mostNotes)) : wanted;
}

int Figure::photosHeight() const
{
    const int wanted = m_photos.height(m_size.width() - 2 * m_margin);
    const bool asked = m_style.footnotes || m_style.captions;
    return asked && !m_style.keepHeight ? wanted : std::min(wanted, fewPhotoLines);
}

void Figure::build()
{
    timeline::SceneBuilder builder(m_words.sceneWords());
    builder.setIndex(m_content.index);
    m_options = {};
    m_options.metrics = m_words.metrics();
    m_options.metrics.overviewHeight = 0;
    m_options.captions = m_style.captions ? timeline::CaptionMode::Always : timeline::CaptionMode::Never;
    m_options.print = true;
    int name = 0;
    for (const timeline::Lane &lane : m_content.index->lanes) {
        const QString words = QString::fromStdString(lane.row.name);
        name = std::max(name, int(m_words.fonts().metrics(TextStyle::Bold).horizontalAdvance(words)));
    }
    m_scene.viewport.headerWidth = std::clamp(name + headerAroundName, narrowHeader, widestHeader);
    chooseRows(builder);
    builder.build(m_scene.viewport, m_scene);
}

/// The same picture with the words as they are now.
void Figure::rebuild()
{
    timeline::SceneBuilder builder(m_words.sceneWords());
    builder.setIndex(m_content.index);
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
    const int around = m_options.metrics.axisHeight + 2;
    timeline::Viewport view;
    view.headerWidth = m_scene.viewport.headerWidth;
    view = timeline::resized(view, width, std::max(around, room));
    const bool whole = m_content.span.lengthMs() <= 0;
    view = timeline::fitted(view, whole ? m_content.index->span : m_content.span, whole ? 0.04 : 0.0);
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
    const int height = m_style.keepHeight ? std::min(wanted, std::max(around, room)) : wanted;
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
    const timeline::Index &index = *m_content.index;
    const base::TimeSpan span = m_content.span.lengthMs() > 0 ? m_content.span : index.span;
    m_count = {};
    m_count.all = index.eventCount();
    for (const timeline::EventFacts &facts : index.facts) {
        if (m_content.span.lengthMs() > 0 && !meets(facts, span))
            continue;
        ++m_count.inSpan;
        if (facts.origin != model::TimeOrigin::Stated)
            ++m_count.noOwnTime;
        else if (facts.shape == base::TimeShape::OneOf)
            ++m_count.oneOfDays;
        else if (timeline::knownToMs(facts) > base::msPerMinute)
            ++m_count.inexact;
    }
    std::unordered_set<base::EventId> drawn;
    std::size_t inColumns = 0;
    for (const timeline::Mark &mark : m_scene.marks)
        drawn.insert(mark.event);
    for (const timeline::Column &column : m_scene.columns)
        inColumns += column.total();
    m_count.asColumns = inColumns > 0;
    if (m_scene.contentHeight > m_scene.laneArea.h || m_scene.tray.total > m_scene.tray.items.size())
        m_count.noRoom = m_count.inSpan - std::min(m_count.inSpan, drawn.size() + inColumns);
}

void Figure::paint(QPainter &painter, Medium medium) const
{
    ImageCache cache(16U << 20);
    {
        Canvas canvas(painter, *m_look, cache, medium);
        canvas.setClip({0, 0, m_size.width(), m_size.height()});
        canvas.fill({0, 0, m_size.width(), m_size.height()}, m_theme.colour(ColourRole::Window));
        paintHeading(painter, canvas);
    }
    painter.save();
    painter.translate(m_margin, m_sceneTop);
    ScenePainter scenePainter(*m_look, medium);
    scenePainter.paint(painter, m_scene);
    painter.restore();
    painter.setClipping(false);
    Canvas canvas(painter, *m_look, cache, medium);
    canvas.setClip({0, 0, m_size.width(), m_size.height()});
    const timeline::Viewport &view = m_scene.viewport;
    canvas.frame({m_margin, m_sceneTop, view.width, view.height}, m_theme.colour(ColourRole::BorderStrong), 1);
    paintFoot(canvas, m_sceneTop + view.height + blockGap);
}

void Figure::paintHeading(QPainter &painter, Canvas &canvas) const
{
    int y = m_margin / 2;
    if (!m_content.title.isEmpty()) {
        const QFontMetricsF metrics(titleFont(m_scale));
        painter.setFont(titleFont(m_scale));
        painter.setPen(m_theme.colour(ColourRole::Ink));
        const QString title = metrics.elidedText(m_content.title, Qt::ElideRight, m_size.width() - 2 * m_margin);
        painter.drawText(QPointF(m_margin, y + metrics.ascent()), title);
        y += int(std::ceil(metrics.height())) + 4;
    }
    const int lineHeight = int(std::ceil(m_words.fonts().metrics(TextStyle::Body).height())) + 2;
    for (const QString &line : m_doubt) {
        canvas.text({m_margin, y, m_size.width() - 2 * m_margin, lineHeight}, line, TextStyle::Body,
                    m_theme.colour(ColourRole::InkSecondary));
        y += lineHeight;
    }
}

void Figure::paintFoot(Canvas &canvas, int y) const
{
    const int width = m_size.width() - 2 * m_margin;
    if (!m_legend->isEmpty()) {
        m_legend->paint(canvas, {m_margin, y}, width);
        y += m_legendHeight + blockGap;
    }
    if (m_notes && !m_notes->isEmpty()) {
        m_notes->paint(canvas, QRect(m_margin, y, width, m_notesHeight), m_sentences);
        y += m_notesHeight + blockGap;
    }
    if (!m_photos.isEmpty())
        m_photos.paint(canvas, QRect(m_margin, y, width, m_photosHeight), m_sentences);
    const QColor ink = m_theme.colour(ColourRole::InkSecondary);
    const QFontMetricsF &metrics = m_words.fonts().metrics(TextStyle::Caption);
    const int top = m_size.height() - m_margin / 2 - bottomLine + 4;
    const QString right = m_sentences.drawnWith(m_style.date) + u' ' + m_sentences.leftOut(m_count);
    const int rightWidth = int(std::ceil(metrics.horizontalAdvance(right)));
    canvas.text({m_margin + width - rightWidth, top, rightWidth, bottomLine}, right, TextStyle::Caption, ink);
    if (!m_notes || m_notes->isEmpty())
        return;
    QString left = m_sentences.numbersAre();
    if (!m_notes->oneSource().isEmpty())
        left = m_sentences.oneSource(m_notes->oneSource()) + u' ' + left;
    const int room = std::max(0, width - rightWidth - 24);
    canvas.text({m_margin, top, room, bottomLine}, metrics.elidedText(left, Qt::ElideRight, room), TextStyle::Caption,
                ink);
}

} // namespace render
