#pragma once

#include "core/pipeline/incidents/incident_source.h"
#include "core/pipeline/incidents/merge_suggestions.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <thread>
#include <unordered_map>
#include <vector>

namespace ui {

class ProjectDocument;

/// Which events are likely one incident, kept in step with the project. Found in a worker, over a reader of its own; a
/// change of the project cancels it and begins anew. What the project keeps apart is not suggested. GUI thread.
class Suggestions : public QObject
{
    Q_OBJECT

public:
    explicit Suggestions(ProjectDocument &document, QObject *parent = nullptr);
    ~Suggestions() override;

    struct Suggestion
    {
        std::vector<base::EventId> others; ///< events that the one asked for may be one with
        std::vector<pipeline::Agreement> agreements;
    };
    [[nodiscard]] Suggestion of(base::EventId event) const;
    /// No change of the project waits to be looked at.
    [[nodiscard]] bool isCurrent() const { return !m_soon.isActive() && !m_worker.joinable(); }

Q_SIGNALS:
    void changed();

private:
    struct Found
    {
        std::shared_ptr<const pipeline::IncidentSource> source;
        std::vector<pipeline::MergeSuggestion> suggestions;
    };

    void takeChange();
    void ask();
    void letGo();
    void start();
    void take(Found found);

    ProjectDocument &m_document;
    QTimer m_soon;                                            ///< joins the changes of an import
    std::shared_ptr<const pipeline::IncidentSource> m_source; ///< read once, by the worker
    std::vector<pipeline::MergeSuggestion> m_suggestions;
    std::unordered_map<base::EventId, std::size_t> m_byEvent;
    pipeline::ApartPairs m_apart; ///< as the project has them
    std::uint64_t m_generation = 0;
    std::jthread m_worker;
};

} // namespace ui
