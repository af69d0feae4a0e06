#include "core/extract/claims/claim_reader.h"

#include "core/extract/claims/casualty_frames.h"
#include "core/extract/claims/happening_frames.h"
#include "core/extract/claims/movement_frames.h"
#include "core/extract/claims/statements.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace extract {

namespace {

void append(std::vector<model::Claim> &claims, std::vector<model::Claim> more)
{
    claims.insert(claims.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// In text order. Claims are large: their places are sorted, and each of them is moved once.
std::vector<model::Claim> inOrder(std::vector<model::Claim> claims)
{
    using Place = std::tuple<std::size_t, std::size_t, std::size_t, std::size_t>;
    std::vector<Place> places;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const base::TextRange range = claims[i].provenance.range;
        places.emplace_back(range.begin, claims[i].payload.index(), range.end, i);
    }
    std::ranges::sort(places);
    std::vector<model::Claim> sorted;
    sorted.reserve(claims.size());
    for (const Place &place : places)
        sorted.push_back(std::move(claims[std::get<3>(place)]));
    return sorted;
}

} // namespace

std::vector<model::Claim> readClaims(const ClaimMaterial &material)
{
    const ClaimContext context(material);
    SourceMap sources;
    std::vector<model::Claim> claims = readStatements(context, sources);
    std::vector<model::Claim> happenings = readHappenings(context, sources, claims);
    append(claims, readMovements(context, sources));
    append(claims, readCasualties(context, sources));
    append(claims, std::move(happenings));
    claims = inOrder(std::move(claims));
    for (std::size_t i = 0; i < claims.size(); ++i)
        claims[i].id = base::ClaimId{static_cast<std::int64_t>(i + 1)};
    return claims;
}

} // namespace extract
