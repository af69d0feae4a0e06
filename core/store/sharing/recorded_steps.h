#pragma once

#include "core/base/result.h"
#include "core/store/sharing/table_shape.h"

#include <cstddef>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace store {

class Connection;
class Steps;

/// The names of the steps that take in changes and that choose theirs of a conflict, and what their details are.
inline constexpr std::string_view takeInName = "take-in";
inline constexpr std::string_view chooseTheirsName = "choose-theirs";
inline constexpr std::size_t takenMarksAt = 2;
inline constexpr std::size_t openKeysAt = 3;
inline constexpr std::size_t decidedKeysAt = 4;
inline constexpr std::size_t exchangeDetails = 5;

/// What names a step and what is in it: the same in two copies only where they have it in common.
[[nodiscard]] std::string markOf(std::int64_t step, std::span<const std::byte> changeset);
/// Marks or keys, one a line.
[[nodiscard]] std::string joinLines(const std::vector<std::string> &lines);
[[nodiscard]] std::vector<std::string> splitLines(std::string_view joined);

using TableShapes = std::map<std::string, TableShape, std::less<>>;
/// The columns of all tables that are shared.
[[nodiscard]] TableShapes readShapes(Steps &steps);

/// What a changeset says of shared tables and columns.
[[nodiscard]] base::Result<std::vector<model::RowChange>> rowChanges(Connection &connection, const TableShapes &shapes,
                                                                     std::span<const std::byte> changeset);

} // namespace store
