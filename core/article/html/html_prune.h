#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace article {

/// Elements nested deeper lose their tags, not their text. Browsers cap at the same depth.
inline constexpr std::size_t deepestHtml = 512;

struct PrunedHtml
{
    std::string html;
    std::size_t tooDeep = 0; ///< tags that were left out for their depth
};

/// Leaves out what the reading of an article needs not and what makes an HTML tree builder slow: comments, scripts (but
/// not JSON-LD), styles, frames, drawings, attributes by the hundred, tags nested too deep, and the tags of formatting
/// elements (b, i, font ...), which a tree builder opens again in every later block, so that a page of a megabyte can
/// become a tree of gigabytes. The order of all text stays. Cost: linear.
[[nodiscard]] PrunedHtml pruneHtml(std::string_view html);

} // namespace article
