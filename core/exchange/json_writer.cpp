#include "core/exchange/json_writer.h"

#include "core/base/code_points.h"

#include <array>
#include <charconv>
#include <cmath>

namespace exchange {

namespace {

void appendEscaped(std::string &out, unsigned char c)
{
    constexpr std::string_view digits("0123456789abcdef");
    out += "\\u00";
    out += digits[c >> 4U];
    out += digits[c & 15U];
}

/// U+2028 and U+2029 end a line in JavaScript, though not in JSON.
bool isLineSeparator(std::string_view text, std::size_t at)
{
    return text.compare(at, 2, "\xE2\x80") == 0 && at + 2 < text.size() &&
           (text[at + 2] == '\xA8' || text[at + 2] == '\xA9');
}

void appendPlain(std::string &out, std::string_view valid)
{
    for (std::size_t i = 0; i < valid.size(); ++i) {
        const char c = valid[i];
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
                appendEscaped(out, static_cast<unsigned char>(c));
            } else if (isLineSeparator(valid, i)) {
                out += valid[i + 2] == '\xA8' ? "\\u2028" : "\\u2029";
                i += 2;
            } else {
                out += c;
            }
        }
    }
}

} // namespace

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_text += bracket;
    m_hasMembers.push_back(false);
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_hasMembers.pop_back();
    m_text += bracket;
    return *this;
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_hasMembers.empty())
        return;
    if (m_hasMembers.back())
        m_text += ',';
    m_hasMembers.back() = true;
}

void JsonWriter::quoted(std::string_view value)
{
    m_text += '"';
    while (const auto broken = base::firstInvalidUtf8(value)) {
        appendPlain(m_text, value.substr(0, *broken));
        m_text += "\xEF\xBF\xBD";
        value.remove_prefix(*broken + 1);
    }
    appendPlain(m_text, value);
    m_text += '"';
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    quoted(name);
    m_text += ':';
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::string(std::string_view value)
{
    separate();
    quoted(value);
    return *this;
}

JsonWriter &JsonWriter::integer(std::int64_t value)
{
    separate();
    m_text += std::to_string(value);
    return *this;
}

JsonWriter &JsonWriter::number(double value)
{
    if (!std::isfinite(value))
        return null();
    separate();
    std::array<char, 32> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    m_text.append(digits.data(), written.ptr);
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    separate();
    m_text += value ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    m_text += "null";
    return *this;
}

JsonWriter &JsonWriter::stringOrNull(std::string_view value)
{
    return value.empty() ? null() : string(value);
}

} // namespace exchange
