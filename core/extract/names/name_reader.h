#pragma once

#include "core/extract/names/actor_table.h"
#include "core/extract/names/gazetteer.h"
#include "core/extract/pack/language_pack.h"
#include "core/extract/text/document.h"

namespace extract {

/// The names pass: people, organisations, places, groups and collective voices, joined into actors and places.
[[nodiscard]] ActorTable readNames(const Document &document, const LanguagePack &pack, const Gazetteer &gazetteer);

} // namespace extract
