#include "core/exchange/project/changes_json.h"

#include "core/base/digest.h"
#include "core/exchange/extract_json_fields.h"

#include <QJsonDocument>

#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using base::ErrorCode;

constexpr std::string_view formatFamily("dateline-changes/");
constexpr std::string_view formatRead("dateline-changes/1");

std::optional<std::int64_t> wholeOf(const std::string &digits)
{
    std::int64_t value = 0;
    const char *const end = digits.data() + digits.size();
    const auto [last, error] = std::from_chars(digits.data(), end, value);
    return error == std::errc() && last == end ? std::optional(value) : std::nullopt;
}

/// The lines of one file. The first thing that breaks the format ends the reading.
class ChangesReader
{
public:
    explicit ChangesReader(std::string file) : m_file(std::move(file)) {}

    base::Result<model::SharedChanges> read(std::string_view text)
    {
        base::Sha256 digest;
        while (!m_error && !text.empty()) {
            const std::size_t end = text.find('\n');
            if (end == std::string_view::npos)
                break; // cut off inside a line
            ++m_line;
            readLine(text.substr(0, end), digest);
            digest.add(text.substr(0, end + 1));
            text.remove_prefix(end + 1);
            if (m_ended && !text.empty())
                refuse("something follows the end");
        }
        if (!m_error && !m_ended)
            refuse("the end is missing");
        if (m_error)
            return tl::unexpected(*m_error);
        return std::move(m_changes);
    }

private:
    void refuse(const std::string &reason)
    {
        if (!m_error)
            m_error = {ErrorCode::FormatInvalid, m_file, {std::to_string(m_line), reason}};
    }

    void readLine(std::string_view line, const base::Sha256 &before)
    {
        QJsonParseError parseError;
        const QJsonDocument document =
            QJsonDocument::fromJson(QByteArray(line.data(), static_cast<qsizetype>(line.size())), &parseError);
        if (m_line == 1)
            return readHeader(document.object());
        if (!document.isObject())
            return refuse(document.isNull() ? parseError.errorString().toStdString() : "no object");
        const QJsonObject object = document.object();
        const QString type = object.value("type"_L1).toString();
        if (type == "article"_L1)
            m_changes.articles.push_back(
                {{idOf(object.value("id"_L1))}, text(object, "digest"_L1), text(object, "title"_L1)});
        else if (type == "claim"_L1)
            m_changes.claims.push_back({{idOf(object.value("id"_L1))}, {idOf(object.value("article"_L1))}});
        else if (type == "event"_L1)
            readEvent(object);
        else if (type == "row"_L1)
            readWholeRow(object);
        else if (type == "step"_L1)
            readStep(object);
        else if (type == "end"_L1)
            readEnd(object, before);
        else
            refuse("type: \"" + utf8Of(type) + "\"");
    }

    void readHeader(const QJsonObject &object)
    {
        const std::string format = utf8Of(object.value("format"_L1).toString());
        if (!format.starts_with(formatFamily)) {
            m_error = {ErrorCode::FormatUnknown, m_file, {}};
            return;
        }
        if (format != formatRead) {
            m_error = {ErrorCode::ChangesNewer, m_file, {}};
            return;
        }
        const std::int64_t schema = number(object, "schema"_L1);
        if (schema < 1 || schema > std::numeric_limits<std::int32_t>::max())
            return refuse("schema");
        m_changes.schemaVersion = static_cast<std::int32_t>(schema);
        m_changes.author = text(object, "author"_L1);
        m_changes.sentMs = number(object, "sent"_L1);
        for (const QJsonValue batch : list(object, "imports"_L1))
            m_changes.imports.push_back({idOf(batch)});
    }

    void readEvent(const QJsonObject &object)
    {
        model::SharedEvent event{{idOf(object.value("id"_L1))}, {}, {}};
        if (!object.value("created"_L1).isNull())
            event.createdMs = number(object, "created"_L1);
        for (const QJsonValue claim : list(object, "claims"_L1))
            event.claims.push_back({idOf(claim)});
        m_changes.events.push_back(std::move(event));
    }

    void readWholeRow(const QJsonObject &object)
    {
        model::SharedRow row{text(object, "table"_L1), cells(list(object, "key"_L1)), {}};
        for (const QJsonValue value : list(object, "cells"_L1)) {
            const QJsonArray cell = parts(value, 2);
            row.cells.emplace_back(utf8Of(cell.at(0).toString()), cellOf(cell.at(1)));
        }
        m_changes.rows.push_back(std::move(row));
    }

    void readStep(const QJsonObject &object)
    {
        model::SharedStep step;
        step.mark = text(object, "mark"_L1);
        step.name = text(object, "name"_L1);
        step.author = text(object, "author"_L1);
        step.madeMs = number(object, "made"_L1);
        const std::size_t colon = step.mark.find(':');
        if (colon == std::string::npos || !wholeOf(step.mark.substr(0, colon)) || !isLine(step.mark))
            return refuse("mark");
        for (const QJsonValue mark : list(object, "taken"_L1))
            step.taken.push_back(utf8Of(mark.toString()));
        for (const QJsonValue row : list(object, "rows"_L1))
            step.rows.push_back(rowOf(row.toObject()));
        m_changes.steps.push_back(std::move(step));
    }
    static bool isLine(const std::string &mark) { return mark.find_first_of("\n\x1f") == std::string::npos; }

    model::RowChange rowOf(const QJsonObject &object)
    {
        using Kind = model::RowChange::Kind;
        model::RowChange row{text(object, "table"_L1), cells(list(object, "key"_L1)), Kind::Changed, {}};
        const QString kind = object.value("kind"_L1).toString();
        if (kind == "added"_L1)
            row.kind = Kind::Added;
        else if (kind == "removed"_L1)
            row.kind = Kind::Removed;
        else if (kind != "changed"_L1)
            refuse("kind");
        for (const QJsonValue value : list(object, "cells"_L1)) {
            const QJsonArray cell = parts(value, 3);
            row.cells.push_back({utf8Of(cell.at(0).toString()), cellOf(cell.at(1)), cellOf(cell.at(2))});
        }
        return row;
    }

    void readEnd(const QJsonObject &object, const base::Sha256 &before)
    {
        m_ended = true;
        if (number(object, "lines"_L1) != m_line - 1 || text(object, "digest"_L1) != before.hex())
            refuse("the lines before the end are not those that were sent");
    }

    std::string text(const QJsonObject &object, QLatin1StringView key)
    {
        const QJsonValue value = object.value(key);
        if (!value.isString())
            refuse(std::string(key.data(), static_cast<std::size_t>(key.size())));
        return utf8Of(value.toString());
    }
    std::int64_t number(const QJsonObject &object, QLatin1StringView key)
    {
        const QJsonValue value = object.value(key);
        if (!value.isDouble())
            refuse(std::string(key.data(), static_cast<std::size_t>(key.size())));
        return value.toInteger();
    }
    QJsonArray list(const QJsonObject &object, QLatin1StringView key)
    {
        const QJsonValue value = object.value(key);
        if (!value.isArray())
            refuse(std::string(key.data(), static_cast<std::size_t>(key.size())));
        return value.toArray();
    }
    QJsonArray parts(const QJsonValue &value, qsizetype count)
    {
        const QJsonArray array = value.toArray();
        if (array.size() != count || !array.at(0).isString())
            refuse("cells");
        return array.size() == count ? array : QJsonArray{QString(), QJsonValue(), QJsonValue()};
    }
    std::int64_t idOf(const QJsonValue &value)
    {
        const auto id = wholeOf(utf8Of(value.toString()));
        if (!id || *id < 0)
            refuse("id");
        return id.value_or(0);
    }
    std::vector<model::Cell> cells(const QJsonArray &array)
    {
        std::vector<model::Cell> cells;
        for (const QJsonValue value : array)
            cells.push_back(cellOf(value));
        return cells;
    }
    model::Cell cellOf(const QJsonValue &value)
    {
        if (value.isNull())
            return {};
        if (value.isString())
            return utf8Of(value.toString());
        const QJsonObject object = value.toObject();
        if (const QJsonValue real = object.value("real"_L1); real.isDouble() && std::isfinite(real.toDouble()))
            return real.toDouble();
        const auto whole = wholeOf(utf8Of(object.value("int"_L1).toString()));
        if (!whole)
            refuse("value");
        return whole ? model::Cell(*whole) : model::Cell();
    }

    std::string m_file;
    std::int64_t m_line = 0;
    bool m_ended = false;
    std::optional<base::Error> m_error;
    model::SharedChanges m_changes;
};

} // namespace

base::Result<model::SharedChanges> readChangesJson(std::string_view text, const std::string &file)
{
    return ChangesReader(file).read(text);
}

} // namespace exchange
