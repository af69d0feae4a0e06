#pragma once

#include "app/exporter/export_wish.h"
#include "app/exporter/picture_source.h"

#include <QObject>

#include <thread>

namespace ui {

class ProjectDocument;
class TimelineModel;

/// Writes an export in a worker. An old file of the same name stays whole until the new one is complete.
class ExportTask : public QObject
{
    Q_OBJECT

public:
    ExportTask(ProjectDocument &document, const TimelineModel &model, QObject *parent = nullptr);

    /// What a worker draws from; shown is the range on screen, UTC.
    [[nodiscard]] base::Result<PictureSource> source(base::TimeSpan shown) const;
    void start(const ExportWish &wish, base::TimeSpan shown, const QString &path);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// The losses are what the format could not hold.
    void finished(const QString &path, const exchange::ClaimLosses &losses);
    void failed(const base::Error &error);

private:
    struct Job;
    [[nodiscard]] static base::Result<exchange::ClaimLosses> writeClaims(const Job &job, exchange::ClaimFormat format);
    [[nodiscard]] static base::Result<exchange::ClaimLosses> writePicture(const Job &job, render::PictureFormat format);
    [[nodiscard]] static base::Result<exchange::ClaimLosses> write(const Job &job);

    ProjectDocument &m_document;
    const TimelineModel &m_model;
    bool m_running = false;
    std::jthread m_worker;
};

} // namespace ui
