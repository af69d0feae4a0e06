#pragma once

#include "app/render/image_exporter.h"
#include "core/exchange/claim_writer.h"

#include <variant>

namespace ui {

/// A picture of the timeline, or its claims for other programs.
using ExportFormat = std::variant<render::PictureFormat, exchange::ClaimFormat>;
/// The ending of a file of this format, without its dot.
[[nodiscard]] QString suffixOf(ExportFormat format);

/// What to export and how, as a person chose it.
struct ExportWish
{
    ExportFormat format = render::PictureFormat::Png;
    bool onlyShownRange = true;
    QString title;
    render::PictureStyle style;
};

} // namespace ui
