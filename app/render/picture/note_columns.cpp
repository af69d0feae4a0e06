#include "app/render/picture/note_columns.h"

#include <algorithm>
#include <cmath>

namespace render {
namespace {

constexpr int columnGap = 16;

bool closes(QChar mark)
{
    // « and ‹ close in Danish, » and › elsewhere.
    return mark == u'"' || mark.category() == QChar::Punctuation_Close ||
           mark.category() == QChar::Punctuation_FinalQuote || mark.category() == QChar::Punctuation_InitialQuote;
}

} // namespace

NoteColumns::NoteColumns(std::size_t notes, int width, int narrowest)
    : m_notes(notes)
    , m_shown(notes)
    , m_columns(std::max((width + columnGap) / (narrowest + columnGap), 1))
    , m_rows((int(notes) + m_columns - 1) / m_columns)
    , m_width((width + columnGap) / m_columns - columnGap)
{
}

NoteColumns NoteColumns::widest(std::size_t notes, int width, int narrowest, int lines)
{
    const int columns = std::max(1, (int(notes) + lines - 1) / lines);
    return {notes, width, std::max(narrowest, (width + columnGap) / columns - columnGap)};
}

bool NoteColumns::fit(int height)
{
    m_rows = std::min(m_rows, std::max(0, height) / line);
    const auto cells = std::size_t(m_rows) * std::size_t(m_columns);
    m_shown = m_notes <= cells ? m_notes : std::max<std::size_t>(cells, 1) - 1;
    return m_shown == m_notes;
}

timeline::PixelRect NoteColumns::cell(QPoint corner, std::size_t note) const
{
    const int rows = std::max(1, m_rows);
    return {corner.x() + int(note) / rows * (m_width + columnGap), corner.y() + int(note) % rows * line, m_width, line};
}

int noteWidth(const Look &look, const QString &words)
{
    return int(std::ceil(look.fonts.metrics(timeline::TextStyle::Caption).horizontalAdvance(words)));
}

QString cutNote(const Look &look, const QString &words, int width)
{
    const QFontMetricsF &metrics = look.fonts.metrics(timeline::TextStyle::Caption);
    if (metrics.horizontalAdvance(words) <= width)
        return words;
    QString shown = words;
    QString closing;
    if (!shown.isEmpty() && closes(shown.back())) {
        closing = shown.back();
        shown.chop(1);
    }
    const QString end = QStringLiteral(" …") + closing;
    while (!shown.isEmpty() && metrics.horizontalAdvance(shown + end) > width) {
        const qsizetype space = shown.lastIndexOf(u' ');
        shown.truncate(space > 0 ? space : shown.size() - 1);
    }
    return shown.isEmpty() ? QString() : shown + end;
}

} // namespace render
