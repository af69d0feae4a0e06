#pragma once

#include "app/render/fonts.h"
#include "app/timeline/card_content.h"

#include <QtWidgets/QWidget>

#include <vector>

class QTextLayout;

namespace ui {

/// The card beside a mark: opaque, plain text, never over its mark. Takes no mouse and no focus.
class HoverCard : public QWidget
{
    Q_OBJECT

public:
    explicit HoverCard(QWidget *parent);
    ~HoverCard() override;

    void setLook(const render::Theme &theme, const render::TypeScale &scale);
    void setContent(const EventCard &card);
    void setContent(const ColumnCard &card, const render::ClaimWords &words);
    /// Shows it 8 px from mark, right of it, else left, else below, else above, inside the parent.
    void showBeside(QRect mark);
    /// All its words, a line a paragraph.
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Block;
    struct Paragraph
    {
        QString text;
        render::TextSize size = render::TextSize::Body;
        render::TextWeight weight = render::TextWeight::Regular;
        render::ColourRole ink = render::ColourRole::Ink;
        int spaceAbove = 3;
        int indent = 0;
        qsizetype markBegin = 0;
        qsizetype markEnd = 0; ///< on the tint of kind
        render::Kind kind = render::Kind::Happening;
    };

    void clear();
    void addParagraph(const Paragraph &paragraph);
    void addGlyph(render::Kind kind, bool solid);
    void addCamera();
    void addRule();
    void addKeys();
    void addCount(render::Kind kind, const QString &name, const QString &count);
    void addClaim(const CardClaim &claim);
    void finish(int width);

    render::Theme m_theme;
    render::TypeScale m_scale;
    std::vector<Block> m_blocks;
    int m_width = 0;
    int m_height = 0;
};

} // namespace ui
