#pragma once

#include "app/exporter/export_dialog.h"
#include "core/store/reader.h"

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

    /// shown is the range on screen, UTC.
    void start(const ExportWish &wish, base::TimeSpan shown, const QString &path);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished(const QString &path);
    void failed(const base::Error &error);

private:
    struct Job;
    [[nodiscard]] static base::Result<void> write(const Job &job);

    ProjectDocument &m_document;
    const TimelineModel &m_model;
    bool m_running = false;
    std::jthread m_worker;
};

} // namespace ui
