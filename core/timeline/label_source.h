#pragma once

#include "core/base/ids.h"

#include <span>
#include <string>
#include <vector>

namespace timeline {

/// The words of one event, already in the interface's way of writing numbers and dates, in the order in which they are
/// drawn: time, chip, speaker, words, note, source. Any may be empty.
struct EventWords
{
    std::string clock;   ///< "14:30", bold; only for moments finer than a day
    std::string chip;    ///< "26", "> 3,700", "dozens"
    std::string speaker; ///< "Tokayev:", bold
    std::string words;   ///< quoted in the source's own marks where it is a quotation
    std::string note;    ///< "4 in one sentence", muted
    std::string source;  ///< who says so, muted

    /// Source caption: the publisher is shortened first, then the date; who says so is never cut. Joined by " · ".
    std::string captionPublisher;
    std::string captionDate;
    std::string captionWho;
};

/// Gives words by event. Asked only for events that get a label, once each while they stay in the SceneBuilder's cache.
/// app/render implements it over the store's reader.
class LabelSource
{
public:
    virtual ~LabelSource() = default;

    /// Fills out[i] for events[i]; both have the same size. An unknown event gives empty words.
    virtual void fetch(std::span<const base::EventId> events, std::span<EventWords> out) const = 0;
};

} // namespace timeline
