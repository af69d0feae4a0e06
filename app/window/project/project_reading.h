#pragma once

#include "core/store/reader.h"

#include <QObject>

#include <functional>
#include <optional>
#include <thread>

namespace ui {

class ProjectDocument;

/// Reads for one view what takes long in a large project: at once in a small one, else on a thread of its own while the
/// view goes on with what it has. One at a time; of the wishes that come meanwhile the last one follows. GUI thread.
class ProjectReading : public QObject
{
    Q_OBJECT

public:
    /// Takes over what was read; in the GUI thread.
    using Take = std::function<void()>;
    /// On any thread: must use nothing of the view.
    using Read = std::function<Take(const store::Reader &)>;

    explicit ProjectReading(ProjectDocument &document, QObject *parent = nullptr);
    ~ProjectReading() override;

    /// Only when the project is open.
    void read(Read read);
    /// What was read last is being read, or about to be.
    [[nodiscard]] bool isBusy() const { return m_thread.joinable(); }

    /// So many claims are read in less time than a person notices.
    static constexpr std::size_t mostAtOnce = 2000;

private:
    void start(Read read);
    void finish(const Take &take, bool large);
    void letGo();

    ProjectDocument &m_document;
    std::optional<Read> m_next;
    std::uint64_t m_generation = 0;
    bool m_isLarge = false; ///< it was, when it was read last: counting takes a while, too
    std::jthread m_thread;
};

} // namespace ui
