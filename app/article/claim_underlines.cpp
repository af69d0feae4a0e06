#include "app/article/claim_underlines.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace ui {

namespace {

int kindRank(model::ClaimKind kind)
{
    switch (kind) {
    case model::ClaimKind::Casualties:
        return 0;
    case model::ClaimKind::Movement:
        return 1;
    case model::ClaimKind::Statement:
        return 2;
    case model::ClaimKind::Happening:
        return 3;
    }
    return 4;
}

UnderlineStyle styleOf(const model::Claim &claim)
{
    const auto *statement = std::get_if<model::Statement>(&claim.payload);
    return statement != nullptr && statement->type == model::StatementType::Indirect ? UnderlineStyle::Dotted
                                                                                     : UnderlineStyle::Solid;
}

/// Smaller owns.
struct Layer
{
    int group = 0; ///< claims before times
    std::size_t length = 0;
    int rank = 0;
    std::size_t index = 0;
    friend auto operator<=>(const Layer &, const Layer &) = default;
};

struct Border
{
    std::size_t at = 0;
    bool opens = false;
    Layer layer;
};

void addBorders(std::vector<Border> &borders, base::TextRange range, const Layer &layer)
{
    if (range.isEmpty())
        return;
    borders.push_back({range.begin, true, layer});
    borders.push_back({range.end, false, layer});
}

} // namespace

std::vector<UnderlineRun> underlineRuns(std::span<const model::Claim> claims,
                                        std::span<const model::TimeExpression> times)
{
    std::vector<Border> borders;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const base::TextRange range = claims[i].provenance.range;
        addBorders(borders, range, {0, range.length(), kindRank(claims[i].kind()), i});
    }
    for (std::size_t i = 0; i < times.size(); ++i)
        addBorders(borders, times[i].range, {1, times[i].range.length(), 0, i});
    std::ranges::sort(borders, {}, &Border::at);

    std::vector<UnderlineRun> runs;
    std::set<Layer> open;
    std::size_t from = 0;
    for (const Border &border : borders) {
        if (border.at > from && !open.empty()) {
            const Layer &owner = *open.begin();
            UnderlineRun run{{from, border.at}, {}, model::ClaimKind::Statement, UnderlineStyle::Dashed};
            if (owner.group == 0) {
                const model::Claim &claim = claims[owner.index];
                run = {run.range, claim.id, claim.kind(), styleOf(claim)};
            }
            if (!runs.empty() && runs.back().range.end == from && runs.back().claim == run.claim &&
                runs.back().style == run.style)
                runs.back().range.end = border.at;
            else
                runs.push_back(run);
        }
        if (border.opens)
            open.insert(border.layer);
        else
            open.erase(border.layer);
        from = border.at;
    }
    return runs;
}

std::vector<base::ClaimId> claimsAt(std::span<const model::Claim> claims, std::size_t byte)
{
    std::vector<std::tuple<std::size_t, int, std::size_t>> hits;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const base::TextRange range = claims[i].provenance.range;
        if (range.contains(byte))
            hits.emplace_back(range.length(), kindRank(claims[i].kind()), i);
    }
    std::ranges::sort(hits);
    std::vector<base::ClaimId> ids;
    for (const auto &hit : hits)
        ids.push_back(claims[std::get<2>(hit)].id);
    return ids;
}

} // namespace ui
