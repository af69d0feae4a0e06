#pragma once

#include <QJsonArray>
#include <QMap>
#include <QString>

#include <utility>
#include <vector>

namespace gold {

/// Of the claims that say how sure they are: how many at each confidence are right.
class Calibration
{
public:
    /// right belongs to found, item by item. Items without a confidence are left out.
    void add(const QString &key, const QJsonArray &found, const std::vector<bool> &right);

    /// One line for each list and confidence, the least sure first.
    [[nodiscard]] QString table() const;

private:
    struct Count
    {
        int found = 0;
        int right = 0;
    };

    QMap<std::pair<QString, double>, Count> m_counts;
};

} // namespace gold
