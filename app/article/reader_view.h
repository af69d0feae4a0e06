#pragma once

#include "app/article/claim_underlines.h"
#include "app/article/reader_text.h"
#include "app/render/theme.h"
#include "core/model/annotation.h"
#include "core/model/parsed_article.h"

#include <QTextBrowser>

#include <optional>
#include <vector>

namespace ui {

/// Shows one article's text with its claims underlined. Plain text only; nothing that an article names is ever loaded.
/// A click on a claim's words picks it, a further click on the same words the claim around it. Selected and hovered
/// claims are filled; notes stand in the margin as flags.
class ReaderView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReaderView(render::Theme theme, QWidget *parent = nullptr);

    void setTheme(const render::Theme &theme);
    void showArticle(model::ParsedArticle article, std::vector<model::Annotation> notes);
    void clearArticle();
    /// Fills the claim's words and, when reveal is set, scrolls them to a third of the height.
    void selectClaim(base::ClaimId claim, bool reveal);
    [[nodiscard]] base::ClaimId selectedClaim() const { return m_selected; }
    [[nodiscard]] const model::ParsedArticle &article() const { return m_article; }
    /// The words that a person marked, in bytes of the article; nothing when there are none.
    [[nodiscard]] std::optional<base::TextRange> markedWords() const;
    [[nodiscard]] const ReaderText &readerText() const { return m_text; }
    /// Where the claim's first character is painted, in the viewport. For tests and for what points at it.
    [[nodiscard]] QRect rectOf(base::ClaimId claim) const;
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void claimPicked(base::ClaimId claim);
    void claimHovered(base::ClaimId claim); ///< not valid: none
    void addClaimAsked(base::TextRange words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        PositionRange positions;
        UnderlineRun run;
    };

    void fillDocument();
    void fitMargins();
    void hover(base::ClaimId claim);
    void updateFills();
    void revealSelected();
    void paintUnderline(QPainter &painter, const Line &line) const;
    void paintCaptionRules(QPainter &painter) const;
    void paintNotes(QPainter &painter) const;
    [[nodiscard]] const model::Claim *claimOf(base::ClaimId id) const;
    [[nodiscard]] std::vector<base::ClaimId> claimsUnder(QPoint point) const;
    [[nodiscard]] QColor underlineColour(const UnderlineRun &run) const;

    render::Theme m_theme;
    model::ParsedArticle m_article;
    std::vector<model::Annotation> m_notes;
    ReaderText m_text;
    std::vector<Line> m_lines;
    base::ClaimId m_selected;
    bool m_keepsInView = false; ///< the selected words, when the size changes, until a person scrolls
    base::ClaimId m_hovered;
    QPoint m_pressedAt;
};

} // namespace ui
