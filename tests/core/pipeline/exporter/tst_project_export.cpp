#include "core/pipeline/exporter/project_export.h"
#include "core/pipeline/import_run.h"
#include "core/pipeline/load_extractor.h"
#include "core/store/check.h"
#include "core/store/content_digest.h"
#include "core/store/sqlite/connection.h"
#include "tests/core/pipeline/exporter/decided_project.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using pipeline::ImportOutcome;
using pipeline::ImportReport;
using support::bridge;
using support::DecidedProject;
using support::ParsedArticleBuilder;
using support::TempProject;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList linesOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QByteArrayList();
}

/// Lines whose ids are the order in which they come, to compare two projects.
QString withoutIds(const QByteArrayList &lines)
{
    static const QRegularExpression id(
        u"\"(?:id|event|claim|article|previous|actor|own|other|merged_into|lane|[a-z]+_id)"
        "\":\"(?:actor:)?(\\d+)\""_s);
    QString text = QString::fromUtf8(lines.join('\n'));
    QHash<QString, int> numbers;
    for (auto match = id.match(text); match.hasMatch(); match = id.match(text, match.capturedStart() + 1)) {
        const int number = numbers.emplace(match.captured(1), numbers.size()).value();
        text.replace(match.capturedStart(1), match.capturedLength(1), QString::number(number));
    }
    return text;
}

std::string digestOf(TempProject &project)
{
    return *store::contentDigest(project.reader());
}

} // namespace

class TestProjectExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comesBackEqual();
    void writesTheSameBytesForTheSameProject();
    void namesIdsAsStringsAndInOrder();
    void keepsWhatWasReadAtFirst();
    void isUndoneAndForgottenAsAWhole();
    void keepsCorrectionsOfEventsFromNothingInTheirImport();
    void isAddedToWhatIsThere();
    void doesNotDoubleArticles();
    void givesEventsFromNothingAStepOfTheirOwn();
    void refusesBadLinesAndTakesTheRest_data();
    void refusesBadLinesAndTakesTheRest();
    void keepsNamesApartThatWereApart();

private:
    [[nodiscard]] ImportReport import(TempProject &project, const std::string &path) const
    {
        return pipeline::ImportRun(*m_loaded.extractor, project.writer()).run({{path, std::nullopt}}, {});
    }
    [[nodiscard]] ImportReport importText(TempProject &project, const QByteArrayList &lines) const
    {
        const std::string text = lines.join('\n').toStdString();
        return pipeline::ImportRun(*m_loaded.extractor, project.writer()).run({{"x.jsonl", text}}, {});
    }

    pipeline::LoadedExtractor m_loaded;
};

void TestProjectExport::initTestCase()
{
    auto loaded = pipeline::loadExtractor();
    QVERIFY(loaded.has_value());
    m_loaded = *loaded;
}

void TestProjectExport::comesBackEqual()
{
    DecidedProject decided;
    const std::string path = decided.path("out.jsonl");
    QVERIFY(pipeline::writeProjectFile(decided.project().reader(), path).has_value());
    TempProject other;

    const ImportReport report = import(other, path);

    QCOMPARE(report.count(ImportOutcome::Imported), std::size_t(2));
    QCOMPARE(report.items.size(), std::size_t(2));
    QCOMPARE(report.eventsFromNothing, std::size_t(1));
    QCOMPARE(report.annotations, std::size_t(7));
    QCOMPARE(digestOf(other), decided.digest());
    const auto checked = store::checkProject(other.reader());
    QVERIFY(checked.has_value());
    QVERIFY2(checked->problems.empty(), checked->problems.empty() ? "" : checked->problems.front().code.c_str());
    // Once more out of the second project: the same lines but for the ids.
    QVERIFY(pipeline::writeProjectFile(other.reader(), decided.path("again.jsonl")).has_value());
    QCOMPARE(withoutIds(linesOf(decided.path("again.jsonl"))), withoutIds(linesOf(path)));
    const auto searches = other.reader().savedSearches();
    QVERIFY(searches.has_value());
    QCOMPARE(searches->size(), std::size_t(1));
    model::SavedSearch there = decided.project().reader().savedSearches()->front();
    there.id = searches->front().id;
    QVERIFY(searches->front() == there);
}

void TestProjectExport::writesTheSameBytesForTheSameProject()
{
    DecidedProject decided;
    QVERIFY(pipeline::writeProjectFile(decided.project().reader(), decided.path("a.jsonl")).has_value());
    QVERIFY(pipeline::writeProjectFile(decided.project().reader(), decided.path("b.jsonl")).has_value());
    QCOMPARE(linesOf(decided.path("a.jsonl")), linesOf(decided.path("b.jsonl")));
}

void TestProjectExport::namesIdsAsStringsAndInOrder()
{
    DecidedProject decided;
    QVERIFY(pipeline::writeProjectFile(decided.project().reader(), decided.path("a.jsonl")).has_value());
    QStringList types;
    for (const QByteArray &line : linesOf(decided.path("a.jsonl"))) {
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        types << record.value("type"_L1).toString();
        for (const auto key : {"id"_L1, "event"_L1, "claim"_L1, "article"_L1}) {
            if (record.contains(key) && !record.value(key).isNull())
                QVERIFY2(record.value(key).isString(), line.constData());
        }
    }
    QCOMPARE(types.join(u' '),
             u"project place place actor actor actor article article claim annotation annotation annotation annotation "
             "annotation remark remark actor_decision actor_decision split_name kept_apart kept_apart "
             "saved_search"_s);
}

void TestProjectExport::keepsWhatWasReadAtFirst()
{
    DecidedProject decided;
    QVERIFY(pipeline::writeProjectFile(decided.project().reader(), decided.path("a.jsonl")).has_value());
    TempProject other;
    [[maybe_unused]] const auto report = import(other, decided.path("a.jsonl"));
    store::ClaimFilter corrected;
    corrected.statuses = {model::ClaimStatus::Corrected};
    const auto claims = *other.reader().claims(corrected);
    QCOMPARE(claims.size(), std::size_t(1));
    const auto original = *other.reader().extractedVersion(claims.front().claim.id);
    QVERIFY(original.has_value());
    QCOMPARE(std::get<model::Casualties>(original->payload).count->words, std::string("12"));
    QCOMPARE(original->eventTime, std::string("2024-03-15"));
    QCOMPARE(original->event, claims.front().claim.event);
}

void TestProjectExport::isUndoneAndForgottenAsAWhole()
{
    DecidedProject decided;
    QVERIFY(pipeline::writeProjectFile(decided.project().reader(), decided.path("a.jsonl")).has_value());
    TempProject other;
    const std::string empty = digestOf(other);
    [[maybe_unused]] const auto report = import(other, decided.path("a.jsonl"));
    QCOMPARE(other.reader().history()->size(), std::size_t(1));
    QCOMPARE(other.reader().remarks()->size(), std::size_t(2));

    QVERIFY(other.writer().undo().get().has_value());
    QCOMPARE(digestOf(other), empty);
    QVERIFY(other.reader().annotations()->empty());
    QVERIFY(other.writer().redo().get().has_value());
    QCOMPARE(digestOf(other), decided.digest());

    QVERIFY(other.writer().undo().get().has_value());
    QVERIFY(other.writer().compactHistory(0).get().has_value());
    for (const char *table : {"article", "claim", "claim_original", "event", "annotation", "provenance", "placement",
                              "remark", "kept_apart", "actor_edit", "alias_split", "saved_search"})
        QCOMPARE(*other.reader().connection().integer(std::string("SELECT count(*) FROM ") + table), std::int64_t(0));
}

void TestProjectExport::keepsCorrectionsOfEventsFromNothingInTheirImport()
{
    DecidedProject decided;
    QVERIFY(pipeline::writeProjectFile(decided.project().reader(), decided.path("a.jsonl")).has_value());
    TempProject other;
    const ImportReport report = import(other, decided.path("a.jsonl"));
    store::ClaimFilter manual;
    manual.statuses = {model::ClaimStatus::Manual};
    auto lines = *other.reader().claims(manual);
    const auto fromNothing =
        std::ranges::find_if(lines, [](const auto &line) { return !line.claim.provenance.article.isValid(); });
    QVERIFY(fromNothing != lines.end());
    model::Claim claim = fromNothing->claim;
    claim.eventTime = "2024-05";
    QVERIFY(other.writer().edit(store::CorrectClaim{claim}).get().has_value());

    QVERIFY(other.writer().edit(store::SetBatchHidden{report.batch, true}).get().has_value());

    QVERIFY(other.reader().claims(manual)->empty());
    QVERIFY(store::checkProject(other.reader())->problems.empty());
}

void TestProjectExport::isAddedToWhatIsThere()
{
    DecidedProject decided;
    QVERIFY(pipeline::writeProjectFile(decided.project().reader(), decided.path("a.jsonl")).has_value());
    TempProject other;
    QVERIFY(other.import(ParsedArticleBuilder("Vang spoke.").actor("Vang").statement("Vang spoke", "Vang", 1).build()));
    const auto before = other.reader().actors()->front().actor.id;

    const ImportReport report = import(other, decided.path("a.jsonl"));

    QCOMPARE(report.count(ImportOutcome::Imported), std::size_t(2));
    QCOMPARE(other.reader().articles()->size(), std::size_t(3));
    QCOMPARE(other.reader().actors()->size(), std::size_t(1)); // one Vang
    QCOMPARE(other.reader().actors()->front().actor.id, before);
    QVERIFY(store::checkProject(other.reader())->problems.empty());
}

void TestProjectExport::doesNotDoubleArticles()
{
    DecidedProject decided;
    QVERIFY(pipeline::writeProjectFile(decided.project().reader(), decided.path("a.jsonl")).has_value());
    TempProject other;
    QVERIFY(other.import(bridge()).has_value());
    const auto before = other.reader().claims({})->size();

    const ImportReport report = import(other, decided.path("a.jsonl"));

    QCOMPARE(report.count(ImportOutcome::AlreadyThere), std::size_t(1));
    QCOMPARE(report.count(ImportOutcome::Imported), std::size_t(1));
    QCOMPARE(other.reader().articles()->size(), std::size_t(2));
    // The merged event comes with its claim of the new article; what was noted on the old one is said to be left out.
    QCOMPARE(other.reader().claims({})->size(), before + 2);
    QCOMPARE(report.leftOut, std::size_t(4)); // two notes, and two pairs kept apart
    QCOMPARE(report.annotations, std::size_t(5));
    QVERIFY(store::checkProject(other.reader())->problems.empty());
}

void TestProjectExport::givesEventsFromNothingAStepOfTheirOwn()
{
    TempProject other;
    const ImportReport report = importText(
        other,
        {R"({"type":"project","format":"dateline-project/1"})",
         R"({"type":"claim","id":"1","event":"7","kind":"event","rule":"manual","status":"manual","summary":"x"})"});
    QVERIFY(report.batch.isValid());
    const auto history = *other.reader().history();
    QCOMPARE(history.size(), std::size_t(1));
    QCOMPARE(history.front().details, (std::vector<std::string>{"x.jsonl", "0", "1"}));
    QVERIFY(other.writer().undo().get().has_value());
    QVERIFY(other.reader().claims({})->empty());
}

void TestProjectExport::refusesBadLinesAndTakesTheRest_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, const char *line, const char *reason) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(reason);
    };
    row("no JSON", "{\"type\":", "");
    row("a type of a newer version", R"({"type":"drawing","id":"1"})", "type: \"drawing\"");
    row("no type", R"({"id":"1"})", "type: \"\"");
    row("another format", R"({"type":"project","format":"dateline-project/2"})", "format: \"dateline-project/2\"");
    row("no id", R"({"type":"actor","name":"x"})", "id: is missing");
    row("an id twice", R"({"type":"actor","id":"5","name":"y"})", "id: \"5\" is used twice");
    row("a number for an id", R"({"type":"actor","id":5,"name":"y"})", "id: is a number, not a string");
    row("a place off the globe", R"({"type":"place","id":"9","name":"y","lat":91,"lon":0})", "lat: is no degree");
    row("a note of nothing", R"({"type":"annotation","kind":"note","event":"8","text":"x"})",
        "event: \"8\" names nothing");
    row("a rule that was none", R"({"type":"claim","id":"2","event":"3","kind":"event","rule":"seen"})",
        "rule: a claim without an article is \"manual\"");
    row("a body that is another", R"({"type":"article","id":"2","body":"x","digest":"00"})",
        "digest: is not that of the body");
    row("no date", R"({"type":"claim","id":"2","event":"3","kind":"event","rule":"manual","date":"soon"})",
        "date: \"soon\" is no EDTF date");
}

void TestProjectExport::refusesBadLinesAndTakesTheRest()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, reason);
    TempProject other;
    const ImportReport report = importText(
        other, {R"({"type":"project","format":"dateline-project/1"})", R"({"type":"actor","id":"5","name":"Vang"})",
                line, R"({"type":"claim","id":"1","event":"7","kind":"statement","rule":"manual","speaker_id":"5"})"});
    QCOMPARE(report.items.size(), std::size_t(1));
    QCOMPARE(report.items.front().error->subject, std::string("x.jsonl"));
    QCOMPARE(report.items.front().error->details.front(), std::string("3"));
    QVERIFY2(reason.isEmpty() || report.items.front().error->details.back() == reason.toStdString(),
             report.items.front().error->details.back().c_str());
    QCOMPARE(report.eventsFromNothing, std::size_t(1));
}

void TestProjectExport::keepsNamesApartThatWereApart()
{
    TempProject other;
    const QByteArrayList lines{
        R"({"type":"project","format":"dateline-project/1"})",
        R"({"type":"actor","id":"5","name":"Vang","kind":"PER"})",
        R"({"type":"actor","id":"6","name":"Vang","kind":"PER"})",
        R"({"type":"claim","id":"1","event":"7","kind":"statement","rule":"manual","speaker":"Vang","speaker_id":"5"})",
        R"({"type":"claim","id":"2","event":"8","kind":"statement","rule":"manual","speaker":"Vang","speaker_id":"6"})"};
    [[maybe_unused]] const auto first = importText(other, lines);
    QCOMPARE(other.reader().actors()->size(), std::size_t(2));
    // Again: each is joined with one of the two.
    [[maybe_unused]] const auto second = importText(other, lines);
    QCOMPARE(other.reader().actors()->size(), std::size_t(2));
    QCOMPARE(other.reader().actors()->front().claims, std::size_t(2));
}

QTEST_APPLESS_MAIN(TestProjectExport)
#include "tst_project_export.moc"
