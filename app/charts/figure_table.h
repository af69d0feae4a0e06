#pragma once

#include "app/charts/figure_panels.h"

#include <string>

namespace ui {

/// The figures of one effect as CSV, a row a claim: who, when, the source's words, the bounds that they give. An open
/// bound is an empty cell; words without a number have none.
[[nodiscard]] std::string figuresAsCsv(const FigurePanel &panel);

} // namespace ui
