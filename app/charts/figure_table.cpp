#include "app/charts/figure_table.h"

#include "core/base/edtf.h"
#include "core/exchange/csv.h"

#include <cmath>

namespace ui {

namespace {

std::string number(double value)
{
    return std::to_string(std::llround(value));
}

std::vector<std::string> cellsOf(const FigureRow &row)
{
    const bool hasLow =
        row.edges == FigureEdges::Exact || row.edges == FigureEdges::Range || row.edges == FigureEdges::OpenAbove;
    const bool hasHigh =
        row.edges == FigureEdges::Exact || row.edges == FigureEdges::Range || row.edges == FigureEdges::OpenBelow;
    const bool hasBest = row.edges == FigureEdges::Exact || row.edges == FigureEdges::About || row.best.has_value();
    const std::string day =
        row.dayMs ? base::Edtf::fromDate(base::civilDay({static_cast<std::int64_t>(*row.dayMs)})).toString()
                  : std::string();
    return {day,
            row.source.toStdString(),
            row.words.toStdString(),
            row.chip.toStdString(),
            hasLow ? number(row.low) : std::string(),
            hasBest ? number(row.best.value_or(row.low)) : std::string(),
            hasHigh ? number(row.high) : std::string(),
            row.disputed ? "yes" : "no"};
}

} // namespace

std::string figuresAsCsv(const FigurePanel &panel)
{
    const std::vector<std::string> head{"day", "source", "words", "written", "low", "best", "high", "disputed"};
    std::string table = exchange::csvRow(head, exchange::CsvMode::Safe);
    for (const FigureRow &row : panel.rows)
        table += exchange::csvRow(cellsOf(row), exchange::CsvMode::Safe);
    return table;
}

} // namespace ui
