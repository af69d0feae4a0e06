#include "app/render/picture/photo_captions.h"

#include "app/render/picture/note_columns.h"

#include <algorithm>

namespace render {
namespace {

constexpr int narrowestCaption = 400;
constexpr int fewLines = 2;

QString oneLine(const std::string &text)
{
    return QString::fromStdString(text).simplified();
}

} // namespace

PhotoCaptions::PhotoCaptions(const EventLookup &lookup, std::span<const base::EventId> events, const FigureWords &words)
{
    if (!lookup || events.empty())
        return;
    for (const EventContext &event : lookup(events)) {
        for (const ClaimContext &claim : event.claims) {
            if (claim.photoCaption.empty())
                continue;
            Photo photo{oneLine(claim.photoCaption), words.photoCredit(oneLine(claim.photoCredit))};
            if (std::ranges::find(m_photos, photo) == m_photos.end())
                m_photos.push_back(std::move(photo));
        }
    }
}

int PhotoCaptions::height(int width) const
{
    return NoteColumns::widest(m_photos.size(), width, narrowestCaption, fewLines).height();
}

void PhotoCaptions::paint(Canvas &canvas, QRect area, const FigureWords &words) const
{
    NoteColumns columns = NoteColumns::widest(m_photos.size(), area.width(), narrowestCaption, fewLines);
    const bool all = columns.fit(area.height());
    const Look &look = canvas.look();
    const QColor secondary = canvas.colour(ColourRole::InkSecondary);
    for (std::size_t i = 0; i < columns.shown(); ++i) {
        const timeline::PixelRect cell = columns.cell(area.topLeft(), i);
        const QString credit = cutNote(look, m_photos[i].credit, cell.w / 2);
        const QString caption = cutNote(look, m_photos[i].words, cell.w - noteWidth(look, credit + u' '));
        canvas.text(cell, caption + u' ' + credit, timeline::TextStyle::Caption, secondary);
    }
    if (!all && columns.hasCells())
        canvas.text(columns.cell(area.topLeft(), columns.shown()),
                    words.furtherPhotos(m_photos.size() - columns.shown()), timeline::TextStyle::Caption, secondary);
}

} // namespace render
