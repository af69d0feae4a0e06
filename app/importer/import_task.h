#pragma once

#include "app/importer/dropped_sources.h"
#include "core/pipeline/import_run.h"
#include "core/pipeline/load_extractor.h"
#include "core/store/reader.h"

#include <QObject>

#include <optional>
#include <stop_token>
#include <thread>

namespace ui {

class ProjectDocument;

/// Runs imports in a worker, one at a time; what comes meanwhile waits its turn. The language packs are loaded with the
/// first import and kept. What was stored before a cancel stays.
class ImportTask : public QObject
{
    Q_OBJECT

public:
    explicit ImportTask(ProjectDocument &document, QObject *parent = nullptr);
    ~ImportTask() override; ///< cancels and waits

    void start(DroppedSources sources);
    void cancel();
    /// Cancels, and returns when nothing uses the project any more.
    void stop();
    /// Or about to, once the project is checked.
    [[nodiscard]] bool isRunning() const { return m_running || !m_waiting.empty(); }

Q_SIGNALS:
    void started();
    void progressed(qulonglong done, qulonglong total, const QString &subject);
    void finished(const pipeline::ImportReport &report);
    void failed(const base::Error &error); ///< nothing was begun

private:
    class Sink;

    /// The project, for the worker.
    struct Into
    {
        store::Writer &writer;
        std::optional<store::Reader> reader;
    };
    void run(const DroppedSources &sources, Into into, const std::stop_token &stop);
    void finish(const base::Result<pipeline::ImportReport> &report);
    void startNext();

    ProjectDocument &m_document;
    std::optional<pipeline::LoadedExtractor> m_extractor; ///< the worker's while it runs
    std::vector<DroppedSources> m_waiting;
    bool m_running = false;
    std::jthread m_worker;
};

} // namespace ui
