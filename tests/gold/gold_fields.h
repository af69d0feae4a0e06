#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace gold {

/// The fields that expected names and found does not agree with, as README.md says what agrees. key is the list.
[[nodiscard]] QStringList differingFields(const QString &key, const QJsonObject &expected, const QJsonObject &found);

/// The fields of an item that gold could name, for a message.
[[nodiscard]] QString shown(const QString &key, const QJsonObject &item);

} // namespace gold
