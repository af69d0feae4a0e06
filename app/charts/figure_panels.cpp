#include "app/charts/figure_panels.h"

#include "app/events/claim_context.h"
#include "app/render/claim_words.h"
#include "core/model/event_reports.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(FigurePanels)
};

constexpr int scaleSteps = 7;

QString capitalised(QString name)
{
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

void setEdges(FigureRow &row, const model::Count &count)
{
    const auto value = [](const std::optional<std::int64_t> &bound) { return static_cast<double>(bound.value_or(0)); };
    switch (count.modifier) {
    case model::CountModifier::Exact:
        row.edges = FigureEdges::Exact;
        row.low = row.high = value(count.best ? count.best : count.low);
        break;
    case model::CountModifier::Range:
        row.edges = FigureEdges::Range;
        row.low = value(count.low);
        row.high = value(count.high);
        if (count.best)
            row.best = value(count.best);
        break;
    case model::CountModifier::AtLeast:
    case model::CountModifier::MoreThan:
        row.edges = FigureEdges::OpenAbove;
        row.low = row.high = value(count.best ? count.best : count.low);
        break;
    case model::CountModifier::UpTo:
    case model::CountModifier::FewerThan:
    case model::CountModifier::Nearly:
        row.edges = FigureEdges::OpenBelow;
        row.low = row.high = value(count.best ? count.best : count.high);
        break;
    case model::CountModifier::About:
        row.edges = FigureEdges::About;
        row.low = row.high = value(count.best);
        break;
    case model::CountModifier::Vague:
        row.edges = FigureEdges::WordsOnly;
        break;
    }
}

std::optional<double> middleOf(const model::PlacedTime &placed)
{
    const base::TimeBounds &bounds = placed.bounds;
    const base::TimePoint begin = bounds.earliestBegin.isOpen() ? bounds.latestBegin : bounds.earliestBegin;
    const base::TimePoint end = bounds.latestEnd.isOpen() ? bounds.earliestEnd : bounds.latestEnd;
    if (begin.isOpen() && end.isOpen())
        return std::nullopt;
    if (begin.isOpen())
        return static_cast<double>(end.ms);
    if (end.isOpen())
        return static_cast<double>(begin.ms);
    return static_cast<double>(begin.ms) / 2 + static_cast<double>(end.ms) / 2;
}

FigureRow rowOf(const store::ClaimLine &line, const model::Casualties &casualties)
{
    const render::ClaimWords words;
    const render::ClaimContext context = claimContext(line);
    FigureRow row;
    row.claim = line.claim.id;
    row.words = words.title(context).simplified();
    row.source = words.publisher(context) + u" · "_s + words.whoSaysSo(context);
    row.caption = words.sourceCaption(context) + u" · "_s + words.whoSaysSo(context);
    row.dayMs = middleOf(line.placed);
    if (casualties.count) {
        row.chip = words.counts().chip(*casualties.count);
        setEdges(row, *casualties.count);
    } else {
        row.edges = FigureEdges::WordsOnly;
    }
    return row;
}

/// Where a line became a row.
struct RowPlace
{
    const store::ClaimLine *line = nullptr;
    std::size_t panel = 0;
    std::size_t row = 0;
};

/// Only what is said of the same event can be in dispute: 26 and 18 of two groups are no contradiction.
void markDisputed(std::vector<FigurePanel> &panels, std::vector<RowPlace> places)
{
    const auto eventOf = [](const RowPlace &place) { return place.line->claim.event; };
    std::ranges::stable_sort(places, {}, eventOf);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const model::EventReport one = model::reportOf(places[i].line->claim, places[i].line->placed);
        for (std::size_t j = i + 1; j < places.size() && eventOf(places[j]) == eventOf(places[i]); ++j) {
            if (!model::disagree(one, model::reportOf(places[j].line->claim, places[j].line->placed)))
                continue;
            for (const RowPlace &place : {places[i], places[j]})
                panels[place.panel].rows[place.row].disputed = true;
        }
    }
}

void finish(FigurePanel &panel)
{
    QStringList chips;
    double largest = 0;
    for (const FigureRow &row : panel.rows) {
        if (row.edges == FigureEdges::WordsOnly)
            continue;
        if (!chips.contains(row.chip))
            chips << row.chip;
        largest = std::max(largest, row.high);
    }
    panel.written = chips.isEmpty() ? FigureWords::tr("No number is written")
                                    : FigureWords::tr("Written: %1").arg(chips.join(u", "_s));
    const double step = roundStep(largest * 1.25, scaleSteps);
    panel.scaleEnd = step * std::max(1.0, std::ceil(largest * 1.25 / step));
}

} // namespace

double roundStep(double value, int steps)
{
    if (value <= 0)
        return 1;
    const double raw = value / steps;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double step = factor * power;
        if (step >= raw && (step >= 1 && step == std::floor(step)))
            return step;
    }
    return std::max(1.0, std::ceil(raw));
}

std::vector<FigurePanel> figurePanels(const std::vector<store::ClaimLine> &claims)
{
    std::vector<const store::ClaimLine *> lines;
    for (const store::ClaimLine &line : claims) {
        if (line.claim.kind() == model::ClaimKind::Casualties)
            lines.push_back(&line);
    }
    std::ranges::stable_sort(lines, {},
                             [](const store::ClaimLine *line) { return model::publishedAt(line->published); });
    std::vector<FigurePanel> panels;
    std::vector<RowPlace> places;
    for (const store::ClaimLine *line : lines) {
        const auto &casualties = std::get<model::Casualties>(line->claim.payload);
        const render::Effect effect = render::effectOf(casualties.effect);
        auto panel = std::ranges::find(panels, effect, &FigurePanel::effect);
        if (panel == panels.end()) {
            panels.push_back({effect, capitalised(render::ClaimWords::effectName(casualties.effect)), {}, {}, 0});
            panel = std::prev(panels.end());
        }
        places.push_back({line, static_cast<std::size_t>(panel - panels.begin()), panel->rows.size()});
        panel->rows.push_back(rowOf(*line, casualties));
    }
    markDisputed(panels, std::move(places));
    std::ranges::stable_sort(panels, {}, &FigurePanel::effect);
    for (FigurePanel &panel : panels)
        finish(panel);
    return panels;
}

} // namespace ui
