#include "tests/core/store/sharing/three_reports.h"

#include <QtTest>

#include <algorithm>

using support::note;
using support::report;
using support::ThreeReports;

class TestRefusedChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOfAnArticleThatIsNotHereAreNamed();
    void anotherProjectIsRefused();
    void aNewerVersionIsRefused();
    void rowsThatFitNoSchemaAreRefused_data();
    void rowsThatFitNoSchemaAreRefused();
    void aFalseQuoteIsRefused();
};

void TestRefusedChanges::changesOfAnArticleThatIsNotHereAreNamed()
{
    ThreeReports f;
    const auto batch = f.anna().writer().beginBatch("more").get();
    QVERIFY(f.anna().writer().importArticle(*batch, report("Grodno", 3)).get());
    QVERIFY(f.anna().writer().finishBatch(*batch).get());
    model::Claim there;
    const auto claims = f.anna().reader().claims({});
    for (const store::ClaimLine &line : *claims) {
        if (line.articleTitle == "Report from Grodno")
            there = line.claim;
    }
    f.anna().edit(note(there.event, "On the new one"));
    f.anna().edit(store::SetClaimStatus{{there.id}, model::ClaimStatus::Accepted});
    f.anna().edit(note(f.killed[0].event, "On the old one"));
    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(taken->missingArticles, std::vector<std::string>{"Report from Grodno"});
    QCOMPARE(f.bent().reader().annotations()->size(), std::size_t{1});
    QCOMPARE(f.bent().problems(), QString());
}

void TestRefusedChanges::anotherProjectIsRefused()
{
    ThreeReports f;
    ThreeReports other;
    other.anna().edit(note(other.killed[0].event, "Elsewhere"));
    const std::string before = f.bent().digest();
    const auto taken = f.bent().takeFrom(other.anna());
    QVERIFY(!taken);
    QVERIFY(taken.error().code == base::ErrorCode::ChangesForeign);
    QCOMPARE(f.bent().digest(), before);
}

void TestRefusedChanges::aNewerVersionIsRefused()
{
    ThreeReports f;
    f.anna().edit(note(f.killed[0].event, "First"));
    const auto changes = f.anna().send();
    changes->schemaVersion += 1;
    const auto taken = f.bent().take(changes);
    QVERIFY(!taken);
    QVERIFY(taken.error().code == base::ErrorCode::ChangesNewer);
}

void TestRefusedChanges::rowsThatFitNoSchemaAreRefused_data()
{
    QTest::addColumn<int>("which");
    int which = 0;
    for (const char *name : {"another table", "another column", "a number for text", "half a row", "a key too long",
                             "the words of an article", "a date that is none"})
        QTest::newRow(name) << which++;
}

void TestRefusedChanges::rowsThatFitNoSchemaAreRefused()
{
    QFETCH(int, which);
    ThreeReports f;
    f.anna().edit(note(f.killed[0].event, "First"));
    const auto changes = f.anna().send();
    model::RowChange &row = changes->steps.front().rows.front();
    const auto cell = std::ranges::find(row.cells, "text", &model::CellChange::column);
    switch (which) {
    case 0:
        row.table = "sqlite_schema";
        break;
    case 1:
        cell->column = "text = ''; DROP TABLE claim; --";
        break;
    case 2:
        cell->after = std::int64_t{3};
        break;
    case 3:
        row.cells.erase(cell);
        break;
    case 4:
        row.key.emplace_back(std::int64_t{1});
        break;
    case 5:
        row = {"article", {f.article.value}, model::RowChange::Kind::Changed, {{"text", std::string(), std::string()}}};
        break;
    default:
        std::ranges::find(row.cells, "time", &model::CellChange::column)->after = std::string("next Friday");
        break;
    }
    const std::string before = f.bent().digest();
    const auto taken = f.bent().take(changes);
    QVERIFY(!taken);
    QVERIFY(taken.error().code == base::ErrorCode::FormatInvalid || taken.error().code == base::ErrorCode::DateInvalid);
    QCOMPARE(f.bent().digest(), before);
    QCOMPARE(f.bent().problems(), QString());
}

void TestRefusedChanges::aFalseQuoteIsRefused()
{
    ThreeReports f;
    model::Claim byHand;
    byHand.payload = model::Happening{"shots", {}, "By hand"};
    byHand.provenance.article = f.article;
    byHand.provenance.range = {0, 8};
    f.anna().edit(store::AddEvent{byHand});
    const auto changes = f.anna().send();
    for (model::RowChange &row : changes->steps.front().rows) {
        const auto quote = std::ranges::find(row.cells, "quote", &model::CellChange::column);
        if (row.table == "provenance")
            quote->after = std::string("At Minsk");
    }
    const std::string before = f.bent().digest();
    QVERIFY(!f.bent().take(changes));
    QCOMPARE(f.bent().digest(), before);
    QCOMPARE(f.bent().problems(), QString());
}

QTEST_APPLESS_MAIN(TestRefusedChanges)
#include "tst_refused_changes.moc"
