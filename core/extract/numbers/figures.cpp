#include "core/extract/numbers/figures.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace extract {

namespace {

constexpr std::size_t mostDigits = 15;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t digitCount(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::find_if_not(text, isDigit) - text.begin());
}

std::int64_t valueOf(std::string_view digits)
{
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

} // namespace

std::optional<std::int64_t> plainFigure(std::string_view text)
{
    if (text.empty() || text.size() > 9 || digitCount(text) != text.size())
        return std::nullopt;
    return valueOf(text);
}

std::optional<std::int64_t> groupedFigure(std::string_view text, char thousands)
{
    const std::size_t first = digitCount(text);
    if (first == 0)
        return std::nullopt;
    std::string digits(text.substr(0, first));
    std::string_view rest = text.substr(first);
    if (!rest.empty() && first > 3)
        return std::nullopt;
    for (; !rest.empty(); rest.remove_prefix(4)) {
        if (rest.front() != thousands || digitCount(rest.substr(1, 4)) != 3)
            return std::nullopt;
        digits.append(rest.substr(1, 3));
    }
    if (digits.size() > mostDigits)
        return std::nullopt;
    return valueOf(digits);
}

std::optional<double> decimalFigure(std::string_view text, char thousands, char decimal)
{
    const std::size_t mark = text.find(decimal);
    const auto whole = groupedFigure(text.substr(0, mark), thousands);
    if (!whole)
        return std::nullopt;
    auto value = static_cast<double>(*whole);
    if (mark == std::string_view::npos)
        return value;
    const std::string_view decimals = text.substr(mark + 1);
    if (decimals.empty() || decimals.size() > mostDigits || digitCount(decimals) != decimals.size())
        return std::nullopt;
    double scale = 1;
    for (const char digit : decimals) {
        scale /= 10;
        value += (digit - '0') * scale;
    }
    return value;
}

std::optional<std::pair<std::int64_t, std::size_t>> leadingFigure(std::string_view text)
{
    const std::size_t digits = digitCount(text);
    if (digits == 0 || digits > 9)
        return std::nullopt;
    return std::pair(valueOf(text.substr(0, digits)), digits);
}

std::vector<std::string_view> splitFigures(std::string_view text, char mark)
{
    std::vector<std::string_view> groups;
    for (;;) {
        const std::size_t digits = digitCount(text);
        if (digits == 0)
            return {};
        groups.push_back(text.substr(0, digits));
        if (digits == text.size())
            return groups;
        if (text[digits] != mark)
            return {};
        text.remove_prefix(digits + 1);
    }
}

} // namespace extract
