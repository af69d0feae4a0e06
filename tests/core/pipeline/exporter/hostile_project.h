#pragma once

#include "core/pipeline/claim_file.h"
#include "tests/support/parsed_article_builder.h"
#include "tests/support/temp_project.h"

#include <QFile>
#include <QTest>

#include <string>
#include <utility>
#include <vector>

namespace support {

/// Markup, formulas, separators and line ends of every format, control characters, and those that turn the direction of
/// text around, end lines unseen, or that no XML holds.
inline const std::string hostile =
    "=HYPERLINK(\"x\") <script>alert(1)</script><img src=x onerror='y'> \"a\", 'b'; c\\d ]]> --> &amp; `x` [y](z) "
    "\x01\x02\x1b\x7f\t\xE2\x80\xAE"
    "desrever\xE2\x81\xA6 \xE2\x80\xA8 \xEF\xBB\xBF \xEF\xBF\xBF \xF0\x9F\x98\x80 "
    "\nBEGIN:VEVENT\n\n@SUM(1)";

/// A payload of each kind.
inline std::vector<model::ClaimPayload> hostilePayloads()
{
    const model::ActorReference actor{hostile, {1}};
    const model::PlaceReference place{hostile, {1}};
    const model::Count count{1, 1, 1, model::CountModifier::Exact, hostile, {8, 8 + hostile.size()}};
    return {
        model::Statement{model::StatementType::Direct, actor, hostile, false, {0, 6}, hostile, hostile},
        model::Movement{actor, count, hostile, hostile, place, place, hostile, hostile, model::MovementPhase::Ordered},
        model::Casualties{model::CasualtyEffect::Killed, count, hostile, hostile, place, model::Certainty::Claimed},
        model::Happening{hostile, place, hostile}};
}

inline model::ParsedArticle article()
{
    model::ParsedArticle parsed = ParsedArticleBuilder("Before. " + hostile + " After. In between 12 were hurt.")
                                      .named(hostile)
                                      .titled(hostile + "\r")
                                      .publishedBy(hostile, "2024-03-16")
                                      .at("javascript:" + hostile)
                                      .actor(hostile, model::ActorType::Group)
                                      .place(hostile)
                                      .time("between", "2024-03-15")
                                      .finding(hostile)
                                      .build();
    std::vector<model::ClaimPayload> payloads = hostilePayloads();
    for (model::ClaimPayload &payload : payloads) {
        model::Claim claim;
        claim.id = {static_cast<std::int64_t>(parsed.claims.size()) + 1};
        claim.payload = std::move(payload);
        claim.provenance = {{}, {8, 8 + hostile.size()}, hostile, hostile, hostile, hostile};
        claim.source = {hostile, {1}};
        claim.eventTime = "2024-03-15~";
        parsed.claims.push_back(std::move(claim));
    }
    parsed.article.author = hostile;
    parsed.article.language = hostile;
    parsed.actors.front().aliases = {hostile + "2"};
    parsed.actors.front().role = hostile;
    parsed.places.front().latitude = 55;
    parsed.places.front().longitude = 9;
    parsed.places.front().precision = hostile;
    parsed.findings.front().details = {hostile};
    return parsed;
}

class HostileProject
{
public:
    HostileProject()
    {
        [[maybe_unused]] const auto imported = m_project.import(article(), hostile);
        const auto lines = m_project.reader().claims({});
        const model::Claim first = lines->front().claim;
        using Kind = model::AnnotationKind;
        for (const Kind kind : {Kind::Note, Kind::Tag, Kind::Colour, Kind::Pin})
            edit(store::AddAnnotation{{{}, kind, first.event, {}, {}, {}, hostile, "", hostile}});
        edit(store::AddAnnotation{{{}, Kind::Note, {}, {}, first.provenance.article, {0, 6}, hostile, "", hostile}});
        model::Claim own;
        own.payload = model::Happening{hostile, {hostile, {}}, hostile};
        own.eventTime = "2024-04-01";
        edit(store::AddEvent{own});
    }

    [[nodiscard]] TempProject &project() { return m_project; }
    [[nodiscard]] std::string path(exchange::ClaimFormat format) const
    {
        return (m_project.folder() / ("out." + std::string(exchange::endingOf(format)))).string();
    }
    [[nodiscard]] base::Result<exchange::ClaimLosses> write(exchange::ClaimFormat format, const std::string &to)
    {
        return pipeline::writeClaimFile(m_project.reader(), {}, format, {hostile, "2024-04-01", "Timeline"}, to);
    }
    [[nodiscard]] QByteArray written(exchange::ClaimFormat format)
    {
        if (!write(format, path(format)))
            return {};
        QFile file(QString::fromStdString(path(format)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    void edit(store::Edit what) { QVERIFY(m_project.writer().edit(std::move(what)).get().has_value()); }

    TempProject m_project;
};

} // namespace support
