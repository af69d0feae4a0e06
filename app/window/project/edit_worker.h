#pragma once

#include "core/base/result.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <future>
#include <optional>
#include <thread>

namespace ui {

/// Runs one change of the project at a time on a thread of its own, so that the window lives on however long it takes.
/// GUI thread.
class EditWorker : public QObject
{
    Q_OBJECT

public:
    /// On the worker's thread. Tells how far it is where it has steps to count.
    using Progress = std::function<void(std::size_t done, std::size_t total)>;
    using Job = std::function<base::Result<void>(const Progress &)>;
    using Done = std::function<void(const base::Result<void> &)>; ///< in the GUI thread

    explicit EditWorker(QObject *parent = nullptr) : QObject(parent) {}
    ~EditWorker() override;

    /// Only while nothing runs. What takes no longer than the patience is done on return, and nobody hears of it but
    /// `done`; of the rest started() and ended() tell. words: what is being done, for a person.
    void run(const QString &words, Job job, Done done);
    [[nodiscard]] bool isBusy() const { return m_answer.valid(); }
    /// Returns when nothing runs any more, and `done` was called.
    void wait();

    static constexpr std::chrono::milliseconds patience{150}; ///< a person takes it for at once

Q_SIGNALS:
    void started(const QString &words);
    void progressed(qulonglong done, qulonglong total);
    void ended();

private:
    void finish();

    std::future<base::Result<void>> m_answer;
    Done m_done;
    bool m_isTold = false; ///< that it started
    std::jthread m_thread;
};

} // namespace ui
