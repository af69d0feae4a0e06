#pragma once

#include "app/render/event_context.h"
#include "app/render/paint/canvas.h"
#include "app/render/picture/figure_words.h"

#include <QtCore/QStringList>

#include <span>
#include <vector>

namespace render {

/// The captions of the photos beside the words that a picture draws, each once, with its credit. One line each, the
/// caption cut at its end; the credit is never cut.
class PhotoCaptions
{
public:
    PhotoCaptions() = default;
    PhotoCaptions(const EventLookup &lookup, std::span<const base::EventId> events, const FigureWords &words);

    [[nodiscard]] bool isEmpty() const { return m_photos.empty(); }
    [[nodiscard]] int height(int width) const;
    void paint(Canvas &canvas, QRect area, const FigureWords &words) const;

private:
    struct Photo
    {
        QString words;
        QString credit;
        friend bool operator==(const Photo &, const Photo &) = default;
    };
    std::vector<Photo> m_photos;
};

} // namespace render
