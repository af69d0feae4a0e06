#pragma once

#include "app/render/theme.h"
#include "core/store/views.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace ui {

/// How the edges of a figure are drawn: a line only where the source ends the number.
enum class FigureEdges : std::uint8_t { Exact, Range, OpenAbove, OpenBelow, About, WordsOnly };

/// One claim's number as a row of the figures panel.
struct FigureRow
{
    base::ClaimId claim;
    QString words;   ///< as the source says it
    QString caption; ///< publisher · date · who says so
    QString chip;    ///< "26", "at least 40", "20–30", the vague word
    FigureEdges edges = FigureEdges::Exact;
    double low = 0;              ///< Exact, About, OpenAbove: the number; Range: its low end
    double high = 0;             ///< Range: its high end; OpenBelow: the number
    std::optional<double> best;  ///< Range: the number inside it that the source holds likely, if it names one
    bool disputed = false;       ///< another source's number for the same event does not meet it
    QString source;              ///< publisher and who says so, what a series of the chart is made by
    std::optional<double> dayMs; ///< civil middle of the day it counts at; nothing when undated
};

/// The rows of one effect, in the order of publication, and what is written in them, never a sum or a mean.
struct FigurePanel
{
    render::Effect effect = render::Effect::Unspecified;
    QString name;
    QString written; ///< "Written: 18, 26, at least 40"
    std::vector<FigureRow> rows;
    double scaleEnd = 0; ///< a round number that holds every row with its open end
};

/// Of the casualty claims among these.
[[nodiscard]] std::vector<FigurePanel> figurePanels(const std::vector<store::ClaimLine> &claims);

/// The least of 1, 2, 2.5, 5 times a power of ten whose multiples make at most `steps` steps up to value.
[[nodiscard]] double roundStep(double value, int steps);

} // namespace ui
