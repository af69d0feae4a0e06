#include "core/exchange/extract_json.h"

#include "core/base/digest.h"
#include "core/exchange/extract_json_claims.h"
#include "core/exchange/extract_json_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using base::ErrorCode;

constexpr std::string_view formatName("dateline-extract/1");

class LineReader
{
public:
    LineReader(const QJsonObject &line, const ExtractJsonLine &where) : m_line(line), m_where(where), m_fields(where) {}

    base::Result<model::ParsedArticle> read()
    {
        readMetadata();
        if (auto body = findBody(); !body && !m_fields.isBroken())
            return tl::unexpected(body.error());
        if (m_fields.isBroken())
            return tl::unexpected(m_fields.error());
        m_fields.setBody(m_parsed.article.text);
        readTimes();
        readPlaces();
        readActors();
        readExtractJsonClaims(m_fields, m_line, m_names, m_parsed);
        readCaptions();
        readFindings();
        if (m_fields.isBroken())
            return tl::unexpected(m_fields.error());
        return std::move(m_parsed);
    }

private:
    void readMetadata()
    {
        model::Article &article = m_parsed.article;
        article.sourceName = m_fields.text(m_line, "file"_L1);
        if (article.sourceName.empty())
            article.sourceName = m_fields.text(m_line, "id"_L1);
        article.language = m_fields.text(m_line, "language"_L1);
        article.languageConfidence = std::clamp(
            m_fields.number(m_line, "language_confidence"_L1).value_or(article.language.empty() ? 0 : 1), 0.0, 1.0);
        article.published = m_fields.date(m_line, "published"_L1);
        article.publishedFrom = m_fields.word(m_line, "published_from"_L1, model::PublishedFrom::None);
        if (!article.published.empty() && article.publishedFrom == model::PublishedFrom::None)
            article.publishedFrom = model::PublishedFrom::Metadata;
        article.title = m_fields.text(m_line, "title"_L1);
        article.publisher = m_fields.text(m_line, "publisher"_L1);
        article.author = m_fields.text(m_line, "author"_L1);
        article.url = m_fields.text(m_line, "url"_L1);
    }

    base::Result<void> findBody()
    {
        model::Article &article = m_parsed.article;
        article.text = m_fields.text(m_line, "body"_L1);
        if (article.text.empty() && m_where.knownBody)
            article.text = m_where.knownBody(article.url, article.sourceName).value_or(std::string());
        if (article.text.empty())
            return base::failure(ErrorCode::BodyMissing, m_where.file, {std::to_string(m_where.line)});
        // Offsets count from a body whose line ends are \n; changing it here would move them.
        if (article.text.find('\r') != std::string::npos)
            m_fields.refuse("body", "has line ends other than \\n");
        article.digest = base::sha256Hex(article.text);
        return {};
    }

    template <class ReadOne>
    void forEach(QLatin1StringView key, ReadOne readOne)
    {
        const QJsonArray list = m_fields.list(m_line, key);
        for (qsizetype i = 0; i < list.size() && !m_fields.isBroken(); ++i) {
            const ExtractJsonFields::At at(m_fields, std::string(key.data(), static_cast<std::size_t>(key.size())), i);
            if (list.at(i).isObject())
                readOne(list.at(i).toObject());
            else
                m_fields.refuse("", "is no object");
        }
    }

    /// Local ids are 1..n in the order of the list.
    std::int64_t localId(const QJsonObject &object, ExtractJsonFields::Ids &ids, std::size_t count)
    {
        const auto local = static_cast<std::int64_t>(count) + 1;
        const std::string written = m_fields.text(object, "id"_L1);
        if (!written.empty() && !ids.emplace(written, local).second)
            m_fields.refuse("id", "\"" + written + "\" is used twice");
        return local;
    }

    std::vector<base::TextRange> mentions(const QJsonObject &object)
    {
        std::vector<base::TextRange> ranges;
        const QJsonArray list = m_fields.list(object, "mentions"_L1);
        for (qsizetype i = 0; i < list.size() && !m_fields.isBroken(); ++i) {
            const ExtractJsonFields::At at(m_fields, "mentions", i);
            ranges.push_back(m_fields.requiredRange(list.at(i).toObject()));
        }
        return ranges;
    }

    void readPlaces()
    {
        forEach("places"_L1, [this](const QJsonObject &object) {
            model::Place place;
            place.id = {localId(object, m_names.places, m_parsed.places.size())};
            place.name = m_fields.text(object, "name"_L1);
            place.text = m_fields.text(object, "text"_L1);
            if (place.name.empty() && place.text.empty())
                m_fields.refuse("name", "is missing");
            place.gazetteerId = m_fields.integer(object, "gazetteer"_L1);
            place.latitude = degrees(object, "lat"_L1, 90);
            place.longitude = degrees(object, "lon"_L1, 180);
            place.precision = m_fields.text(object, "precision"_L1);
            place.mentions = mentions(object);
            m_parsed.places.push_back(std::move(place));
        });
    }

    std::optional<double> degrees(const QJsonObject &object, QLatin1StringView key, double limit)
    {
        const auto value = m_fields.number(object, key);
        if (value && !(*value >= -limit && *value <= limit))
            m_fields.refuse(std::string(key.data(), static_cast<std::size_t>(key.size())), "is no degree");
        return value;
    }

    void readActors()
    {
        forEach("actors"_L1, [this](const QJsonObject &object) {
            model::Actor actor;
            actor.id = {localId(object, m_names.actors, m_parsed.actors.size())};
            actor.name = m_fields.text(object, "name"_L1);
            actor.text = m_fields.text(object, "text"_L1);
            if (actor.name.empty())
                m_fields.refuse("name", "is missing");
            actor.type = m_fields.word(object, "type"_L1, model::ActorType::Person);
            actor.role = m_fields.text(object, "role"_L1);
            actor.mentions = mentions(object);
            for (const QJsonValue &alias : m_fields.list(object, "aliases"_L1))
                actor.aliases.push_back(utf8Of(alias.toString()));
            m_parsed.actors.push_back(std::move(actor));
        });
    }

    void readTimes()
    {
        // An anchor may stand after what leans on it.
        std::vector<std::string> anchors;
        forEach("times"_L1, [&](const QJsonObject &object) {
            model::TimeExpression time;
            time.id = {localId(object, m_names.times, m_parsed.times.size())};
            time.range = m_fields.requiredRange(object);
            time.text = time.range.in(m_fields.body());
            time.type = m_fields.word(object, "type"_L1, model::TimeType::Date);
            time.value = m_fields.text(object, "value"_L1);
            time.edtf = m_fields.date(object, "edtf"_L1);
            time.relative = m_fields.text(object, "relative"_L1);
            anchors.push_back(m_fields.text(object, "anchor"_L1));
            m_parsed.times.push_back(std::move(time));
        });
        for (std::size_t i = 0; i < anchors.size() && !m_fields.isBroken(); ++i)
            setAnchor(m_parsed.times[i], anchors[i]);
    }

    void setAnchor(model::TimeExpression &time, const std::string &anchor)
    {
        if (anchor.empty())
            return;
        time.anchor = anchor == "published" ? model::TimeAnchor::Published : model::TimeAnchor::Expression;
        if (time.anchor == model::TimeAnchor::Published)
            return;
        const auto found = m_names.times.find(anchor);
        if (found == m_names.times.end())
            m_fields.refuse("times", "the anchor \"" + anchor + "\" names nothing");
        else
            time.anchorExpression = {found->second};
    }

    void readCaptions()
    {
        forEach("captions"_L1, [this](const QJsonObject &object) {
            model::Caption caption;
            caption.id = {static_cast<std::int64_t>(m_parsed.article.captions.size()) + 1};
            caption.range = m_fields.requiredRange(object);
            caption.text = caption.range.in(m_fields.body());
            caption.credit = m_fields.text(object, "credit"_L1);
            caption.creditRange = m_fields.rangeOf(object, "credit_start"_L1, "credit_end"_L1);
            const QJsonArray copies = m_fields.list(object, "duplicates"_L1);
            for (qsizetype i = 0; i < copies.size() && !m_fields.isBroken(); ++i) {
                const ExtractJsonFields::At at(m_fields, "duplicates", i);
                caption.duplicates.push_back(m_fields.requiredRange(copies.at(i).toObject()));
            }
            m_parsed.article.captions.push_back(std::move(caption));
        });
    }

    void readFindings()
    {
        forEach("findings"_L1, [this](const QJsonObject &object) {
            model::Finding finding;
            finding.id = {static_cast<std::int64_t>(m_parsed.findings.size()) + 1};
            finding.code = m_fields.text(object, "code"_L1);
            if (finding.code.empty())
                m_fields.refuse("code", "is missing");
            finding.range = m_fields.range(object);
            for (const QJsonValue &detail : m_fields.list(object, "details"_L1))
                finding.details.push_back(utf8Of(detail.toString()));
            if (const std::string message = m_fields.text(object, "message"_L1);
                finding.details.empty() && !message.empty())
                finding.details.push_back(message);
            m_parsed.findings.push_back(std::move(finding));
        });
    }

    const QJsonObject &m_line;
    const ExtractJsonLine &m_where;
    ExtractJsonFields m_fields;
    ExtractJsonNames m_names;
    model::ParsedArticle m_parsed;
};

} // namespace

bool isExtractJson(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || text[begin] != '{')
        return false;
    const std::string_view line = text.substr(begin, text.find('\n', begin) - begin);
    const std::size_t key = line.find("\"format\"");
    return key != std::string_view::npos && line.find("\"dateline-extract/", key) != std::string_view::npos;
}

base::Result<model::ParsedArticle> readExtractJson(std::string_view text, const ExtractJsonLine &where)
{
    const auto refuse = [&](const std::string &reason) {
        return base::failure(ErrorCode::FormatInvalid, where.file, {std::to_string(where.line), reason});
    };
    QJsonParseError parseError;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())), &parseError);
    if (document.isNull())
        return refuse(parseError.errorString().toStdString());
    if (!document.isObject())
        return refuse("no object");
    const QJsonObject line = document.object();
    const std::string format = utf8Of(line.value("format"_L1).toString());
    if (format != formatName)
        return refuse("format: \"" + format + "\"");
    return LineReader(line, where).read();
}

} // namespace exchange
