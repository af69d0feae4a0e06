#pragma once

#include "app/window/drafts/draft.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>
#include <vector>

namespace ui {

class Drafts;
class ProjectDocument;

/// Where one form keeps what is being typed in it. A form that goes away with text in it leaves a draft to be offered.
class DraftSlot
{
public:
    explicit DraftSlot(Drafts &drafts) : m_drafts(drafts) {}

    void keep(Draft draft); ///< in place of what it kept
    void drop();            ///< stored, or given up
    void setAside();        ///< the form turns to something else: offered from now on

private:
    Drafts &m_drafts;
    std::optional<quint64> m_id;
};

/// Keeps half-typed text of the open project on the disk while it is typed, a quarter of a second behind, and knows
/// what an earlier run, or a form that had to let go, left unfinished. Only for a project that can be changed, so that
/// of two instances one has them. Written on a thread of its own. GUI thread.
class Drafts : public QObject
{
    Q_OBJECT

public:
    explicit Drafts(ProjectDocument &document, QObject *parent = nullptr);
    ~Drafts() override; ///< what is kept is written before it returns

    /// The newest that no form holds; null: none.
    [[nodiscard]] const Draft *offered() const;
    [[nodiscard]] std::size_t offeredCount() const;
    /// The one offered, for a form that keeps it from now on. Only while there is one.
    [[nodiscard]] Draft takeOffered();
    void discardOffered();
    void offer(Draft draft);

Q_SIGNALS:
    void offeredChanged();
    /// The place cannot be written to; said once until it can.
    void notKept();

private:
    friend class DraftSlot;
    struct Entry
    {
        quint64 id = 0;
        Draft draft;
        bool isHeld = false; ///< by a form
    };

    void load();
    void leave();
    void finish();
    void move();
    void change();
    void write();
    [[nodiscard]] std::vector<Entry>::const_iterator newestOffered() const;
    [[nodiscard]] std::vector<Entry>::iterator entry(quint64 id);

    ProjectDocument &m_document;
    QString m_project; ///< path of the file whose drafts these are; empty: none
    std::vector<Entry> m_entries;
    quint64 m_lastId = 0;
    bool m_saidNotKept = false;
    QTimer m_soon;
    QThreadPool m_writer; ///< one thread: the writes keep their order
};

} // namespace ui
