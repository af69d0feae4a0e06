#include "app/render/picture/legend.h"

#include "app/render/paint/bands.h"
#include "app/render/paint/tones.h"

#include <algorithm>
#include <array>
#include <optional>

using timeline::BarEnd;
using timeline::PixelRect;
using timeline::TextStyle;

namespace render {
namespace {

using Key = FigureWords::Key;

constexpr int gap = 18;
constexpr int markGap = 6;
constexpr int line = 20;
constexpr int bandWidth = 40;
constexpr int bandHeight = 12;
constexpr int chipWidth = 34;
constexpr int fadeWidth = 22;

std::optional<Key> keyOf(Effect effect)
{
    switch (effect) {
    case Effect::Killed:
        return Key::Killed;
    case Effect::Injured:
        return Key::Injured;
    case Effect::Detained:
        return Key::Detained;
    case Effect::Missing:
        return Key::Missing;
    case Effect::Displaced:
        return Key::Displaced;
    case Effect::Unspecified:
        break;
    }
    return {};
}

Effect effectFor(Key key)
{
    constexpr int first = static_cast<int>(Key::Killed);
    return static_cast<Effect>(static_cast<int>(key) - first);
}

Key keyOf(timeline::ChipForm form)
{
    switch (form) {
    case timeline::ChipForm::OpenRight:
        return Key::AtLeast;
    case timeline::ChipForm::OpenLeft:
        return Key::AtMost;
    case timeline::ChipForm::Dashed:
        return Key::About;
    case timeline::ChipForm::Plain:
        return Key::WordsOnly;
    case timeline::ChipForm::Closed:
        break;
    }
    return Key::Exact;
}

timeline::ChipForm formOf(Key key)
{
    using timeline::ChipForm;
    constexpr std::array forms = {ChipForm::Closed, ChipForm::OpenRight, ChipForm::OpenLeft, ChipForm::Dashed,
                                  ChipForm::Plain};
    return forms[static_cast<std::size_t>(key) - static_cast<std::size_t>(Key::Exact)];
}

/// Which forms of bars a scene has.
void collectBars(const timeline::Scene &scene, std::set<Key> &keys)
{
    for (const timeline::Bar &bar : scene.bars) {
        if (bar.tone == timeline::BarTone::Ghost)
            keys.insert(Key::OneOfDays);
        if (bar.left == BarEnd::Unknown)
            keys.insert(Key::UnknownBegin);
        if (bar.right == BarEnd::Unknown)
            keys.insert(Key::UnknownEnd);
        if (bar.tone == timeline::BarTone::Pale && bar.left == BarEnd::Fade && bar.right == BarEnd::Bracket)
            keys.insert(Key::ByReport);
        if (bar.tone == timeline::BarTone::Pale && bar.left == BarEnd::Bracket && bar.right == BarEnd::Fade)
            keys.insert(Key::FromReport);
    }
}

/// Entries that say how what is open is drawn; the others name effects, disputes and columns.
bool tellsDoubt(Key key)
{
    return key == Key::Hollow || (key >= Key::ByReport && key <= Key::WordsOnly);
}

int widthOf(Key key)
{
    if (key == Key::Hollow || (key >= Key::Killed && key <= Key::Displaced) || key == Key::Disputed ||
        key == Key::Remark)
        return 12;
    if (key >= Key::ByReport && key <= Key::OneOfDays)
        return bandWidth;
    return key == Key::Columns ? 16 : chipWidth;
}

} // namespace

Legend::Legend(const timeline::Scene &scene, const Look &look, const FigureWords &words, const PictureParts &parts)
    : m_look(look), m_words(words)
{
    for (const Key key : keysOf(scene)) {
        if (tellsDoubt(key) ? parts.uncertaintyKey : parts.legend)
            add(key, widthOf(key));
    }
}

std::set<Key> Legend::keysOf(const timeline::Scene &scene)
{
    std::set<Key> keys;
    if (std::ranges::any_of(scene.glyphs, [](const timeline::Glyph &glyph) { return !glyph.solid; }))
        keys.insert(Key::Hollow);
    for (const timeline::EffectGlyph &effect : scene.effects) {
        if (const std::optional<Key> key = keyOf(effectOf(effect.effect)))
            keys.insert(*key);
    }
    for (const timeline::Chip &chip : scene.chips)
        keys.insert(keyOf(chip.form));
    for (const timeline::Symbol &symbol : scene.symbols) {
        if (symbol.kind == timeline::SymbolKind::Disputed)
            keys.insert(Key::Disputed);
    }
    if (!scene.columnParts.empty())
        keys.insert(Key::Columns);
    if (!scene.remarks.boxes.empty())
        keys.insert(Key::Remark);
    collectBars(scene, keys);
    return keys;
}

void Legend::add(Key key, int markWidth)
{
    Entry entry{key, m_words.legend(key), markWidth, 0};
    const double advance = m_look.fonts.metrics(TextStyle::Caption).horizontalAdvance(entry.words);
    entry.width = markWidth + markGap + int(advance) + 1;
    m_entries.push_back(std::move(entry));
}

template <class Place>
int Legend::arrange(int width, const Place &place) const
{
    int x = 0;
    int y = 0;
    for (const Entry &entry : m_entries) {
        if (x > 0 && x + entry.width > width) {
            x = 0;
            y += line;
        }
        place(entry, x, y);
        x += entry.width + gap;
    }
    return m_entries.empty() ? 0 : y + line;
}

int Legend::height(int width) const
{
    return arrange(width, [](const Entry &, int, int) {});
}

void Legend::paint(Canvas &canvas, QPoint corner, int width) const
{
    arrange(width, [&](const Entry &entry, int x, int y) {
        const int left = corner.x() + x;
        const int top = corner.y() + y;
        paintMark(canvas, entry, left, top + line / 2);
        const int words = left + entry.markWidth + markGap;
        canvas.text({words, top, entry.width - entry.markWidth - markGap, line}, entry.words, TextStyle::Caption,
                    canvas.colour(ColourRole::InkSecondary));
    });
}

void Legend::paintMark(Canvas &canvas, const Entry &entry, int x, int middle) const
{
    const Theme &theme = m_look.theme;
    const QColor lane = theme.colour(ColourRole::Lane);
    const QColor colour = theme.kind(Kind::Happening);
    if (entry.key == Key::Hollow) {
        canvas.glyph(Kind::Statement, {x + 6, middle}, 11, GlyphFill::Hollow, lane);
    } else if (entry.key >= Key::Killed && entry.key <= Key::Displaced) {
        canvas.effect(effectFor(entry.key), {x + 6, middle}, 12, lane);
    } else if (entry.key >= Key::ByReport && entry.key <= Key::UnknownEnd) {
        paintBand(canvas, entry.key, {x, middle - bandHeight / 2, bandWidth, bandHeight});
    } else if (entry.key == Key::OneOfDays) {
        canvas.dashedRow(x + 10, x + bandWidth - 10, middle, colour, 1, 3);
        for (const int left : {x, x + bandWidth - 10}) {
            canvas.fill({left, middle - 3, 10, 6}, theme.blended(colour, Blend::Tint, lane));
            canvas.frame({left, middle - 3, 10, 6}, colour, 1);
        }
    } else if (entry.key == Key::Disputed) {
        canvas.status(StatusShape::Disputed, {x + 6, middle}, 10);
    } else if (entry.key == Key::Remark) {
        canvas.glyph(Kind::Note, {x + 6, middle}, 11, GlyphFill::Solid, lane);
    } else if (entry.key == Key::Columns) {
        for (int i = 0; i < 3; ++i) {
            const int height = 5 + 3 * i;
            canvas.fill({x + 5 * i, middle + 6 - height, 4, height}, theme.blended(colour, Blend::Density, lane));
        }
    } else {
        const QColor line = theme.effect(Effect::Killed);
        paintChipForm(canvas, {x, middle - 8, chipWidth, 16}, formOf(entry.key),
                      {line, theme.blended(line, Blend::Chip, lane), lane});
    }
}

void Legend::paintBand(Canvas &canvas, Key key, PixelRect band) const
{
    const Tones tones(m_look.theme);
    const Tone &pale = tones.pale(Kind::Happening, Ground::Lane);
    const QColor colour = m_look.theme.kind(Kind::Happening);
    const bool left = key == Key::ByReport || key == Key::UnknownBegin;
    const PixelRect body{left ? band.x + fadeWidth : band.x, band.y, band.w - fadeWidth, band.h};
    canvas.fill(body, pale.fill);
    paintFade(canvas, body, left ? body.x : body.right(), left ? -fadeWidth : fadeWidth, pale.fade);
    if (key == Key::ByReport || key == Key::FromReport) {
        paintBarEnd(canvas, body, BarEnd::Bracket, !left, colour);
        return;
    }
    const int mark = left ? band.x : band.right() - 8;
    canvas.text({mark, band.y, 10, band.h}, QStringLiteral("?"), TextStyle::Chip,
                m_look.theme.kindText(Kind::Happening));
}

} // namespace render
