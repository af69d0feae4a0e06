#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace extract {

/// Numbers as they are written in digits. Nothing where the text is anything else.

/// "26" of at most nine digits.
[[nodiscard]] std::optional<std::int64_t> plainFigure(std::string_view text);
/// "3.700", "3700": groups of three after the mark, all of them or none.
[[nodiscard]] std::optional<std::int64_t> groupedFigure(std::string_view text, char thousands);
/// The same with decimals: "3,5", "1.234,56".
[[nodiscard]] std::optional<double> decimalFigure(std::string_view text, char thousands, char decimal);
/// The digits that a text begins with, and how many they are: "30-årige" is 30, 2.
[[nodiscard]] std::optional<std::pair<std::int64_t, std::size_t>> leadingFigure(std::string_view text);
/// The digit groups between single marks of one kind: "7.1.2022" with '.' is {7,1,2022}.
[[nodiscard]] std::vector<std::string_view> splitFigures(std::string_view text, char mark);

} // namespace extract
