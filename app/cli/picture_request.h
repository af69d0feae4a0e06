#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/render/image_exporter.h"
#include "core/base/result.h"
#include "core/base/time_point.h"
#include "core/pipeline/timeline_source.h"
#include "core/store/reader.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <string>

namespace cli {

/// A picture of a project as the options of `export` describe it.
class PictureRequest
{
    Q_DECLARE_TR_FUNCTIONS(PictureRequest)

public:
    static void addOptions(Arguments &arguments);
    /// Or what is wrong with an option.
    [[nodiscard]] static tl::expected<PictureRequest, QString> read(const Arguments &arguments);

    /// Needs a QGuiApplication. Complains where the machine has no fonts, since every letter would be an empty box.
    /// span is civil time.
    [[nodiscard]] base::Result<void> write(const store::Reader &reader, const std::optional<base::TimeSpan> &span,
                                           const std::string &path, Console &console) const;

private:
    [[nodiscard]] pipeline::TimelineQuery query() const;

    pipeline::LaneGrouping m_grouping = pipeline::LaneGrouping::Kind;
    render::PictureStyle m_style;
    QString m_title;
};

} // namespace cli
