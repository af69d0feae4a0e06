#pragma once

#include "core/model/parsed_article.h"

#include <QtGlobal>

#include <string>
#include <string_view>
#include <utility>

namespace support {

/// A small parsed article whose ranges are found in its text, so that a test reads as what it says. Every part must be
/// words of the text; the first place they stand at is meant.
class ParsedArticleBuilder
{
public:
    explicit ParsedArticleBuilder(std::string text)
    {
        m_parsed.article.text = std::move(text);
        m_parsed.article.sourceName = "article.txt";
        m_parsed.article.language = "en";
    }

    ParsedArticleBuilder &named(std::string sourceName)
    {
        m_parsed.article.sourceName = std::move(sourceName);
        return *this;
    }
    ParsedArticleBuilder &titled(std::string title)
    {
        m_parsed.article.title = std::move(title);
        return *this;
    }
    ParsedArticleBuilder &publishedBy(std::string publisher, std::string published)
    {
        m_parsed.article.publisher = std::move(publisher);
        m_parsed.article.published = std::move(published);
        m_parsed.article.publishedFrom = model::PublishedFrom::Header;
        return *this;
    }
    ParsedArticleBuilder &at(std::string url)
    {
        m_parsed.article.url = std::move(url);
        return *this;
    }
    ParsedArticleBuilder &inLanguage(std::string language)
    {
        m_parsed.article.language = std::move(language);
        return *this;
    }
    ParsedArticleBuilder &actor(std::string name, model::ActorType type = model::ActorType::Person)
    {
        model::Actor actor;
        actor.id = base::ActorId{static_cast<std::int64_t>(m_parsed.actors.size()) + 1};
        actor.text = name;
        actor.name = std::move(name);
        actor.type = type;
        if (contains(actor.name))
            actor.mentions = {find(actor.name)};
        m_parsed.actors.push_back(std::move(actor));
        return *this;
    }
    ParsedArticleBuilder &place(std::string name)
    {
        model::Place place;
        place.id = base::PlaceId{static_cast<std::int64_t>(m_parsed.places.size()) + 1};
        place.text = name;
        place.mentions = {find(name)};
        place.name = std::move(name);
        m_parsed.places.push_back(std::move(place));
        return *this;
    }
    /// A time that is said absolutely: "in January 2022", "2022-01".
    ParsedArticleBuilder &time(std::string_view words, std::string edtf)
    {
        model::TimeExpression &time = addTime(words);
        time.value = edtf;
        time.edtf = std::move(edtf);
        return *this;
    }
    /// A time relative to the publication day: "Friday", "weekday 5 past"; its EDTF value as it was read.
    ParsedArticleBuilder &relativeTime(std::string_view words, std::string relative, std::string edtf)
    {
        model::TimeExpression &time = addTime(words);
        time.value = edtf;
        time.edtf = std::move(edtf);
        time.anchor = model::TimeAnchor::Published;
        time.relative = std::move(relative);
        return *this;
    }
    /// A time relative to the time before it in the list.
    ParsedArticleBuilder &chainedTime(std::string_view words, std::string relative, std::string edtf)
    {
        relativeTime(words, std::move(relative), std::move(edtf));
        model::TimeExpression &time = m_parsed.times.back();
        time.anchor = model::TimeAnchor::Expression;
        time.anchorExpression = base::TimeId{time.id.value - 1};
        return *this;
    }
    /// A claim with these words. With a time, it is dated by the last time of the list.
    ParsedArticleBuilder &claim(std::string_view words, model::ClaimPayload payload, bool isDated = false)
    {
        model::Claim claim;
        claim.id = base::ClaimId{static_cast<std::int64_t>(m_parsed.claims.size()) + 1};
        claim.payload = std::move(payload);
        claim.provenance.range = find(words);
        claim.provenance.quote = std::string(words);
        claim.provenance.rule = "test-rule";
        claim.provenance.packVersion = "en-1";
        claim.confidence = 0.75;
        if (isDated) {
            claim.time = m_parsed.times.back().id;
            claim.eventTime = m_parsed.times.back().edtf;
        }
        m_parsed.claims.push_back(std::move(claim));
        return *this;
    }
    ParsedArticleBuilder &statement(std::string_view words, std::string speaker, std::int64_t actor = 0,
                                    bool isDated = false)
    {
        model::Statement statement;
        statement.speaker = {std::move(speaker), base::ActorId{actor}};
        return claim(words, statement, isDated);
    }
    ParsedArticleBuilder &killed(std::string_view words, std::int64_t number, bool isDated = false)
    {
        model::Casualties casualties;
        casualties.count =
            model::Count{number, number, number, model::CountModifier::Exact, std::to_string(number), {}};
        return claim(words, casualties, isDated);
    }
    ParsedArticleBuilder &saidBy(std::string source, std::int64_t actor = 0)
    {
        m_parsed.claims.back().source = {std::move(source), base::ActorId{actor}};
        return *this;
    }
    ParsedArticleBuilder &caption(std::string_view words, std::string_view credit)
    {
        model::Caption caption;
        caption.range = find(words);
        caption.text = std::string(words);
        caption.creditRange = find(credit);
        caption.credit = std::string(credit);
        m_parsed.article.captions.push_back(std::move(caption));
        return *this;
    }
    ParsedArticleBuilder &finding(std::string code)
    {
        model::Finding finding;
        finding.code = std::move(code);
        finding.details = {"first detail", "second detail"};
        m_parsed.findings.push_back(std::move(finding));
        return *this;
    }

    [[nodiscard]] model::ParsedArticle build() const { return m_parsed; }

private:
    [[nodiscard]] bool contains(std::string_view words) const
    {
        return m_parsed.article.text.find(words) != std::string::npos;
    }
    [[nodiscard]] base::TextRange find(std::string_view words) const
    {
        const std::size_t begin = m_parsed.article.text.find(words);
        Q_ASSERT_X(begin != std::string::npos, "ParsedArticleBuilder", "words are not in the text");
        return {begin, begin + words.size()};
    }
    model::TimeExpression &addTime(std::string_view words)
    {
        model::TimeExpression time;
        time.id = base::TimeId{static_cast<std::int64_t>(m_parsed.times.size()) + 1};
        time.range = find(words);
        time.text = std::string(words);
        m_parsed.times.push_back(std::move(time));
        return m_parsed.times.back();
    }

    model::ParsedArticle m_parsed;
};

} // namespace support
