#include "core/store/content_digest.h"
#include "tests/core/pipeline/read_back/two_articles.h"

using exchange::ClaimFormat;
using pipeline::ImportReport;
using support::TempProject;
using namespace Qt::StringLiterals;
using namespace support;

namespace {

std::string annotationOn(const std::string &target)
{
    return R"({"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:x","type":"Annotation","body":"Is it so?",)"
           R"("target":)" +
           target + "}";
}

} // namespace

class TestAnnotationsBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsNotesBackOnTheirWords();
    void leavesNotesThatAreThere();
    void findsWordsThatMoved();
    void readsNotesOfOthers();
    void refusesNotesOnUnknownWords_data();
    void refusesNotesOnUnknownWords();
    void undoesNotesAsOneStep();
    void readsAnnotationsOfArticlesOfTheSameRun();

private:
    [[nodiscard]] ImportReport import(TempProject &project, const std::vector<pipeline::Source> &sources) const
    {
        return m_importer.import(project, sources);
    }

    Importer m_importer;
};

void TestAnnotationsBack::putsNotesBackOnTheirWords()
{
    TempProject project;
    QVERIFY(project.import(bridge()).has_value());
    const model::Claim claim = claimsOf(project).front();
    using Kind = model::AnnotationKind;
    edit(project,
         store::AddAnnotation{{{}, Kind::Note, claim.event, claim.id, {}, {}, "Seen by two", "2024-03~", "ann"}});
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

void TestAnnotationsBack::leavesNotesThatAreThere()
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

void TestAnnotationsBack::findsWordsThatMoved()
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

void TestAnnotationsBack::readsNotesOfOthers()
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

void TestAnnotationsBack::refusesNotesOnUnknownWords_data()
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

void TestAnnotationsBack::refusesNotesOnUnknownWords()
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

void TestAnnotationsBack::undoesNotesAsOneStep()
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

void TestAnnotationsBack::readsAnnotationsOfArticlesOfTheSameRun()
{
    TempProject project;
    const std::string article = "title: x\nurl: https://example.org/x\n\nTwo people were killed.";
    const ImportReport report =
        import(project, {{"x.txt", article}, {"a.jsonld", annotationOn("\"https://example.org/x\"")}});
    QCOMPARE(report.annotations, std::size_t(1));
}

QTEST_APPLESS_MAIN(TestAnnotationsBack)
#include "tst_annotations_back.moc"
