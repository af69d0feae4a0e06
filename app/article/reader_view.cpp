#include "app/article/reader_view.h"

#include "app/article/reader_document.h"
#include "app/render/fonts.h"
#include "app/window/project/mark_kind.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int measureCharacters = 66;
constexpr int sideMargin = 18;
constexpr double revealAt = 1.0 / 3;

} // namespace

ReaderView::ReaderView(render::Theme theme, QWidget *parent) : QTextBrowser(parent), m_theme(theme)
{
    setObjectName(u"articleReader"_s);
    setAccessibleName(tr("Article"));
    setReadOnly(true);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setAcceptDrops(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    viewport()->setMouseTracking(true);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_keepsInView = false; });
}

QVariant ReaderView::loadResource(int /*type*/, const QUrl & /*name*/)
{
    return {};
}

void ReaderView::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    const int scrolled = verticalScrollBar()->value();
    fillDocument();
    verticalScrollBar()->setValue(scrolled);
    updateFills();
}

void ReaderView::showArticle(model::ParsedArticle article, std::vector<model::Annotation> notes)
{
    const bool sameText = m_article.article.id == article.article.id &&
                          m_article.article.text == article.article.text &&
                          m_article.article.captions == article.article.captions;
    m_article = std::move(article);
    m_notes = std::move(notes);
    if (!sameText) {
        m_text = ReaderText(m_article.article);
        m_selected = {};
        m_hovered = {};
        fillDocument();
        verticalScrollBar()->setValue(0);
    }
    m_lines.clear();
    for (const UnderlineRun &run : underlineRuns(m_article.claims, m_article.times)) {
        if (const std::optional<PositionRange> positions = m_text.positions(run.range))
            m_lines.push_back({*positions, run});
    }
    updateFills();
}

void ReaderView::clearArticle()
{
    showArticle({}, {});
}

void ReaderView::fillDocument()
{
    // While the words are exchanged the scroll bar comes and goes, and there is nothing to be kept in view.
    const bool keepsInView = std::exchange(m_keepsInView, false);
    fillReaderDocument(*document(), m_text, m_theme);
    fitMargins();
    m_keepsInView = keepsInView;
    // The text came in front of the cursor, and Qt keeps the cursor in view.
    setTextCursor(QTextCursor(document()));
}

/// At most 66 characters a line: the rest of a wide window is margin.
void ReaderView::fitMargins()
{
    const QFont font = render::TypeScale::ofApplication().font(render::TextSize::Reader);
    const int measure = QFontMetrics(font).averageCharWidth() * measureCharacters;
    const int margin = sideMargin + std::max(0, viewport()->width() - measure - 2 * sideMargin) / 2;
    setViewportMargins(0, 0, 0, 0);
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setLeftMargin(margin);
    frame.setRightMargin(margin);
    frame.setTopMargin(12);
    frame.setBottomMargin(12);
    document()->rootFrame()->setFrameFormat(frame);
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitMargins();
    if (m_keepsInView)
        revealSelected();
}

const model::Claim *ReaderView::claimOf(base::ClaimId id) const
{
    const auto found = std::ranges::find(m_article.claims, id, &model::Claim::id);
    return found == m_article.claims.end() || !id.isValid() ? nullptr : &*found;
}

void ReaderView::selectClaim(base::ClaimId claim, bool reveal)
{
    m_selected = claim;
    updateFills();
    if (!reveal)
        return;
    m_keepsInView = true;
    revealSelected();
}

void ReaderView::revealSelected()
{
    const QRect rect = rectOf(m_selected);
    if (!rect.isValid())
        return;
    const int height = viewport()->height();
    if (rect.top() < 0 || rect.bottom() > height * 3 / 4) {
        const int top = verticalScrollBar()->value() + rect.top();
        verticalScrollBar()->setValue(top - static_cast<int>(height * revealAt));
    }
}

QRect ReaderView::rectOf(base::ClaimId claim) const
{
    const model::Claim *found = claimOf(claim);
    const std::optional<PositionRange> positions =
        found == nullptr ? std::nullopt : m_text.positions(found->provenance.range);
    if (!positions)
        return {};
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(positions->begin));
    QRect rect = cursorRect(cursor);
    rect.setWidth(std::max(rect.width(), 8));
    return rect;
}

std::optional<base::TextRange> ReaderView::markedWords() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return std::nullopt;
    const base::TextRange range = m_text.bytes({cursor.selectionStart(), cursor.selectionEnd()});
    return range.begin < range.end ? std::optional(range) : std::nullopt;
}

void ReaderView::hover(base::ClaimId claim)
{
    if (claim == m_hovered)
        return;
    m_hovered = claim;
    viewport()->setCursor(claim.isValid() ? Qt::PointingHandCursor : Qt::IBeamCursor);
    updateFills();
    Q_EMIT claimHovered(claim);
}

void ReaderView::updateFills()
{
    QList<QTextEdit::ExtraSelection> fills;
    for (const auto &[id, blend] :
         {std::pair(m_hovered, render::Blend::Pale), std::pair(m_selected, render::Blend::Tint)}) {
        const model::Claim *claim = claimOf(id);
        const std::optional<PositionRange> positions =
            claim == nullptr ? std::nullopt : m_text.positions(claim->provenance.range);
        if (!positions)
            continue;
        QTextEdit::ExtraSelection fill;
        fill.cursor = QTextCursor(document());
        fill.cursor.setPosition(static_cast<int>(positions->begin));
        fill.cursor.setPosition(static_cast<int>(positions->end), QTextCursor::KeepAnchor);
        fill.format.setBackground(
            m_theme.blended(m_theme.kind(markOf(claim->kind())), blend, m_theme.colour(render::ColourRole::Base)));
        fill.format.setForeground(m_theme.colour(render::ColourRole::Ink));
        fills.append(fill);
    }
    setExtraSelections(fills);
    viewport()->update();
}

std::vector<base::ClaimId> ReaderView::claimsUnder(QPoint point) const
{
    const QPoint inDocument(point.x() + horizontalScrollBar()->value(), point.y() + verticalScrollBar()->value());
    const int position = document()->documentLayout()->hitTest(inDocument, Qt::ExactHit);
    if (position < 0)
        return {};
    return claimsAt(m_article.claims, m_text.byteOf(position));
}

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    QTextBrowser::mousePressEvent(event);
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    const bool dragged = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || dragged || textCursor().hasSelection())
        return;
    const std::vector<base::ClaimId> claims = claimsUnder(event->pos());
    if (claims.empty())
        return;
    const auto current = std::ranges::find(claims, m_selected);
    const bool further = current != claims.end() && std::next(current) != claims.end();
    Q_EMIT claimPicked(further ? *std::next(current) : claims.front());
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    QTextBrowser::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton)
        return;
    const std::vector<base::ClaimId> claims = claimsUnder(event->pos());
    hover(claims.empty() ? base::ClaimId() : claims.front());
}

void ReaderView::leaveEvent(QEvent *event)
{
    QTextBrowser::leaveEvent(event);
    hover({});
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.setObjectName(u"readerMenu"_s);
    QAction *add = menu.addAction(tr("Add claim…"));
    add->setObjectName(u"readerAddClaim"_s);
    add->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    const std::optional<base::TextRange> words = markedWords();
    add->setEnabled(words.has_value());
    QAction *copyAction = menu.addAction(tr("Copy"));
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setEnabled(words.has_value());
    const QAction *chosen = menu.exec(event->globalPos());
    if (chosen == add && words)
        Q_EMIT addClaimAsked(*words);
    else if (chosen == copyAction)
        copy();
}

QColor ReaderView::underlineColour(const UnderlineRun &run) const
{
    if (run.style == UnderlineStyle::Dashed)
        return m_theme.colour(render::ColourRole::InkSecondary);
    return m_theme.kind(markOf(run.kind));
}

void ReaderView::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    paintCaptionRules(painter);
    const int first = cursorForPosition(QPoint(0, 0)).block().position();
    const QTextBlock lastBlock = cursorForPosition(QPoint(viewport()->width(), viewport()->height())).block();
    const int last = lastBlock.position() + lastBlock.length();
    for (const Line &line : m_lines) {
        if (line.positions.end >= first && line.positions.begin <= last)
            paintUnderline(painter, line);
    }
    paintNotes(painter);
}

void ReaderView::paintUnderline(QPainter &painter, const Line &line) const
{
    const QColor colour = underlineColour(line.run);
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    for (QTextBlock block = document()->findBlock(static_cast<int>(line.positions.begin));
         block.isValid() && block.position() < line.positions.end; block = block.next()) {
        const QPointF origin = layout->blockBoundingRect(block).topLeft();
        const int from = std::max(static_cast<int>(line.positions.begin) - block.position(), 0);
        const int to = std::min(static_cast<int>(line.positions.end) - block.position(), block.length() - 1);
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine text = block.layout()->lineAt(i);
            const int begin = std::max(from, text.textStart());
            const int end = std::min(to, text.textStart() + text.textLength());
            if (begin >= end)
                continue;
            const int left = qRound(origin.x() + text.cursorToX(begin));
            const int right = qRound(origin.x() + std::min(text.cursorToX(end), text.naturalTextWidth() + text.x()));
            const int y = qRound(origin.y() + text.y() + text.ascent()) + 3;
            paintReaderLine(painter, QRect(left, y, right - left, 2), line.run.style, colour);
        }
    }
}

void ReaderView::paintCaptionRules(QPainter &painter) const
{
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    QTextBlock block = document()->begin();
    for (const ReaderBlock &shown : m_text.blocks()) {
        if (shown.style != ReaderStyle::Prose && block.isValid()) {
            const QRectF rect = layout->blockBoundingRect(block);
            // Down to the credit below it, so that the two stand behind one rule.
            const QTextBlock next = block.next();
            const bool joined = next.isValid() && block.blockFormat().bottomMargin() == 0;
            const double bottom = joined ? layout->blockBoundingRect(next).top() : rect.bottom();
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, bottom - rect.top()).toRect(),
                             m_theme.colour(render::ColourRole::BorderStrong));
        }
        block = block.next();
    }
}

void ReaderView::paintNotes(QPainter &painter) const
{
    const QColor colour = m_theme.kind(render::Kind::Note);
    for (const model::Annotation &note : m_notes) {
        if (note.kind != model::AnnotationKind::Note)
            continue;
        const model::Claim *claim = claimOf(note.claim);
        const base::TextRange range = claim != nullptr ? claim->provenance.range : note.range;
        const std::optional<PositionRange> positions = m_text.positions(range);
        if (!positions)
            continue;
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(positions->begin));
        const QRect rect = cursorRect(cursor).translated(horizontalScrollBar()->value(), verticalScrollBar()->value());
        paintNoteFlag(painter, QPoint(4, rect.center().y() - 5), colour);
    }
}

} // namespace ui
