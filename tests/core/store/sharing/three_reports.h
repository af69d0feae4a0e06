#pragma once

#include "tests/support/parsed_article_builder.h"
#include "tests/support/two_copies.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace support {

inline model::ParsedArticle report(const std::string &place, int number)
{
    const std::string n = std::to_string(number);
    return ParsedArticleBuilder("At " + place + " on Friday " + n + " soldiers were killed. The general spoke.")
        .titled("Report from " + place)
        .publishedBy("Post", "2022-01-10")
        .actor("The general")
        .actor("soldiers")
        .relativeTime("on Friday", "weekday 5 past", "2022-01-07")
        .killed(n + " soldiers were killed", number, true)
        .statement("The general spoke", "The general", 1)
        .build();
}

/// Three articles, in two copies.
struct ThreeReports
{
    ThreeReports()
    {
        for (const auto &[place, number] : {std::pair("Lesna", 4), std::pair("Orsha", 7), std::pair("Brest", 9)})
            static_cast<void>(project.import(report(place, number)));
        const auto claims = project.reader().claims({});
        for (const store::ClaimLine &line : *claims) {
            if (line.claim.kind() == model::ClaimKind::Casualties)
                killed.push_back(line.claim);
        }
        article = project.reader().articles()->front().article.id;
        copies = std::make_unique<TwoCopies>(project);
    }
    Copy &anna() { return copies->anna; }
    Copy &bent() { return copies->bent; }

    TempProject project;
    std::vector<model::Claim> killed;
    base::ArticleId article;
    std::unique_ptr<TwoCopies> copies;
};

inline store::AddAnnotation note(base::EventId event, std::string text)
{
    model::Annotation annotation;
    annotation.event = event;
    annotation.text = std::move(text);
    return {annotation};
}

inline store::CorrectClaim withSource(model::Claim claim, std::string source)
{
    claim.source = {std::move(source), {}};
    return {claim};
}

inline store::Choosing choose(const store::Conflict &conflict)
{
    return {false, {conflict.key}};
}

} // namespace support
