#include "core/store/search/match_query.h"

#include <QtTest>

class TestMatchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesEverythingAPersonTypes_data();
    void quotesEverythingAPersonTypes();
    void manyWordsAreCut();
};

void TestMatchQuery::quotesEverythingAPersonTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("asTyped");
    QTest::addColumn<QString>("expected"); // empty: no question
    QTest::newRow("one word") << "bridge" << false << R"("bridge")";
    QTest::newRow("two words") << " bridge\ttown " << false << R"("bridge" AND "town")";
    QTest::newRow("beginning") << "bri" << true << R"(("bri" OR "bri"*))";
    QTest::newRow("blank ends the beginning") << "bri " << true << R"("bri")";
    QTest::newRow("phrase") << R"("old bridge" town)" << false << R"("old bridge" AND "town")";
    QTest::newRow("quote that does not end") << R"("old bri)" << true << R"("old bri")";
    QTest::newRow("exclusion") << "bridge -town" << false << R"(("bridge") NOT "town")";
    QTest::newRow("only exclusion") << "-town" << false << "";
    QTest::newRow("operators") << "a OR NOT" << false << R"("a" AND "OR" AND "NOT")";
    QTest::newRow("column filter") << "title:x" << false << R"("title:x")";
    QTest::newRow("signs alone") << "* - () \"\" ^" << true << "";
    QTest::newRow("letters of other scripts") << "Алма-Ата" << false << R"("Алма-Ата")";
}

void TestMatchQuery::quotesEverythingAPersonTypes()
{
    QFETCH(QString, typed);
    QFETCH(bool, asTyped);
    QFETCH(QString, expected);
    const auto query = store::matchQuery(typed.toStdString(), asTyped);
    QCOMPARE(QString::fromStdString(query.value_or("")), expected);
    QCOMPARE(query.has_value(), !expected.isEmpty());
}

void TestMatchQuery::manyWordsAreCut()
{
    std::string typed;
    for (int i = 0; i < 1000; ++i)
        typed += "word ";
    const auto query = store::matchQuery(typed, false);
    QVERIFY(query);
    QVERIFY(query->size() < 500);
}

QTEST_APPLESS_MAIN(TestMatchQuery)
#include "tst_match_query.moc"
