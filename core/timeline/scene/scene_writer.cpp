#include "core/timeline/scene/scene_writer.h"

#include <functional>

namespace timeline {

namespace {
constexpr std::size_t mostRemembered = 20'000;
}

int WidthMemory::width(std::string_view text, TextStyle style)
{
    if (m_widths.size() > mostRemembered)
        m_widths.clear();
    m_key.assign(1, static_cast<char>('A' + static_cast<int>(style)));
    m_key += text;
    const auto at = m_widths.find(m_key);
    if (at != m_widths.end())
        return at->second;
    const int width = m_measure.width(text, style);
    m_widths.emplace(m_key, width);
    return width;
}

std::string WidthMemory::shorten(std::string_view text, TextStyle style, int room) const
{
    std::string result;
    for (std::size_t end = text.size(); end > 0; --end) {
        if (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
            continue; // inside a code point
        std::string_view kept = text.substr(0, end);
        while (kept.ends_with(' '))
            kept.remove_suffix(1);
        result = end == text.size() ? std::string(text) : std::string(kept) + "…";
        if (m_measure.width(result, style) <= room)
            return result;
    }
    return {};
}

const std::string &WidthMemory::shortened(std::string_view text, TextStyle style, int room)
{
    if (m_shortened.size() > mostRemembered)
        m_shortened.clear();
    m_key.assign(1, static_cast<char>('A' + static_cast<int>(style)));
    m_key += std::to_string(room);
    m_key += ' ';
    m_key += text;
    const auto at = m_shortened.find(m_key);
    if (at != m_shortened.end())
        return at->second;
    return m_shortened.emplace(m_key, shorten(text, style, room)).first->second;
}

void WidthMemory::forget()
{
    m_widths.clear();
    m_shortened.clear();
}

std::uint32_t appendRun(Scene &scene, std::string_view text, const RunLook &look, PixelRect rect)
{
    TextRun run;
    run.rect = rect;
    run.begin = static_cast<std::uint32_t>(scene.texts.size());
    run.length = static_cast<std::uint32_t>(text.size());
    run.key = std::hash<std::string_view>{}(text)*8 + static_cast<std::uint64_t>(look.style);
    run.style = look.style;
    run.ink = look.ink;
    run.kind = look.kind;
    run.struck = look.struck;
    scene.texts += text;
    scene.runs.push_back(run);
    return static_cast<std::uint32_t>(scene.runs.size() - 1);
}

} // namespace timeline
