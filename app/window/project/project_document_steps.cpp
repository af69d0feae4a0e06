// Changes that may take longer than a moment: edits of many things, and steps of the history.
#include "app/window/project/project_document.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utility>

namespace ui {

bool ProjectDocument::isFree()
{
    if (isBusy())
        Q_EMIT refused();
    return !isBusy();
}

/// tellAll: in place of the changes one by one, everything is announced at the end. False when it failed at once.
bool ProjectDocument::run(const QString &words, EditWorker::Job job, std::optional<store::Change::Cause> tellAll)
{
    auto failedAtOnce = std::make_shared<bool>(false);
    m_worker.run(words, std::move(job), [this, tellAll, failedAtOnce](const base::Result<void> &done) {
        if (tellAll) {
            {
                const std::scoped_lock lock(m_mutex);
                m_queued.clear();
            }
            if (m_known)
                look(m_known->day);
            announceEverything(*tellAll);
        }
        announceQueued();
        *failedAtOnce = !done;
        if (!done)
            Q_EMIT failed(done.error());
    });
    return !*failedAtOnce;
}

void ProjectDocument::applyMany(const QString &words, Making making)
{
    if (!isWritable()) {
        Q_EMIT failed(
            readOnlyReason().value_or(base::Error{base::ErrorCode::ProjectReadOnly, path().toStdString(), {}}));
        return;
    }
    if (!isFree())
        return;
    base::Result<store::Reader> opened = openReader();
    if (!opened) {
        Q_EMIT failed(opened.error());
        return;
    }
    auto reader = std::make_shared<store::Reader>(std::move(*opened));
    run(words,
        [&writer = m_file->writer(), reader = std::move(reader),
         making = std::move(making)](const EditWorker::Progress &) mutable -> base::Result<void> {
            std::optional<store::Edit> edit = making(*reader);
            reader.reset(); // with the answer the project may close
            if (!edit)
                return {};
            if (const auto outcome = writer.edit(std::move(*edit)).get(); !outcome)
                return tl::unexpected(outcome.error());
            return {};
        });
}

bool ProjectDocument::step(const QString &words, Step direction)
{
    if (!isWritable() || !isFree())
        return false;
    return run(words, [&writer = m_file->writer(), direction](const EditWorker::Progress &) -> base::Result<void> {
        if (const auto done = (writer.*direction)().get(); !done)
            return tl::unexpected(done.error());
        return {};
    });
}

bool ProjectDocument::undo()
{
    return step(tr("Taking back…"), &store::Writer::undo);
}

bool ProjectDocument::redo()
{
    return step(tr("Doing again…"), &store::Writer::redo);
}

bool ProjectDocument::goTo(base::ChangeId step)
{
    if (!isWritable() || !isFree())
        return false;
    const base::Result<std::vector<store::HistoryStep>> history = m_reader->history();
    if (!history) {
        Q_EMIT failed(history.error());
        return false;
    }
    const auto counting = std::ranges::find(*history, true, &store::HistoryStep::undone) - history->begin();
    const auto found = std::ranges::find(*history, step, &store::HistoryStep::id);
    const auto wanted = step.isValid() && found != history->end() ? found - history->begin() + 1 : 0;
    const bool back = wanted < counting;
    const auto steps = static_cast<std::size_t>(std::abs(wanted - counting));
    const auto walk = [&writer = m_file->writer(), back,
                       steps](const EditWorker::Progress &progress) -> base::Result<void> {
        for (std::size_t i = 0; i < steps; ++i) {
            if (const auto done = (back ? writer.undo() : writer.redo()).get(); !done)
                return tl::unexpected(done.error());
            progress(i + 1, steps);
        }
        return {};
    };
    return run(tr("Going to a step of the history…"), walk,
               back ? store::Change::Cause::Undo : store::Change::Cause::Redo);
}

} // namespace ui
