#pragma once

#include "app/render/picture/page_tiling.h"
#include "app/render/picture/picture_style.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace render {

class Figure;

/// How many pages of a style a picture of a size (in pixels of 1/96 inch) takes; one for a sheet.
[[nodiscard]] PageTiling pagesOf(QSize picture, const PageStyle &style);

/// A picture as PDF: on one sheet as large as itself, or cut into pages that overlap, with their numbers and marks
/// where the neighbour begins below and beside. Bookmarks lead to the lanes and pages, a mark to its footnote and a
/// footnote to its mark. Nothing in the file depends on clock or machine, so that the same picture gives the same
/// bytes.
[[nodiscard]] base::Result<QByteArray> pdfOf(const Figure &figure, const QString &title, const PictureStyle &style);

} // namespace render
