#include "core/extract/claims/claim_reader.h"

#include "core/extract/claims/casualty_frames.h"
#include "core/extract/claims/happening_frames.h"
#include "core/extract/claims/movement_frames.h"
#include "core/extract/claims/statements.h"

#include <algorithm>
#include <iterator>

namespace extract {

namespace {

void append(std::vector<model::Claim> &claims, std::vector<model::Claim> more)
{
    claims.insert(claims.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

bool standsBefore(const model::Claim &a, const model::Claim &b)
{
    const auto place = [](const model::Claim &claim) {
        return std::tuple(claim.provenance.range.begin, claim.payload.index(), claim.provenance.range.end);
    };
    return place(a) < place(b);
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
    std::ranges::stable_sort(claims, standsBefore);
    for (std::size_t i = 0; i < claims.size(); ++i)
        claims[i].id = base::ClaimId{static_cast<std::int64_t>(i + 1)};
    return claims;
}

} // namespace extract
