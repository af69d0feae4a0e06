#include "app/exporter/export_task.h"

#include "app/window/known/known_words.h"
#include "app/window/project/project_document.h"
#include "app/window/project/timeline_model.h"
#include "core/pipeline/claim_file.h"

#include <QDate>

namespace ui {

struct ExportTask::Job
{
    PictureSource source;
    ExportWish wish;
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

base::Result<PictureSource> ExportTask::source(base::TimeSpan shown) const
{
    base::Result<store::Reader> reader = m_document.openReader();
    if (!reader)
        return tl::unexpected(reader.error());
    return PictureSource{std::move(*reader), m_model.index(), m_model.zone(), shown,
                         m_document.known() ? knownWords(*m_document.known()) : QString()};
}

void ExportTask::start(const ExportWish &wish, base::TimeSpan shown, const QString &path)
{
    base::Result<PictureSource> drawnFrom = source(shown);
    if (!drawnFrom) {
        Q_EMIT failed(drawnFrom.error());
        return;
    }
    m_running = true;
    auto job = std::make_shared<Job>(Job{std::move(*drawnFrom), wish, path.toStdString()});
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
    const PictureSource &from = job.source;
    if (job.wish.onlyShownRange && from.shown != base::TimeSpan())
        filter.span = base::TimeSpan{from.zone->toCivil(from.shown.begin), from.zone->toCivil(from.shown.end)};
    const exchange::ClaimFileInfo info{from.titled(job.wish.title).toStdString(),
                                       QDate::currentDate().toString(Qt::ISODate).toStdString(),
                                       tr("Timeline").toStdString()};
    return pipeline::writeClaimFile(from.reader, filter, format, info, job.path);
}

base::Result<exchange::ClaimLosses> ExportTask::writePicture(const Job &job, render::PictureFormat format)
{
    render::PictureContent content = job.source.content(job.wish.title, job.wish.onlyShownRange);
    const auto written = render::ImageExporter(std::move(content), job.wish.style).write(job.path, format);
    if (!written)
        return tl::unexpected(written.error());
    return exchange::ClaimLosses();
}

} // namespace ui
