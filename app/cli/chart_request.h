#pragma once

#include "app/cli/arguments.h"
#include "app/cli/charts.h"
#include "app/cli/console.h"
#include "core/base/result.h"
#include "core/base/time_point.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <string>

namespace cli {

/// A chart of a project as the options of `export` describe it. What only a timeline has is refused.
class ChartRequest
{
    Q_DECLARE_TR_FUNCTIONS(ChartRequest)

public:
    static void addOptions(Arguments &arguments);
    [[nodiscard]] static bool isAskedFor(const Arguments &arguments);
    /// True for the endings that a chart can be written with.
    [[nodiscard]] static bool hasFormat(const QString &path);
    [[nodiscard]] static QString endings();
    /// Or what is wrong with an option. span is civil time.
    [[nodiscard]] static tl::expected<ChartRequest, QString> read(const Arguments &arguments,
                                                                  const std::optional<base::TimeSpan> &span);

    /// Complains where the machine has no fonts, and where there is nothing to draw.
    [[nodiscard]] base::Result<void> write(const store::Reader &reader, const Charts &charts, const std::string &path,
                                           Console &console) const;

private:
    render::ChartWish m_wish;
};

} // namespace cli
