#include "tests/gold/gold_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QStringList>

namespace gold {

namespace {

using namespace Qt::StringLiterals;

const QMap<QString, QStringList> &fieldsOfLists()
{
    static const QMap<QString, QStringList> fields = {
        {u"statements"_s, {u"text"_s, u"speaker"_s}},
        {u"movements"_s, {u"trigger"_s, u"mover"_s, u"count"_s, u"origin"_s, u"destination"_s, u"phase"_s}},
        {u"casualties"_s, {u"kind"_s, u"min"_s, u"max"_s, u"victims"_s, u"source"_s, u"status"_s}},
        {u"events"_s, {u"type"_s, u"text"_s}},
        {u"captions"_s, {u"text"_s, u"credit"_s}},
        {u"times"_s, {u"text"_s, u"edtf"_s}},
        {u"actors"_s, {u"name"_s, u"type"_s}},
    };
    return fields;
}

QString problemOfList(const QString &key, const QJsonValue &list)
{
    if (!list.isArray())
        return QStringLiteral("\"%1\" is no list").arg(key);
    for (const QJsonValue &item : list.toArray()) {
        if (!item.isObject() || item.toObject().isEmpty())
            return QStringLiteral("an item of \"%1\" is no object with fields").arg(key);
        for (const QString &field : item.toObject().keys()) {
            if (!fieldsOfLists().value(key).contains(field))
                return QStringLiteral("\"%1\" has no field \"%2\"").arg(key, field);
        }
    }
    return {};
}

QString readKey(GoldText &text, const QString &key, const QJsonValue &value)
{
    if (fieldsOfLists().contains(key)) {
        text.lists.insert(key, value);
        return problemOfList(key, value);
    }
    if (!value.isString())
        return QStringLiteral("\"%1\" is no text").arg(key);
    if (key == QLatin1String("name"))
        text.name = value.toString();
    else if (key == QLatin1String("published"))
        text.published = value.toString();
    else if (key == QLatin1String("text"))
        text.text = value.toString();
    else
        return QStringLiteral("nothing is called \"%1\"").arg(key);
    return {};
}

QString readText(GoldText &text, const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        return error.errorString();
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString problem = readKey(text, it.key(), it.value());
        if (!problem.isEmpty())
            return problem;
    }
    if (text.name.isEmpty() || text.text.isEmpty() || text.lists.isEmpty())
        return QStringLiteral("a name, a text and a list are needed");
    return {};
}

} // namespace

GoldFile readGoldFile(const QString &language, const QString &path)
{
    GoldFile gold{language, QFileInfo(path).completeBaseName(), {}, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        gold.problem = path + QStringLiteral(": ") + file.errorString();
        return gold;
    }
    int number = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        ++number;
        if (line.isEmpty())
            continue;
        GoldText text;
        const QString problem = readText(text, line);
        if (!problem.isEmpty()) {
            gold.problem = QStringLiteral("%1:%2: %3").arg(path).arg(number).arg(problem);
            return gold;
        }
        gold.texts.push_back(text);
    }
    return gold;
}

std::vector<GoldFile> readGoldFolder(const QString &folder)
{
    std::vector<GoldFile> files;
    for (const QFileInfo &language : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir inside(language.filePath());
        for (const QFileInfo &file : inside.entryInfoList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name))
            files.push_back(readGoldFile(language.fileName(), file.filePath()));
    }
    return files;
}

} // namespace gold
