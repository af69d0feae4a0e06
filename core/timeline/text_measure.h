#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace timeline {

/// The faces of the timeline; app/render maps each to a font.
enum class TextStyle : std::uint8_t {
    Body,      ///< words of a label
    Bold,      ///< speaker, lane name, upper axis line, clock time before a label
    Muted,     ///< source after the words, body size or one step smaller
    Caption,   ///< second line
    Chip,      ///< a number
    ChipVague, ///< a word for a number, italic
    AxisSmall, ///< lower axis line
};
inline constexpr int textStyleCount = 7;

/// Widths of words in device-independent pixels, rounded up.
class TextMeasure
{
public:
    virtual ~TextMeasure() = default;

    /// out[i] is the width of texts[i]. out has the size of texts.
    virtual void measure(std::span<const std::string_view> texts, TextStyle style, std::span<int> out) const = 0;
    /// Width of an em of style Body: labels hold at most 48.
    [[nodiscard]] virtual int em() const = 0;

    [[nodiscard]] int width(std::string_view text, TextStyle style) const
    {
        int result = 0;
        measure({&text, 1}, style, {&result, 1});
        return result;
    }
};

} // namespace timeline
