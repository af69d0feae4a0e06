#include "core/exchange/claim_writer.h"
#include "core/pipeline/claim_file.h"
#include "core/pipeline/import_run.h"
#include "core/pipeline/load_extractor.h"
#include "core/store/check.h"
#include "core/store/content_digest.h"
#include "tests/support/parsed_article_builder.h"
#include "tests/support/temp_project.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using exchange::ClaimFormat;
using pipeline::ImportReport;
using support::ParsedArticleBuilder;
using support::TempProject;
using namespace Qt::StringLiterals;

namespace {

model::ParsedArticle bridge()
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

model::ParsedArticle ferry()
{
    return ParsedArticleBuilder("About 14 people were killed.")
        .named("ferry.txt")
        .publishedBy("Nordposten", "2024-03-17")
        .killed("14 people were killed", 14)
        .build();
}

std::vector<model::Claim> claimsOf(TempProject &project)
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

std::string written(TempProject &project, ClaimFormat format, const std::string &name)
{
    const std::string path = (project.folder() / name).string();
    const auto done = pipeline::writeClaimFile(project.reader(), {}, format, {"T", "2024-04-01", "Timeline"}, path);
    return done ? path : std::string();
}

QByteArray contentOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void edit(TempProject &project, store::Edit what)
{
    QVERIFY(project.writer().edit(std::move(what)).get().has_value());
}

} // namespace

class TestReadBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void putsNotesBackOnTheirWords();
    void leavesNotesThatAreThere();
    void findsWordsThatMoved();
    void readsNotesOfOthers();
    void refusesNotesOnUnknownWords_data();
    void refusesNotesOnUnknownWords();
    void undoesNotesAsOneStep();
    void takesOverWhatATableSays();
    void leavesATableThatSaysTheSame();
    void refusesRowsOfUnknownArticles();
    void bringsTimelinesBack_data();
    void bringsTimelinesBack();
    void givesACalendarsEventsByHand();
    void readsAnnotationsOfArticlesOfTheSameRun();

private:
    [[nodiscard]] ImportReport import(TempProject &project, const std::vector<pipeline::Source> &sources) const
    {
        const store::Reader reader = project.reader();
        return pipeline::ImportRun(*m_loaded.extractor, project.writer(), &reader).run(sources, {});
    }

    pipeline::LoadedExtractor m_loaded;
};

void TestReadBack::initTestCase()
{
    auto loaded = pipeline::loadExtractor();
    QVERIFY(loaded.has_value());
    m_loaded = *loaded;
}

void TestReadBack::putsNotesBackOnTheirWords()
{
    TempProject project;
    QVERIFY(project.import(bridge()).has_value());
    const model::Claim claim = claimsOf(project).front();
    using Kind = model::AnnotationKind;
    edit(project, store::AddAnnotation{{{}, Kind::Note, claim.event, claim.id, {}, {}, "Seen by two", "", "ann"}});
    edit(project, store::AddAnnotation{{{}, Kind::Tag, claim.event, {}, {}, {}, "bridge", "", "ann"}});
    edit(project, store::AddAnnotation{{{}, Kind::Pin, claim.event, {}, {}, {}, "", "", "ann"}});
    edit(project, store::AddAnnotation{{{}, Kind::Note, {}, {}, claim.provenance.article, {0, 4}, "Where?", "", "bo"}});
    const std::string path = written(project, ClaimFormat::WebAnnotation, "a.jsonld");
    TempProject other;
    QVERIFY(other.import(bridge()).has_value());

    const ImportReport report = import(other, {{path, std::nullopt}});

    QVERIFY(report.items.empty());
    QCOMPARE(report.annotations, std::size_t(4));
    QCOMPARE(report.unchanged, std::size_t(3)); // the claims
    QCOMPARE(*store::contentDigest(other.reader()), *store::contentDigest(project.reader()));
}

void TestReadBack::leavesNotesThatAreThere()
{
    TempProject project;
    QVERIFY(project.import(bridge()).has_value());
    const model::Claim claim = claimsOf(project).front();
    edit(project, store::AddAnnotation{{{}, model::AnnotationKind::Tag, claim.event, {}, {}, {}, "bridge", "", "ann"}});
    const ImportReport report =
        import(project, {{written(project, ClaimFormat::WebAnnotation, "a.jsonld"), std::nullopt}});
    QCOMPARE(report.annotations, std::size_t(0));
    QCOMPARE(report.unchanged, std::size_t(4));
    QCOMPARE(project.reader().annotations()->size(), std::size_t(1));
}

namespace {

std::string annotationOn(const std::string &target)
{
    return R"({"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:x","type":"Annotation","body":"Is it so?",)"
           R"("target":)" +
           target + "}";
}

} // namespace

void TestReadBack::findsWordsThatMoved()
{
    TempProject project;
    QVERIFY(project.import(bridge()).has_value());
    const ImportReport report =
        import(project, {{"a.jsonld", annotationOn(R"({"source":"https://example.org/bridge","selector":[
            {"type":"TextPositionSelector","start":0,"end":7},
            {"type":"TextQuoteSelector","exact":"stopped","prefix":"Ferries ","suffix":" in"}]})")}});
    QVERIFY2(report.items.empty(), report.items.empty() ? "" : report.items.front().error->details.back().c_str());
    const auto notes = *project.reader().annotations();
    QCOMPARE(notes.size(), std::size_t(1));
    QCOMPARE(notes.front().range.in(bridge().article.text), std::string_view("stopped"));
}

void TestReadBack::readsNotesOfOthers()
{
    TempProject project;
    QVERIFY(project.import(bridge()).has_value());
    const std::string page = R"({"@context":["http://www.w3.org/ns/anno.jsonld"],"type":"AnnotationCollection",
        "first":{"type":"AnnotationPage","items":[
        {"type":"Annotation","motivation":"commenting","creator":{"name":"Ann"},
         "body":[{"type":"TextualBody","value":"<p>One</p>","format":"text/html"},
                 {"type":"TextualBody","value":"north","purpose":"tagging"}],
         "target":{"source":"https://example.org/bridge",
                   "selector":{"type":"TextQuoteSelector","exact":"12 people were killed"}}},
        {"type":"Annotation","bodyValue":"All of it","target":"https://example.org/bridge"}]}})";
    const ImportReport report = import(project, {{"a.json", page}});
    QVERIFY(report.items.empty());
    const auto notes = *project.reader().annotations();
    QCOMPARE(notes.size(), std::size_t(3));
    const model::Claim claim = claimsOf(project).front();
    QCOMPARE(notes[0].text, std::string("One"));
    QCOMPARE(notes[0].author, std::string("Ann"));
    QCOMPARE(notes[0].claim, claim.id);
    QCOMPARE(notes[1].kind, model::AnnotationKind::Tag);
    QCOMPARE(notes[1].event, claim.event);
    QCOMPARE(notes[2].text, std::string("All of it"));
    QCOMPARE(notes[2].article, claim.provenance.article);
    QVERIFY(notes[2].range.isEmpty());
}

void TestReadBack::refusesNotesOnUnknownWords_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("another article") << QByteArray(R"("https://example.org/other")")
                                     << QByteArray("urn:x: \"\" is in no article https://example.org/other");
    QTest::newRow("other words") << QByteArray(R"({"source":"https://example.org/bridge","selector":
        {"type":"TextQuoteSelector","exact":"trains"}})")
                                 << QByteArray("urn:x: \"trains\" is in no article https://example.org/bridge");
    QTest::newRow("words at two places") << QByteArray(R"({"source":"https://example.org/bridge","selector":
        {"type":"TextQuoteSelector","exact":"e"}})")
                                         << QByteArray("urn:x: \"e\" is in no article https://example.org/bridge");
    QTest::newRow("beyond the end") << QByteArray(R"({"source":"https://example.org/bridge","selector":
        {"type":"TextPositionSelector","start":1,"end":9000}})")
                                    << QByteArray("urn:x: \"\" is in no article https://example.org/bridge");
    QTest::newRow("nothing") << QByteArray("[]") << QByteArray("target is missing");
}

void TestReadBack::refusesNotesOnUnknownWords()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, reason);
    TempProject project;
    QVERIFY(project.import(bridge()).has_value());
    const ImportReport report = import(project, {{"a.jsonld", annotationOn(target.toStdString())}});
    QCOMPARE(report.items.size(), std::size_t(1));
    QCOMPARE(report.items.front().error->subject, std::string("a.jsonld"));
    QCOMPARE(report.items.front().error->details.back(), reason.toStdString());
    QVERIFY(project.reader().annotations()->empty());
}

void TestReadBack::undoesNotesAsOneStep()
{
    TempProject project;
    QVERIFY(project.import(bridge()).has_value());
    const std::string note = annotationOn("\"https://example.org/bridge\"");
    const std::string list = "[" + note + "," + annotationOn(R"({"source":"https://example.org/bridge","selector":
        {"type":"TextQuoteSelector","exact":"Ferries"}})") +
                             "]";
    QCOMPARE(import(project, {{"a.jsonld", list}}).annotations, std::size_t(2));
    QCOMPARE(project.reader().history()->back().name, std::string("add-annotations"));
    QVERIFY(project.writer().undo().get().has_value());
    QVERIFY(project.reader().annotations()->empty());
    QCOMPARE(project.reader().articles()->size(), std::size_t(1));
}

namespace {

/// What a person did to the two articles, in one project.
void decide(TempProject &project)
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

QByteArrayList rowsWithoutIds(const std::string &path)
{
    QByteArrayList rows;
    for (const QByteArray &row : contentOf(path).split('\n'))
        rows << row.mid(row.indexOf(',', row.indexOf(',') + 1));
    std::ranges::sort(rows);
    return rows;
}

} // namespace

void TestReadBack::takesOverWhatATableSays()
{
    TempProject project;
    QVERIFY(project.import(bridge()).has_value());
    QVERIFY(project.import(ferry()).has_value());
    decide(project);
    // Rejected claims are in no table; everything else is.
    const std::string path = written(project, ClaimFormat::LosslessCsv, "a.lossless.csv");
    TempProject other;
    QVERIFY(other.import(bridge()).has_value());
    QVERIFY(other.import(ferry()).has_value());

    const ImportReport report = import(other, {{path, std::nullopt}});

    QVERIFY2(report.items.empty(), report.items.empty() ? "" : report.items.front().error->details.back().c_str());
    QCOMPARE(report.changedClaims, std::size_t(3));
    QCOMPARE(report.eventsFromNothing, std::size_t(1));
    edit(other, store::SetClaimStatus{{claimsOf(other)[2].id}, model::ClaimStatus::Rejected});
    QCOMPARE(rowsWithoutIds(written(other, ClaimFormat::LosslessCsv, "b.lossless.csv")), rowsWithoutIds(path));
    QCOMPARE(*store::contentDigest(other.reader()), *store::contentDigest(project.reader()));
    QVERIFY(store::checkProject(other.reader())->problems.empty());
}

void TestReadBack::leavesATableThatSaysTheSame()
{
    TempProject project;
    QVERIFY(project.import(bridge()).has_value());
    QVERIFY(project.import(ferry()).has_value());
    const std::string before = *store::contentDigest(project.reader());
    const ImportReport report =
        import(project, {{written(project, ClaimFormat::LosslessCsv, "a.lossless.csv"), std::nullopt}});
    QCOMPARE(report.unchanged, std::size_t(4));
    QCOMPARE(report.changedClaims, std::size_t(0));
    QCOMPARE(*store::contentDigest(project.reader()), before);
    QCOMPARE(project.reader().history()->size(), std::size_t(2));
}

void TestReadBack::refusesRowsOfUnknownArticles()
{
    TempProject project;
    QVERIFY(project.import(bridge()).has_value());
    const std::string path = written(project, ClaimFormat::LosslessCsv, "a.lossless.csv");
    TempProject other;
    const ImportReport report = import(other, {{path, std::nullopt}});
    QCOMPARE(report.items.size(), std::size_t(3));
    QCOMPARE(report.items.front().error->details.front(), std::string("2"));
    QVERIFY(report.items.front().error->details.back().starts_with("article_digest: there is no article "));
}

void TestReadBack::bringsTimelinesBack_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("TimelineJS") << static_cast<int>(ClaimFormat::TimelineJs) << u"a.timelinejs.json"_s;
    QTest::newRow("iCalendar") << static_cast<int>(ClaimFormat::Calendar) << u"a.ics"_s;
}

void TestReadBack::bringsTimelinesBack()
{
    QFETCH(int, format);
    QFETCH(QString, name);
    TempProject project;
    QVERIFY(project.import(bridge()).has_value());
    QVERIFY(project.import(ferry()).has_value());
    decide(project);
    const auto fileOf = [&](TempProject &of) {
        return written(of, static_cast<ClaimFormat>(format), name.toStdString());
    };
    TempProject second;
    const ImportReport report = import(second, {{fileOf(project), std::nullopt}});
    QVERIFY(report.items.empty());
    QCOMPARE(report.eventsFromNothing, std::size_t(4));
    for (const model::Claim &claim : claimsOf(second)) {
        QCOMPARE(claim.status, model::ClaimStatus::Manual);
        QCOMPARE(claim.provenance.rule, std::string("manual"));
    }
    // Out of a project of events by hand nothing is lost any more but ids.
    TempProject third;
    [[maybe_unused]] const auto again = import(third, {{fileOf(second), std::nullopt}});
    QCOMPARE(*store::contentDigest(third.reader()), *store::contentDigest(second.reader()));
    const auto linesOf = [](const store::Reader &reader) {
        QStringList lines;
        const auto claims = reader.claims({});
        for (const store::ClaimLine &line : *claims)
            lines << QString::fromStdString(line.placed.edtf.toString());
        return lines.join(u' ');
    };
    QCOMPARE(linesOf(second.reader()), u"2024-03-14 [..2024-03-16] 2024-04 2024-04"_s);
}

void TestReadBack::givesACalendarsEventsByHand()
{
    TempProject project;
    const ImportReport report = import(
        project, {{"a.ics", std::string("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Truce\nDESCRIPTION:Signed\n"
                                        "LOCATION:Nordby\nCATEGORIES:talks\nDTSTART;VALUE=DATE:20240401\n"
                                        "END:VEVENT\nBEGIN:VEVENT\nDTSTART:soon\nEND:VEVENT\nEND:VCALENDAR\n")}});
    QCOMPARE(report.items.size(), std::size_t(1));
    QCOMPARE(report.items.front().error->subject, std::string("a.ics"));
    const std::vector<model::Claim> claims = claimsOf(project);
    QCOMPARE(claims.size(), std::size_t(1));
    const auto &happening = std::get<model::Happening>(claims.front().payload);
    QCOMPARE(happening.summary, std::string("Truce"));
    QCOMPARE(happening.place.words, std::string("Nordby"));
    QCOMPARE(claims.front().eventTime, std::string("2024-04-01"));
    QVERIFY(claims.front().timeByHand);
    const auto notes = *project.reader().annotations();
    QCOMPARE(notes.size(), std::size_t(2));
    QCOMPARE(notes[0].text, std::string("Signed"));
    QCOMPARE(notes[1].text, std::string("talks"));
    QVERIFY(project.writer().undo().get().has_value());
    QVERIFY(claimsOf(project).empty());
}

void TestReadBack::readsAnnotationsOfArticlesOfTheSameRun()
{
    TempProject project;
    const std::string article = "title: x\nurl: https://example.org/x\n\nTwo people were killed.";
    const ImportReport report =
        import(project, {{"x.txt", article}, {"a.jsonld", annotationOn("\"https://example.org/x\"")}});
    QCOMPARE(report.annotations, std::size_t(1));
}

QTEST_APPLESS_MAIN(TestReadBack)
#include "tst_read_back.moc"
