#include "app/window/project/timeline_model.h"

#include "app/render/claim_words.h"
#include "app/window/project/project_document.h"
#include "app/window/project/search_lanes.h"
#include "core/timeline/index_builder.h"

using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto joinChanges = 40ms;

} // namespace

TimelineModel::TimelineModel(ProjectDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_zone(std::make_shared<render::SystemZone>())
    , m_index(std::make_shared<timeline::Index>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(joinChanges);
    connect(&m_soon, &QTimer::timeout, this, &TimelineModel::start);
    connect(&m_document, &ProjectDocument::changed, this, &TimelineModel::ask);
    connect(&m_document, &ProjectDocument::closing, this, &TimelineModel::letGo);
    m_worker = std::jthread([this](std::stop_token stop) { work(std::move(stop)); });
    ask();
}

TimelineModel::~TimelineModel()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_building.request_stop();
    }
    m_worker.request_stop();
    m_wake.notify_all();
    m_worker.join();
}

void TimelineModel::setGrouping(pipeline::LaneGrouping grouping)
{
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    ask();
}

void TimelineModel::setSearch(const EventSearch &search)
{
    if (m_search == search)
        return;
    m_search = search;
    Q_EMIT searchChanged();
    ask();
}

void TimelineModel::ask()
{
    ++m_generation;
    // Not restarted: while articles come in one after another, the picture still grows.
    if (!m_soon.isActive())
        m_soon.start();
}

/// Waits for the worker to drop its reader; the change that follows asks anew.
void TimelineModel::letGo()
{
    std::unique_lock lock(m_mutex);
    m_next.reset();
    m_building.request_stop();
    m_idle.wait(lock, [this] { return !m_isBuilding; });
}

/// The lane of what belongs to no other one.
QString TimelineModel::nameWithout(pipeline::LaneGrouping grouping)
{
    switch (grouping) {
    case pipeline::LaneGrouping::Actor:
        return tr("nobody named");
    case pipeline::LaneGrouping::Place:
        return tr("no place named");
    case pipeline::LaneGrouping::Source:
        return tr("no source named");
    case pipeline::LaneGrouping::Tag:
        return tr("no tag");
    case pipeline::LaneGrouping::Kind:
        break;
    }
    return tr("without");
}

pipeline::TimelineQuery TimelineModel::query() const
{
    pipeline::TimelineQuery query;
    query.grouping = m_grouping;
    query.scan.withRejected = true;
    for (std::size_t i = 0; i < timeline::markKindCount; ++i)
        query.names.kinds[i] = render::ClaimWords::kindName(static_cast<timeline::MarkKind>(i)).toStdString();
    query.names.without = nameWithout(m_grouping).toStdString();
    query.names.others = tr("others").toStdString();
    return query;
}

void TimelineModel::start()
{
    if (!m_document.isOpen())
        return;
    base::Result<store::Reader> reader = m_document.openReader();
    if (!reader) {
        Q_EMIT failed(reader.error());
        return;
    }
    const std::scoped_lock lock(m_mutex);
    m_building.request_stop();
    m_next.emplace(Job{m_generation, std::move(*reader), query(), m_search});
    m_wake.notify_all();
}

void TimelineModel::work(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        std::optional<Job> job;
        std::stop_token building;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return m_next.has_value(); });
            if (!m_next)
                return;
            job.swap(m_next);
            m_building = std::stop_source();
            building = m_building.get_token();
            m_isBuilding = true;
        }
        base::Result<Built> built = build(*job, building);
        const std::uint64_t generation = job->generation;
        job.reset();
        {
            const std::scoped_lock lock(m_mutex);
            m_isBuilding = false;
        }
        m_idle.notify_all();
        if (building.stop_requested())
            continue;
        QMetaObject::invokeMethod(
            this, [this, generation, result = std::move(built)] { take(generation, result); }, Qt::QueuedConnection);
    }
}

base::Result<TimelineModel::Built> TimelineModel::build(const Job &job, std::stop_token stop) const
{
    base::Result<timeline::IndexInput> input = pipeline::readTimeline(job.reader, job.query, *m_zone);
    if (!input)
        return tl::unexpected(input.error());
    if (const auto added = addSearchLanes(*input, job.reader); !added)
        return tl::unexpected(added.error());
    if (!job.search.terms.isEmpty()) {
        const auto events = job.reader.eventsWith(store::filterOf(job.search.terms));
        if (!events)
            return tl::unexpected(events.error());
        keepEvents(*input, *events);
    }
    Built built;
    built.counts = applyFilter(*input, job.search.marks);
    built.index = timeline::IndexBuilder().build(*input, std::move(stop));
    return built;
}

void TimelineModel::take(std::uint64_t generation, const base::Result<Built> &built)
{
    if (generation <= m_shownGeneration)
        return;
    m_shownGeneration = generation;
    if (!built) {
        Q_EMIT failed(built.error());
        return;
    }
    if (!built->index)
        return;
    m_index = built->index;
    m_counts = built->counts;
    Q_EMIT changed();
}

} // namespace ui
