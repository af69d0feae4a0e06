#include "app/render/picture/footnotes.h"

#include "app/render/picture/note_columns.h"

#include <algorithm>

using timeline::PixelRect;
using timeline::TextStyle;

namespace render {
namespace {

constexpr int narrowestColumn = 460; ///< who, the first words, the place and the paper have room
constexpr int numberWidth = 26;

/// The further claims of an event stand below its first as 3b, 3c.
QString letterOf(std::size_t claim)
{
    return claim == 0 ? QString() : QString(QChar(u'a' + int(std::min<std::size_t>(claim, 25))));
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
        const QString number = QString::number(i + 1);
        if (found[i].claims.empty())
            m_notes.push_back({found[i].event, number, {}, QString::fromStdString(found[i].note).simplified(), {}});
        for (std::size_t claim = 0; claim < found[i].claims.size(); ++claim)
            addNote({found[i].event, number + letterOf(claim), {}, {}, {}}, found[i].claims[claim], words);
    }
}

void Footnotes::addNote(Note note, const ClaimContext &claim, const ClaimWords &words)
{
    note.who = words.whoSaysSo(claim) + QStringLiteral(": ");
    note.words = words.quoted(claim);
    if (!claim.quote.isEmpty())
        note.place = QStringLiteral(" %1–%2").arg(claim.quote.begin).arg(claim.quote.end);
    const QString source = words.sourceCaption(claim);
    if (m_oneSource.isEmpty() && !source.isEmpty())
        note.place += QStringLiteral(" (%1)").arg(source);
    m_notes.push_back(std::move(note));
}

int Footnotes::height(int width) const
{
    return NoteColumns(m_notes.size(), width, narrowestColumn).height();
}

std::vector<Footnotes::Place> Footnotes::places(QRect area) const
{
    NoteColumns columns(m_notes.size(), area.width(), narrowestColumn);
    columns.fit(area.height());
    std::vector<Place> all;
    for (std::size_t i = 0; i < columns.shown(); ++i) {
        const PixelRect cell = columns.cell(area.topLeft(), i);
        all.push_back({m_notes[i].event, {cell.x, cell.y, cell.w, cell.h}});
    }
    return all;
}

void Footnotes::paint(Canvas &canvas, QRect area, const FigureWords &words, GroupListener *listener) const
{
    NoteColumns columns(m_notes.size(), area.width(), narrowestColumn);
    const bool all = columns.fit(area.height());
    for (std::size_t i = 0; i < columns.shown(); ++i) {
        const GroupScope group(listener,
                               {QStringLiteral("note-") + m_notes[i].number, QStringLiteral("note"), m_notes[i].event});
        paintNote(canvas, m_notes[i], columns.cell(area.topLeft(), i));
    }
    if (!all && columns.hasCells())
        canvas.text(columns.cell(area.topLeft(), columns.shown()), words.furtherNotes(m_notes.size() - columns.shown()),
                    TextStyle::Caption, canvas.colour(ColourRole::InkSecondary));
}

void Footnotes::paintNote(Canvas &canvas, const Note &note, PixelRect rect) const
{
    const Look &look = canvas.look();
    const int number = noteWidth(look, note.number);
    canvas.text({rect.x + numberWidth - 6 - number, rect.y, number, rect.h}, note.number, TextStyle::Caption,
                canvas.colour(ColourRole::InkSecondary));
    const int room = rect.w - numberWidth;
    const QString place = cutNote(look, note.place, room / 2);
    const QString who = cutNote(look, note.who, std::max(0, (room - noteWidth(look, place)) / 2));
    const int rest = room - noteWidth(look, place) - noteWidth(look, who);
    const QString words = who + cutNote(look, note.words, rest) + place;
    canvas.text({rect.x + numberWidth, rect.y, noteWidth(look, words), rect.h}, words, TextStyle::Caption,
                canvas.colour(ColourRole::Ink));
}

} // namespace render
