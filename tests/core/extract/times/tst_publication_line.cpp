#include "tests/core/extract/claims/claim_notation.h"

#include <QTest>

using claim_notation::read;

/// The day that an article says it was published on, with the packs that the program ships.
class TestPublicationLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheDayThatTheTextSays_data();
    void takesTheDayThatTheTextSays();
    void leavesAKnownDayAlone();
    void readsNothingElseInTheLine();
};

void TestPublicationLine::takesTheDayThatTheTextSays_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("published");
    const auto row = [](const char *name, const char *language, const char *text, const char *published) {
        QTest::newRow(name) << QByteArray(language) << QByteArray(text) << QByteArray(published);
    };
    row("with a word", "en", "Bridge closed\n\nPublished 9 November 2021\n\nThe bridge was closed on Tuesday.",
        "2021-11-09");
    row("with a clock and a zone", "en",
        "Bridge closed\n\nLast updated on Tuesday 9 November 2021, 18:05 GMT\n\nThe bridge was closed.", "2021-11-09");
    row("Danish, with a clock", "da",
        "Broen er lukket\n\nPubliceret 14. marts 2023 kl. 21.40\n\nBroen blev lukket i går.", "2023-03-14");
    row("a day alone", "da", "Broen er lukket\n\n8. september 2020\n\nBroen blev lukket mandag.", "2020-09-08");
    row("published, then updated", "da",
        "Broen er lukket\n\nPubliceret 8. september 2020\n\nOpdateret 9. september 2020\n\nBroen blev lukket.",
        "2020-09-08");
    row("German", "de", "Brücke gesperrt\n\nVeröffentlicht am 8. September 2020\n\nDie Brücke ist gesperrt.",
        "2020-09-08");
    row("at the foot", "en",
        "Bridge closed\n\nThe bridge was closed on Tuesday.\n\nNobody was hurt.\n\nFirst published: 9 November 2021",
        "2021-11-09");
    row("a dateline with its year", "en", "TARTU, 3 March 2022 (Norpress) - The bridge was closed on Tuesday.",
        "2022-03-03");
    row("a dateline without a year", "en", "TARTU, March 3 (Norpress) - The bridge was closed on Tuesday.", "");
    row("agency, town and day in a line", "en",
        "Army retakes town\n\nReuters, TARTU, June 27, 2012\n\nThe army has retaken the town.", "2012-06-27");
    row("heads of a chronology", "en",
        "Five days\n\n3 March 2022\n\nThe bridge was closed.\n\n5 March 2022\n\nIt was opened.", "");
    row("a day inside a sentence", "en", "The bridge was closed on 3 March 2022.", "");
    row("a report that was published", "en", "The report was published on 3 March 2022 by the army.", "");
    row("a month", "en", "Bridge closed\n\nMarch 2022\n\nThe bridge was closed.", "");
    row("a day deep in the text", "en", "One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\n3 March 2022\n\nSeven.",
        "");
}

void TestPublicationLine::takesTheDayThatTheTextSays()
{
    QFETCH(const QByteArray, language);
    QFETCH(const QByteArray, text);
    const model::ParsedArticle parsed = read(language, text, {});
    QTEST(QByteArray::fromStdString(parsed.article.published), "published");
    const bool said = std::ranges::any_of(
        parsed.findings, [](const model::Finding &finding) { return finding.code == "published-in-text"; });
    QCOMPARE(said, !parsed.article.published.empty());
}

void TestPublicationLine::leavesAKnownDayAlone()
{
    const model::ParsedArticle parsed =
        read("en", "Bridge closed\n\nPublished 9 November 2021\n\nThe bridge was closed on Tuesday.", "2021-12-24");
    QCOMPARE(parsed.article.published, std::string("2021-12-24"));
}

void TestPublicationLine::readsNothingElseInTheLine()
{
    const model::ParsedArticle parsed =
        read("da", "Broen er lukket\n\nPubliceret 8. september 2020\n\nBroen blev lukket mandag.", {});
    QVERIFY(parsed.actors.empty());
    QVERIFY(parsed.claims.empty());
    const auto monday = std::ranges::find(parsed.times, std::string("mandag"),
                                          [](const model::TimeExpression &time) { return time.text; });
    QVERIFY(monday != parsed.times.end());
    QCOMPARE(monday->edtf, std::string("2020-09-07"));
}

QTEST_APPLESS_MAIN(TestPublicationLine)
#include "tst_publication_line.moc"
