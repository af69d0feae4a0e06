#include "app/timeline/hover_card.h"

#include "app/render/shapes.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QTextLayout>

#include <algorithm>
#include <cmath>
#include <memory>

using render::ColourRole;
using render::TextSize;
using render::TextWeight;

namespace ui {
namespace {

constexpr int cardWidth = 452;
constexpr int columnWidth = 272;
constexpr int padding = 12;
constexpr int gap = 8;
constexpr int glyphColumn = 22;

void paintCamera(QPainter &painter, QPointF corner, QColor colour)
{
    QPainterPath path(corner + QPointF(2, 4));
    for (const QPointF point : {QPointF(5, 4), QPointF(6, 2), QPointF(10, 2), QPointF(11, 4), QPointF(14, 4),
                                QPointF(14, 13), QPointF(2, 13), QPointF(2, 4)})
        path.lineTo(corner + point);
    path.addEllipse(corner + QPointF(8, 8.5), 2.5, 2.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4));
    painter.drawPath(path);
    painter.restore();
}

} // namespace

/// A piece of the card and where it stands.
struct HoverCard::Block
{
    enum class What { Text, Rule, Glyph, Camera, Key };
    What what = What::Text;
    QRect rect;
    std::shared_ptr<QTextLayout> layout;
    ColourRole ink = ColourRole::Ink;
    render::Kind kind = render::Kind::Happening;
    bool solid = false;
};

HoverCard::HoverCard(QWidget *parent)
    : QWidget(parent), m_theme(render::Theme::of(render::ThemeName::Light)), m_scale(font())
{
    setObjectName(QStringLiteral("hoverCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

HoverCard::~HoverCard() = default;

void HoverCard::setLook(const render::Theme &theme, const render::TypeScale &scale)
{
    m_theme = theme;
    m_scale = scale;
    hide();
}

void HoverCard::clear()
{
    m_blocks.clear();
    m_width = cardWidth;
    m_height = padding;
}

void HoverCard::addParagraph(const Paragraph &paragraph)
{
    Block block;
    block.ink = paragraph.ink;
    block.layout = std::make_shared<QTextLayout>(QString(paragraph.text).replace(u'\n', QChar::LineSeparator),
                                                 m_scale.font(paragraph.size, paragraph.weight));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    block.layout->setTextOption(option);
    if (paragraph.markEnd > paragraph.markBegin) {
        QTextLayout::FormatRange range;
        range.start = int(paragraph.markBegin);
        range.length = int(paragraph.markEnd - paragraph.markBegin);
        range.format.setBackground(
            m_theme.blended(m_theme.kind(paragraph.kind), render::Blend::Tint, m_theme.colour(ColourRole::Card)));
        block.layout->setFormats({range});
    }
    const int width = m_width - 2 * padding - paragraph.indent;
    double height = 0;
    block.layout->beginLayout();
    for (QTextLine line = block.layout->createLine(); line.isValid(); line = block.layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += std::ceil(line.height() * 1.15);
    }
    block.layout->endLayout();
    m_height += paragraph.spaceAbove;
    block.rect = {padding + paragraph.indent, m_height, width, int(height)};
    m_height += int(height);
    m_blocks.push_back(std::move(block));
}

void HoverCard::addGlyph(render::Kind kind, bool solid)
{
    Block block;
    block.what = Block::What::Glyph;
    block.rect = {padding, m_height + 3, 14, 14};
    block.kind = kind;
    block.solid = solid;
    m_blocks.push_back(std::move(block));
}

void HoverCard::addCamera()
{
    Block block;
    block.what = Block::What::Camera;
    block.rect = {padding, m_height + 2, 16, 16};
    m_blocks.push_back(std::move(block));
}

void HoverCard::addRule()
{
    Block block;
    block.what = Block::What::Rule;
    block.rect = {padding, m_height + 8, m_width - 2 * padding, 1};
    m_height += 14;
    m_blocks.push_back(std::move(block));
}

void HoverCard::addKeys()
{
    m_height += 8;
    const QFontMetrics metrics(m_scale.font(TextSize::Small));
    int x = padding;
    const int top = m_height;
    int bottom = top;
    for (const CardWords::Key &key : CardWords::keys()) {
        const int keyWidth = metrics.horizontalAdvance(key.key) + 10;
        const int wordsWidth = metrics.horizontalAdvance(key.does) + 4;
        const auto add = [&](const QString &words, int indent, int width, bool framed) {
            m_height = top;
            addParagraph({words, TextSize::Small, TextWeight::Regular, ColourRole::InkSecondary, 0, indent});
            if (framed) {
                Block frame;
                frame.what = Block::What::Key;
                frame.rect = {padding + indent - 5, top, width, m_height - top};
                m_blocks.push_back(std::move(frame));
            }
            bottom = m_height;
        };
        add(key.key, x - padding + 5, keyWidth, true);
        add(key.does, x - padding + keyWidth + 6, wordsWidth, false);
        x += keyWidth + wordsWidth + 18;
    }
    m_height = bottom;
}

void HoverCard::addCount(render::Kind kind, const QString &name, const QString &count)
{
    const int top = m_height + 3;
    m_height = top;
    addGlyph(kind, true);
    addParagraph({name, TextSize::Body, TextWeight::Regular, ColourRole::Ink, 0, glyphColumn});
    m_height = top;
    const int width = QFontMetrics(m_scale.font(TextSize::Body)).horizontalAdvance(count) + 1;
    addParagraph({count, TextSize::Body, TextWeight::Regular, ColourRole::Ink, 0, m_width - 2 * padding - width});
}

void HoverCard::addClaim(const CardClaim &claim)
{
    addGlyph(claim.kind, claim.solid);
    addParagraph({claim.title, TextSize::Body, TextWeight::Medium, ColourRole::Ink, 0, glyphColumn});
    addParagraph({claim.time, TextSize::Body, TextWeight::Regular, ColourRole::Ink, 3});
    if (!claim.timeDoubt.isEmpty())
        addParagraph({claim.timeDoubt, TextSize::Small, TextWeight::Regular, ColourRole::InkSecondary, 1});
    addRule();
    if (!claim.source.isEmpty())
        addParagraph({claim.source, TextSize::Small, TextWeight::Regular, ColourRole::InkSecondary, 0});
    addParagraph({CardWords::saysSo(claim), TextSize::Small, TextWeight::Regular, ColourRole::Ink, 1});
    if (!claim.sentence.isEmpty())
        addParagraph({claim.sentence, TextSize::Body, TextWeight::Regular, ColourRole::Ink, 7, 0, claim.wordsBegin,
                      claim.wordsEnd, claim.kind});
    if (!claim.photoCaption.isEmpty()) {
        addRule();
        addCamera();
        addParagraph({CardWords::photo(claim), TextSize::Small, TextWeight::Regular, ColourRole::InkSecondary, 0,
                      glyphColumn + 2});
    }
}

void HoverCard::setContent(const EventCard &card)
{
    clear();
    if (!card.together.isEmpty()) {
        addParagraph({card.together, TextSize::Body, TextWeight::Medium, ColourRole::Ink, 0});
        addRule();
    }
    for (std::size_t i = 0; i < card.claims.size(); ++i) {
        if (i > 0)
            addRule();
        addClaim(card.claims[i]);
    }
    if (card.further > 0)
        addParagraph({CardWords::more(card.further), TextSize::Small, TextWeight::Medium, ColourRole::Ink, 8});
    if (!card.note.isEmpty()) {
        addGlyph(render::Kind::Note, false);
        addParagraph({card.note, TextSize::Body, TextWeight::Regular, ColourRole::Ink, 0, glyphColumn});
    }
    addKeys();
    finish(cardWidth);
}

void HoverCard::setContent(const ColumnCard &card, const render::ClaimWords &words)
{
    clear();
    m_width = columnWidth;
    addParagraph({card.unit, TextSize::Body, TextWeight::Medium, ColourRole::Ink, 0});
    if (!card.days.isEmpty())
        addParagraph({card.days, TextSize::Small, TextWeight::Regular, ColourRole::InkSecondary, 1});
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < card.counts.size(); ++i) {
        sum += card.counts[i];
        const auto kind = static_cast<render::Kind>(i);
        if (card.counts[i] > 0)
            addCount(kind, render::ClaimWords::kindName(kind), words.counts().number(card.counts[i]));
    }
    addRule();
    const int top = m_height;
    const QString total = words.counts().number(std::int64_t(sum));
    addParagraph({CardWords::total(), TextSize::Body, TextWeight::Medium, ColourRole::Ink, 0});
    m_height = top;
    const int width = QFontMetrics(m_scale.font(TextSize::Body, TextWeight::Medium)).horizontalAdvance(total) + 1;
    addParagraph({total, TextSize::Body, TextWeight::Medium, ColourRole::Ink, 0, m_width - 2 * padding - width});
    addParagraph({CardWords::columnHint(), TextSize::Small, TextWeight::Regular, ColourRole::InkSecondary, 6});
    finish(columnWidth);
}

void HoverCard::finish(int width)
{
    m_height += padding;
    resize(width, m_height);
    update();
}

void HoverCard::showBeside(QRect mark)
{
    const QRect room = parentWidget()->rect();
    const int spaceRight = room.right() - mark.right();
    const int spaceLeft = mark.left() - room.left();
    const int spaceBelow = room.bottom() - mark.bottom();
    QPoint place;
    if (spaceRight >= width() + gap || spaceLeft >= width() + gap) {
        place.setX(spaceRight >= width() + gap ? mark.right() + 1 + gap : mark.left() - gap - width());
        place.setY(std::clamp(mark.top() - gap, room.top(), std::max(room.top(), room.bottom() + 1 - height())));
    } else {
        const bool below = spaceBelow >= height() + gap || spaceBelow >= mark.top() - room.top();
        place.setY(below ? mark.bottom() + 1 + gap : mark.top() - gap - height());
        place.setX(std::clamp(mark.left(), room.left(), std::max(room.left(), room.right() + 1 - width())));
    }
    move(place);
    raise();
    show();
}

QString HoverCard::text() const
{
    QStringList lines;
    for (const Block &block : m_blocks) {
        if (block.layout)
            lines.append(block.layout->text());
    }
    return lines.join(u'\n');
}

void HoverCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(ColourRole::CardBorder));
    painter.fillRect(rect().adjusted(1, 1, -1, -1), m_theme.colour(ColourRole::Card));
    for (const Block &block : m_blocks) {
        switch (block.what) {
        case Block::What::Text:
            painter.setPen(m_theme.colour(block.ink));
            block.layout->draw(&painter, block.rect.topLeft());
            break;
        case Block::What::Rule:
            painter.fillRect(block.rect, m_theme.colour(ColourRole::Border));
            break;
        case Block::What::Key:
            painter.setPen(m_theme.colour(ColourRole::Border));
            painter.drawRect(block.rect.adjusted(0, 0, -1, -1));
            break;
        case Block::What::Glyph:
            render::drawGlyph(painter, block.kind, QRectF(block.rect).center(), 11,
                              block.solid ? render::GlyphFill::Solid : render::GlyphFill::Hollow,
                              m_theme.kind(block.kind), m_theme.colour(ColourRole::Card));
            break;
        case Block::What::Camera:
            paintCamera(painter, block.rect.topLeft(), m_theme.colour(ColourRole::InkSecondary));
            break;
        }
    }
}

} // namespace ui
