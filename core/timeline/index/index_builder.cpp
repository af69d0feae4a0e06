#include "core/timeline/index_builder.h"

#include "core/timeline/index/lane_columns.h"
#include "core/timeline/index/radix_sort.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace timeline {

namespace {

EventFacts factsOf(const EventRow &row)
{
    EventFacts facts;
    facts.id = row.id;
    facts.bounds = row.bounds;
    facts.firstMember = row.firstMember;
    facts.memberCount = static_cast<std::uint16_t>(std::min<std::uint32_t>(row.memberCount, 0xffff));
    facts.flags = row.flags;
    facts.sourceCount = row.sourceCount;
    facts.weight = row.weight;
    facts.kind = row.kind;
    facts.shape = row.shape;
    facts.origin = row.origin;
    facts.qualifier = row.qualifier;
    facts.effect = row.effect;
    facts.countForm = row.countForm;
    facts.countModifier = row.countModifier;
    facts.status = row.status;
    return facts;
}

/// A row that can be counted can be drawn.
bool isDated(const EventRow &row)
{
    if (row.origin == model::TimeOrigin::Undated || row.shape == base::TimeShape::None)
        return false;
    return !row.bounds.earliestBegin.isOpen() || !row.bounds.latestEnd.isOpen() || !row.bounds.latestBegin.isOpen();
}

class Building
{
public:
    explicit Building(const IndexInput &input) : m_input(input), m_index(std::make_shared<Index>()) {}

    [[nodiscard]] IndexPointer run(const std::stop_token &stop)
    {
        m_index->members = m_input.members;
        m_work.roomMs = m_input.roomMs;
        collectItems();
        radixSort(m_items, m_scratch);
        distributeToLanes();
        reserveColumns();
        for (std::size_t lane = 0; lane < m_input.lanes.size(); ++lane) {
            if (stop.stop_requested())
                return {};
            orderEqualTimes(lane);
            addEntries(lane);
        }
        nameRepeatedFacts();
        for (std::size_t lane = 0; lane < m_input.lanes.size(); ++lane) {
            if (stop.stop_requested())
                return {};
            addLane(lane);
        }
        addUndated();
        addRemarks();
        sortIds();
        return m_index;
    }

private:
    static constexpr std::uint32_t repeatedBit = 1U << 31;
    static constexpr std::size_t ahead = 16; ///< rows are far apart in memory: ask for them early

    /// Key: begin; value: row; extra: lane, and whether the event is counted in another one.
    void collectItems()
    {
        m_items.reserve(m_input.rows.size() + m_input.extraLanes.size());
        const auto add = [this](std::uint32_t row, std::uint32_t lane) {
            const EventRow &event = m_input.rows[row];
            m_items.push_back({sortKey(drawnSpan(event.bounds, event.origin).begin.ms), row, lane});
        };
        for (std::uint32_t i = 0; i < m_input.rows.size(); ++i) {
            if (isDated(m_input.rows[i]))
                add(i, m_input.rows[i].lane);
            else
                m_undatedRows.push_back(i);
        }
        for (const ExtraLane &extra : m_input.extraLanes)
            if (isDated(m_input.rows[extra.row]))
                add(extra.row, extra.lane | repeatedBit);
    }

    [[nodiscard]] static std::uint32_t laneOf(const SortItem &item) { return item.extra & ~repeatedBit; }
    [[nodiscard]] static bool isRepeated(const SortItem &item) { return (item.extra & repeatedBit) != 0; }

    void distributeToLanes()
    {
        m_firsts.assign(m_input.lanes.size() + 1, 0);
        for (const SortItem &item : m_items)
            ++m_firsts[laneOf(item) + 1];
        std::partial_sum(m_firsts.begin(), m_firsts.end(), m_firsts.begin());
        std::vector<std::uint32_t> next(m_firsts);
        m_scratch.resize(m_items.size());
        for (const SortItem &item : m_items)
            m_scratch[next[laneOf(item)]++] = item;
        m_items.swap(m_scratch);
    }

    void reserveColumns()
    {
        for (auto *column : {&m_index->begins, &m_index->ends, &m_index->moments})
            column->reserve(m_items.size());
        m_index->rows.resize(m_items.size());
        m_index->entryFacts.reserve(m_items.size());
        m_index->facts.reserve(m_input.rows.size());
        m_index->firstEntry.reserve(m_input.rows.size());
        if (!m_input.extraLanes.empty())
            m_factOfRow.resize(m_input.rows.size());
    }

    [[nodiscard]] std::span<SortItem> itemsOf(std::size_t lane)
    {
        return std::span(m_items).subspan(m_firsts[lane], m_firsts[lane + 1] - m_firsts[lane]);
    }

    /// By place in the articles; a longer one first among equal ones. The id only where rows are alike.
    void orderEqualTimes(std::size_t lane)
    {
        const auto before = [this](const SortItem &a, const SortItem &b) {
            const EventRow &x = m_input.rows[a.value];
            const EventRow &y = m_input.rows[b.value];
            if (x.order != y.order)
                return x.order < y.order;
            return std::tuple(y.bounds.latestEnd, x.kind, x.id) < std::tuple(x.bounds.latestEnd, y.kind, y.id);
        };
        const std::span<SortItem> items = itemsOf(lane);
        for (std::size_t first = 0; first < items.size();) {
            std::size_t last = first + 1;
            while (last < items.size() && items[last].key == items[first].key)
                ++last;
            if (last - first > 1)
                std::ranges::sort(items.subspan(first, last - first), before);
            first = last;
        }
    }

    /// Facts lie in the order of their first entry, so that a view touches neighbouring memory.
    void addEntries(std::size_t lane)
    {
        const std::span<SortItem> items = itemsOf(lane);
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i + ahead < items.size()) {
                const auto *row = reinterpret_cast<const char *>(&m_input.rows[items[i + ahead].value]);
                __builtin_prefetch(row);
                __builtin_prefetch(row + 64);
            }
            const EventRow &row = m_input.rows[items[i].value];
            const base::TimeSpan span = drawnSpan(row.bounds, row.origin);
            const auto fact = static_cast<FactIndex>(m_index->facts.size());
            if (!isRepeated(items[i])) {
                if (!m_factOfRow.empty())
                    m_factOfRow[items[i].value] = fact;
                m_index->firstEntry.push_back(static_cast<EntryIndex>(m_index->begins.size()));
                m_index->facts.push_back(factsOf(row));
            }
            m_index->begins.push_back(span.begin.ms);
            m_index->ends.push_back(span.end.ms);
            m_index->entryFacts.push_back(fact);
        }
    }

    void nameRepeatedFacts()
    {
        if (m_input.extraLanes.empty())
            return;
        for (std::size_t i = 0; i < m_items.size(); ++i)
            if (isRepeated(m_items[i])) {
                m_index->entryFacts[i] = m_factOfRow[m_items[i].value];
                m_index->furtherEntries.emplace_back(m_index->entryFacts[i], static_cast<EntryIndex>(i));
            }
        std::ranges::sort(m_index->furtherEntries);
    }

    void addLane(std::size_t laneIndex)
    {
        Lane lane;
        lane.row = m_input.lanes[laneIndex];
        lane.first = m_firsts[laneIndex];
        lane.last = m_firsts[laneIndex + 1];
        m_work.repeated.clear();
        for (const SortItem &item : itemsOf(laneIndex))
            m_work.repeated.push_back(isRepeated(item) ? 1 : 0);
        completeLane(*m_index, lane, m_work);
        m_index->finerThanDay = m_index->finerThanDay || lane.finerThanDay;
        m_index->lanes.push_back(std::move(lane));
    }

    void addUndated()
    {
        std::ranges::sort(m_undatedRows, {}, [this](std::uint32_t row) {
            const EventRow &event = m_input.rows[row];
            return std::tuple(event.kind, event.order, event.id);
        });
        for (const std::uint32_t row : m_undatedRows) {
            m_index->undated.push_back(static_cast<FactIndex>(m_index->facts.size()));
            m_index->facts.push_back(factsOf(m_input.rows[row]));
            m_index->firstEntry.push_back(Index::noEntry);
        }
    }

    /// After everything else that the span is made of.
    void addRemarks()
    {
        bool isEmpty = m_index->span.lengthMs() <= 0;
        for (const RemarkRow &remark : m_input.remarks) {
            if (remark.time.shape == base::TimeShape::None)
                continue;
            m_index->remarks.push_back(remark);
            m_index->finerThanDay = m_index->finerThanDay || remark.time.finerThanDay;
            for (const base::TimePoint point : {remark.time.bounds.earliestBegin, remark.time.bounds.latestEnd}) {
                if (point.isOpen())
                    continue;
                m_index->span.begin = isEmpty ? point : std::min(m_index->span.begin, point);
                m_index->span.end = isEmpty ? point : std::max(m_index->span.end, point);
                isEmpty = false;
            }
        }
        const auto order = [](const RemarkRow &row) {
            return std::tuple(drawnSpan(row.time.bounds, model::TimeOrigin::Stated), std::string_view(row.remark.text),
                              row.remark.id);
        };
        std::ranges::sort(m_index->remarks, {}, order);
    }

    void sortIds()
    {
        m_items.clear();
        for (std::uint32_t fact = 0; fact < m_index->facts.size(); ++fact)
            m_items.push_back({sortKey(m_index->facts[fact].id.value), fact, 0});
        radixSort(m_items, m_scratch);
        m_index->factsById.reserve(m_items.size());
        for (const SortItem &item : m_items)
            m_index->factsById.push_back(item.value);
    }

    const IndexInput &m_input;
    std::shared_ptr<Index> m_index;
    LargeColumn<SortItem> m_items; ///< lane after lane once distributed
    LargeColumn<SortItem> m_scratch;
    std::vector<std::uint32_t> m_firsts; ///< of each lane in m_items
    std::vector<std::uint32_t> m_undatedRows;
    std::vector<FactIndex> m_factOfRow; ///< only when events stand in several lanes
    LaneWork m_work;
};

} // namespace

IndexPointer IndexBuilder::build(const IndexInput &input, std::stop_token stop) const
{
    return Building(input).run(stop);
}

} // namespace timeline
