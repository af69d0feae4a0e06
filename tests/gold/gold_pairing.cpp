#include "tests/gold/gold_pairing.h"

#include "tests/gold/gold_fields.h"

#include <QJsonObject>

#include <algorithm>

namespace gold {

namespace {

struct Pair
{
    qsizetype expected = 0;
    qsizetype found = 0;
    QStringList differing;
};

/// Every pair that agrees in at least one field; the best first, then in text order.
std::vector<Pair> possiblePairs(const QString &key, const QJsonArray &expected, const QJsonArray &found)
{
    std::vector<Pair> pairs;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QJsonObject wanted = expected.at(i).toObject();
        for (qsizetype j = 0; j < found.size(); ++j) {
            const QStringList differing = differingFields(key, wanted, found.at(j).toObject());
            if (differing.size() < wanted.size())
                pairs.push_back({i, j, differing});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &left, const Pair &right) {
        return left.differing.size() < right.differing.size();
    });
    return pairs;
}

} // namespace

Tally &Tally::operator+=(const Tally &other)
{
    expected += other.expected;
    found += other.found;
    right += other.right;
    return *this;
}

Comparison compare(const QString &key, const QJsonArray &expected, const QJsonArray &found)
{
    Comparison result{{expected.size(), found.size(), 0}, {}, {}};
    result.right.resize(static_cast<std::size_t>(found.size()));
    std::vector<bool> expectedDone(static_cast<std::size_t>(expected.size()));
    std::vector<bool> foundDone(static_cast<std::size_t>(found.size()));
    for (const Pair &pair : possiblePairs(key, expected, found)) {
        const auto i = static_cast<std::size_t>(pair.expected);
        const auto j = static_cast<std::size_t>(pair.found);
        if (expectedDone[i] || foundDone[j])
            continue;
        expectedDone[i] = true;
        foundDone[j] = true;
        if (pair.differing.isEmpty()) {
            ++result.tally.right;
            result.right[j] = true;
            continue;
        }
        result.faults.append(QStringLiteral("differs in %1: expected %2, found %3")
                                 .arg(pair.differing.join(QStringLiteral(", ")),
                                      shown(key, expected.at(pair.expected).toObject()),
                                      shown(key, found.at(pair.found).toObject())));
    }
    for (std::size_t i = 0; i < expectedDone.size(); ++i) {
        if (!expectedDone[i])
            result.faults.append(QStringLiteral("missed: ") +
                                 shown(key, expected.at(static_cast<qsizetype>(i)).toObject()));
    }
    for (std::size_t j = 0; j < foundDone.size(); ++j) {
        if (!foundDone[j])
            result.faults.append(QStringLiteral("false: ") +
                                 shown(key, found.at(static_cast<qsizetype>(j)).toObject()));
    }
    return result;
}

} // namespace gold
