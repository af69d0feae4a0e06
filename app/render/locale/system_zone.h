#pragma once

#include "core/timeline/zone_rules.h"

#include <QtCore/QString>
#include <QtCore/QTimeZone>

namespace render {

/// A zone of the system's zone database; an unknown one behaves as UTC. Outside the years 1 to 3000 the offset of the
/// nearest of them is used.
class SystemZone final : public timeline::ZoneRules
{
public:
    explicit SystemZone(const QTimeZone &zone = QTimeZone::systemTimeZone());

    [[nodiscard]] std::int64_t offsetMs(base::TimePoint utc) const override;
    [[nodiscard]] base::TimePoint toUtc(base::TimePoint civil) const override;
    [[nodiscard]] QString name() const; ///< "Europe/Copenhagen"

private:
    QTimeZone m_zone;
};

} // namespace render
