#include "core/article/html/json_ld.h"

#include "core/article/html/html_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace article {

namespace {

using namespace Qt::StringLiterals;

constexpr int deepestNesting = 8; ///< of articles in lists, graphs and entities

/// Subtypes of schema.org's Article, and WebPage-like wrappers are looked into.
constexpr std::array<std::string_view, 12> articleTypes{
    "NewsArticle",           "Article",     "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
    "BackgroundNewsArticle", "BlogPosting", "LiveBlogPosting",      "ReviewNewsArticle",   "AskPublicNewsArticle",
    "SocialMediaPosting",    "Report"};

std::string stringOf(const QJsonValue &value)
{
    return value.toString().toStdString();
}

/// Outside strings commas before a bracket go, inside them bare control characters become blanks.
std::string mended(const std::string &json)
{
    std::string result;
    bool inString = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString && c == '\\' && i + 1 < json.size()) {
            result += c;
            result += json[++i];
            continue;
        }
        if (c == '"')
            inString = !inString;
        if (!inString && c == ',') {
            const std::size_t next = json.find_first_not_of(" \t\n\r", i + 1);
            if (next != std::string::npos && (json[next] == ']' || json[next] == '}'))
                continue;
        }
        result += inString && static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    }
    return result;
}

std::string typeOf(const QJsonObject &object)
{
    const QJsonValue type = object.value("@type"_L1);
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    for (const QJsonValue &value : types) {
        const std::string name = stringOf(value);
        if (std::ranges::find(articleTypes, name) != articleTypes.end())
            return name;
    }
    return {};
}

/// A name, an object with a name, or a list of either.
std::string namesOf(const QJsonValue &value)
{
    if (value.isString())
        return plainWords(stringOf(value));
    if (value.isObject())
        return namesOf(value.toObject().value("name"_L1));
    std::string names;
    for (const QJsonValue &member : value.toArray()) {
        const std::string name = member.isArray() ? std::string() : namesOf(member);
        if (!name.empty())
            names += (names.empty() ? "" : ", ") + name;
    }
    return names;
}

std::string addressOf(const QJsonObject &object)
{
    for (const QLatin1StringView key : {"url"_L1, "mainEntityOfPage"_L1, "@id"_L1}) {
        const QJsonValue value = object.value(key);
        const std::string address = stringOf(value.isObject() ? value.toObject().value("@id"_L1) : value);
        if (address.starts_with("http"))
            return address;
    }
    return {};
}

JsonLdArticle articleFrom(const QJsonObject &object, const std::string &type, int depth)
{
    JsonLdArticle article;
    article.type = type;
    article.headline = plainWords(stringOf(object.value("headline"_L1)));
    if (article.headline.empty())
        article.headline = plainWords(stringOf(object.value("name"_L1)));
    article.body = plainParagraphs(stringOf(object.value("articleBody"_L1)));
    article.published = stringOf(object.value("datePublished"_L1));
    article.author = namesOf(object.value("author"_L1));
    article.publisher = namesOf(object.value("publisher"_L1));
    article.url = addressOf(object);
    const QJsonValue language = object.value("inLanguage"_L1);
    article.language = stringOf(language.isObject() ? language.toObject().value("alternateName"_L1) : language);
    if (depth >= deepestNesting)
        return article;
    for (const QJsonValue &update : object.value("liveBlogUpdate"_L1).toArray())
        article.updates.push_back(articleFrom(update.toObject(), "BlogPosting", depth + 1));
    return article;
}

void collect(const QJsonValue &value, int depth, std::vector<JsonLdArticle> &articles)
{
    if (depth > deepestNesting)
        return;
    for (const QJsonValue &member : value.toArray())
        collect(member, depth + 1, articles);
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    if (const std::string type = typeOf(object); !type.empty()) {
        articles.push_back(articleFrom(object, type, 0));
        return;
    }
    for (const QLatin1StringView key : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1, "hasPart"_L1})
        collect(object.value(key), depth + 1, articles);
}

} // namespace

JsonLd readJsonLd(const std::vector<std::string> &blocks)
{
    JsonLd result;
    for (const std::string &block : blocks) {
        QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromStdString(block));
        if (json.isNull())
            json = QJsonDocument::fromJson(QByteArray::fromStdString(mended(block)));
        if (json.isNull())
            result.broken = true;
        else
            collect(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), 0, result.articles);
    }
    return result;
}

} // namespace article
