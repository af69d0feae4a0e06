#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace gold {

/// One text with what is true of it.
struct GoldText
{
    QString name;
    QString published;
    QString text;
    QJsonObject lists; ///< the annotated ones only
};

/// The texts of one subject in one language; problem says what is wrong with the file, empty if nothing is.
struct GoldFile
{
    QString language;
    QString subject;
    std::vector<GoldText> texts;
    QString problem;
};

/// Reads one file. A misspelt key would silently compare nothing, so unknown keys and fields are problems.
[[nodiscard]] GoldFile readGoldFile(const QString &language, const QString &path);

/// All files below folder/<language>/, sorted.
[[nodiscard]] std::vector<GoldFile> readGoldFolder(const QString &folder);

} // namespace gold
