#include "core/exchange/claim_record.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using exchange::ClaimRecord;

namespace {

ClaimRecord deaths()
{
    ClaimRecord record;
    record.claim.id = {9007199254740993};
    record.claim.event = {9007199254740995};
    model::Casualties casualties;
    casualties.effect = model::CasualtyEffect::Detained;
    casualties.count = model::Count{3701, 3700, std::nullopt, model::CountModifier::MoreThan, "Mere end 3.700", {}};
    casualties.victims = "personer";
    record.claim.payload = casualties;
    record.claim.provenance.quote = "Mere end 3.700 er anholdt";
    record.claim.source = {"indenrigsministeriet", {}};
    record.claim.confidence = 0.8;
    record.article.published = "2022-01";
    record.article.title = "=CMD()";
    record.position = base::CodePointMap::CodePointRange{10, 35};
    return record;
}

std::string cell(const ClaimRecord &record, std::string_view column)
{
    const auto columns = exchange::claimColumns();
    const auto at = std::ranges::find(columns, column);
    return exchange::claimCells(record).at(static_cast<std::size_t>(at - columns.begin()));
}

} // namespace

class TestClaimRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasACellForEachColumn();
    void writesBoundsAsTheyAreKnown();
    void saysHowATimeIsMeant_data();
    void saysHowATimeIsMeant();
    void guardsCsvAgainstFormulas();
    void writesIdsAsStringsAndNumbersAsNumbers();
};

void TestClaimRecord::hasACellForEachColumn()
{
    QCOMPARE(exchange::claimCells(deaths()).size(), exchange::claimColumns().size());
}

void TestClaimRecord::writesBoundsAsTheyAreKnown()
{
    const ClaimRecord record = deaths();

    QCOMPARE(cell(record, "count_min"), std::string("3701"));
    QCOMPARE(cell(record, "count_best"), std::string("3700"));
    QCOMPARE(cell(record, "count_max"), std::string());
    QCOMPARE(cell(record, "count_modifier"), std::string("more_than"));
    QCOMPARE(cell(record, "type"), std::string("detained"));
    QCOMPARE(cell(record, "start"), std::string("10"));
}

void TestClaimRecord::saysHowATimeIsMeant_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("published");
    QTest::addColumn<int>("tense");
    QTest::addColumn<QString>("origin");

    const int past = static_cast<int>(model::Tense::Past);
    QTest::newRow("stated") << QStringLiteral("2022-01-05") << QStringLiteral("2022-01") << past
                            << QStringLiteral("stated");
    QTest::newRow("by the report") << QString() << QStringLiteral("2022-01") << past << QStringLiteral("by_report");
    QTest::newRow("from the report") << QString() << QStringLiteral("2022-01")
                                     << static_cast<int>(model::Tense::Planned) << QStringLiteral("from_report");
    QTest::newRow("never") << QString() << QString() << past << QStringLiteral("undated");
}

void TestClaimRecord::saysHowATimeIsMeant()
{
    QFETCH(QString, time);
    QFETCH(QString, published);
    QFETCH(int, tense);
    ClaimRecord record = deaths();
    record.claim.eventTime = time.toStdString();
    record.article.published = published.toStdString();
    record.claim.tense = static_cast<model::Tense>(tense);

    QTEST(QString::fromStdString(cell(record, "time_origin")), "origin");
    QCOMPARE(QString::fromStdString(cell(record, "time")), time);
}

void TestClaimRecord::guardsCsvAgainstFormulas()
{
    QVERIFY(exchange::claimCsvRow(deaths(), exchange::CsvMode::Safe).find(",'=CMD(),") != std::string::npos);
    QVERIFY(exchange::claimCsvRow(deaths(), exchange::CsvMode::Lossless).find(",=CMD(),") != std::string::npos);
}

void TestClaimRecord::writesIdsAsStringsAndNumbersAsNumbers()
{
    const std::string line = exchange::claimJsonLine(deaths());
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();

    QCOMPARE(object.value(QStringLiteral("claim_id")).toString(), QStringLiteral("9007199254740993"));
    QCOMPARE(object.value(QStringLiteral("count_min")).toInteger(), 3701);
    QVERIFY(object.value(QStringLiteral("count_max")).isNull());
    QCOMPARE(object.value(QStringLiteral("confidence")).toDouble(), 0.8);
    QVERIFY(object.value(QStringLiteral("place")).isNull());
    QVERIFY(line.starts_with("{\"claim_id\":"));
}

QTEST_APPLESS_MAIN(TestClaimRecord)
#include "tst_claim_record.moc"
