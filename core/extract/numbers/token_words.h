#pragma once

#include "core/extract/pack/language_pack.h"
#include "core/extract/text/document.h"

#include <optional>
#include <string_view>

namespace extract {

/// The document as the number and time rules ask it: what stands at a token, without a look at bounds. Beyond the last
/// token there is nothing: no hit, no text.
class TokenWords
{
public:
    TokenWords(const Document &document, const LanguagePack &pack);

    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(m_document.tokens.size()); }
    [[nodiscard]] std::string_view text(std::uint32_t token) const;
    /// The longest hit of a category that begins at a token, or nullptr.
    [[nodiscard]] const PhraseHit *hit(std::uint32_t token, Category category) const;
    /// An attribute of that hit, or empty.
    [[nodiscard]] std::string_view attribute(std::uint32_t token, Category category, std::string_view key) const;
    /// The longest hit of a category with role=role, or nullptr.
    [[nodiscard]] const PhraseHit *hitInRole(std::uint32_t token, Category category, std::string_view role) const;
    /// True if a hit of the category ends right before a token ("as early as" before a year). Looks back four tokens.
    [[nodiscard]] bool endsBefore(std::uint32_t token, Category category) const;
    [[nodiscard]] bool isNumber(std::uint32_t token) const;
    [[nodiscard]] bool isMark(std::uint32_t token, std::string_view mark) const { return text(token) == mark; }
    [[nodiscard]] bool isPunctuation(std::uint32_t token) const;
    /// "-" or a longer dash.
    [[nodiscard]] bool isDash(std::uint32_t token) const;
    /// No blank between a token and the one before it.
    [[nodiscard]] bool isGlued(std::uint32_t token) const;
    [[nodiscard]] bool sameSentence(std::uint32_t first, std::uint32_t second) const;
    /// False in copies of captions, credits and boilerplate.
    [[nodiscard]] bool isRead(std::uint32_t token) const;

    [[nodiscard]] char thousands() const { return m_thousands; }
    [[nodiscard]] char decimal() const { return m_decimal; }
    /// Endings that make an ordinal of digits ("th", ":e"), parted by blanks.
    [[nodiscard]] std::string_view ordinalEndings() const { return m_ordinalEndings; }
    [[nodiscard]] bool monthFirst() const { return m_monthFirst; }
    /// A year needs no preposition, as in German.
    [[nodiscard]] bool bareYears() const { return m_bareYears; }

private:
    const Document &m_document;
    char m_thousands = ',';
    char m_decimal = '.';
    bool m_monthFirst = false;
    bool m_bareYears = false;
    std::string_view m_ordinalEndings;
};

/// A whole number of an attribute ("-1", "12"), or nothing.
[[nodiscard]] std::optional<std::int64_t> numberAttribute(const PhraseHit *hit, std::string_view key);

} // namespace extract
