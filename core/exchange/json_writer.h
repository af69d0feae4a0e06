#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace exchange {

/// Writes JSON in the order of the calls (Qt's sorts the keys), compact, as strict UTF-8: what is not UTF-8 becomes
/// U+FFFD, and C0 controls, quotes, backslashes, U+2028 and U+2029 are escaped. Commas are set by itself.
class JsonWriter
{
public:
    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }
    JsonWriter &key(std::string_view name);

    JsonWriter &string(std::string_view value);
    JsonWriter &integer(std::int64_t value);
    JsonWriter &number(double value); ///< shortest form that reads back equal; not finite is null
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    JsonWriter &stringOrNull(std::string_view value); ///< empty is null

    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    void separate();
    void quoted(std::string_view value);

    std::string m_text;
    std::vector<bool> m_hasMembers;
    bool m_afterKey = false;
};

} // namespace exchange
