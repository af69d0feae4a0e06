#pragma once

#include "app/render/claim_words.h"
#include "app/render/paint/canvas.h"
#include "app/render/picture/figure_words.h"
#include "app/render/picture/picture_groups.h"
#include "core/timeline/label_source.h"

#include <unordered_map>
#include <vector>

namespace render {

/// Numbers of events in reading order, from 1.
using NoteNumbers = std::unordered_map<base::EventId, std::size_t>;

/// Labels with the number of their footnote after the words.
class NumberedLabels final : public timeline::LabelSource
{
public:
    NumberedLabels(EventLookup lookup, QLocale locale, NoteNumbers numbers);
    void fetch(std::span<const base::EventId> events, std::span<timeline::EventWords> out) const override;

private:
    LookupLabelSource m_labels;
    NoteNumbers m_numbers;
};

/// Footnotes in columns, in reading order: "n who: »words« from-to", and for an event with several claims one for each,
/// lettered from the second on. One line each, cut at its end; the place in the text is never cut.
class Footnotes
{
public:
    Footnotes(const EventLookup &lookup, const std::vector<base::EventId> &events, const ClaimWords &words);

    [[nodiscard]] bool isEmpty() const { return m_notes.empty(); }
    /// Caption of the one article that all notes are from; empty if there are several.
    [[nodiscard]] const QString &oneSource() const { return m_oneSource; }
    [[nodiscard]] int height(int width) const;
    /// At most so many lines as fit in height; says how many notes follow that do not.
    /// The listener is told of each note.
    void paint(Canvas &canvas, QRect area, const FigureWords &words, GroupListener *listener = nullptr) const;

    struct Place
    {
        base::EventId event;
        QRect rect;
    };
    /// Of the notes that paint() shows in the same area.
    [[nodiscard]] std::vector<Place> places(QRect area) const;

private:
    struct Note
    {
        base::EventId event;
        QString number;
        QString who;
        QString words;
        QString place;
    };
    /// A note that knows its event and number gets the rest from a claim.
    void addNote(Note note, const ClaimContext &claim, const ClaimWords &words);
    void paintNote(Canvas &canvas, const Note &note, timeline::PixelRect rect) const;

    std::vector<Note> m_notes;
    QString m_oneSource;
};

} // namespace render
