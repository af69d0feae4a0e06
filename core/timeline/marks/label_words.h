#pragma once

#include "core/timeline/label_source.h"
#include "core/timeline/text_measure.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace timeline {

/// Words of one event with their widths, measured once.
struct MeasuredWords
{
    /// words up to a border between two of them, with the ellipsis and the closing quotation mark.
    struct Cut
    {
        std::string text;
        int width = 0;
    };

    EventWords text;
    int clock = 0;
    int chip = 0;
    int speaker = 0;
    int words = 0;
    int note = 0;
    int source = 0;
    int captionPublisher = 0;
    int captionDate = 0;
    int captionWho = 0;
    bool vagueChip = false;
    bool cutsKnown = false;
    std::vector<Cut> cuts; ///< ascending by width; made when first needed
    bool captionCutsKnown = false;
    std::vector<Cut> captionCuts; ///< of the publisher, with " …"

    /// The longest cut not wider than room, or nothing.
    [[nodiscard]] const Cut *cutFor(int room, const TextMeasure &measure);
    [[nodiscard]] const Cut *captionCutFor(int room, const TextMeasure &measure);
};

/// Where words may end before an ellipsis: byte offsets, trailing punctuation left out; closing marks are kept apart.
struct WordBorders
{
    std::vector<std::size_t> ends;
    std::string closing; ///< "«" and the like
};
[[nodiscard]] WordBorders wordBorders(std::string_view words);

/// Words by event: asked for in batches, kept by id. Two generations bound it: when the younger is full, the older
/// goes.
class LabelWords
{
public:
    LabelWords(const LabelSource &source, const TextMeasure &measure) : m_source(source), m_measure(measure) {}

    struct Wanted
    {
        base::EventId event;
        bool vagueChip = false;
    };

    /// Fetches whatever is not known yet.
    void want(std::span<const Wanted> events);
    /// Between two frames: lets the older generation go when the younger is full.
    void turn();
    /// Words that were wanted; valid until the next turn().
    [[nodiscard]] MeasuredWords &of(base::EventId event);
    [[nodiscard]] const TextMeasure &measure() const { return m_measure; }
    void forget();

private:
    using Known = std::unordered_map<base::EventId, MeasuredWords>;

    void measureAll(MeasuredWords &words) const;

    static constexpr std::size_t generation = 20'000;
    const LabelSource &m_source;
    const TextMeasure &m_measure;
    Known m_young;
    Known m_old;
    std::vector<Wanted> m_missing;
    std::vector<base::EventId> m_ids;
    std::vector<EventWords> m_fetched;
    MeasuredWords m_none;
};

} // namespace timeline
