#pragma once

#include "core/base/civil_date.h"
#include "core/base/edtf.h"
#include "core/base/relative_time.h"

#include <cstdint>

namespace base {

/// Both days and those between them.
[[nodiscard]] Edtf dayRange(CivilDate first, CivilDate last);

/// What a relative time of kind Month names in a year: the month, a day of it, several, or one that is counted. The
/// whole month where there is no such day.
[[nodiscard]] Edtf monthDates(std::int64_t year, const RelativeTime &relative);

} // namespace base
