#include "core/base/edtf.h"
#include "core/exchange/extract_json_fields.h"
#include "core/exchange/reading/read_event.h"
#include "core/exchange/web_annotation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;

std::string textOf(const QJsonValue &value)
{
    std::string text = utf8Of(value.toString());
    std::erase(text, '\0');
    return text;
}

/// JSON-LD lets one stand for a list of one.
QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

std::string firstTextOf(const QJsonValue &value)
{
    const QJsonArray all = listOf(value);
    return all.isEmpty() ? std::string() : textOf(all.first());
}

/// The IRI of a thing that is given by it, or as an object.
std::string iriOf(const QJsonValue &value)
{
    return value.isObject() ? textOf(value.toObject().value("id"_L1)) : textOf(value);
}

AnnotatedWords targetOf(const QJsonValue &value)
{
    AnnotatedWords words;
    const QJsonObject target = value.toObject();
    const QJsonValue source = target.contains("source"_L1) ? target.value("source"_L1) : value;
    words.source = iriOf(source);
    words.digest = textOf(source.toObject().value("sha256"_L1));
    for (const QJsonValue &each : listOf(target.value("selector"_L1))) {
        const QJsonObject selector = each.toObject();
        const QString type = selector.value("type"_L1).toString();
        const qint64 start = selector.value("start"_L1).toInteger(-1);
        const qint64 end = selector.value("end"_L1).toInteger(-1);
        if (type == "TextQuoteSelector"_L1) {
            words.exact = textOf(selector.value("exact"_L1));
            words.prefix = textOf(selector.value("prefix"_L1));
            words.suffix = textOf(selector.value("suffix"_L1));
        } else if (type == "TextPositionSelector"_L1 && start >= 0 && end >= start) {
            words.position = {static_cast<std::size_t>(start), static_cast<std::size_t>(end)};
        }
    }
    return words;
}

std::string creatorOf(const QJsonValue &value)
{
    const QJsonArray all = listOf(value);
    const QJsonValue first = all.isEmpty() ? QJsonValue() : all.first();
    if (!first.isObject())
        return textOf(first);
    const std::string name = firstTextOf(first.toObject().value("name"_L1));
    return name.empty() ? textOf(first.toObject().value("nickname"_L1)) : name;
}

model::AnnotationKind kindOf(const std::string &purpose)
{
    if (purpose == "tagging")
        return model::AnnotationKind::Tag;
    if (purpose == "highlighting")
        return model::AnnotationKind::Colour;
    return purpose == "bookmarking" ? model::AnnotationKind::Pin : model::AnnotationKind::Note;
}

std::string wordsOfBody(const QJsonObject &body)
{
    const std::string value = textOf(body.value("value"_L1));
    return body.value("format"_L1).toString() == "text/html"_L1 ? htmlWords(value) : value;
}

/// Words of the describing body that are a time.
std::string timeIn(const QJsonArray &bodies)
{
    for (const QJsonValue &body : bodies) {
        const std::string words = wordsOfBody(body.toObject());
        if (firstTextOf(body.toObject().value("purpose"_L1)) == timePurpose && base::Edtf::parse(words))
            return words;
    }
    return {};
}

class PageReader
{
public:
    explicit PageReader(const std::string &file) : m_file(file) {}

    void read(const QJsonValue &value, const std::string &place)
    {
        const QJsonObject object = value.toObject();
        if (value.isArray())
            return readList(value.toArray(), place);
        if (object.contains("items"_L1))
            return readList(object.value("items"_L1).toArray(), place + "items");
        if (object.value("first"_L1).isObject())
            return read(object.value("first"_L1), place + "first.");
        readAnnotation(object, place);
    }
    [[nodiscard]] std::vector<ReadWebAnnotation> take() { return std::move(m_read); }

private:
    void readList(const QJsonArray &list, const std::string &place)
    {
        for (qsizetype i = 0; i < list.size(); ++i)
            readAnnotation(list.at(i).toObject(), place + '[' + std::to_string(i) + ']');
    }

    void readAnnotation(const QJsonObject &object, const std::string &place)
    {
        WebAnnotation annotation;
        annotation.id = textOf(object.value("id"_L1));
        annotation.isClaim = annotation.id.starts_with(claimIriStart);
        annotation.author = creatorOf(object.value("creator"_L1));
        for (const QJsonValue &target : listOf(object.value("target"_L1)))
            annotation.targets.push_back(targetOf(target));
        const bool hasSource = !annotation.targets.empty() && !annotation.targets.front().source.empty();
        if (!hasSource)
            return refuse(place, "target is missing");
        const std::string motivation = firstTextOf(object.value("motivation"_L1));
        const QJsonArray bodies = object.contains("bodyValue"_L1) ? QJsonArray{object.value("bodyValue"_L1)}
                                                                  : listOf(object.value("body"_L1));
        annotation.time = timeIn(bodies);
        bool hasWords = false;
        for (const QJsonValue &body : bodies) {
            if (annotation.time.empty() || timeIn({body}).empty()) {
                addBody(annotation, body, motivation, place);
                hasWords = true;
            }
        }
        if (hasWords)
            return;
        annotation.kind = kindOf(motivation);
        // Without words there is only a mark.
        if (annotation.kind != model::AnnotationKind::Pin && !annotation.isClaim)
            return refuse(place, "body is missing");
        m_read.push_back({std::move(annotation), place});
    }

    void addBody(WebAnnotation annotation, const QJsonValue &body, const std::string &motivation,
                 const std::string &place)
    {
        const std::string purpose = firstTextOf(body.toObject().value("purpose"_L1));
        annotation.text = body.isObject() ? wordsOfBody(body.toObject()) : textOf(body);
        annotation.kind = kindOf(purpose.empty() ? motivation : purpose);
        if (annotation.text.empty() && annotation.kind != model::AnnotationKind::Pin)
            return refuse(place, "body has no words");
        m_read.push_back({std::move(annotation), place});
    }

    void refuse(const std::string &place, const std::string &reason)
    {
        m_read.push_back(
            {base::failure(base::ErrorCode::FormatInvalid, m_file, {place.empty() ? reason : place + ": " + reason}),
             place});
    }

    const std::string &m_file;
    std::vector<ReadWebAnnotation> m_read;
};

} // namespace

bool isWebAnnotation(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin != std::string_view::npos && (text[begin] == '{' || text[begin] == '[') &&
           text.find("www.w3.org/ns/anno.jsonld") != std::string_view::npos;
}

std::vector<ReadWebAnnotation> readWebAnnotations(std::string_view text, const std::string &file)
{
    QJsonParseError parseError;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())), &parseError);
    if (document.isNull())
        return {{base::failure(base::ErrorCode::FormatInvalid, file, {parseError.errorString().toStdString()}), {}}};
    PageReader reader(file);
    reader.read(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), {});
    return reader.take();
}

} // namespace exchange
