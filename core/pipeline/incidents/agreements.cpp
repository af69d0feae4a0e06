#include "core/pipeline/incidents/merge_suggestions.h"

#include <algorithm>
#include <limits>

namespace pipeline {

namespace {

/// The counts of one or two people are alike too often to tell incidents apart.
constexpr std::int64_t tellingCount = 3;
constexpr std::int64_t nearDifference = 3;

enum class PlaceMatch : std::uint8_t { Unknown, Same, Inside, Different };
enum class CountMatch : std::uint8_t { Unknown, Same, Meet, Near, Far };
enum class WordsMatch : std::uint8_t { Unknown, Shared, Different };

PlaceMatch matchPlaces(const IncidentClaim &a, const IncidentClaim &b)
{
    if (a.place == 0 || b.place == 0)
        return PlaceMatch::Unknown;
    if (a.place == b.place)
        return PlaceMatch::Same;
    return a.country == b.place || b.country == a.place ? PlaceMatch::Inside : PlaceMatch::Different;
}

std::optional<std::int64_t> numberOf(const std::optional<model::Count> &count)
{
    if (!count)
        return {};
    return count->best ? count->best : count->low ? count->low : count->high;
}

bool rangesMeet(const model::Count &a, const model::Count &b)
{
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    const bool bounded = (a.low || a.high) && (b.low || b.high);
    return bounded && a.low.value_or(0) <= b.high.value_or(most) && b.low.value_or(0) <= a.high.value_or(most);
}

CountMatch matchCounts(const IncidentClaim &a, const IncidentClaim &b)
{
    const auto first = numberOf(a.count);
    const auto second = numberOf(b.count);
    if (!first || !second)
        return CountMatch::Unknown;
    const auto [low, high] = std::minmax(*first, *second);
    const bool ofOneSize = low > 0 && (high - low <= nearDifference || high / 2 <= low);
    if (low == high)
        return CountMatch::Same;
    if (!ofOneSize) // "at least 2" meets 400 and says nothing
        return CountMatch::Far;
    return rangesMeet(*a.count, *b.count) ? CountMatch::Meet : CountMatch::Near;
}

/// Endings differ: "soldater" and "soldaterne" are one word here.
bool isOneWord(const std::string &a, const std::string &b)
{
    constexpr std::ptrdiff_t stem = 5;
    const auto [endA, endB] = std::ranges::mismatch(a, b);
    return a == b || endA - a.begin() >= stem;
}

WordsMatch matchWords(const IncidentClaim &a, const IncidentClaim &b)
{
    if (a.about.empty() || b.about.empty())
        return WordsMatch::Unknown;
    const bool shared = std::ranges::any_of(a.about, [&](const std::string &one) {
        return std::ranges::any_of(b.about, [&](const std::string &other) { return isOneWord(one, other); });
    });
    return shared ? WordsMatch::Shared : WordsMatch::Different;
}

/// How two claims stand to each other, and what that weighs.
struct Comparison
{
    PlaceMatch place = PlaceMatch::Unknown;
    CountMatch count = CountMatch::Unknown;
    WordsMatch words = WordsMatch::Unknown;
    bool sameDay = false;
    bool sameArticle = false;
    bool tellingNumber = false;

    [[nodiscard]] bool isSameTellingCount() const { return count == CountMatch::Same && tellingNumber; }
};

Comparison compare(const IncidentClaim &a, const IncidentClaim &b)
{
    Comparison result;
    result.place = matchPlaces(a, b);
    result.count = matchCounts(a, b);
    result.words = matchWords(a, b);
    result.sameDay = a.isDated && b.isDated;
    result.sameArticle = a.article.isValid() && a.article == b.article;
    result.tellingNumber = numberOf(a.count).value_or(0) >= tellingCount;
    return result;
}

int weightOf(const Comparison &comparison, bool placeIsWide)
{
    int weight = comparison.sameDay ? 2 : 1;
    if (comparison.place == PlaceMatch::Same)
        weight += placeIsWide ? 1 : 2;
    else if (comparison.place == PlaceMatch::Inside)
        weight += 1;
    if (comparison.count == CountMatch::Same)
        weight += comparison.tellingNumber ? 3 : 1;
    else if (comparison.count == CountMatch::Meet)
        weight += 2;
    else if (comparison.count == CountMatch::Near)
        weight += 1;
    return weight;
}

bool isSameCasualty(const Comparison &own, int weight)
{
    constexpr int enough = 3;
    if (own.place == PlaceMatch::Unknown && !own.isSameTellingCount())
        return false;
    if (own.sameArticle && (own.words == WordsMatch::Different || own.count == CountMatch::Unknown))
        return false;
    const int words = own.words == WordsMatch::Shared ? 2 : own.words == WordsMatch::Different ? -2 : 0;
    return weight + words >= enough;
}

bool isSameMovement(const Comparison &own, int weight)
{
    constexpr int enough = 5;
    return !own.sameArticle && weight + (own.words == WordsMatch::Shared ? 2 : 0) >= enough;
}

bool isSameHappening(const Comparison &own, int weight)
{
    constexpr int enough = 4;
    return !own.sameArticle && own.place != PlaceMatch::Unknown &&
           weight + (own.words == WordsMatch::Shared ? 2 : 0) >= enough;
}

bool isLikely(const IncidentClaim &a, const Comparison &own)
{
    if (own.place == PlaceMatch::Different || own.count == CountMatch::Far)
        return false;
    const int weight = weightOf(own, a.isWide);
    switch (a.kind) {
    case model::ClaimKind::Casualties:
        return isSameCasualty(own, weight);
    case model::ClaimKind::Movement:
        return isSameMovement(own, weight);
    case model::ClaimKind::Happening:
        return !a.what.empty() && isSameHappening(own, weight);
    case model::ClaimKind::Statement:
        break;
    }
    return false; // the same thing said twice is two statements, unless the words are the same
}

std::vector<Agreement> listed(const Comparison &own)
{
    std::vector<Agreement> list;
    if (own.place == PlaceMatch::Same)
        list.push_back(Agreement::Place);
    if (own.place == PlaceMatch::Inside)
        list.push_back(Agreement::PlaceInside);
    list.push_back(own.sameDay ? Agreement::Day : Agreement::Time);
    if (own.count == CountMatch::Same)
        list.push_back(Agreement::SameCount);
    if (own.count == CountMatch::Meet)
        list.push_back(Agreement::CountsMeet);
    if (own.count == CountMatch::Near)
        list.push_back(Agreement::CountsNear);
    if (own.words == WordsMatch::Shared)
        list.push_back(Agreement::About);
    return list;
}

} // namespace

std::vector<Agreement> agreementsOf(const IncidentClaim &a, const IncidentClaim &b)
{
    const bool timesOverlap = a.when.begin < b.when.end && b.when.begin < a.when.end;
    if (a.event == b.event || a.kind != b.kind || a.what != b.what || !timesOverlap)
        return {};
    const Comparison own = compare(a, b);
    if (own.sameArticle && a.sentence == b.sentence)
        return {};
    const bool copied = !own.sameArticle && !a.quote.empty() && a.quote == b.quote;
    if (!copied && !isLikely(a, own))
        return {};
    std::vector<Agreement> list = listed(own);
    if (copied)
        list.insert(list.begin(), Agreement::Words);
    return list;
}

} // namespace pipeline
