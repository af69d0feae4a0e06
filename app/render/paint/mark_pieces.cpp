#include "app/render/paint/mark_pieces.h"

#include <algorithm>
#include <vector>

namespace render {
namespace {

template <class Piece>
std::span<const Piece> ofMark(const std::vector<Piece> &pieces, timeline::MarkIndex mark)
{
    const auto begin = std::ranges::lower_bound(pieces, mark, {}, &Piece::mark);
    const auto end = std::ranges::upper_bound(pieces, mark, {}, &Piece::mark);
    return {begin, end};
}

template <class Piece>
void sort(std::vector<Piece> &pieces)
{
    std::ranges::stable_sort(pieces, {}, &Piece::mark);
}

} // namespace

MarkPieces piecesOf(const timeline::Scene &scene)
{
    return {scene.bars, scene.glyphs, scene.labels, scene.chips, scene.effects, scene.symbols};
}

void sortByMark(timeline::Scene &scene)
{
    sort(scene.bars);
    sort(scene.glyphs);
    sort(scene.labels);
    sort(scene.chips);
    sort(scene.effects);
    sort(scene.symbols);
}

MarkPieces piecesOf(const timeline::Scene &scene, timeline::MarkIndex mark)
{
    return {ofMark(scene.bars, mark),  ofMark(scene.glyphs, mark),  ofMark(scene.labels, mark),
            ofMark(scene.chips, mark), ofMark(scene.effects, mark), ofMark(scene.symbols, mark)};
}

} // namespace render
