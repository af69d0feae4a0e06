#pragma once

#include "core/timeline/scene.h"
#include "core/timeline/text_measure.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace timeline {

/// Widths of short texts that come back every frame: names of lanes, numbers, names of ticks.
class WidthMemory
{
public:
    explicit WidthMemory(const TextMeasure &measure) : m_measure(measure) {}
    [[nodiscard]] int width(std::string_view text, TextStyle style);
    /// The text, or as much of it as fits with an ellipsis; for names, which have no word to be cut at.
    [[nodiscard]] const std::string &shortened(std::string_view text, TextStyle style, int room);
    void forget();

private:
    [[nodiscard]] std::string shorten(std::string_view text, TextStyle style, int room) const;

    const TextMeasure &m_measure;
    std::unordered_map<std::string, int> m_widths;
    std::unordered_map<std::string, std::string> m_shortened;
    std::string m_key;
};

struct RunLook
{
    TextStyle style = TextStyle::Body;
    TextInk ink = TextInk::Ink;
    MarkKind kind = MarkKind::Happening;
    bool struck = false;
};

/// Appends a run to the scene; gives its index.
std::uint32_t appendRun(Scene &scene, std::string_view text, const RunLook &look, PixelRect rect);

} // namespace timeline
