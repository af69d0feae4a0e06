#include "core/base/digest.h"
#include "core/exchange/project/changes_json.h"

#include <QtTest>

#include <limits>

using model::Cell;
using Kind = model::RowChange::Kind;

namespace {

model::SharedChanges everything()
{
    model::SharedChanges changes;
    changes.schemaVersion = 3;
    changes.author = "Åse \"the first\"";
    changes.sentMs = 1'700'000'000'000;
    changes.imports = {{7}, {std::numeric_limits<std::int64_t>::max()}};
    changes.articles = {{{8}, "ab12", "A title"}};
    changes.claims = {{{9}, {8}}, {{10}, {}}};
    changes.events = {{{11}, 5, {{9}, {10}}}, {{12}, std::nullopt, {}}};
    changes.rows = {{"remark", {std::int64_t{13}}, {{"text", std::string("line\nbreak")}, {"lane", Cell()}}}};
    model::SharedStep step;
    step.mark = "20:abcdef";
    step.name = "correct-claim";
    step.author = "Bent";
    step.madeMs = 1;
    step.taken = {"3:aa", "4:bb"};
    step.rows = {{"claim",
                  {std::int64_t{9}},
                  Kind::Changed,
                  {{"confidence", 0.1, 1.0}, {"count_best", Cell(), std::int64_t{-3}}}},
                 {"alias_split", {std::int64_t{1}, std::string("folded")}, Kind::Removed, {}}};
    changes.steps = {step};
    return changes;
}

/// The file with its end made to fit other lines.
std::string withEnd(std::string lines)
{
    const auto count = std::to_string(std::count(lines.begin(), lines.end(), '\n'));
    return lines + R"({"type":"end","lines":)" + count + R"(,"digest":")" + base::sha256Hex(lines) + "\"}\n";
}

std::string header()
{
    return R"({"type":"changes","format":"dateline-changes/1","schema":3,"author":"A","sent":0,"imports":[]})"
           "\n";
}

} // namespace

class TestChangesJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void aFileCutOffAnywhereIsRefused();
    void anAlteredByteIsRefused();
    void otherFilesAreNotKnown_data();
    void otherFilesAreNotKnown();
    void aLaterFormatIsSaidToBeNewer();
    void linesThatBreakTheFormatAreRefusedByNumber_data();
    void linesThatBreakTheFormatAreRefusedByNumber();
};

void TestChangesJson::whatIsWrittenIsReadBack()
{
    const model::SharedChanges changes = everything();
    const auto read = exchange::readChangesJson(exchange::changesJson(changes), "a.changes.jsonl");
    QVERIFY(read);
    QVERIFY(*read == changes);
}

void TestChangesJson::aFileCutOffAnywhereIsRefused()
{
    const std::string text = exchange::changesJson(everything());
    for (std::size_t size = 0; size < text.size(); ++size) {
        const auto read = exchange::readChangesJson(std::string_view(text).substr(0, size), "a.changes.jsonl");
        QVERIFY(!read);
        QCOMPARE(read.error().subject, std::string("a.changes.jsonl"));
    }
}

void TestChangesJson::anAlteredByteIsRefused()
{
    std::string text = exchange::changesJson(everything());
    const std::size_t at = text.find("A title");
    QVERIFY(at != std::string::npos);
    text[at] = 'B';
    const auto read = exchange::readChangesJson(text, "a.changes.jsonl");
    QVERIFY(!read);
    QVERIFY(read.error().code == base::ErrorCode::FormatInvalid);
}

void TestChangesJson::otherFilesAreNotKnown_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an article") << QByteArray("Shots were heard.\n");
    QTest::newRow("a project") << QByteArray("{\"type\":\"project\",\"format\":\"dateline-project/1\"}\n");
    QTest::newRow("a list") << QByteArray("[1, 2]\n");
    QTest::newRow("bytes") << QByteArray("\x00\xff\x00\n", 4);
}

void TestChangesJson::otherFilesAreNotKnown()
{
    QFETCH(QByteArray, text);
    const auto read = exchange::readChangesJson(text.toStdString(), "a");
    QVERIFY(!read);
    QVERIFY(read.error().code == base::ErrorCode::FormatUnknown);
}

void TestChangesJson::aLaterFormatIsSaidToBeNewer()
{
    const auto read =
        exchange::readChangesJson("{\"type\":\"changes\",\"format\":\"dateline-changes/2\"}\n", "a.changes.jsonl");
    QVERIFY(!read);
    QVERIFY(read.error().code == base::ErrorCode::ChangesNewer);
}

void TestChangesJson::linesThatBreakTheFormatAreRefusedByNumber_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("another type") << QByteArray(R"({"type":"program"})");
    QTest::newRow("an id that is none") << QByteArray(R"({"type":"claim","id":"x","article":"0"})");
    QTest::newRow("an id below nothing") << QByteArray(R"({"type":"claim","id":"-1","article":"0"})");
    QTest::newRow("an id too large") << QByteArray(R"({"type":"claim","id":"9223372036854775808","article":"0"})");
    QTest::newRow("a value that is none") << QByteArray(R"({"type":"row","table":"remark","key":[true],"cells":[]})");
    QTest::newRow("half a cell") << QByteArray(R"({"type":"row","table":"remark","key":[],"cells":[["text"]]})");
    QTest::newRow("a step without rows") << QByteArray(
        R"({"type":"step","mark":"1:a","name":"x","author":"A","made":0,"taken":[]})");
    QTest::newRow("a mark of no step") << QByteArray(
        R"({"type":"step","mark":"a","name":"x","author":"A","made":0,"taken":[],"rows":[]})");
    QTest::newRow("another kind of change") << QByteArray(
        R"({"type":"step","mark":"1:a","name":"x","author":"A","made":0,"taken":[],"rows":[{"table":"t","key":[],"kind":"dropped","cells":[]}]})");
}

void TestChangesJson::linesThatBreakTheFormatAreRefusedByNumber()
{
    QFETCH(QByteArray, line);
    QVERIFY(exchange::readChangesJson(withEnd(header()), "a"));
    const auto read = exchange::readChangesJson(withEnd(header() + line.toStdString() + "\n"), "a");
    QVERIFY(!read);
    QVERIFY(read.error().code == base::ErrorCode::FormatInvalid);
    QCOMPARE(read.error().details.front(), std::string("2"));
}

QTEST_APPLESS_MAIN(TestChangesJson)
#include "tst_changes_json.moc"
