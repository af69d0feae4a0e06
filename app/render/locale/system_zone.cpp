#include "app/render/locale/system_zone.h"

#include <QtCore/QDateTime>

#include <algorithm>

namespace render {
namespace {

// QDateTime holds far more, but zone rules of years outside these say nothing.
constexpr std::int64_t firstMs = -62'135'596'800'000; // year 1
constexpr std::int64_t lastMs = 32'503'680'000'000;   // year 3000

} // namespace

SystemZone::SystemZone(const QTimeZone &zone) : m_zone(zone.isValid() ? zone : QTimeZone::utc()) {}

std::int64_t SystemZone::offsetMs(base::TimePoint utc) const
{
    const std::int64_t ms = std::clamp(utc.ms, firstMs, lastMs);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    return std::int64_t(m_zone.offsetFromUtc(moment)) * base::msPerSecond;
}

base::TimePoint SystemZone::toUtc(base::TimePoint civil) const
{
    if (civil.isOpen())
        return civil;
    // A zone's offset changes by less than a day, so the moments a day before and after know both candidates.
    const std::int64_t before = offsetMs({civil.ms - base::msPerDay});
    const std::int64_t after = offsetMs({civil.ms + base::msPerDay});
    const base::TimePoint early{civil.ms - std::max(before, after)};
    const base::TimePoint late{civil.ms - std::min(before, after)};
    if (toCivil(early) == civil)
        return early;
    if (toCivil(late) == civil)
        return late;
    // The clock skips this time: the moment of the jump, by halving between the two.
    std::int64_t low = early.ms;
    std::int64_t high = late.ms;
    while (high - low > 1) {
        const std::int64_t middle = low + (high - low) / 2;
        (offsetMs({middle}) == before ? low : high) = middle;
    }
    return {high};
}

QString SystemZone::name() const
{
    return QString::fromLatin1(m_zone.id());
}

} // namespace render
