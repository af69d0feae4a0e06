#include "core/model/event_reports.h"

#include <algorithm>
#include <limits>
#include <variant>

namespace model {

namespace {

constexpr std::int64_t unbounded = std::numeric_limits<std::int64_t>::max();

/// Says how it was, and nobody took it back.
bool isHeld(const EventReport &report)
{
    return report.status != ClaimStatus::Rejected && report.certainty != Certainty::Superseded &&
           report.certainty != Certainty::Expected;
}

/// How much time a report leaves open.
std::int64_t openMs(const EventReport &report)
{
    const bool bounded = !report.bounds.earliestBegin.isOpen() && !report.bounds.latestEnd.isOpen();
    return bounded ? report.bounds.latestEnd.ms - report.bounds.earliestBegin.ms : unbounded;
}

std::optional<std::int64_t> numberOf(const EventReport &report)
{
    if (report.best)
        return report.best;
    return report.low && report.high ? report.low : std::nullopt;
}

bool opensAbove(CountModifier modifier)
{
    return modifier == CountModifier::AtLeast || modifier == CountModifier::MoreThan;
}

bool opensBelow(CountModifier modifier)
{
    return modifier == CountModifier::UpTo || modifier == CountModifier::FewerThan || modifier == CountModifier::Nearly;
}

} // namespace

EventReport reportOf(const Claim &claim, const PlacedTime &placed)
{
    EventReport report;
    report.kind = claim.kind();
    report.status = claim.status;
    report.origin = placed.origin;
    report.bounds = placed.bounds;
    std::optional<Count> count;
    if (const auto *casualties = std::get_if<Casualties>(&claim.payload)) {
        report.effect = casualties->effect;
        report.certainty = casualties->certainty;
        count = casualties->count;
    } else if (const auto *movement = std::get_if<Movement>(&claim.payload)) {
        report.certainty = movement->phase == MovementPhase::Denied ? Certainty::Denied : Certainty::Reported;
        count = movement->count;
    }
    if (count) {
        report.low = count->low;
        report.best = count->best;
        report.high = count->high;
        report.modifier = count->modifier;
    }
    return report;
}

base::TimePoint publishedAt(std::string_view edtf)
{
    const auto published = base::Edtf::parse(edtf);
    return published && !published->isNone() ? published->bounds().earliestBegin : base::TimePoint::highest();
}

std::size_t datingReport(std::span<const EventReport> reports)
{
    std::size_t best = 0;
    for (std::size_t i = 1; i < reports.size(); ++i) {
        const bool bestStates = reports[best].origin == TimeOrigin::Stated;
        if (reports[i].origin == TimeOrigin::Stated && (!bestStates || openMs(reports[i]) < openMs(reports[best])))
            best = i;
    }
    return best;
}

std::vector<std::size_t> countedReports(std::span<const EventReport> reports)
{
    std::vector<std::size_t> counted;
    if (reports.empty())
        return counted;
    const EventReport &first = reports.front();
    const bool onlyHeld = isHeld(first) && first.certainty != Certainty::Denied;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const EventReport &own = reports[i];
        const bool counts = !onlyHeld || (isHeld(own) && own.certainty != Certainty::Denied);
        if (own.kind == first.kind && own.effect == first.effect && own.modifier && counts)
            counted.push_back(i);
    }
    const auto hasNumber = [&](std::size_t i) { return numberOf(reports[i]).has_value(); };
    if (std::ranges::any_of(counted, hasNumber))
        std::erase_if(counted, [&](std::size_t i) { return !hasNumber(i); });
    std::ranges::stable_sort(counted, {}, [&](std::size_t i) { return numberOf(reports[i]).value_or(0); });
    return counted;
}

CountModifier commonEdges(std::span<const CountModifier> modifiers)
{
    if (modifiers.empty())
        return CountModifier::Exact;
    const CountModifier first = modifiers.front();
    if (std::ranges::all_of(modifiers, [&](CountModifier modifier) { return modifier == first; }))
        return first;
    const bool about = std::ranges::find(modifiers, CountModifier::About) != modifiers.end();
    const bool above = std::ranges::any_of(modifiers, opensAbove);
    const bool below = std::ranges::any_of(modifiers, opensBelow);
    if (about || (above && below))
        return CountModifier::About;
    if (above)
        return CountModifier::AtLeast;
    return below ? CountModifier::UpTo : CountModifier::Range;
}

bool disagree(const EventReport &a, const EventReport &b)
{
    if (!isHeld(a) || !isHeld(b) || a.kind != b.kind || a.effect != b.effect)
        return false;
    if ((a.certainty == Certainty::Denied) != (b.certainty == Certainty::Denied))
        return true;
    // Ranges of counts that leave a bound open reach as far as they may.
    const bool meet =
        a.low.value_or(0) <= b.high.value_or(unbounded) && b.low.value_or(0) <= a.high.value_or(unbounded);
    return a.effect && !meet;
}

} // namespace model
