#pragma once

#include "core/timeline/index.h"
#include "core/timeline/marks/label_words.h"
#include "core/timeline/scene_marks.h"
#include "core/timeline/scene_options.h"
#include "core/timeline/scene_text.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace timeline {

/// How much of a label a zoom shows (look, section 9).
struct LabelDetail
{
    bool note = false;
    bool source = false;
    bool status = false;
    bool caption = false;
    bool noteKept = false; ///< before the end of the words: it is a footnote's number
};

/// One piece of a label, left to right.
struct LabelPiece
{
    enum class Kind : std::uint8_t { Effect, Chip, Text, Icon };
    Kind kind = Kind::Text;
    int width = 0;
    TextStyle style = TextStyle::Body;
    TextInk ink = TextInk::Ink;
    SymbolKind icon = SymbolKind::Accepted;
    std::string_view text; ///< of LabelWords' memory
};

/// What of a label fits in a room, and what it takes.
struct LabelPlan
{
    static constexpr std::size_t mostPieces = 12;

    std::array<LabelPiece, mostPieces> pieces;
    std::size_t pieceCount = 0;
    int width = 0; ///< of both lines; 0: no label
    bool cut = false;
    std::array<LabelPiece, 5> caption; ///< publisher, " · ", date, " · ", who
    std::size_t captionCount = 0;
};

/// What a label is made of: words of the event, its facts, the scene's sizes.
struct LabelSubject
{
    MeasuredWords &words;
    const EventFacts &facts;
    const SceneMetrics &metrics;
    const TextMeasure &measure;
    LabelDetail detail;
    int separator = 0; ///< width of " · " in style Caption
};

inline constexpr int smallestLabel = 28;
inline constexpr int labelGap = 6;
inline constexpr int mostEms = 48;

/// Width with nothing cut, at most 48 em and the chip.
[[nodiscard]] int fullLabelWidth(const LabelSubject &subject);
/// The most that fits: first the note goes, then the source, then the end of the words; never a half word, and never
/// words without their number.
[[nodiscard]] LabelPlan fitLabel(const LabelSubject &subject, int room);

} // namespace timeline
