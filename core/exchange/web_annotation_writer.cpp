#include "core/exchange/json_writer.h"
#include "core/exchange/web_annotation.h"

namespace exchange {

namespace {

constexpr std::size_t contextLength = 32; ///< code points before and after the words

std::string_view motivationOf(const WebAnnotation &annotation)
{
    if (annotation.isClaim)
        return "classifying";
    switch (annotation.kind) {
    case model::AnnotationKind::Tag:
        return "tagging";
    case model::AnnotationKind::Colour:
        return "highlighting";
    case model::AnnotationKind::Pin:
        return "bookmarking";
    case model::AnnotationKind::Note:
        break;
    }
    return "commenting";
}

void addSelectors(JsonWriter &json, const AnnotatedWords &words)
{
    json.key("selector").beginArray();
    if (words.position) {
        json.beginObject().key("type").string("TextPositionSelector");
        json.key("start").integer(static_cast<std::int64_t>(words.position->begin));
        json.key("end").integer(static_cast<std::int64_t>(words.position->end)).endObject();
    }
    json.beginObject().key("type").string("TextQuoteSelector").key("exact").string(words.exact);
    json.key("prefix").string(words.prefix).key("suffix").string(words.suffix).endObject();
    json.endArray();
}

void addBody(JsonWriter &json, const std::string &words, std::string_view purpose)
{
    if (words.empty())
        return;
    json.beginObject().key("type").string("TextualBody").key("value").string(words);
    json.key("format").string("text/plain").key("purpose").string(purpose).endObject();
}

void addTarget(JsonWriter &json, const AnnotatedWords &words)
{
    json.beginObject().key("source").beginObject();
    json.key("id").string(words.source).key("type").string("Text").key("format").string("text/plain");
    if (!words.digest.empty())
        json.key("sha256").string(words.digest);
    json.endObject();
    if (!words.exact.empty())
        addSelectors(json, words);
    json.endObject();
}

} // namespace

AnnotatedWords annotatedWords(std::string_view text, base::TextRange range, const base::CodePointMap &offsets)
{
    AnnotatedWords words;
    if (range.isEmpty())
        return words;
    words.position = offsets.toCodePoints(range);
    words.exact = range.in(text);
    const std::size_t before = words.position->begin;
    const std::size_t begin = *offsets.toByte(before > contextLength ? before - contextLength : 0);
    const std::size_t end = offsets.toByte(words.position->end + contextLength).value_or(text.size());
    words.prefix = text.substr(begin, range.begin - begin);
    words.suffix = text.substr(range.end, end - range.end);
    return words;
}

std::string webAnnotationsBegin()
{
    return R"({"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:dateline:annotations","type":"AnnotationPage",)"
           R"("items":[)";
}

std::string webAnnotationText(const WebAnnotation &annotation, bool isFirst)
{
    JsonWriter json;
    json.beginObject().key("id").string(annotation.id).key("type").string("Annotation");
    const std::string_view motivation = motivationOf(annotation);
    json.key("motivation").string(motivation);
    json.key("generator").beginObject().key("type").string("Software").key("name").string("Dateline").endObject();
    if (!annotation.author.empty())
        json.key("creator")
            .beginObject()
            .key("type")
            .string("Person")
            .key("name")
            .string(annotation.author)
            .endObject();
    json.key("body").beginArray();
    addBody(json, annotation.text, motivation);
    addBody(json, annotation.time, timePurpose);
    json.endArray();
    json.key("target").beginArray();
    for (const AnnotatedWords &words : annotation.targets)
        addTarget(json, words);
    json.endArray().endObject();
    return (isFirst ? "\n" : ",\n") + json.take();
}

std::string webAnnotationsEnd()
{
    return "\n]}\n";
}

} // namespace exchange
