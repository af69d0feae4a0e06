// How a laid-out picture is painted, and the names of its parts.
#include "app/render/picture/figure.h"

#include "app/render/picture/mark_words.h"
#include "app/render/remark_words.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

using namespace Qt::StringLiterals;
using timeline::TextStyle;

namespace render {
namespace {

/// Names of marks: an event may stand in several lanes, and its bars and its words are drawn apart.
class MarkNames
{
public:
    MarkNames(const EventLookup &lookup, const std::vector<base::EventId> &events, const ClaimWords &words)
    {
        if (!lookup || events.empty())
            return;
        const MarkWords markWords(words);
        for (const EventContext &event : lookup(events))
            m_texts.emplace(event.event, markWords.text(event));
    }

    PictureGroup group(base::EventId event, MarkLayer layer)
    {
        const bool time = layer == MarkLayer::Time;
        PictureGroup group{u"event-"_s + QString::number(event.value), time ? u"event-time"_s : u"event"_s, event};
        if (time)
            group.id += u"-time"_s;
        if (const int count = ++m_given[group.id]; count > 1)
            group.id += u"-again"_s + QString::number(count);
        const MarkText &text = m_texts[event];
        group.title = text.title;
        group.description = text.description;
        group.link = time ? QUrl() : text.link;
        return group;
    }

private:
    std::unordered_map<base::EventId, MarkText> m_texts;
    std::unordered_map<QString, int> m_given;
};

} // namespace

void Figure::paint(QPainter &painter, Medium medium, GroupListener *listener) const
{
    ImageCache cache(16U << 20);
    const timeline::PixelRect all{0, 0, m_size.width(), m_size.height()};
    painter.save();
    {
        Canvas canvas(painter, *m_look, cache, medium);
        canvas.setClip(all);
        canvas.fill(all, m_theme.colour(ColourRole::Window));
        const GroupScope group(listener, {u"heading"_s, u"heading"_s});
        paintHeading(painter, canvas);
    }
    painter.restore();
    paintScene(painter, medium, listener);
    Canvas canvas(painter, *m_look, cache, medium);
    canvas.setClip(all);
    const timeline::Viewport &view = m_scene.viewport;
    canvas.frame({m_margin, m_sceneTop, view.width, view.height}, m_theme.colour(ColourRole::BorderStrong), 1);
    paintFoot(canvas, m_sceneTop + view.height + blockGap, listener);
}

void Figure::paintScene(QPainter &painter, Medium medium, GroupListener *listener) const
{
    painter.save();
    painter.translate(m_margin, m_sceneTop);
    ScenePainter scenePainter(*m_look, medium);
    if (listener == nullptr) {
        scenePainter.paint(painter, m_scene);
    } else {
        const MarkGroups groups = markGroups(*listener);
        scenePainter.paint(painter, m_scene, &groups);
    }
    painter.restore();
}

MarkGroups Figure::markGroups(GroupListener &listener) const
{
    auto names = std::make_shared<MarkNames>(m_content.lookup, drawnInReadingOrder(), m_words.claims());
    return {[this, names, &listener](timeline::MarkIndex mark, MarkLayer layer) {
                listener.begin(names->group(m_scene.marks[mark].event, layer));
            },
            [&listener] { listener.end(); },
            [this, &listener](base::RemarkId id) {
                PictureGroup group{u"remark-"_s + QString::number(id.value), u"remark"_s};
                const auto &remarks = m_index->remarks;
                const auto row = std::ranges::find(remarks, id, [](const auto &each) { return each.remark.id; });
                if (row != remarks.end())
                    group.title = RemarkWords(m_style.locale).spoken(row->remark);
                listener.begin(group);
            }};
}

void Figure::paintHeading(QPainter &painter, Canvas &canvas) const
{
    int y = m_margin / 2;
    if (!title().isEmpty()) {
        const QFontMetricsF metrics(titleFont());
        painter.setFont(titleFont());
        painter.setPen(m_theme.colour(ColourRole::Ink));
        const QString words = metrics.elidedText(title(), Qt::ElideRight, m_size.width() - 2 * m_margin);
        painter.drawText(QPointF(m_margin, y + metrics.ascent()), words);
        y += int(std::ceil(metrics.height())) + 4;
    }
    const int lineHeight = int(std::ceil(m_words.fonts().metrics(TextStyle::Body).height())) + 2;
    for (const QString &line : m_doubt) {
        canvas.text({m_margin, y, m_size.width() - 2 * m_margin, lineHeight}, line, TextStyle::Body,
                    m_theme.colour(ColourRole::InkSecondary));
        y += lineHeight;
    }
}

void Figure::paintFoot(Canvas &canvas, int y, GroupListener *listener) const
{
    const int width = m_size.width() - 2 * m_margin;
    if (!m_legend->isEmpty()) {
        const GroupScope group(listener, {u"legend"_s, u"legend"_s});
        m_legend->paint(canvas, {m_margin, y}, width);
        y += m_legendHeight + blockGap;
    }
    if (m_notes && !m_notes->isEmpty()) {
        m_notes->paint(canvas, notesArea(), m_sentences, listener);
        y += m_notesHeight + blockGap;
    }
    if (!m_photos.isEmpty()) {
        const GroupScope group(listener, {u"photos"_s, u"photos"_s});
        m_photos.paint(canvas, QRect(m_margin, y, width, m_photosHeight), m_sentences);
    }
    const GroupScope group(listener, {u"last-line"_s, u"last-line"_s});
    paintLastLines(canvas);
}

void Figure::paintLastLines(Canvas &canvas) const
{
    const int width = m_size.width() - 2 * m_margin;
    const QColor ink = m_theme.colour(ColourRole::InkSecondary);
    const int lines = int(m_lastLines.size());
    int top = m_size.height() - m_margin / 2 - lines * bottomLine + 4;
    if (lines == 1) {
        const double advance = m_words.fonts().metrics(TextStyle::Caption).horizontalAdvance(m_lastLines.front());
        const int rightWidth = std::min(width, int(std::ceil(advance)));
        canvas.text({m_margin + width - rightWidth, top, rightWidth, bottomLine}, m_lastLines.front(),
                    TextStyle::Caption, ink);
        canvas.text({m_margin, top, width - rightWidth, bottomLine}, m_lastLeft, TextStyle::Caption, ink);
        return;
    }
    for (const QString &line : m_lastLines) {
        canvas.text({m_margin, top, width, bottomLine}, line, TextStyle::Caption, ink);
        top += bottomLine;
    }
}

} // namespace render
