#include "app/render/word_spans.h"
#include "core/base/civil_date.h"
#include "tests/app/render/language.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

class TestWordSpans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsADistance_data();
    void wordsADistance();
};

void TestWordSpans::wordsADistance_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<bool>("datesOnly");
    QTest::addColumn<QString>("danish");
    QTest::addColumn<QString>("english");
    constexpr qint64 minute = base::msPerMinute;
    constexpr qint64 hour = base::msPerHour;
    constexpr qint64 day = base::msPerDay;
    const auto row = [](const char *name, qint64 ms, bool datesOnly, const QString &da, const QString &en) {
        QTest::newRow(name) << ms << datesOnly << da << en;
    };
    row("nothing", 0, false, u"0 s"_s, u"0 s"_s);
    row("seconds", 59'999, false, u"59 s"_s, u"59 s"_s);
    row("minutes", 59 * minute + 59'000, false, u"59 min."_s, u"59 min"_s);
    row("whole hours", 3 * hour, false, u"3 t."_s, u"3 h"_s);
    row("hours", 47 * hour + 20 * minute, false, u"47 t. 20 min."_s, u"47 h 20 min"_s);
    row("days", 3 * day + 5 * hour, false, u"3 dage"_s, u"3 days"_s);
    row("one day of dates", day, true, u"1 dag"_s, u"1 day"_s);
    row("no day of dates", 0, true, u"0 dage"_s, u"0 days"_s);
    row("days below two years", 730 * day, true, u"730 dage"_s, u"730 days"_s);
    row("years and days", 731 * day + 41 * day, true, u"2 år 41 dage"_s, u"2 years 41 days"_s);
    row("whole years", 1461 * day, true, u"4 år"_s, u"4 years"_s);
    row("backwards", -3 * day, true, u"3 dage"_s, u"3 days"_s);
}

void TestWordSpans::wordsADistance()
{
    QFETCH(qint64, ms);
    QFETCH(bool, datesOnly);
    QFETCH(QString, danish);
    QFETCH(QString, english);
    const base::TimePoint first = base::CivilDate{2023, 1, 1}.midnight();
    const base::TimePoint second{first.ms + ms};
    {
        const Language language(u"da"_s);
        QVERIFY(language.isLoaded());
        QCOMPARE(render::WordSpans(language.locale()).between(first, second, datesOnly), danish);
    }
    const Language language(u"en"_s);
    QVERIFY(language.isLoaded());
    QCOMPARE(render::WordSpans(language.locale()).between(first, second, datesOnly), english);
}

QTEST_GUILESS_MAIN(TestWordSpans)

#include "tst_word_spans.moc"
