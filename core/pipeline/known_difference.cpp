#include "core/pipeline/known_difference.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace pipeline {

namespace {

base::TimePoint publishedAt(const store::ScannedClaim &claim)
{
    return claim.article == nullptr ? base::TimePoint::highest() : model::publishedAt(claim.article->published);
}

using Numbers = std::tuple<std::optional<std::int64_t>, std::optional<std::int64_t>, std::optional<std::int64_t>>;

/// The numbers that stand beside each other on the event's mark.
std::set<Numbers> numbersOf(const std::vector<store::ScannedClaim> &claims)
{
    std::vector<model::EventReport> reports;
    std::ranges::transform(claims, std::back_inserter(reports), &store::ScannedClaim::report);
    std::set<Numbers> numbers;
    if (reports.empty())
        return numbers;
    for (const std::size_t counted : model::countedReports(reports))
        numbers.insert({reports[counted].low, reports[counted].best, reports[counted].high});
    return numbers;
}

/// With the moment at which it became known.
struct Found
{
    base::TimePoint since;
    std::uint64_t offset = 0;
    NewlyKnown what;
};

std::optional<Found> difference(const store::ScannedEvent &event, const store::KnownArticles &earlier,
                                const store::KnownArticles &later)
{
    std::vector<store::ScannedClaim> all(event.claims.begin(), event.claims.end());
    std::erase_if(all, [&](const store::ScannedClaim &claim) {
        return claim.article == nullptr || !later.contains(claim.article->id);
    });
    std::ranges::stable_sort(all, {}, publishedAt);
    std::vector<store::ScannedClaim> before;
    Found found{base::TimePoint::highest(), 0, {}};
    found.what.event = event.id;
    for (const store::ScannedClaim &claim : all) {
        if (earlier.contains(claim.article->id)) {
            before.push_back(claim);
            found.what.before.push_back(claim.id);
            continue;
        }
        if (found.what.added.empty()) {
            found.since = publishedAt(claim);
            found.offset = claim.offset;
        }
        found.what.added.push_back(claim.id);
    }
    if (found.what.added.empty())
        return std::nullopt;
    if (!before.empty())
        found.what.kind = numbersOf(before) == numbersOf(all) ? NewlyKnown::Kind::Reports : NewlyKnown::Kind::Number;
    return found;
}

} // namespace

base::Result<std::vector<NewlyKnown>> newlyKnown(const store::Reader &reader, const store::KnownArticles &earlier,
                                                 const store::KnownArticles &later)
{
    std::vector<Found> found;
    const auto scanned = reader.scanEvents({}, [&](const store::ScannedEvent &event) {
        if (auto one = difference(event, earlier, later))
            found.push_back(std::move(*one));
        return true;
    });
    if (!scanned)
        return tl::unexpected(scanned.error());
    std::ranges::stable_sort(found, {}, [](const Found &one) { return std::tuple(one.since, one.offset); });
    std::vector<NewlyKnown> result;
    result.reserve(found.size());
    for (Found &one : found)
        result.push_back(std::move(one.what));
    return result;
}

} // namespace pipeline
