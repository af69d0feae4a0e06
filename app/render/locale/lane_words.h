#pragma once

#include "core/timeline/lane_words.h"
#include "core/timeline/scene.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QString>

namespace render {

/// The timeline's own words: lane headers, and what stands in the corners of axis, overview and tray.
class LocaleLaneWords final : public timeline::LaneWords
{
    Q_DECLARE_TR_FUNCTIONS(LocaleLaneWords)

public:
    explicit LocaleLaneWords(const QLocale &locale = QLocale(), QString zoneName = {});

    [[nodiscard]] std::string number(std::uint64_t value) const override;
    [[nodiscard]] std::string peak(std::uint32_t value) const override;
    [[nodiscard]] std::string perUnit(timeline::TimeStep step) const override;
    [[nodiscard]] std::string remarks() const override;

    [[nodiscard]] QString overviewTitle() const;
    [[nodiscard]] QString overviewTotal(std::uint64_t total) const;
    [[nodiscard]] QString axisTitle() const;
    /// "kun dato", the zone, or "en søjle er en uge".
    [[nodiscard]] QString axisNote(const timeline::Axis &axis, timeline::TimeStep columnStep) const;
    [[nodiscard]] QString trayTitle(std::uint64_t total) const;
    [[nodiscard]] QString trayColumn(timeline::MarkKind kind, std::uint32_t total) const;
    [[nodiscard]] QString columnUnit(timeline::TimeStep step) const; ///< "a week", "6 hours"
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    QLocale m_locale;
    QString m_zoneName;
};

} // namespace render
