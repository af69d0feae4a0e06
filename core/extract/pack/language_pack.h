#pragma once

#include "core/base/result.h"
#include "core/extract/pack/phrase_trie.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace extract {

/// All words of one language, compiled. Immutable after loading, shared by all threads.
///
/// A pack is a folder `resources/languages/<code>/` of UTF-8 files `*.pack`, read in order of name:
///
///     # a comment
///     [speech_verb]                   one category at a time, see Category
///     sig{er,}<TAB>tense=present      phrase, then attributes as key=value, parted by blanks
///     har kostet                      several tokens, parted by one blank
///     *styrker{,ne}<TAB>what=troops   a leading * matches any token that ends so, at least two bytes before it
///     =NATO                           a leading = matches this very letter case; all else is matched in lower case
///
/// Braces give alternatives and may be empty; several braces multiply. `pack.json` holds code, English and native name,
/// version and settings (thousands separator, decimal separator, date order, quote marks, first name order).
class LanguagePack
{
public:
    /// files: name and content of each file of the folder. Errors name file and line.
    [[nodiscard]] static base::Result<LanguagePack> compile(std::span<const std::pair<std::string, std::string>> files);

    [[nodiscard]] const std::string &code() const;
    [[nodiscard]] const std::string &version() const;
    /// A setting of pack.json by its name, or empty.
    [[nodiscard]] std::string_view setting(std::string_view name) const;
    [[nodiscard]] std::span<const PhraseEntry> entries() const;
    /// Endings of the genitive (setting "genitives", parted by blanks), the longest first.
    [[nodiscard]] std::span<const std::string> genitives() const;
    /// Compiled tables, for the matcher and the pack compiler only.
    struct Compiled;

    LanguagePack(LanguagePack &&) noexcept;
    LanguagePack &operator=(LanguagePack &&) noexcept;
    ~LanguagePack();

private:
    LanguagePack();
    [[nodiscard]] base::Result<void> readHead(const std::string &json);
    std::shared_ptr<Compiled> m_compiled;
    friend class PhraseMatcher;
};

/// Packs by language code; a region falls back to its language ("da-DK" to "da"), "nn" and "no" to "nb" when present.
class LanguagePacks
{
public:
    [[nodiscard]] static base::Result<LanguagePacks> loadFromResources();
    [[nodiscard]] const LanguagePack *find(std::string_view code) const;
    [[nodiscard]] const LanguagePack &fallback() const; ///< English
    [[nodiscard]] std::span<const LanguagePack> all() const { return m_packs; }

    void add(LanguagePack pack);

private:
    std::vector<LanguagePack> m_packs;
};

} // namespace extract
