#include "app/importer/import_task.h"

#include "app/window/project/project_document.h"

namespace ui {

/// Hands progress on to the GUI thread.
class ImportTask::Sink final : public base::ProgressSink
{
public:
    explicit Sink(ImportTask &task) : m_task(task) {}

    void progress(std::size_t done, std::size_t total, std::string_view subject) override
    {
        const QString name = QString::fromUtf8(subject.data(), static_cast<qsizetype>(subject.size()));
        // The sink is the run's and may be gone when the message arrives; the task cancels its own messages.
        QMetaObject::invokeMethod(
            &m_task, [&task = m_task, done, total, name] { Q_EMIT task.progressed(done, total, name); },
            Qt::QueuedConnection);
    }

private:
    ImportTask &m_task;
};

ImportTask::ImportTask(ProjectDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&m_document, &ProjectDocument::checked, this, &ImportTask::startNext);
}

ImportTask::~ImportTask()
{
    m_worker.request_stop();
    if (m_worker.joinable())
        m_worker.join();
}

void ImportTask::start(DroppedSources sources)
{
    if (sources.arguments.empty() && sources.texts.empty())
        return;
    m_waiting.push_back(std::move(sources));
    if (!m_running)
        startNext();
}

void ImportTask::startNext()
{
    if (m_waiting.empty() || m_document.isBeingChecked())
        return;
    if (!m_document.isWritable()) {
        m_waiting.clear();
        Q_EMIT failed(m_document.readOnlyReason().value_or(
            base::Error{base::ErrorCode::ProjectReadOnly, m_document.path().toStdString(), {}}));
        return;
    }
    DroppedSources sources = std::move(m_waiting.front());
    m_waiting.erase(m_waiting.begin());
    base::Result<store::Reader> reader = m_document.openReader();
    if (!reader) {
        Q_EMIT failed(reader.error());
        return;
    }
    m_running = true;
    Q_EMIT started();
    m_worker = std::jthread([this, sources = std::move(sources), &writer = m_document.writer(),
                             reader = std::move(*reader)](const std::stop_token &stop) mutable {
        run(sources, {writer, std::move(reader)}, stop);
    });
}

void ImportTask::run(const DroppedSources &sources, Into into, const std::stop_token &stop)
{
    const auto answer = [this](base::Result<pipeline::ImportReport> report) {
        QMetaObject::invokeMethod(
            this, [this, result = std::move(report)] { finish(result); }, Qt::QueuedConnection);
    };
    if (!m_extractor) {
        base::Result<pipeline::LoadedExtractor> loaded = pipeline::loadExtractor();
        if (!loaded) {
            answer(tl::unexpected(loaded.error()));
            return;
        }
        m_extractor.emplace(std::move(*loaded));
    }
    std::vector<pipeline::Source> all = pipeline::expandArguments(sources.arguments);
    all.insert(all.end(), sources.texts.begin(), sources.texts.end());
    Sink sink(*this);
    pipeline::ImportReport report =
        pipeline::ImportRun(*m_extractor->extractor, into.writer, &*into.reader).run(all, {}, &sink, stop);
    into.reader.reset(); // with the answer the project may close
    answer(std::move(report));
}

void ImportTask::finish(const base::Result<pipeline::ImportReport> &report)
{
    m_running = false;
    if (report)
        Q_EMIT finished(*report);
    else
        Q_EMIT failed(report.error());
    startNext();
}

void ImportTask::stop()
{
    cancel();
    if (m_worker.joinable())
        m_worker.join();
}

void ImportTask::cancel()
{
    m_waiting.clear();
    m_worker.request_stop();
}

} // namespace ui
