#pragma once

#include "app/render/picture/picture_style.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace render {

class Figure;

/// A picture as PDF, with the pages and leads of PicturePages. Nothing in the file depends on clock or machine, so that
/// the same picture gives the same bytes.
[[nodiscard]] base::Result<QByteArray> pdfOf(const Figure &figure, const QString &title, const PictureStyle &style);

} // namespace render
