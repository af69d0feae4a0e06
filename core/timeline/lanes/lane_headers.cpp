#include "core/timeline/lanes/lane_headers.h"

#include <string>

namespace timeline {

namespace {

constexpr int arrowX = 8;
constexpr int arrowSize = 12;
constexpr int glyphCentre = 30;
constexpr int nameX = 42;
constexpr int nameWithoutGlyph = 26;
constexpr int rightInset = 10;
constexpr int gap = 6;

class Header
{
public:
    Header(const Frame &frame, LaneBox &box) : m_frame(frame), m_box(box), m_row(frame.index.lanes[box.lane].row) {}

    void write(const LaneWords &words, TimeStep column)
    {
        const int line = m_frame.options.metrics.lineHeight;
        const int top = m_box.header.y + (m_box.mode == LaneMode::Folded ? 3 : 6);
        m_box.foldArrow = {arrowX, top + (line - arrowSize) / 2, arrowSize, arrowSize};
        m_box.kind = m_row.kind;
        m_box.colour = m_row.colour;
        m_box.glyphX = glyphCentre;
        m_box.glyphY = top + line / 2;
        m_box.firstRun = static_cast<std::uint32_t>(m_frame.scene.runs.size());
        m_nameX = m_row.kind ? nameX : nameWithoutGlyph;

        const std::string count = words.number(m_box.total);
        const int countWidth = m_frame.widths.width(count, TextStyle::Muted);
        const bool below = m_box.mode == LaneMode::Density;
        const int right = m_box.header.right() - rightInset;
        add(m_row.name, TextStyle::Bold, TextInk::Ink, top, (below ? right : right - countWidth - gap) - m_nameX);
        if (below)
            add(count, TextStyle::Muted, TextInk::Secondary, top + line, right - m_nameX);
        else
            addRight(count, TextStyle::Muted, TextInk::Secondary, top);
        if (!m_row.subtitle.empty() && m_box.header.h >= 2 * line + 6 && !below)
            add(m_row.subtitle, TextStyle::Caption, TextInk::Muted, top + line, right - m_nameX);
        if (below && m_box.columnPeak > 0)
            addPeak(words, column);
        m_box.runCount = static_cast<std::uint32_t>(m_frame.scene.runs.size()) - m_box.firstRun;
    }

private:
    void add(std::string_view text, TextStyle style, TextInk ink, int top, int room)
    {
        const std::string &shown = m_frame.widths.shortened(text, style, room);
        if (!shown.empty())
            appendRun(m_frame.scene, shown, {style, ink, {}, false},
                      {m_nameX, top, m_frame.widths.width(shown, style), m_frame.options.metrics.lineHeight});
    }

    void addRight(std::string_view text, TextStyle style, TextInk ink, int top)
    {
        const int width = m_frame.widths.width(text, style);
        const int x = m_box.header.right() - rightInset - width;
        if (x >= 0)
            appendRun(m_frame.scene, text, {style, ink, {}, false},
                      {x, top, width, m_frame.options.metrics.lineHeight});
    }

    /// Beside the dotted line at the top of the columns.
    void addPeak(const LaneWords &words, TimeStep column)
    {
        const int line = m_frame.options.metrics.captionLineHeight;
        const int top = std::max(m_box.peakY - line / 2, m_box.header.y + 6 + 2 * m_frame.options.metrics.lineHeight);
        if (top + 2 * line > m_box.header.bottom())
            return;
        addRight(words.peak(m_box.columnPeak), TextStyle::Caption, TextInk::Muted, top);
        addRight(words.perUnit(column), TextStyle::Caption, TextInk::Muted, top + line);
    }

    const Frame &m_frame;
    LaneBox &m_box;
    const LaneRow &m_row;
    int m_nameX = nameX;
};

} // namespace

void addHeader(const Frame &frame, LaneBox &box, const LaneWords &words, TimeStep column)
{
    Header(frame, box).write(words, column);
}

} // namespace timeline
