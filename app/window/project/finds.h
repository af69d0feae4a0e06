#pragma once

#include "core/base/ids.h"

#include <QObject>
#include <QString>

#include <vector>

namespace ui {

class ProjectDocument;

/// What a search found, as events in the order of time, and which of them one stands at. Kept up with the project.
class Finds : public QObject
{
    Q_OBJECT

public:
    explicit Finds(ProjectDocument &document, QObject *parent = nullptr);

    void search(const QString &text); ///< empty: no search
    /// Events chosen otherwise (those of one source), shown in the same way.
    void show(const std::vector<base::EventId> &events);
    void clear();
    void next() { step(1); }
    void previous() { step(-1); }

    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] const std::vector<base::EventId> &events() const { return m_events; }
    /// Notes on the timeline, stepped through after the events.
    [[nodiscard]] const std::vector<base::RemarkId> &remarks() const { return m_remarks; }
    [[nodiscard]] std::size_t count() const { return m_events.size() + m_remarks.size(); }
    [[nodiscard]] base::EventId current() const; ///< not valid at a note
    [[nodiscard]] int position() const { return count() == 0 ? 0 : static_cast<int>(m_at) + 1; }

Q_SIGNALS:
    void changed();
    void stepped(base::EventId event);
    void steppedToRemark(base::RemarkId remark);
    /// Nothing but articles was found: this is the best one.
    void articleFound(base::ArticleId article);

private:
    void take(std::vector<base::EventId> events);
    void step(int direction);

    ProjectDocument &m_document;
    QString m_text;
    std::vector<base::EventId> m_events;
    std::vector<base::RemarkId> m_remarks;
    std::size_t m_at = 0;
    bool m_active = false;
};

} // namespace ui
