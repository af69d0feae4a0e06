#pragma once

#include "core/base/text_range.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace article {

/// Text put together from pieces as a page shows it: runs of blanks and line breaks are one blank, and of the breaks
/// between two pieces only the strongest is written. No break at the beginning or the end.
class TextFlow
{
public:
    enum class Break : std::uint8_t { None, Blank, Line, Paragraph };

    void add(std::string_view piece)
    {
        for (const char c : piece) {
            if (c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r') {
                breakWith(Break::Blank);
            } else {
                writeBreak();
                m_text += c;
            }
        }
    }
    /// As it is, not empty; gives where it stands.
    base::TextRange addWhole(std::string_view piece)
    {
        writeBreak();
        const std::size_t begin = m_text.size();
        m_text += piece;
        return {begin, m_text.size()};
    }
    void breakWith(Break strength) { m_pending = strength > m_pending ? strength : m_pending; }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void writeBreak()
    {
        constexpr std::string_view breaks[] = {"", " ", "\n", "\n\n"};
        if (!m_text.empty())
            m_text += breaks[static_cast<std::size_t>(m_pending)];
        m_pending = Break::None;
    }

    std::string m_text;
    Break m_pending = Break::None;
};

} // namespace article
