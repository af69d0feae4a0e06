#pragma once

#include "app/render/locale/system_zone.h"
#include "app/window/project/event_search.h"
#include "core/pipeline/timeline_source.h"
#include "core/timeline/index.h"

#include <QObject>
#include <QTimer>

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <thread>

namespace ui {

class ProjectDocument;

/// Keeps the timeline's index in step with the project. Reads and builds in a worker; a newer wish cancels the older
/// one, and a result of an older generation is dropped. Until a new index is there, the old one stands.
class TimelineModel : public QObject
{
    Q_OBJECT

public:
    explicit TimelineModel(ProjectDocument &document, QObject *parent = nullptr);
    ~TimelineModel() override;

    void setGrouping(pipeline::LaneGrouping grouping);
    [[nodiscard]] pipeline::LaneGrouping grouping() const { return m_grouping; }
    void setFilter(const MarkFilter &filter) { setSearch({filter, m_search.terms}); }
    [[nodiscard]] const MarkFilter &filter() const { return m_search.marks; }
    void setTerms(const store::SearchTerms &terms) { setSearch({m_search.marks, terms}); }
    void setSearch(const EventSearch &search);
    [[nodiscard]] const EventSearch &search() const { return m_search; }

    [[nodiscard]] const timeline::IndexPointer &index() const { return m_index; }
    [[nodiscard]] const MarkCounts &counts() const { return m_counts; }
    [[nodiscard]] std::shared_ptr<const render::SystemZone> zone() const { return m_zone; }
    /// No wish is open: index() is of the project as it is.
    [[nodiscard]] bool isCurrent() const { return m_shownGeneration == m_generation; }

Q_SIGNALS:
    void changed();
    void searchChanged(); ///< at once; the index follows
    void failed(const base::Error &error);

private:
    struct Job
    {
        std::uint64_t generation = 0;
        store::Reader reader;
        pipeline::TimelineQuery query;
        EventSearch search;
    };
    struct Built
    {
        timeline::IndexPointer index;
        MarkCounts counts;
    };

    void ask();
    void letGo();
    void start();
    void work(std::stop_token stop);
    [[nodiscard]] base::Result<Built> build(const Job &job, std::stop_token stop) const;
    void take(std::uint64_t generation, const base::Result<Built> &built);
    [[nodiscard]] static QString nameWithout(pipeline::LaneGrouping grouping);
    [[nodiscard]] pipeline::TimelineQuery query() const;

    ProjectDocument &m_document;
    std::shared_ptr<const render::SystemZone> m_zone;
    pipeline::LaneGrouping m_grouping = pipeline::LaneGrouping::Kind;
    EventSearch m_search;
    timeline::IndexPointer m_index;
    MarkCounts m_counts;
    QTimer m_soon; ///< joins the changes of an import
    std::uint64_t m_generation = 0;
    std::uint64_t m_shownGeneration = 0;

    std::mutex m_mutex; ///< guards the next four
    std::condition_variable_any m_wake;
    std::condition_variable m_idle;
    bool m_isBuilding = false;
    std::optional<Job> m_next;
    std::stop_source m_building;
    std::jthread m_worker; ///< last: ends before the members it uses
};

} // namespace ui
