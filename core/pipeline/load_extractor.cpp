#include "core/pipeline/load_extractor.h"

#include "core/extract/names/gazetteer.h"
#include "core/extract/pack/language_pack.h"

#include <utility>

namespace pipeline {

bool LoadedExtractor::knowsLanguage(const std::string &code) const
{
    return packs->find(code) != nullptr;
}

base::Result<LoadedExtractor> loadExtractor()
{
    auto packs = extract::LanguagePacks::loadFromResources();
    if (!packs)
        return tl::unexpected(packs.error());
    auto gazetteer = extract::Gazetteer::loadFromResources();
    if (!gazetteer)
        return tl::unexpected(gazetteer.error());
    LoadedExtractor loaded;
    loaded.packs = std::make_shared<const extract::LanguagePacks>(std::move(*packs));
    loaded.extractor = std::make_shared<const extract::Extractor>(
        loaded.packs, std::make_shared<const extract::Gazetteer>(std::move(*gazetteer)));
    return loaded;
}

} // namespace pipeline
