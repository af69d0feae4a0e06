#include "tests/bench/frame_source.h"

#include "tests/bench/synthetic_events.h"
#include "tests/core/timeline/timeline_fakes.h"

namespace bench {

namespace {

class SyntheticLabels final : public timeline::LabelSource
{
public:
    void fetch(std::span<const base::EventId> events, std::span<timeline::EventWords> out) const override
    {
        for (std::size_t i = 0; i < events.size(); ++i)
            out[i] = {{}, {}, {}, syntheticTitle(events[i]), {}, {}, "Synthetic Courier", "7 January 2022", "nobody"};
    }
};

class SceneFrames final : public FrameSource
{
public:
    explicit SceneFrames(timeline::IndexPointer index)
    {
        m_viewport.width = frameWidth;
        m_viewport.height = frameHeight;
        m_viewport.headerWidth = 200;
        m_builder.setIndex(std::move(index));
    }

    [[nodiscard]] timeline::Viewport viewport() const override { return m_viewport; }
    void draw(const timeline::Viewport &viewport) override
    {
        m_viewport = viewport;
        m_builder.build(viewport, m_scene);
    }
    [[nodiscard]] const timeline::Scene &scene() override { return m_scene; }
    [[nodiscard]] std::uint64_t hash() override
    {
        std::uint64_t result = hashBytes(m_scene.texts.data(), m_scene.texts.size());
        for (const timeline::Bar &bar : m_scene.bars)
            result = hashBytes(&bar.body, sizeof bar.body, result);
        for (const timeline::ColumnPart &part : m_scene.columnParts)
            result = hashBytes(&part.rect, sizeof part.rect, result);
        return result;
    }

    void save(const std::string &) override {}

private:
    SyntheticLabels m_labels;
    timeline_test::PlainMeasure m_measure;
    timeline_test::NumberNames m_names;
    timeline_test::NumberWords m_words;
    timeline::UtcZone m_zone;
    timeline::SceneBuilder m_builder{timeline::SceneWords{m_labels, m_measure, m_names, m_words, m_zone}};
    timeline::Viewport m_viewport;
    timeline::Scene m_scene;
};

} // namespace

std::uint64_t hashBytes(const void *bytes, std::size_t size, std::uint64_t seed)
{
    const auto *at = static_cast<const unsigned char *>(bytes);
    for (std::size_t i = 0; i < size; ++i)
        seed = (seed ^ at[i]) * 0x100000001b3;
    return seed;
}

std::unique_ptr<FrameSource> sceneFrames(timeline::IndexPointer index)
{
    return std::make_unique<SceneFrames>(std::move(index));
}

} // namespace bench
