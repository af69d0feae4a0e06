#include "app/exporter/export_task.h"

#include "app/render/lookup/project_lookup.h"
#include "app/window/project/project_document.h"
#include "app/window/project/timeline_model.h"
#include "core/pipeline/claim_file.h"

#include <QDate>

namespace ui {

struct ExportTask::Job
{
    store::Reader reader;
    timeline::IndexPointer index;
    std::shared_ptr<const render::SystemZone> zone;
    ExportWish wish;
    base::TimeSpan span; ///< UTC; empty: everything
    std::string path;
};

ExportTask::ExportTask(ProjectDocument &document, const TimelineModel &model, QObject *parent)
    : QObject(parent), m_document(document), m_model(model)
{
    connect(&m_document, &ProjectDocument::closing, this, [this] {
        if (m_worker.joinable())
            m_worker.join();
    });
}

void ExportTask::start(const ExportWish &wish, base::TimeSpan shown, const QString &path)
{
    base::Result<store::Reader> reader = m_document.openReader();
    if (!reader) {
        Q_EMIT failed(reader.error());
        return;
    }
    m_running = true;
    auto job = std::make_shared<Job>(Job{std::move(*reader), m_model.index(), m_model.zone(), wish,
                                         wish.onlyShownRange ? shown : base::TimeSpan(), path.toStdString()});
    job->wish.style.locale = QLocale();
    m_worker = std::jthread([this, job, path] {
        const base::Result<void> written = write(*job);
        QMetaObject::invokeMethod(
            this,
            [this, written, path] {
                m_running = false;
                if (written)
                    Q_EMIT finished(path);
                else
                    Q_EMIT failed(written.error());
            },
            Qt::QueuedConnection);
    });
}

base::Result<void> ExportTask::write(const Job &job)
{
    if (!isPicture(job.wish.format)) {
        std::optional<base::TimeSpan> civil;
        if (job.span != base::TimeSpan())
            civil = base::TimeSpan{job.zone->toCivil(job.span.begin), job.zone->toCivil(job.span.end)};
        store::ClaimFilter filter;
        filter.span = civil;
        const auto format =
            static_cast<exchange::ClaimFormat>(static_cast<int>(job.wish.format) - static_cast<int>(ExportFormat::Csv));
        const exchange::ClaimFileInfo info{job.wish.title.toStdString(),
                                           QDate::currentDate().toString(Qt::ISODate).toStdString(),
                                           tr("Timeline").toStdString()};
        const auto written = pipeline::writeClaimFile(job.reader, filter, format, info, job.path);
        return written ? base::Result<void>() : tl::unexpected(written.error());
    }
    render::PictureContent content;
    content.index = job.index;
    content.lookup = render::ProjectLookup(job.reader);
    content.zone = job.zone;
    content.span = job.span;
    content.title = job.wish.title;
    content.zoneName = job.zone->name();
    const auto format = static_cast<render::PictureFormat>(job.wish.format);
    return render::ImageExporter(std::move(content), job.wish.style).write(job.path, format);
}

} // namespace ui
