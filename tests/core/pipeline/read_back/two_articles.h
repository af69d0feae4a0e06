#pragma once

#include "core/exchange/claim_writer.h"
#include "core/pipeline/claim_file.h"
#include "core/pipeline/import_run.h"
#include "core/pipeline/load_extractor.h"
#include "tests/support/parsed_article_builder.h"
#include "tests/support/temp_project.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

namespace support {

// Two articles of one event, what a person does with them, and files of a project in its own folder.

inline model::ParsedArticle bridge()
{
    return ParsedArticleBuilder("På broen 12 people were killed. \"We stay,\" said Vang. Ferries stopped in Nordby.")
        .named("bridge.txt")
        .titled("The bridge")
        .publishedBy("Norpress", "2024-03-16")
        .at("https://example.org/bridge")
        .actor("Vang")
        .place("Nordby")
        .time("På broen", "2024-03-15")
        .killed("12 people were killed", 12, true)
        .statement("We stay", "Vang", 1)
        .claim("Ferries stopped", model::Happening{"other", {"Nordby", {1}}, "Ferries"})
        .build();
}

inline model::ParsedArticle ferry()
{
    return ParsedArticleBuilder("About 14 people were killed.")
        .named("ferry.txt")
        .publishedBy("Nordposten", "2024-03-17")
        .killed("14 people were killed", 14)
        .build();
}

inline std::vector<model::Claim> claimsOf(TempProject &project)
{
    store::ClaimFilter all;
    for (int status = 0; status < 5; ++status)
        all.statuses.push_back(static_cast<model::ClaimStatus>(status));
    std::vector<model::Claim> claims;
    const auto lines = project.reader().claims(all);
    for (const store::ClaimLine &line : *lines)
        claims.push_back(line.claim);
    std::ranges::sort(claims, {}, &model::Claim::id);
    return claims;
}

inline std::string written(TempProject &project, exchange::ClaimFormat format, const std::string &name)
{
    const std::string path = (project.folder() / name).string();
    const auto done = pipeline::writeClaimFile(project.reader(), {}, format, {"T", "2024-04-01", "Timeline"}, path);
    return done ? path : std::string();
}

inline QByteArray contentOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void edit(TempProject &project, store::Edit what)
{
    QVERIFY(project.writer().edit(std::move(what)).get().has_value());
}

/// What a person did to the two articles, in one project.
inline void decide(TempProject &project)
{
    const std::vector<model::Claim> claims = claimsOf(project);
    model::Claim corrected = claims[0];
    std::get<model::Casualties>(corrected.payload).count =
        model::Count{13, 13, 13, model::CountModifier::Exact, "thirteen", {}};
    corrected.eventTime = "2024-03-14";
    edit(project, store::CorrectClaim{corrected});
    edit(project, store::SetClaimStatus{{claims[1].id}, model::ClaimStatus::Accepted});
    edit(project, store::SetClaimStatus{{claims[2].id}, model::ClaimStatus::Rejected});
    edit(project, store::MergeEvents{claims[0].event, {claims[3].event}});
    model::Claim own;
    own.payload = model::Happening{"ceasefire", {"Nordby", {}}, "Våbenhvile"};
    own.eventTime = "2024-04";
    own.confidence = 1;
    edit(project, store::AddEvent{own});
    own.provenance.article = claims[0].provenance.article;
    own.provenance.range = {0, 4};
    edit(project, store::AddEvent{own});
}

/// Imports as the window does, with the words of the project at hand.
class Importer
{
public:
    Importer() : m_loaded(*pipeline::loadExtractor()) {}

    [[nodiscard]] pipeline::ImportReport import(TempProject &project,
                                                const std::vector<pipeline::Source> &sources) const
    {
        const store::Reader reader = project.reader();
        return pipeline::ImportRun(*m_loaded.extractor, project.writer(), &reader).run(sources, {});
    }

private:
    pipeline::LoadedExtractor m_loaded;
};

} // namespace support
