#include "app/render/picture/footnotes.h"

#include <algorithm>
#include <cmath>

using timeline::PixelRect;
using timeline::TextStyle;

namespace render {
namespace {

constexpr int narrowestColumn = 300;
constexpr int columnGap = 16;
constexpr int numberWidth = 26;

int widthOf(const Look &look, const QString &words)
{
    return int(std::ceil(look.fonts.metrics(TextStyle::Caption).horizontalAdvance(words)));
}

QString cut(const Look &look, const QString &words, int width)
{
    const QFontMetricsF &metrics = look.fonts.metrics(TextStyle::Caption);
    if (metrics.horizontalAdvance(words) <= width)
        return words;
    QString shown = words;
    QString closing;
    if (!shown.isEmpty() && !shown.back().isLetterOrNumber()) {
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

} // namespace

NumberedLabels::NumberedLabels(EventLookup lookup, QLocale locale, NoteNumbers numbers)
    : m_labels(std::move(lookup), std::move(locale)), m_numbers(std::move(numbers))
{
}

void NumberedLabels::fetch(std::span<const base::EventId> events, std::span<timeline::EventWords> out) const
{
    m_labels.fetch(events, out);
    for (std::size_t i = 0; i < events.size(); ++i) {
        const auto number = m_numbers.find(events[i]);
        if (number == m_numbers.end())
            continue;
        const std::string digits = std::to_string(number->second);
        out[i].note = out[i].note.empty() ? digits : out[i].note + " " + digits;
        out[i].source.clear(); // the footnote says it
    }
}

Footnotes::Footnotes(const EventLookup &lookup, const std::vector<base::EventId> &events, const ClaimWords &words)
{
    if (!lookup || events.empty())
        return;
    const std::vector<EventContext> found = lookup(events);
    std::vector<base::ArticleId> articles;
    QString caption;
    for (const EventContext &event : found) {
        for (const ClaimContext &claim : event.claims) {
            if (std::ranges::find(articles, claim.claim.provenance.article) == articles.end())
                articles.push_back(claim.claim.provenance.article);
            caption = words.sourceCaption(claim);
        }
    }
    const bool one = articles.size() == 1 && articles.front().isValid();
    if (one)
        m_oneSource = caption;
    for (std::size_t i = 0; i < found.size(); ++i) {
        Note note;
        note.number = QString::number(i + 1);
        if (!found[i].claims.empty()) {
            const ClaimContext &claim = found[i].claims.front();
            note.who = words.whoSaysSo(claim) + QStringLiteral(": ");
            note.words = words.quoted(claim);
            if (!claim.quote.isEmpty())
                note.place = QStringLiteral(" %1–%2").arg(claim.quote.begin).arg(claim.quote.end);
            if (!one)
                note.place += QStringLiteral(" (%1)").arg(words.sourceCaption(claim));
        } else {
            note.words = QString::fromStdString(found[i].note).simplified();
        }
        m_notes.push_back(std::move(note));
    }
}

int Footnotes::columns(int width)
{
    return std::clamp((width + columnGap) / (narrowestColumn + columnGap), 1, 6);
}

int Footnotes::height(int width) const
{
    const int count = columns(width);
    return (int(m_notes.size()) + count - 1) / count * line;
}

void Footnotes::paint(Canvas &canvas, QRect area, const FigureWords &words) const
{
    const int count = columns(area.width());
    const int wanted = (int(m_notes.size()) + count - 1) / count;
    const int rows = std::min(wanted, area.height() / line);
    const int width = (area.width() + columnGap) / count - columnGap;
    // Too many for the place: the last cell says how many more there are.
    const auto cells = std::size_t(rows) * std::size_t(count);
    const std::size_t shown = m_notes.size() <= cells ? m_notes.size() : std::max<std::size_t>(cells, 1) - 1;
    const auto cell = [&](std::size_t i) {
        const int column = int(i) / std::max(1, rows);
        return PixelRect{area.x() + column * (width + columnGap), area.y() + int(i) % std::max(1, rows) * line, width,
                         line};
    };
    for (std::size_t i = 0; i < shown; ++i)
        paintNote(canvas, m_notes[i], cell(i));
    if (shown < m_notes.size() && rows > 0)
        canvas.text(cell(shown), words.furtherNotes(m_notes.size() - shown), TextStyle::Caption,
                    canvas.colour(ColourRole::InkSecondary));
}

void Footnotes::paintNote(Canvas &canvas, const Note &note, PixelRect rect) const
{
    const Look &look = canvas.look();
    const int number = widthOf(look, note.number);
    canvas.text({rect.x + numberWidth - 6 - number, rect.y, number, rect.h}, note.number, TextStyle::Caption,
                canvas.colour(ColourRole::InkSecondary));
    const int room = rect.w - numberWidth;
    const QString place = cut(look, note.place, room / 2);
    const QString who = cut(look, note.who, std::max(0, (room - widthOf(look, place)) / 2));
    const int rest = room - widthOf(look, place) - widthOf(look, who);
    const QString words = who + cut(look, note.words, rest) + place;
    canvas.text({rect.x + numberWidth, rect.y, widthOf(look, words), rect.h}, words, TextStyle::Caption,
                canvas.colour(ColourRole::Ink));
}

} // namespace render
