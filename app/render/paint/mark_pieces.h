#pragma once

#include "core/timeline/scene.h"

#include <cstdint>
#include <functional>
#include <span>

namespace render {

/// Parts of a scene that belong to marks. Borrowed from the scene.
struct MarkPieces
{
    std::span<const timeline::Bar> bars;
    std::span<const timeline::Glyph> glyphs;
    std::span<const timeline::Label> labels;
    std::span<const timeline::Chip> chips;
    std::span<const timeline::EffectGlyph> effects;
    std::span<const timeline::Symbol> symbols;
};

[[nodiscard]] MarkPieces piecesOf(const timeline::Scene &scene);

/// Orders the parts by their marks, which piecesOf(scene, mark) needs. What is drawn stays the same: parts of one layer
/// of different marks do not cover each other.
void sortByMark(timeline::Scene &scene);
[[nodiscard]] MarkPieces piecesOf(const timeline::Scene &scene, timeline::MarkIndex mark);

/// A mark is drawn in two layers: bars lie below the words and glyphs of every mark.
enum class MarkLayer : std::uint8_t { Time, Words };

/// Told where the drawing of a mark begins and ends, by files that keep marks apart.
struct MarkGroups
{
    std::function<void(timeline::MarkIndex, MarkLayer)> begin;
    std::function<void()> end; ///< of a mark or a remark
    std::function<void(base::RemarkId)> beginRemark{};
};

} // namespace render
