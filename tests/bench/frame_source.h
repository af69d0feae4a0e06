#pragma once

#include "core/timeline/index.h"
#include "core/timeline/scene.h"

#include <cstdint>
#include <memory>
#include <string>

namespace bench {

/// What a gesture is played on. draw() is what is timed: it returns when the frame is done.
class FrameSource
{
public:
    virtual ~FrameSource() = default;

    [[nodiscard]] virtual timeline::Viewport viewport() const = 0;
    virtual void draw(const timeline::Viewport &viewport) = 0;
    [[nodiscard]] virtual const timeline::Scene &scene() = 0;
    /// Of the last frame: its pixels, or its geometry when nothing is painted.
    [[nodiscard]] virtual std::uint64_t hash() = 0;
    /// Writes the last frame as PNG; nothing where nothing is painted.
    virtual void save(const std::string &path) = 0;
};

inline constexpr int frameWidth = 1920;
inline constexpr int frameHeight = 1080;

[[nodiscard]] std::unique_ptr<FrameSource> sceneFrames(timeline::IndexPointer index);
[[nodiscard]] std::unique_ptr<FrameSource> viewFrames(timeline::IndexPointer index);

/// FNV-1a.
[[nodiscard]] std::uint64_t hashBytes(const void *bytes, std::size_t size, std::uint64_t seed = 0xcbf29ce484222325);

} // namespace bench
