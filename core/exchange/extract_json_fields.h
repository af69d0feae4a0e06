#pragma once

#include "core/base/code_points.h"
#include "core/base/result.h"
#include "core/base/text_range.h"
#include "core/exchange/extract_json.h"
#include "core/model/names.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace exchange {

/// UTF-8 of a string that may hold lone surrogates, which JSON can spell; each becomes U+FFFD, so that counts of code
/// points stay.
[[nodiscard]] std::string utf8Of(QString text);

/// Values of one line of dateline-extract/1. Missing and null are "unknown"; a value of another type, a word nobody
/// knows, an offset that does not fit, or an id that names nothing is a failure. The first failure is kept and ends the
/// reading; what is looked up after it is of no use. Names in failures say where: "casualties[2].number".
class ExtractJsonFields
{
public:
    using Ids = std::map<std::string, std::int64_t>; ///< ids as written to local ones

    explicit ExtractJsonFields(const ExtractJsonLine &where) : m_where(where) {}
    /// All offsets are held against this body, which must outlive this object.
    void setBody(const std::string &body);

    [[nodiscard]] bool isBroken() const { return m_error.has_value(); }
    [[nodiscard]] const base::Error &error() const { return *m_error; }
    void refuse(const std::string &place, const std::string &reason);

    [[nodiscard]] std::string text(const QJsonObject &object, QLatin1StringView key);
    [[nodiscard]] bool boolean(const QJsonObject &object, QLatin1StringView key);
    [[nodiscard]] std::optional<double> number(const QJsonObject &object, QLatin1StringView key);
    [[nodiscard]] std::optional<std::int64_t> integer(const QJsonObject &object, QLatin1StringView key);
    [[nodiscard]] QJsonArray list(const QJsonObject &object, QLatin1StringView key);
    [[nodiscard]] std::optional<QJsonObject> object(const QJsonObject &parent, QLatin1StringView key);
    /// EDTF or empty.
    [[nodiscard]] std::string date(const QJsonObject &object, QLatin1StringView key);
    /// The local id of an id as written; 0 for null.
    [[nodiscard]] std::int64_t reference(const QJsonObject &object, QLatin1StringView key, const Ids &ids);

    /// start, end and, where it is given, text, which must be what stands there. Empty range when both offsets are
    /// null.
    [[nodiscard]] base::TextRange range(const QJsonObject &object);
    /// The same; offsets that are null are a failure.
    [[nodiscard]] base::TextRange requiredRange(const QJsonObject &object);
    [[nodiscard]] base::TextRange rangeOf(const QJsonObject &object, QLatin1StringView startKey,
                                          QLatin1StringView endKey);
    [[nodiscard]] std::string_view body() const { return *m_body; }

    template <class Enum>
    [[nodiscard]] Enum word(const QJsonObject &object, QLatin1StringView key, Enum fallback)
    {
        const std::string name = text(object, key);
        if (name.empty())
            return fallback;
        const auto value = model::parseName<Enum>(name);
        if (!value)
            refuse(std::string(key.data(), static_cast<std::size_t>(key.size())), "\"" + name + "\"");
        return value.value_or(fallback);
    }

    /// Says in failures where we are: "casualties", 2.
    class At
    {
    public:
        At(ExtractJsonFields &fields, std::string name, qsizetype index) : m_fields(fields), m_outer(fields.m_place)
        {
            fields.m_place += name + '[' + std::to_string(index) + "].";
        }
        At(const At &) = delete;
        At &operator=(const At &) = delete;
        ~At() { m_fields.m_place = m_outer; }

    private:
        ExtractJsonFields &m_fields;
        std::string m_outer;
    };

private:
    [[nodiscard]] QJsonValue value(const QJsonObject &object, QLatin1StringView key, QJsonValue::Type type);
    void refuseOffsets(const std::string &words, const std::string &found);

    const ExtractJsonLine &m_where;
    const std::string *m_body = nullptr;
    std::optional<base::CodePointMap> m_offsets;
    std::optional<base::Error> m_error;
    std::string m_place;
};

} // namespace exchange
