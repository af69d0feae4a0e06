#pragma once

#include "core/store/known_articles.h"

#include <QString>

namespace ui {

/// "As known on 7 January 2022".
[[nodiscard]] QString knownWords(const store::KnownArticles &known);
/// "2 articles came out later, 1 may have been out, 1 has no date"; empty where nothing is left out.
[[nodiscard]] QString leftOutWords(const store::KnownArticles &known);
/// "7 January 2022".
[[nodiscard]] QString dayWords(base::CivilDate day);

} // namespace ui
