#pragma once

#include <QString>

#include <optional>

namespace ui {

/// How well a command's name answers to what is typed: the letters must all be there, in this order, anywhere. Words
/// begun and letters in a row count more, and a short name more than a long one. Letters are folded both ways: "for"
/// and "foer" find "før". Nothing when it does not answer; 0 for nothing typed.
[[nodiscard]] std::optional<int> matchCommand(const QString &typed, const QString &name);

} // namespace ui
