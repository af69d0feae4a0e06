#include "core/exchange/extract_json_fields.h"

#include "core/base/edtf.h"

#include <array>
#include <cmath>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using base::ErrorCode;

std::string nameOf(QLatin1StringView key)
{
    return {key.data(), static_cast<std::size_t>(key.size())};
}

std::string_view nameOf(QJsonValue::Type type)
{
    constexpr std::array<std::string_view, 6> names{"null", "a boolean", "a number", "a string", "a list", "an object"};
    return type == QJsonValue::Undefined ? "nothing" : names.at(static_cast<std::size_t>(type));
}

} // namespace

std::string utf8Of(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text.toStdString();
}

void ExtractJsonFields::setBody(const std::string &body)
{
    m_body = &body;
    m_offsets.emplace(body);
}

void ExtractJsonFields::refuse(const std::string &place, const std::string &reason)
{
    if (!m_error)
        m_error = base::Error{
            ErrorCode::FormatInvalid, m_where.file, {std::to_string(m_where.line), m_place + place + ": " + reason}};
}

void ExtractJsonFields::refuseOffsets(const std::string &words, const std::string &found)
{
    if (m_error)
        return;
    const std::string place = m_place.empty() ? m_place : m_place.substr(0, m_place.size() - 1);
    m_error =
        base::Error{ErrorCode::OffsetsDoNotFit, m_where.file, {std::to_string(m_where.line), place, words, found}};
}

QJsonValue ExtractJsonFields::value(const QJsonObject &object, QLatin1StringView key, QJsonValue::Type type)
{
    QJsonValue found = object.value(key);
    if (found.isNull() || found.isUndefined())
        return QJsonValue::Undefined;
    if (found.type() == type)
        return found;
    refuse(nameOf(key), "is " + std::string(nameOf(found.type())) + ", not " + std::string(nameOf(type)));
    return QJsonValue::Undefined;
}

std::string ExtractJsonFields::text(const QJsonObject &object, QLatin1StringView key)
{
    std::string result = utf8Of(value(object, key, QJsonValue::String).toString());
    if (result.find('\0') != std::string::npos)
        refuse(nameOf(key), "holds U+0000");
    return result;
}

bool ExtractJsonFields::boolean(const QJsonObject &object, QLatin1StringView key)
{
    return value(object, key, QJsonValue::Bool).toBool();
}

std::optional<double> ExtractJsonFields::number(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue found = value(object, key, QJsonValue::Double);
    return found.isUndefined() ? std::nullopt : std::optional(found.toDouble());
}

std::optional<std::int64_t> ExtractJsonFields::integer(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue found = value(object, key, QJsonValue::Double);
    if (found.isUndefined())
        return std::nullopt;
    // Two defaults tell a number that is no integer from any integer.
    if (found.toInteger(0) == 0 && found.toInteger(1) == 1) {
        refuse(nameOf(key), "is no whole number");
        return std::nullopt;
    }
    return found.toInteger();
}

QJsonArray ExtractJsonFields::list(const QJsonObject &object, QLatin1StringView key)
{
    return value(object, key, QJsonValue::Array).toArray();
}

std::optional<QJsonObject> ExtractJsonFields::object(const QJsonObject &parent, QLatin1StringView key)
{
    const QJsonValue found = value(parent, key, QJsonValue::Object);
    return found.isUndefined() ? std::nullopt : std::optional(found.toObject());
}

std::string ExtractJsonFields::date(const QJsonObject &object, QLatin1StringView key)
{
    const std::string written = text(object, key);
    if (written.empty())
        return {};
    const auto edtf = base::Edtf::parse(written);
    if (edtf)
        return edtf->toString();
    refuse(nameOf(key), "\"" + written + "\" is no EDTF date");
    return {};
}

std::int64_t ExtractJsonFields::reference(const QJsonObject &object, QLatin1StringView key, const Ids &ids)
{
    const std::string written = text(object, key);
    if (written.empty())
        return 0;
    const auto found = ids.find(written);
    if (found != ids.end())
        return found->second;
    refuse(nameOf(key), "\"" + written + "\" names nothing");
    return 0;
}

base::TextRange ExtractJsonFields::rangeOf(const QJsonObject &object, QLatin1StringView startKey,
                                           QLatin1StringView endKey)
{
    const auto start = integer(object, startKey);
    const auto end = integer(object, endKey);
    if (isBroken() || (!start && !end))
        return {};
    if (!start || !end) {
        refuse(nameOf(start ? endKey : startKey), "is missing");
        return {};
    }
    const auto bytes = *start < 0 || *end < 0
                           ? std::nullopt
                           : m_offsets->toBytes({static_cast<std::size_t>(*start), static_cast<std::size_t>(*end)});
    if (!bytes) {
        refuse(nameOf(startKey), std::to_string(*start) + ".." + std::to_string(*end) + " is not inside the body of " +
                                     std::to_string(m_offsets->size()) + " code points");
        return {};
    }
    return *bytes;
}

base::TextRange ExtractJsonFields::range(const QJsonObject &object)
{
    const base::TextRange bytes = rangeOf(object, "start"_L1, "end"_L1);
    const std::string words = text(object, "text"_L1);
    if (isBroken() || object.value("start"_L1).isUndefined() || object.value("start"_L1).isNull())
        return {};
    if (object.value("text"_L1).isString() && bytes.in(*m_body) != words)
        refuseOffsets(words, std::string(bytes.in(*m_body)));
    return bytes;
}

base::TextRange ExtractJsonFields::requiredRange(const QJsonObject &object)
{
    const base::TextRange bytes = range(object);
    if (bytes.isEmpty())
        refuse("start", "is missing or names no words");
    return bytes;
}

} // namespace exchange
