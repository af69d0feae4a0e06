#include "core/timeline/index_builder.h"

#include "core/timeline/index/lane_columns.h"

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

/// One entry to be: sorting these 32 bytes is faster than sorting indices into rows.
struct Key
{
    std::int64_t begin = 0;
    std::uint64_t order = 0;
    std::int64_t end = 0;
    std::uint32_t row = 0;
    bool repeated = false;
};

/// By time, then by place in the articles; a longer one first among equal ones. The id only where rows are alike.
struct KeyOrder
{
    const std::vector<EventRow> &rows;
    bool operator()(const Key &a, const Key &b) const
    {
        if (a.begin != b.begin)
            return a.begin < b.begin;
        if (a.order != b.order)
            return a.order < b.order;
        return std::tuple(b.end, rows[a.row].kind, rows[a.row].id) <
               std::tuple(a.end, rows[b.row].kind, rows[b.row].id);
    }
};

class Building
{
public:
    explicit Building(const IndexInput &input) : m_input(input), m_index(std::make_shared<Index>()) {}

    [[nodiscard]] IndexPointer run(const std::stop_token &stop)
    {
        m_index->members = m_input.members;
        collectKeys();
        reserveColumns();
        numberFacts(stop);
        for (std::size_t lane = 0; lane < m_input.lanes.size(); ++lane) {
            if (stop.stop_requested())
                return {};
            addLane(lane);
        }
        addUndated();
        sortIds();
        return m_index;
    }

private:
    void collectKeys()
    {
        m_keys.resize(m_input.lanes.size());
        std::vector<std::size_t> sizes(m_keys.size());
        for (const EventRow &row : m_input.rows)
            sizes[row.lane] += 1;
        for (std::size_t lane = 0; lane < m_keys.size(); ++lane)
            m_keys[lane].reserve(sizes[lane]);
        for (std::uint32_t i = 0; i < m_input.rows.size(); ++i)
            addKey(i, m_input.rows[i].lane, false);
        for (const ExtraLane &extra : m_input.extraLanes)
            addKey(extra.row, extra.lane, true);
    }

    void addKey(std::uint32_t rowIndex, std::uint32_t lane, bool repeated)
    {
        const EventRow &row = m_input.rows[rowIndex];
        const EventFacts facts = factsOf(row);
        if (!countingMoment(facts)) {
            if (!repeated)
                m_undatedRows.push_back(rowIndex);
            return;
        }
        const base::TimeSpan span = drawnSpan(facts);
        m_keys[lane].push_back({span.begin.ms, row.order, span.end.ms, rowIndex, repeated});
    }

    void reserveColumns()
    {
        std::size_t entries = 0;
        for (const std::vector<Key> &keys : m_keys)
            entries += keys.size();
        for (auto *column : {&m_index->begins, &m_index->ends, &m_index->moments})
            column->reserve(entries);
        m_index->rows.resize(entries);
        m_index->entryFacts.reserve(entries);
        m_index->facts.reserve(m_input.rows.size());
        m_index->firstEntry.reserve(m_input.rows.size());
        m_factOfRow.resize(m_input.rows.size());
    }

    /// Facts lie in the order of their first entry, so that a view touches neighbouring memory.
    void numberFacts(const std::stop_token &stop)
    {
        std::uint32_t entry = 0;
        for (std::vector<Key> &keys : m_keys) {
            if (stop.stop_requested())
                return;
            std::ranges::sort(keys, KeyOrder{m_input.rows});
            for (const Key &key : keys) {
                if (!key.repeated) {
                    m_factOfRow[key.row] = static_cast<FactIndex>(m_index->facts.size());
                    m_index->facts.push_back(factsOf(m_input.rows[key.row]));
                    m_index->firstEntry.push_back(entry);
                }
                ++entry;
            }
        }
    }

    void addLane(std::size_t laneIndex)
    {
        std::vector<Key> &keys = m_keys[laneIndex];
        Lane lane;
        lane.row = m_input.lanes[laneIndex];
        lane.first = static_cast<EntryIndex>(m_index->begins.size());
        lane.last = lane.first + static_cast<EntryIndex>(keys.size());
        m_repeated.clear();
        for (const Key &key : keys) {
            m_index->begins.push_back(key.begin);
            m_index->ends.push_back(key.end);
            m_index->entryFacts.push_back(m_factOfRow[key.row]);
            m_repeated.push_back(key.repeated);
        }
        completeLane(*m_index, lane, m_repeated);
        m_index->finerThanDay = m_index->finerThanDay || lane.finerThanDay;
        m_index->lanes.push_back(std::move(lane));
        std::vector<Key>().swap(keys);
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

    void sortIds()
    {
        std::vector<FactIndex> &byId = m_index->factsById;
        byId.resize(m_index->facts.size());
        std::iota(byId.begin(), byId.end(), FactIndex{0});
        std::vector<std::pair<base::EventId, FactIndex>> pairs;
        pairs.reserve(byId.size());
        for (const FactIndex fact : byId)
            pairs.emplace_back(m_index->facts[fact].id, fact);
        std::ranges::sort(pairs);
        std::ranges::transform(pairs, byId.begin(), &std::pair<base::EventId, FactIndex>::second);
    }

    const IndexInput &m_input;
    std::shared_ptr<Index> m_index;
    std::vector<std::vector<Key>> m_keys; ///< by lane
    std::vector<std::uint32_t> m_undatedRows;
    std::vector<FactIndex> m_factOfRow;
    std::vector<char> m_repeated;
};

} // namespace

IndexPointer IndexBuilder::build(const IndexInput &input, std::stop_token stop) const
{
    return Building(input).run(stop);
}

} // namespace timeline
