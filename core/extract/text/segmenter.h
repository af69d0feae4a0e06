#pragma once

#include "core/extract/pack/language_pack.h"
#include "core/extract/text/document.h"

namespace extract {

/// The first pass: tokens, phrase hits, paragraphs with their kinds, sentences, photo captions with their credits.
/// Duplicate captions are folded into the first copy. Captions that the article's structure marks are kept as they are.
/// The article must outlive the document.
[[nodiscard]] Document segment(const model::Article &article, const LanguagePack &pack);

/// True for the kinds that passes read: prose, headings and the first copy of a caption.
[[nodiscard]] constexpr bool isRead(ParagraphKind kind)
{
    return kind == ParagraphKind::Prose || kind == ParagraphKind::Heading || kind == ParagraphKind::Caption;
}

} // namespace extract
