#include "core/extract/names/gazetteer.h"

#include "core/extract/pack/folding.h"
#include "resources/resources.h"

#include <QFile>

#include <algorithm>
#include <charconv>
#include <tuple>
#include <utility>

namespace extract {

namespace {

constexpr std::size_t columnCount = 9;
constexpr std::array<std::string_view, 10> kindNames{"country", "region",   "town",    "river", "sea",
                                                     "island",  "mountain", "airport", "area",  "continent"};
constexpr std::int64_t bigTown = 500'000;
constexpr std::size_t filterBits = std::size_t{1} << 21; ///< 256 kB for some 120,000 names: one miss in 17 gets through
constexpr std::string_view resourceName = ":/dateline/gazetteer/places.tsv";

using Columns = std::array<std::string_view, columnCount>;

/// False when the line has not the right number of columns.
bool split(std::string_view line, Columns &columns)
{
    for (std::size_t i = 0; i + 1 < columnCount; ++i) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string_view::npos)
            return false;
        columns[i] = line.substr(0, tab);
        line.remove_prefix(tab + 1);
    }
    columns.back() = line;
    return line.find('\t') == std::string_view::npos;
}

template <class Number>
Number numberOf(std::string_view text)
{
    Number value{};
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// Whom a bare name means, all else unknown: a country, then a big town, then regions and the like, then towns by size.
int rankOf(PlaceKind kind, std::int64_t population)
{
    if (kind == PlaceKind::Country)
        return 0;
    if (kind == PlaceKind::Town)
        return population >= bigTown ? 1 : 3;
    return 2;
}

} // namespace

base::Result<Gazetteer> Gazetteer::loadFromResources()
{
    dateline::initResources();
    QFile file(QString::fromUtf8(resourceName.data(), static_cast<qsizetype>(resourceName.size())));
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::FileMissing, std::string(resourceName));
    return parse(file.readAll().toStdString());
}

base::Result<Gazetteer> Gazetteer::parse(std::string tsv)
{
    Gazetteer out;
    out.m_text.assign(tsv.begin(), tsv.end());
    const std::string_view text(out.m_text.data(), out.m_text.size());
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        ++number;
        Columns columns;
        const bool known =
            split(line, columns) && std::find(kindNames.begin(), kindNames.end(), columns[1]) != kindNames.end();
        if (!known)
            return base::failure(base::ErrorCode::FormatInvalid, std::string(resourceName), {std::to_string(number)});
        out.m_rows.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(line.size())});
        at = end + 1;
    }
    out.index();
    return out;
}

GazetteerPlace Gazetteer::at(std::uint32_t row) const
{
    Columns columns;
    split({m_text.data() + m_rows[row].offset, m_rows[row].length}, columns);
    GazetteerPlace place;
    place.id = numberOf<std::int64_t>(columns[0]);
    place.kind = static_cast<PlaceKind>(std::find(kindNames.begin(), kindNames.end(), columns[1]) - kindNames.begin());
    if (columns[2].size() == 2)
        place.country = {columns[2][0], columns[2][1]};
    place.latitude = numberOf<double>(columns[3]);
    place.longitude = numberOf<double>(columns[4]);
    place.population = numberOf<std::int64_t>(columns[5]);
    place.name = columns[6];
    place.danish = columns[7];
    return place;
}

struct Gazetteer::Entry
{
    std::uint64_t hash = 0;
    int rank = 0;
    std::int64_t people = 0; ///< negative, so that the larger comes first
    std::uint32_t row = 0;
};

void Gazetteer::index()
{
    std::vector<Entry> entries;
    entries.reserve(m_rows.size() * 3);
    for (std::uint32_t row = 0; row < m_rows.size(); ++row)
        addNames(row, entries);
    std::sort(m_countries.begin(), m_countries.end());
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return std::tie(a.hash, a.rank, a.people, a.row) < std::tie(b.hash, b.rank, b.people, b.row);
    });
    std::size_t size = 1;
    while (size < entries.size() * 2)
        size *= 2;
    m_slots.assign(size, Slot{});
    for (std::size_t first = 0; first < entries.size();) {
        Slot slot{entries[first].hash, static_cast<std::uint32_t>(m_hits.size()), 0};
        std::size_t next = first;
        for (; next < entries.size() && entries[next].hash == slot.hash; ++next) {
            if (next == first || entries[next].row != entries[next - 1].row)
                m_hits.push_back(entries[next].row);
        }
        slot.count = static_cast<std::uint32_t>(m_hits.size()) - slot.first;
        std::size_t at = slot.hash & (size - 1);
        while (m_slots[at].count != 0)
            at = (at + 1) & (size - 1);
        m_slots[at] = slot;
        first = next;
    }
    fillFilter();
}

std::size_t Gazetteer::filterBit(std::uint64_t hash)
{
    return (hash >> 32) % filterBits; // the slots take the low bits
}

void Gazetteer::fillFilter()
{
    m_filter.assign(filterBits / 64, 0);
    for (const Slot &slot : m_slots) {
        if (slot.count != 0)
            m_filter[filterBit(slot.hash) / 64] |= std::uint64_t{1} << (filterBit(slot.hash) % 64);
    }
}

void Gazetteer::addNames(std::uint32_t row, std::vector<Entry> &entries)
{
    Columns columns;
    split({m_text.data() + m_rows[row].offset, m_rows[row].length}, columns);
    const GazetteerPlace place = at(row);
    if (place.kind == PlaceKind::Country)
        m_countries.emplace_back(place.country, row);
    const int rank = rankOf(place.kind, place.population);
    std::string key;
    const auto add = [&](std::string_view name) {
        if (name.empty())
            return;
        key.clear();
        appendFolded(key, name);
        entries.push_back({hashOf(key), rank, -place.population, row});
    };
    add(columns[6]);
    add(columns[7]);
    for (std::string_view names = columns[8]; !names.empty();) {
        const std::size_t bar = std::min(names.find('|'), names.size());
        add(names.substr(0, bar));
        names.remove_prefix(std::min(bar + 1, names.size()));
    }
}

std::span<const std::uint32_t> Gazetteer::find(std::string_view foldedName) const
{
    if (m_slots.empty())
        return {};
    const std::uint64_t hash = hashOf(foldedName);
    if (((m_filter[filterBit(hash) / 64] >> (filterBit(hash) % 64)) & 1) == 0)
        return {};
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask; m_slots[at].count != 0; at = (at + 1) & mask) {
        if (m_slots[at].hash == hash)
            return std::span(m_hits).subspan(m_slots[at].first, m_slots[at].count);
    }
    return {};
}

std::optional<std::uint32_t> Gazetteer::countryRow(std::array<char, 2> code) const
{
    const auto found = std::lower_bound(m_countries.begin(), m_countries.end(), std::pair{code, std::uint32_t{0}});
    if (found == m_countries.end() || found->first != code)
        return std::nullopt;
    return found->second;
}

} // namespace extract
