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
        const base::Result<exchange::ClaimLosses> written = write(*job);
        QMetaObject::invokeMethod(
            this,
            [this, written, path] {
                m_running = false;
                if (written)
                    Q_EMIT finished(path, *written);
                else
                    Q_EMIT failed(written.error());
            },
            Qt::QueuedConnection);
    });
}

base::Result<exchange::ClaimLosses> ExportTask::write(const Job &job)
{
    if (const auto *const claims = std::get_if<exchange::ClaimFormat>(&job.wish.format))
        return writeClaims(job, *claims);
    return writePicture(job, std::get<render::PictureFormat>(job.wish.format));
}

base::Result<exchange::ClaimLosses> ExportTask::writeClaims(const Job &job, exchange::ClaimFormat format)
{
    store::ClaimFilter filter;
    if (job.span != base::TimeSpan())
        filter.span = base::TimeSpan{job.zone->toCivil(job.span.begin), job.zone->toCivil(job.span.end)};
    const exchange::ClaimFileInfo info{job.wish.title.toStdString(),
                                       QDate::currentDate().toString(Qt::ISODate).toStdString(),
                                       tr("Timeline").toStdString()};
    return pipeline::writeClaimFile(job.reader, filter, format, info, job.path);
}

base::Result<exchange::ClaimLosses> ExportTask::writePicture(const Job &job, render::PictureFormat format)
{
    render::PictureContent content;
    content.index = job.index;
    content.lookup = render::ProjectLookup(job.reader);
    content.zone = job.zone;
    content.span = job.span;
    content.title = job.wish.title;
    content.zoneName = job.zone->name();
    const auto written = render::ImageExporter(std::move(content), job.wish.style).write(job.path, format);
    if (!written)
        return tl::unexpected(written.error());
    return exchange::ClaimLosses();
}

} // namespace ui
