#include "app/window/project/edit_worker.h"

#include <utility>

namespace ui {

EditWorker::~EditWorker() = default; // the thread is joined; nobody is left to hear of the end

void EditWorker::run(const QString &words, Job job, Done done)
{
    std::packaged_task<base::Result<void>()> task([this, job = std::move(job)] {
        return job([this](std::size_t steps, std::size_t total) {
            QMetaObject::invokeMethod(
                this,
                [this, steps, total] {
                    if (m_isTold)
                        Q_EMIT progressed(steps, total);
                },
                Qt::QueuedConnection);
        });
    });
    m_done = std::move(done);
    m_answer = task.get_future();
    m_thread = std::jthread([this, task = std::move(task)]() mutable {
        task();
        QMetaObject::invokeMethod(this, &EditWorker::finish, Qt::QueuedConnection);
    });
    if (m_answer.wait_for(patience) == std::future_status::ready) {
        finish();
        return;
    }
    m_isTold = true;
    Q_EMIT started(words);
}

void EditWorker::wait()
{
    if (!isBusy())
        return;
    m_answer.wait();
    finish();
}

/// Comes twice where somebody waited: once from there, once from the thread, maybe while the next one runs.
void EditWorker::finish()
{
    if (!isBusy() || m_answer.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    m_thread.join();
    const base::Result<void> answer = m_answer.get();
    const Done done = std::exchange(m_done, nullptr);
    if (std::exchange(m_isTold, false))
        Q_EMIT ended();
    done(answer);
}

} // namespace ui
