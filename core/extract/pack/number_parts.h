#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace extract {

/// The number words of a language as pieces of longer ones: "einundzwanzig", "tvåhundrafemtio", "halvtredsindstyve".
/// Filled when a pack is loaded, immutable after that.
class NumberParts
{
public:
    /// A number below a hundred, or 100 or 1,000 as a multiplier; any other has no place in a word and is left out.
    void add(std::string_view foldedWord, std::int64_t value, bool multiplies);
    /// "und", "og": between a unit and a ten, or behind a hundred or a thousand.
    void addJoiner(std::string_view foldedWord);

    /// The number that a whole word spells with one piece or more, below a million.
    [[nodiscard]] std::optional<std::int64_t> number(std::string_view foldedWord) const;
    /// The same with two pieces at least. Cost: a few comparisons for a word that is no number.
    [[nodiscard]] std::optional<std::int64_t> compound(std::string_view foldedWord) const;

private:
    enum class Role : std::uint8_t { Start, Value, Multiplier, Joiner };

    struct Piece
    {
        std::string word;
        std::int64_t value = 0;
        Role role = Role::Value;
    };

    /// What was read of a word so far.
    struct Reading
    {
        std::int64_t thousands = 0; ///< what stands before "thousand", times 1,000
        std::int64_t part = 0;      ///< what stands behind it
        int pieces = 0;
        Role last = Role::Start;
    };

    void add(Piece piece);
    [[nodiscard]] static std::optional<Reading> with(Reading reading, const Piece &piece);
    [[nodiscard]] std::optional<std::int64_t> read(std::string_view rest, const Reading &reading, int least) const;

    std::array<std::vector<Piece>, 256> m_pieces; ///< by first byte, the longest first
    std::array<bool, 256> m_lastBytes{};          ///< that a number can end with
};

} // namespace extract
