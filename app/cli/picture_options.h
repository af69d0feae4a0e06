#pragma once

#include "app/cli/arguments.h"
#include "app/render/picture/picture_style.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace cli {

/// The options of `export` that say how a picture is drawn, read and checked.
class PictureOptions
{
    Q_DECLARE_TR_FUNCTIONS(PictureOptions)

public:
    /// Borrowed for as long as this is used.
    explicit PictureOptions(const Arguments &arguments) : m_arguments(arguments) {}

    /// Or what is wrong with an option.
    [[nodiscard]] tl::expected<render::PictureStyle, QString> style();

private:
    using Checked = tl::expected<void, QString>;
    [[nodiscard]] Checked readUse();
    [[nodiscard]] Checked readScale();
    [[nodiscard]] Checked readSize();
    [[nodiscard]] Checked readPage();
    [[nodiscard]] Checked readTheme();
    [[nodiscard]] Checked readDate();
    [[nodiscard]] Checked readParts();
    [[nodiscard]] tl::unexpected<QString> noneOf(const QString &option, const QString &words) const;

    const Arguments &m_arguments;
    render::PictureStyle m_style;
};

} // namespace cli
