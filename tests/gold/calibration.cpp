#include "tests/gold/calibration.h"

#include <QJsonObject>

namespace gold {

void Calibration::add(const QString &key, const QJsonArray &found, const std::vector<bool> &right)
{
    for (qsizetype i = 0; i < found.size(); ++i) {
        const QJsonValue confidence = found.at(i).toObject().value(QLatin1String("confidence"));
        if (!confidence.isDouble())
            continue;
        Count &count = m_counts[{key, confidence.toDouble()}];
        ++count.found;
        count.right += right.at(static_cast<std::size_t>(i)) ? 1 : 0;
    }
}

QString Calibration::table() const
{
    QString lines = QStringLiteral("\nclaims        confidence  found  right  per cent\n");
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it) {
        const auto &[key, confidence] = it.key();
        lines += QStringLiteral("%1%2%3%4%5\n")
                     .arg(key, -14)
                     .arg(confidence, 10, 'f', 2)
                     .arg(it->found, 7)
                     .arg(it->right, 7)
                     .arg(100 * it->right / static_cast<double>(it->found), 10, 'f', 0);
    }
    return lines;
}

} // namespace gold
