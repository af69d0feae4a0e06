#include "core/extract/times/time_reading.h"

namespace extract {

std::optional<std::int64_t> TimeContext::publishedYear() const
{
    if (published.isNone())
        return std::nullopt;
    return published.dates().front().year;
}

TimeReading absoluteReading(TokenRange tokens, base::Edtf edtf)
{
    TimeReading reading;
    reading.tokens = tokens;
    reading.edtf = std::move(edtf);
    return reading;
}

TimeReading relativeReading(TokenRange tokens, base::RelativeTime relative, bool byTense)
{
    TimeReading reading;
    reading.tokens = tokens;
    reading.relative = relative;
    reading.byTense = byTense;
    return reading;
}

TimeReading valueReading(TokenRange tokens, model::TimeType type, std::string value)
{
    TimeReading reading;
    reading.tokens = tokens;
    reading.type = type;
    reading.value = std::move(value);
    return reading;
}

} // namespace extract
