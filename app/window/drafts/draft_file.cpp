#include "app/window/drafts/draft_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto formatName = "dateline-drafts"_L1;
constexpr qint64 mostBytes = 4'000'000; ///< more was never typed
constexpr std::array kindNames{"remark"_L1, "event"_L1, "correction"_L1};

template <class Id>
void put(QJsonObject &object, QLatin1StringView name, Id id)
{
    if (id.isValid())
        object[name] = QString::number(id.value); // a number in JSON ends at 2^53
}

template <class Id>
Id idOf(const QJsonObject &object, QLatin1StringView name)
{
    return {object[name].toString().toLongLong()};
}

QJsonObject written(const Draft &draft)
{
    QJsonObject object{{u"kind"_s, QString(kindNames.at(static_cast<std::size_t>(draft.kind)))},
                       {u"typed"_s, draft.typed.toString(Qt::ISODate)},
                       {u"excerpt"_s, draft.excerpt}};
    put(object, "remark"_L1, draft.remark);
    put(object, "claim"_L1, draft.claim);
    put(object, "article"_L1, draft.article);
    if (draft.article.isValid())
        object["words"_L1] = QJsonArray{static_cast<qint64>(draft.words.begin), static_cast<qint64>(draft.words.end)};
    QJsonObject fields;
    for (auto field = draft.fields.begin(); field != draft.fields.end(); ++field)
        fields[field.key()] = field.value();
    object["fields"_L1] = fields;
    return object;
}

/// Without fields where it is none.
Draft read(const QJsonObject &object)
{
    const auto kind = std::ranges::find(kindNames, object["kind"_L1].toString());
    Draft draft;
    if (kind == kindNames.end())
        return draft;
    draft.kind = static_cast<Draft::Kind>(kind - kindNames.begin());
    draft.typed = QDateTime::fromString(object["typed"_L1].toString(), Qt::ISODate);
    draft.excerpt = object["excerpt"_L1].toString();
    draft.remark = idOf<base::RemarkId>(object, "remark"_L1);
    draft.claim = idOf<base::ClaimId>(object, "claim"_L1);
    draft.article = idOf<base::ArticleId>(object, "article"_L1);
    const QJsonArray words = object["words"_L1].toArray();
    const qint64 begin = words[0].toInteger();
    const qint64 end = words[1].toInteger();
    if (0 <= begin && begin <= end)
        draft.words = {static_cast<std::size_t>(begin), static_cast<std::size_t>(end)};
    const QJsonObject fields = object["fields"_L1].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        draft.fields.insert(field.key(), field.value().toString());
    return draft;
}

} // namespace

QString longestOf(const TypedFields &fields)
{
    const auto longest = std::ranges::max_element(fields, {}, &QString::size);
    return longest == fields.end() ? QString() : *longest;
}

QString draftFileOf(const QString &project)
{
    // One file, one place for its drafts: through whatever link it is opened.
    const QFileInfo link(project);
    const QString canonical = link.canonicalFilePath();
    const QFileInfo file(canonical.isEmpty() ? link.absoluteFilePath() : canonical);
    return file.absolutePath() + u"/."_s + file.fileName() + u".draft"_s;
}

QByteArray writtenDrafts(const std::vector<Draft> &drafts)
{
    if (drafts.empty())
        return {};
    QJsonArray all;
    for (const Draft &draft : drafts)
        all.append(written(draft));
    return QJsonDocument(QJsonObject{{u"format"_s, QString(formatName)}, {u"version"_s, 1}, {u"drafts"_s, all}})
        .toJson();
}

std::vector<Draft> readDrafts(const QByteArray &bytes)
{
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    std::vector<Draft> drafts;
    if (whole["format"_L1].toString() != formatName || whole["version"_L1].toInt() != 1)
        return drafts;
    const QJsonArray all = whole["drafts"_L1].toArray();
    for (const QJsonValue &each : all) {
        if (Draft draft = read(each.toObject()); !draft.fields.isEmpty())
            drafts.push_back(std::move(draft));
    }
    return drafts;
}

std::vector<Draft> loadDrafts(const QString &project)
{
    QFile file(draftFileOf(project));
    return file.open(QIODevice::ReadOnly) ? readDrafts(file.read(mostBytes)) : std::vector<Draft>();
}

bool storeDrafts(const QString &project, const QByteArray &bytes)
{
    const QString path = draftFileOf(project);
    if (bytes.isEmpty())
        return QFile::remove(path) || !QFileInfo::exists(path);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace ui
