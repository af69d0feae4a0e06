#pragma once

#include "core/timeline/pixel_rect.h"
#include "core/timeline/scene_marks.h"
#include "core/timeline/text_measure.h"

#include <cstdint>

namespace timeline {

enum class TextInk : std::uint8_t { Ink, Secondary, Muted, Kind /* kindText */ };

/// A piece of text of one style: bytes [begin, begin + length) of Scene::texts. rect holds it exactly in x; the line is
/// centred in it vertically.
struct TextRun
{
    PixelRect rect;
    std::uint32_t begin = 0;
    std::uint32_t length = 0;
    std::uint64_t key = 0; ///< equal for equal text and style: for caches of text layouts
    TextStyle style = TextStyle::Body;
    TextInk ink = TextInk::Ink;
    MarkKind kind = MarkKind::Happening; ///< for TextInk::Kind
    bool struck = false;
};

enum class LabelBack : std::uint8_t { None, Found, FoundCurrent };

/// Words of a mark: runs [firstRun, firstRun + runCount). rect is what no other label and no mark of another row may
/// touch; it holds chips and icons too.
struct Label
{
    PixelRect rect;
    MarkIndex mark = noMark;
    std::uint32_t firstRun = 0;
    std::uint16_t runCount = 0;
    LabelBack back = LabelBack::None;
    bool cut = false; ///< ends in an ellipsis
};

} // namespace timeline
