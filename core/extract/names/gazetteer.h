#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace extract {

enum class PlaceKind : std::uint8_t { Country, Region, Town, River, Sea, Island, Mountain, Airport, Area, Continent };

/// One row of the gazetteer. id is the GeoNames id; rows kept by hand that have none use ids from 1,000,000,000 up.
struct GazetteerPlace
{
    std::int64_t id = 0;
    PlaceKind kind = PlaceKind::Town;
    std::array<char, 2> country{}; ///< ISO 3166-1; blanks for seas and continents
    double latitude = 0;
    double longitude = 0;
    std::int64_t population = 0;
    std::string_view name;   ///< English
    std::string_view danish; ///< may be empty
};

/// Named places with their Danish, English and native names and aliases (resources/gazetteer/places.tsv, made by
/// scripts/make_gazetteer.py from GeoNames data). Immutable, shared by all threads. Loading is one pass over the text;
/// no string is copied out of it.
class Gazetteer
{
public:
    [[nodiscard]] static base::Result<Gazetteer> loadFromResources();
    /// Columns: id, kind, country, latitude, longitude, population, English name, Danish name, other names parted by |.
    [[nodiscard]] static base::Result<Gazetteer> parse(std::string tsv);

    /// Rows with this name, the most likely first (countries, then by population). name is folded (appendFolded) with
    /// single blanks between its tokens.
    [[nodiscard]] std::span<const std::uint32_t> find(std::string_view foldedName) const;
    [[nodiscard]] GazetteerPlace at(std::uint32_t row) const;
    /// The country's own row, or nothing for an unknown code.
    [[nodiscard]] std::optional<std::uint32_t> countryRow(std::array<char, 2> code) const;
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }

    Gazetteer(Gazetteer &&) noexcept = default;
    Gazetteer &operator=(Gazetteer &&) noexcept = default;
    Gazetteer(const Gazetteer &) = delete;
    Gazetteer &operator=(const Gazetteer &) = delete;

private:
    Gazetteer() = default;
    struct Row
    {
        std::uint32_t offset = 0; ///< of its line in m_text
        std::uint32_t length = 0;
    };
    struct Slot
    {
        std::uint64_t hash = 0; ///< of a folded name; 64 bits stand for the name
        std::uint32_t first = 0;
        std::uint32_t count = 0; ///< 0 marks a free slot
    };
    struct Entry;
    void index();
    void fillFilter();
    [[nodiscard]] static std::size_t filterBit(std::uint64_t hash);
    void addNames(std::uint32_t row, std::vector<Entry> &entries);

    std::vector<char> m_text;
    std::vector<Row> m_rows;
    std::vector<std::pair<std::array<char, 2>, std::uint32_t>> m_countries; ///< sorted by code
    std::vector<Slot> m_slots;                                              ///< open addressing, a power of two
    std::vector<std::uint32_t> m_hits;                                      ///< rows of each name, in runs
    /// A bit a hash: most words are no place, and this says so out of the cache where m_slots is not in it.
    std::vector<std::uint64_t> m_filter;
};

} // namespace extract
