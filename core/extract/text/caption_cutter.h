#pragma once

#include "core/extract/text/document.h"

#include <string>
#include <vector>

namespace extract {

/// A run of tokens with one function inside a paragraph of the article.
struct TextPiece
{
    TokenRange tokens;
    ParagraphKind kind = ParagraphKind::Prose;
};

/// Finds photo captions, their credits and boilerplate, block after block, and folds further copies of a caption into
/// the first: "CAPTION Foto: CREDIT Vis mere CAPTION Foto: CREDIT". Adds to Document::captions.
class CaptionCutter
{
public:
    /// Takes over the captions that the article's structure marks.
    explicit CaptionCutter(Document &document);

    /// The pieces of the next block. A block that is nothing but a credit may turn the block before it, if that is
    /// short prose, into its caption.
    void cut(TokenRange block, std::vector<TextPiece> &pieces);

private:
    struct Credit;

    [[nodiscard]] const PhraseHit *boilerplateAt(std::uint32_t token, TokenRange block, bool afterCredit) const;
    [[nodiscard]] bool findCredit(TokenRange piece, Credit &credit) const;
    [[nodiscard]] bool findMark(TokenRange piece, Credit &credit) const;
    [[nodiscard]] bool findHouse(TokenRange piece, Credit &credit) const;
    [[nodiscard]] bool findBracket(TokenRange piece, Credit &credit) const;
    [[nodiscard]] TokenRange trimmed(TokenRange tokens) const;
    [[nodiscard]] bool isReport(TokenRange tokens) const;
    [[nodiscard]] bool tellsCaption(TokenRange rest) const;
    [[nodiscard]] std::uint32_t creditEnd(TokenRange piece, std::uint32_t begin) const;
    void cutPiece(TokenRange piece, std::vector<TextPiece> &pieces);
    void addCaption(TokenRange tokens, const Credit *credit, std::vector<TextPiece> &pieces);
    void addCaptionBefore(const Credit &credit, std::vector<TextPiece> &pieces);
    [[nodiscard]] std::string keyOf(TokenRange tokens) const;
    [[nodiscard]] std::string_view text(std::uint32_t token) const;
    [[nodiscard]] bool isMarked(TokenRange tokens) const;

    Document &m_document;
    std::vector<std::string> m_keys; ///< per caption: its words, folded
};

} // namespace extract
