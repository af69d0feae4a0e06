#include "core/extract/pack/number_parts.h"

#include <algorithm>
#include <utility>

namespace extract {

namespace {

constexpr std::int64_t hundred = 100;
constexpr std::int64_t thousand = 1000;

constexpr std::size_t byteOf(char c)
{
    return static_cast<unsigned char>(c);
}

constexpr bool isTen(std::int64_t value)
{
    return value >= 20 && value % 10 == 0;
}

} // namespace

void NumberParts::add(std::string_view foldedWord, std::int64_t value, bool multiplies)
{
    const bool fits = multiplies ? value == hundred || value == thousand : value > 0 && value < hundred;
    if (fits && !foldedWord.empty())
        add(Piece{std::string(foldedWord), value, multiplies ? Role::Multiplier : Role::Value});
}

void NumberParts::addJoiner(std::string_view foldedWord)
{
    if (!foldedWord.empty())
        add(Piece{std::string(foldedWord), 0, Role::Joiner});
}

void NumberParts::add(Piece piece)
{
    if (piece.role != Role::Joiner)
        m_lastBytes.at(byteOf(piece.word.back())) = true;
    auto &pieces = m_pieces.at(byteOf(piece.word.front()));
    const auto shorter =
        std::ranges::find_if(pieces, [&piece](const Piece &known) { return known.word.size() < piece.word.size(); });
    pieces.insert(shorter, std::move(piece));
}

std::optional<std::int64_t> NumberParts::number(std::string_view foldedWord) const
{
    return read(foldedWord, {}, 1);
}

std::optional<std::int64_t> NumberParts::compound(std::string_view foldedWord) const
{
    if (foldedWord.empty() || !m_lastBytes.at(byteOf(foldedWord.back())))
        return std::nullopt;
    return read(foldedWord, {}, 2);
}

std::optional<std::int64_t> NumberParts::read(std::string_view rest, const Reading &reading, int least) const
{
    if (rest.empty()) {
        const bool whole = reading.pieces >= least && reading.last != Role::Joiner;
        return whole ? std::optional(reading.thousands + reading.part) : std::nullopt;
    }
    // "twenty-one"
    if (rest.front() == '-' && reading.last == Role::Value && isTen(reading.part % hundred))
        return read(rest.substr(1), {reading.thousands, reading.part, reading.pieces, Role::Joiner}, least);
    for (const Piece &piece : m_pieces.at(byteOf(rest.front()))) {
        const auto longer = rest.starts_with(piece.word) ? with(reading, piece) : std::nullopt;
        const auto value = longer ? read(rest.substr(piece.word.size()), *longer, least) : std::nullopt;
        if (value)
            return value;
    }
    return std::nullopt;
}

/// One piece more, or nothing where no number goes on so.
std::optional<NumberParts::Reading> NumberParts::with(Reading reading, const Piece &piece)
{
    const bool joined = reading.last == Role::Joiner;
    const std::int64_t low = reading.part % hundred;
    if (piece.role == Role::Joiner) {
        if (joined || reading.last == Role::Start)
            return std::nullopt;
    } else if (piece.role == Role::Value) {
        const bool opens = low == 0;
        const bool tenBehindUnit = joined && low < 10 && isTen(piece.value);
        const bool unitBehindTen = isTen(low) && piece.value < 10;
        if (!opens && !tenBehindUnit && !unitBehindTen)
            return std::nullopt;
        reading.part += piece.value;
    } else if (piece.value == hundred) {
        if (joined || reading.part >= hundred)
            return std::nullopt;
        reading.part = std::max<std::int64_t>(reading.part, 1) * hundred;
    } else {
        if (joined || reading.thousands > 0)
            return std::nullopt;
        reading.thousands = std::max<std::int64_t>(reading.part, 1) * thousand;
        reading.part = 0;
    }
    reading.pieces += piece.role != Role::Joiner;
    reading.last = piece.role;
    return reading;
}

} // namespace extract
