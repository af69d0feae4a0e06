#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace gold {

/// How many items were expected, how many were found, and how many of them are right.
struct Tally
{
    qsizetype expected = 0;
    qsizetype found = 0;
    qsizetype right = 0;

    Tally &operator+=(const Tally &other);
};

/// One list held against gold, with a line for each miss and each false find.
struct Comparison
{
    Tally tally;
    QStringList faults;
    std::vector<bool> right; ///< of each found item, in the order of the list
};

/// Pairs each expected item with at most one found item, those that agree best first. key is the list.
[[nodiscard]] Comparison compare(const QString &key, const QJsonArray &expected, const QJsonArray &found);

} // namespace gold
