#pragma once

#include "core/base/edtf.h"
#include "core/base/relative_time.h"

#include <optional>
#include <string>
#include <string_view>

namespace extract {

/// The TIMEX3 value of a resolved time: "2022-01-07TMO", "2022-W01", "1989-Q3", "1998-SU", "199", "2022-01-07T14:30". A
/// one-of set has the value of what is known ("XXXX-WXX-5" for a weekday). Empty where TIMEX3 has no word for it.
[[nodiscard]] std::string timexValue(const base::Edtf &edtf, std::string_view partOfDay,
                                     const std::optional<base::RelativeTime> &relative);

/// One length out of two, the second in a smaller unit: P3Y and P2M are P3Y2M. Nothing for others ("P3Y", "P2Y").
[[nodiscard]] std::optional<std::string> joinedLength(std::string_view longer, std::string_view shorter);

} // namespace extract
