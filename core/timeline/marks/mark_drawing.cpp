#include "core/timeline/marks/mark_drawing.h"

#include <algorithm>

namespace timeline {

namespace {

constexpr int barInset = 4;
constexpr int wordsInset = 10;    ///< from a bar's edge to its glyph
constexpr int glyphAdvance = 18;  ///< from a glyph's left to the words behind it
constexpr int cutInset = 16;      ///< words of a bar that begins left of the view
constexpr int questionReach = 16; ///< '?' at the edge of the view
constexpr int wideEnoughForGlyph = 30;
constexpr int bracketGlyphGap = 4;

class Drawing
{
public:
    Drawing(const Frame &frame, const DrawnMark &drawn)
        : m_frame(frame)
        , m_scene(frame.scene)
        , m_facts(*drawn.facts)
        , m_shape(drawn.shape)
        , m_markIndex(drawn.mark)
        , m_row(frame.scene.marks[drawn.mark].row)
    {
        m_slot.facts = drawn.facts;
        m_slot.mark = drawn.mark;
        m_slot.centreY = m_row.y + m_row.h / 2;
        if (frame.captions) {
            const int lines = metrics().lineHeight + metrics().captionLineHeight;
            m_slot.centreY = m_row.y + std::max(0, m_row.h - lines) / 2 + metrics().lineHeight / 2;
        }
    }

    LabelSlot draw()
    {
        if (m_shape.body == MarkShape::Body::Ghosts)
            drawGhosts();
        else if (m_shape.body == MarkShape::Body::Bar)
            drawBar();
        else
            drawGlyphOnly();
        m_scene.marks[m_markIndex].area = m_area;
        m_slot.areaLeft = std::max(m_area.x, m_frame.left());
        m_slot.areaRight = std::min(m_area.right(), m_frame.right());
        return m_slot;
    }

private:
    [[nodiscard]] const SceneMetrics &metrics() const { return m_frame.options.metrics; }

    void addGlyph(int x, int y)
    {
        m_scene.glyphs.push_back(
            {x, y, metrics().glyph, m_markIndex, m_facts.kind, m_shape.solid, m_shape.questionable});
        const int reach = glyphReach(metrics());
        m_area = m_area.united({x - reach, y - reach, 2 * reach + 1, 2 * reach + 1});
    }

    void addSymbol(SymbolKind kind, int x, int y)
    {
        m_scene.symbols.push_back({x, y, metrics().icon, m_markIndex, kind, m_facts.kind});
    }

    void drawGlyphOnly()
    {
        addGlyph(m_shape.glyphX, m_slot.centreY);
        const bool choice = m_facts.shape == base::TimeShape::OneOf && m_frame.zoom <= ZoomClass::Years;
        if (!m_shape.questionable && !choice)
            return;
        const int x = m_shape.glyphX + glyphReach(metrics()) + metrics().icon / 2;
        addSymbol(SymbolKind::UnknownEnd, x, m_slot.centreY);
        m_area.w += metrics().icon + 1;
    }

    /// The body inside the view, with fades that are measured from its ends; unknown ends fade at the view's edge.
    [[nodiscard]] Bar clippedBar() const
    {
        Bar bar;
        bar.mark = m_markIndex;
        bar.kind = m_facts.kind;
        bar.tone = m_shape.tone;
        bar.left = m_shape.left;
        bar.right = m_shape.right;
        bar.questionable = m_shape.questionable;
        bar.fadeLeft = m_shape.fadeLeft;
        bar.fadeRight = m_shape.fadeRight;
        // A body outside the view may still have a fade in it, so it is not moved to the view's edge.
        int x0 = std::min(std::max(m_shape.x0, m_frame.left()), std::max(m_shape.x1, m_shape.x0));
        int x1 = std::max(std::min(m_shape.x1, m_frame.right()), x0);
        if (m_shape.x0 < x0 && bar.left != BarEnd::Unknown && bar.left != BarEnd::Ongoing) {
            bar.left = BarEnd::Cut;
            bar.fadeLeft = 0;
        }
        if (m_shape.x1 > x1 && bar.right != BarEnd::Unknown && bar.right != BarEnd::Ongoing) {
            bar.right = BarEnd::Cut;
            bar.fadeRight = 0;
        }
        if (bar.left == BarEnd::Unknown) {
            bar.fadeLeft = std::clamp(x1 - x0 - questionReach - bandToGlyph, 0, openFade);
            x0 = std::min(x0 + questionReach + bar.fadeLeft, x1);
        }
        if (bar.right == BarEnd::Unknown) {
            bar.fadeRight = std::clamp(x1 - x0 - questionReach - bandToGlyph, 0, openFade);
            x1 = std::max(x1 - questionReach - bar.fadeRight, x0);
        }
        const int top = m_frame.captions ? m_row.y + 3 : m_row.y + barInset;
        bar.body = {x0, top, std::max(0, x1 - x0), m_row.h - (m_frame.captions ? 6 : 2 * barInset)};
        return bar;
    }

    void drawBar()
    {
        const Bar bar = clippedBar();
        const PixelRect body = bar.body;
        m_area = {body.x - bar.fadeLeft, body.y, body.w + bar.fadeLeft + bar.fadeRight, body.h};
        m_scene.bars.push_back(bar);
        if (bar.left == BarEnd::Unknown)
            addSymbol(SymbolKind::UnknownEnd, m_frame.left() + questionReach / 2, m_slot.centreY);
        if (bar.right == BarEnd::Unknown)
            addSymbol(SymbolKind::UnknownEnd, m_frame.right() - questionReach / 2, m_slot.centreY);
        // A side without an edge: its fade belongs to the event, so words of others keep away from it.
        if (m_shape.x1 - m_shape.x0 < bandToGlyph) {
            addGlyph(glyphBesideBracket(m_shape, metrics()), m_slot.centreY);
            return;
        }
        placeInside(bar);
    }

    void placeInside(const Bar &bar)
    {
        const PixelRect body = bar.body;
        if (body.w < wideEnoughForGlyph) {
            if (body.w > metrics().glyph)
                addGlyph(body.x + body.w / 2, m_slot.centreY);
            else if (m_shape.x0 >= m_frame.left() && m_shape.x1 <= m_frame.right())
                addGlyph(m_shape.x0 + (m_shape.x1 - m_shape.x0) / 2, m_slot.centreY);
            return;
        }
        int x = body.x + wordsInset;
        const bool cut = bar.left == BarEnd::Cut || (bar.left == BarEnd::Ongoing && m_shape.x0 < m_frame.left());
        if (bar.left == BarEnd::Ongoing)
            x = body.x + cutInset + metrics().glyph;
        if (cut && bar.left == BarEnd::Cut) {
            x = body.x + cutInset;
            addSymbol(SymbolKind::CutLeft, body.x + 6, m_slot.centreY);
        }
        // Of an unknown beginning the words stand where its known end begins, as the report's would.
        if (bar.left == BarEnd::Unknown && !m_facts.bounds.earliestEnd.isOpen())
            x = std::max(x, std::min(xOf(m_frame.view, m_facts.bounds.earliestEnd) + wordsInset,
                                     body.right() - wideEnoughForGlyph));
        addGlyph(x + 6, m_slot.centreY);
        m_slot.insideX = x + glyphAdvance;
        m_slot.insideRoom = std::max(0, body.right() - wordsInset - m_slot.insideX);
    }

    void drawGhosts()
    {
        // Below the words, which have the room that a thinner line of days leaves where rows are low.
        const bool low = m_frame.captions || m_row.h < metrics().lineHeight + ghostHeight + 2;
        const int height = low ? lowGhostHeight : ghostHeight;
        const int y = m_row.bottom() - height - (low ? 1 : 2);
        m_slot.centreY = m_row.y + metrics().lineHeight / 2 - (low && !m_frame.captions ? 2 : 0);
        if (!low)
            m_slot.centreY = std::max(m_slot.centreY, y - 11);
        int firstX = m_frame.right();
        int lastRight = m_frame.left();
        const auto members = std::span(m_frame.index.members).subspan(m_facts.firstMember, m_facts.memberCount);
        for (const base::TimeSpan &member : members) {
            // A pixel of air on both sides, unless a day is only a few pixels.
            const int width = xOf(m_frame.view, member.end) - xOf(m_frame.view, member.begin);
            const int air = width >= 5 ? 1 : 0;
            const int x0 = xOf(m_frame.view, member.begin) + air;
            const int x1 = x0 + std::max(1, width - 2 * air);
            if (x1 <= m_frame.left() || x0 >= m_frame.right() || x1 <= lastRight)
                continue;
            addGhost({std::max(x0, m_frame.left()), y, std::min(x1, m_frame.right()) - std::max(x0, m_frame.left()),
                      height});
            firstX = std::min(firstX, std::max(x0, m_frame.left()));
            lastRight = std::max(lastRight, x1);
        }
        link(y + height / 2);
        m_area = m_area.united({std::max(m_shape.x0, m_frame.left()), y,
                                std::min(m_shape.x1, m_frame.right()) - std::max(m_shape.x0, m_frame.left()), height});
        // Words stay in view with the line, even where it has no member.
        const int x = firstX < m_frame.right() ? firstX : std::max(m_shape.x0, m_frame.left());
        addGlyph(x + 6, m_slot.centreY);
        m_slot.insideX = x + glyphAdvance;
        m_slot.aboveGhosts = true;
    }

    void addGhost(PixelRect rect)
    {
        Bar ghost;
        ghost.body = rect;
        ghost.mark = m_markIndex;
        ghost.kind = m_facts.kind;
        ghost.tone = BarTone::Ghost;
        ghost.questionable = m_shape.questionable;
        m_scene.bars.push_back(ghost);
        m_area = m_area.united(rect);
    }

    void link(int y)
    {
        const int x0 = std::max(m_shape.x0, m_frame.left());
        const int x1 = std::min(m_shape.x1, m_frame.right());
        if (x1 > x0)
            m_scene.ghostLinks.push_back({x0, x1, y, m_facts.kind});
    }

    const Frame &m_frame;
    Scene &m_scene;
    const EventFacts &m_facts;
    const MarkShape &m_shape;
    MarkIndex m_markIndex;
    PixelRect m_row;
    PixelRect m_area;
    LabelSlot m_slot;
};

} // namespace

int glyphReach(const SceneMetrics &metrics)
{
    return metrics.glyph / 2 + 1;
}

int glyphBesideBracket(const MarkShape &shape, const SceneMetrics &metrics)
{
    const int away = bracketGlyphGap + metrics.glyph / 2;
    return shape.right == BarEnd::Bracket ? shape.x1 - 2 - away : shape.x0 + 2 + away;
}

LabelSlot drawMark(const Frame &frame, const DrawnMark &drawn)
{
    return Drawing(frame, drawn).draw();
}

} // namespace timeline
