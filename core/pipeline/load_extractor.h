#pragma once

#include "core/base/result.h"
#include "core/extract/extractor.h"

#include <memory>
#include <string>
#include <vector>

namespace pipeline {

/// The extractor over everything that is compiled in, and which languages it has words for. Loading takes a part of a
/// second: do it once and share it between threads.
struct LoadedExtractor
{
    std::shared_ptr<const extract::Extractor> extractor;
    std::shared_ptr<const extract::LanguagePacks> packs;

    [[nodiscard]] bool knowsLanguage(const std::string &code) const;
};

[[nodiscard]] base::Result<LoadedExtractor> loadExtractor();

} // namespace pipeline
