#include "app/exporter/preview_task.h"

#include "app/render/file/picture_pages.h"

#include <utility>

namespace ui {

PreviewTask::PreviewTask(std::shared_ptr<const PictureSource> source, QObject *parent)
    : QObject(parent), m_source(std::move(source))
{
}

PreviewTask::~PreviewTask()
{
    stop();
}

void PreviewTask::stop()
{
    m_waiting.reset();
    if (m_worker.joinable())
        m_worker.join();
    m_source.reset();
}

void PreviewTask::ask(const ExportWish &wish, QSize box, double devicePixelRatio)
{
    if (!m_source || box.isEmpty())
        return;
    const Request request{wish, box, devicePixelRatio};
    if (m_isRunning)
        m_waiting = request;
    else
        start(request);
}

void PreviewTask::start(const Request &request)
{
    m_isRunning = true;
    m_worker = std::jthread([this, source = m_source, request] {
        const base::Result<DrawnPreview> preview = draw(*source, request);
        QMetaObject::invokeMethod(
            this, [this, preview] { finish(preview); }, Qt::QueuedConnection);
    });
}

void PreviewTask::finish(const base::Result<DrawnPreview> &preview)
{
    m_isRunning = false;
    if (!m_source)
        return;
    if (m_waiting) { // what was drawn is old already
        start(*std::exchange(m_waiting, std::nullopt));
        return;
    }
    if (preview)
        Q_EMIT drawn(*preview);
    else
        Q_EMIT failed(preview.error());
}

base::Result<DrawnPreview> PreviewTask::draw(const PictureSource &source, const Request &request)
{
    const render::ImageExporter exporter(source.content(request.wish.title, request.wish.onlyShownRange),
                                         request.wish.style);
    const auto *const format = std::get_if<render::PictureFormat>(&request.wish.format);
    const auto preview = exporter.preview(format != nullptr ? *format : render::PictureFormat::Svg, request.box,
                                          request.devicePixelRatio);
    if (!preview)
        return tl::unexpected(preview.error());
    const bool isPaged = request.wish.format == ExportFormat(render::PictureFormat::Pdf);
    const int pages = isPaged ? render::pagesOf(preview->size, request.wish.style.page).count() : 1;
    return DrawnPreview{preview->image, preview->size, pages};
}

} // namespace ui
