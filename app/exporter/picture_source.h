#pragma once

#include "app/render/locale/system_zone.h"
#include "app/render/picture/picture_content.h"
#include "core/store/reader.h"
#include "core/timeline/index_builder.h"

#include <memory>

namespace ui {

/// What pictures of a project are drawn from, for one worker: a reader of its own, and the timeline as it was.
struct PictureSource
{
    store::Reader reader;
    timeline::IndexPointer index;
    std::shared_ptr<const render::SystemZone> zone;
    base::TimeSpan shown; ///< on screen, UTC
    QString known = {};   ///< the day that is looked from, in words: said in the title

    [[nodiscard]] QString titled(const QString &title) const;
    /// Borrows the reader.
    [[nodiscard]] render::PictureContent content(const QString &title, bool onlyShownRange) const;
};

} // namespace ui
