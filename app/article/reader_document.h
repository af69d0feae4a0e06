#pragma once

#include "app/article/claim_underlines.h"
#include "app/article/reader_text.h"
#include "app/render/theme.h"

class QPainter;
class QPoint;
class QRect;
class QTextDocument;

namespace ui {

inline constexpr int readerCaptionIndent = 13;

/// Puts the blocks into the document as plain text, each in the format of its style; block after block as in text, so
/// that positions are those of ReaderText.
void fillReaderDocument(QTextDocument &document, const ReaderText &text, const render::Theme &theme);

/// A line under words: two pixels solid or dotted, one pixel dashed.
void paintReaderLine(QPainter &painter, const QRect &line, UnderlineStyle style, const QColor &colour);
/// The flag of a note, 11 pixels high, in the margin.
void paintNoteFlag(QPainter &painter, QPoint topLeft, const QColor &colour);

} // namespace ui
