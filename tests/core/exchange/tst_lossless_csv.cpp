#include "core/exchange/lossless_csv.h"

#include <QTest>

using exchange::ClaimRecord;

namespace {

ClaimRecord recordOf(model::ClaimPayload payload)
{
    ClaimRecord record;
    record.claim.id = {9007199254740993};
    record.claim.event = {9007199254740995};
    record.claim.payload = std::move(payload);
    record.claim.provenance.quote = "=SUM(A1), \"så\"\r\nnext\t'";
    record.claim.provenance.rule = "rule";
    record.claim.provenance.trigger = "-1";
    record.claim.provenance.packVersion = "da-7";
    record.claim.eventTime = "[2022-01-07,2022-01-14]";
    record.claim.timeByHand = true;
    record.claim.tense = model::Tense::Planned;
    record.claim.source = {"@AFP", {}};
    record.claim.sourceInferred = true;
    record.claim.confidence = 0.1 + 0.2;
    record.claim.status = model::ClaimStatus::Corrected;
    record.article.digest = std::string(64, 'a');
    record.article.sourceName = " a b.txt ";
    record.article.title = "'quoted'";
    record.article.publisher = "\xE2\x80\xAEpoN";
    record.article.author = "a,b";
    record.article.url = "https://example.org/?a=1,2";
    record.article.language = "da";
    record.article.published = "2022-01";
    record.position = base::CodePointMap::CodePointRange{10, 35};
    return record;
}

const model::Count count{3701, 3700, std::nullopt, model::CountModifier::MoreThan, "Mere end 3.700", {}};

} // namespace

class TestLosslessCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackEveryField_data();
    void readsBackEveryField();
    void takesColumnsInAnyOrder();
    void isToldByItsHeader();
    void refusesBadRowsAndTakesTheRest_data();
    void refusesBadRowsAndTakesTheRest();
};

void TestLosslessCsv::readsBackEveryField_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < 4; ++kind)
        QTest::addRow("%d", kind) << kind;
}

void TestLosslessCsv::readsBackEveryField()
{
    QFETCH(int, kind);
    const std::array<model::ClaimPayload, 4> payloads{
        model::Statement{model::StatementType::Partial, {"Vang", {}}, "mayor", true, {}, "TV 2", "all"},
        model::Movement{{"3. Division", {}},
                        count,
                        "troops",
                        "rail",
                        {"A", {}},
                        {"B", {}},
                        "3 km",
                        "2 days",
                        model::MovementPhase::Denied},
        model::Casualties{
            model::CasualtyEffect::Missing, count, "civilians", "nobody", {"B", {}}, model::Certainty::Superseded},
        model::Happening{"ceasefire", {"B", {}}, "Våbenhvile"}};
    const ClaimRecord record = recordOf(payloads.at(static_cast<std::size_t>(kind)));
    const std::string table = exchange::losslessCsvHeader() + exchange::losslessCsvRow(record);

    const auto rows = exchange::readLosslessCsv(table, "x.csv");

    QCOMPARE(rows.size(), std::size_t(1));
    QVERIFY2(rows.front().record.has_value(),
             rows.front().record ? "" : rows.front().record.error().details.back().c_str());
    QVERIFY(rows.front().record->claim == record.claim);
    QVERIFY(rows.front().record->article == record.article);
    QVERIFY(rows.front().record->position == record.position);
    QCOMPARE(exchange::losslessCsvRow(*rows.front().record), exchange::losslessCsvRow(record));
}

void TestLosslessCsv::takesColumnsInAnyOrder()
{
    const auto rows = exchange::readLosslessCsv("summary,kind,unknown\n\n\"a\nb\",event,1\rc,event,2", "x.csv");
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(std::get<model::Happening>(rows[0].record->claim.payload).summary, std::string("a\nb"));
    QCOMPARE(rows[0].line, std::size_t(3));
    QCOMPARE(std::get<model::Happening>(rows[1].record->claim.payload).summary, std::string("c"));
    QCOMPARE(rows[1].line, std::size_t(5));
}

void TestLosslessCsv::isToldByItsHeader()
{
    QVERIFY(exchange::isLosslessCsv(exchange::losslessCsvHeader()));
    QVERIFY(!exchange::isLosslessCsv(exchange::claimCsvHeader()));
    QVERIFY(!exchange::isLosslessCsv("An article about kind, date and time.\n"));
    QVERIFY(!exchange::isLosslessCsv(""));
}

void TestLosslessCsv::refusesBadRowsAndTakesTheRest_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("no kind") << QByteArray(",2022,,0.5") << QByteArray("kind: is missing");
    QTest::newRow("another kind") << QByteArray("rumour,2022,,0.5") << QByteArray("kind: \"rumour\"");
    QTest::newRow("no date") << QByteArray("event,soon,,0.5") << QByteArray("date: \"soon\" is no EDTF date");
    QTest::newRow("neither yes nor no") << QByteArray("event,,yes,0.5")
                                        << QByteArray("date_by_hand: \"yes\" is neither true nor false");
    QTest::newRow("no number") << QByteArray("event,,,half") << QByteArray("confidence: \"half\" is no number");
    QTest::newRow("a cell short") << QByteArray("event,,") << QByteArray(": 3 cells, not 4");
}

void TestLosslessCsv::refusesBadRowsAndTakesTheRest()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, reason);
    const std::string table = "kind,date,date_by_hand,confidence\n" + row.toStdString() + "\nevent,2022,true,1\n";
    const auto rows = exchange::readLosslessCsv(table, "x.csv");
    QCOMPARE(rows.size(), std::size_t(2));
    QVERIFY(!rows[0].record.has_value());
    QCOMPARE(rows[0].record.error().subject, std::string("x.csv"));
    QCOMPARE(rows[0].record.error().details, (std::vector<std::string>{"2", reason.toStdString()}));
    QVERIFY(rows[1].record.has_value());
}

QTEST_APPLESS_MAIN(TestLosslessCsv)
#include "tst_lossless_csv.moc"
