#include "tests/bench/frame_source.h"

#include "app/timeline/timeline_view.h"
#include "tests/bench/synthetic_events.h"

#include <QApplication>
#include <QImage>
#include <QTimeZone>

namespace bench {

namespace {

class ViewFrames final : public FrameSource
{
public:
    explicit ViewFrames(timeline::IndexPointer index)
    {
        m_view.setZone(QTimeZone::utc());
        m_view.setCaptionMode(timeline::CaptionMode::Auto);
        m_view.setEventLookup(syntheticLookup());
        m_view.resize(frameWidth, frameHeight);
        m_view.show();
        m_view.setIndex(std::move(index));
        QApplication::processEvents();
    }

    [[nodiscard]] timeline::Viewport viewport() const override { return m_view.viewport().viewport(); }
    void draw(const timeline::Viewport &viewport) override
    {
        const base::TimeSpan span = viewport.span();
        if (viewport.msPerPixel != m_view.viewport().viewport().msPerPixel)
            m_view.viewport().show(span, ui::Motion::AtOnce, 0);
        m_view.viewport().setBegin(viewport.beginMs);
        m_view.repaint();
    }
    [[nodiscard]] const timeline::Scene &scene() override { return m_view.scene(); }
    [[nodiscard]] std::uint64_t hash() override
    {
        const QImage image = m_view.grab().toImage().convertToFormat(QImage::Format_RGB32);
        return hashBytes(image.constBits(), static_cast<std::size_t>(image.sizeInBytes()));
    }

    void save(const std::string &path) override { m_view.grab().save(QString::fromStdString(path)); }

private:
    mutable ui::TimelineView m_view;
};

} // namespace

std::unique_ptr<FrameSource> viewFrames(timeline::IndexPointer index)
{
    return std::make_unique<ViewFrames>(std::move(index));
}

} // namespace bench
