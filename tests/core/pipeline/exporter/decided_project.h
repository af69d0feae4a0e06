#pragma once

#include "core/store/content_digest.h"
#include "tests/support/parsed_article_builder.h"
#include "tests/support/temp_project.h"

#include <QTest>

#include <algorithm>
#include <string>

namespace support {

inline model::ParsedArticle bridge()
{
    model::ParsedArticle parsed =
        ParsedArticleBuilder("På broen dræbte en eksplosion 12 people in Nordby on Friday.\n\"=We stay,\" said Vang.\n"
                             "Photo of the bridge. AP")
            .named("bridge.txt")
            .titled("The bridge")
            .publishedBy("Norpress", "2024-03-16")
            .at("https://example.org/bridge")
            .actor("Vang")
            .place("Nordby")
            .relativeTime("Friday", "weekday 5 past", "2024-03-15")
            .killed("eksplosion 12 people", 12, true)
            .statement("=We stay", "Vang", 1)
            .caption("Photo of the bridge", "AP")
            .finding("published-conflict")
            .build();
    parsed.article.author = "Ann Berg";
    parsed.article.languageConfidence = 0.1 + 0.2;
    parsed.actors.front().aliases = {"Ole Vang", "the mayor"};
    parsed.actors.front().role = "borgmester";
    parsed.places.front().latitude = 55.123456789;
    parsed.places.front().longitude = 9.1;
    parsed.places.front().gazetteerId = 2618425;
    parsed.places.front().precision = "town";
    parsed.claims.back().provenance.trigger = "said";
    parsed.claims.back().source = {"AFP", {}};
    parsed.claims.back().sourceInferred = true;
    return parsed;
}

inline model::ParsedArticle ferry()
{
    return ParsedArticleBuilder("At least 14 people were killed in Nordby. Ferries stopped.")
        .named("ferry.txt")
        .publishedBy("Nordposten", "2024-03-17")
        .place("Nordby")
        .actor("O. Vang")
        .killed("14 people were killed", 14)
        .saidBy("O. Vang", 1)
        .claim("Ferries stopped", model::Happening{"other", {"Nordby", {1}}, "Ferries"})
        .build();
}

/// A project in which a person did something of every kind.
class DecidedProject
{
public:
    DecidedProject()
    {
        [[maybe_unused]] const auto first = m_project.import(bridge());
        [[maybe_unused]] const auto second = m_project.import(ferry());
        correct();
        edit(store::SetClaimStatus{{claim(1).claim.id}, model::ClaimStatus::Accepted});
        edit(store::SetClaimStatus{{claim(3).claim.id}, model::ClaimStatus::Rejected});
        edit(store::MergeEvents{claim(0).claim.event, {claim(2).claim.event}});
        addFromNothing();
        annotate();
        decideOnActors();
        edit(store::SetPublished{claim(2).claim.provenance.article, "2024-03-18~"});
    }

    [[nodiscard]] TempProject &project() { return m_project; }
    [[nodiscard]] std::string path(const std::string &name) { return (m_project.folder() / name).string(); }
    [[nodiscard]] std::string digest() { return *store::contentDigest(m_project.reader()); }
    /// Claims as they were imported.
    [[nodiscard]] store::ClaimLine claim(std::size_t index)
    {
        store::ClaimFilter all;
        all.statuses = {model::ClaimStatus::Extracted, model::ClaimStatus::Accepted, model::ClaimStatus::Corrected,
                        model::ClaimStatus::Rejected};
        auto lines = *m_project.reader().claims(all);
        std::ranges::sort(lines, {}, [](const store::ClaimLine &line) { return line.claim.id; });
        return lines.at(index);
    }
    void edit(store::Edit what) { QVERIFY(m_project.writer().edit(std::move(what)).get().has_value()); }

private:
    void correct()
    {
        model::Claim claim = this->claim(0).claim;
        model::Casualties casualties = std::get<model::Casualties>(claim.payload);
        casualties.count = model::Count{13, 13, std::nullopt, model::CountModifier::AtLeast, "mindst 13", {}};
        casualties.place = {"Nordby", {}};
        claim.payload = casualties;
        claim.eventTime = "2024-03-15?";
        edit(store::CorrectClaim{claim});
    }
    void addFromNothing()
    {
        model::Claim claim;
        claim.payload = model::Happening{"ceasefire", {"Nordby", {}}, "Våbenhvile"};
        claim.eventTime = "2024-04";
        claim.confidence = 1;
        edit(store::AddEvent{claim});
        claim.provenance.article = this->claim(0).claim.provenance.article;
        claim.provenance.range = {0, 9};
        claim.payload = model::Statement{model::StatementType::Partial, {"Vang", {}}, "mayor", true, {}, "", "all"};
        edit(store::AddEvent{claim});
    }
    void annotate()
    {
        const model::Claim first = claim(0).claim;
        using Kind = model::AnnotationKind;
        edit(store::AddAnnotation{{{}, Kind::Note, first.event, {}, {}, {}, "Seen by two", "2024-03", "ann"}});
        edit(store::AddAnnotation{{{}, Kind::Tag, first.event, {}, {}, {}, "bridge", "", "ann"}});
        edit(store::AddAnnotation{{{}, Kind::Colour, {}, first.id, {}, {}, "amber", "", ""}});
        edit(store::AddAnnotation{{{}, Kind::Pin, first.event, {}, {}, {}, "", "", ""}});
        edit(store::AddAnnotation{{{}, Kind::Note, {}, {}, first.provenance.article, {0, 4}, "Where?", "", "bo"}});
    }

    [[nodiscard]] base::ActorId actor(const std::string &name)
    {
        const auto lines = *m_project.reader().actors();
        const auto found = std::ranges::find(lines, name, [](const store::ActorLine &line) { return line.actor.name; });
        return found == lines.end() ? base::ActorId() : found->actor.id;
    }
    void decideOnActors()
    {
        const base::ActorId vang = actor("Vang");
        edit(store::SplitActor{vang, "the mayor"});
        edit(store::MergeActors{vang, {actor("O. Vang")}});
        edit(store::ChangeActor{vang, "Ole Vang-Berg", model::ActorType::Person, model::PersonColour::Red, "twice"});
        edit(store::KeepApart{claim(0).claim.event, {claim(1).claim.event}});
        const std::string lane = "actor:" + std::to_string(vang.value);
        edit(store::AddRemark{
            {{}, model::RemarkShape::Span, "Talks", "2024-03/2024-04", model::PersonColour::Blue, lane, "bo"}});
        edit(store::AddRemark{
            {{}, model::RemarkShape::Line, "Truce", "2024-04-01", model::PersonColour::None, "", "bo"}});
        edit(store::SaveSearch{{{},
                                "Bridges",
                                {"bro bridge", "Vang", "Karsk", "Posten", "check", 0.5, "2024-03"},
                                {"statement", "note"},
                                {"injured"},
                                {"rejected"},
                                true}});
    }

    TempProject m_project;
};

} // namespace support
