#include "core/base/relative_time.h"
#include "tests/support/time_readings.h"

#include <QTest>

using test::shown;

/// Ranges, halves of years, parts of the day that something went on through, and what a history anchors in itself.
class TimeSpansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThem_data();
    void readsThem();
    void anchorsAHistoryInItself();
    void anchorsDaysOfAMonthInAHistory();
    void leavesAYearSaidInPassing();
    void goesBackInAHistoryToTheNearerMonth();
    void movesDaysOfAMonthWithTheArticle();
    void takesThePartOfTheDayThatIsToldOf();

private:
    std::vector<model::TimeExpression> read(const char *language, const char *published, const char *text)
    {
        return m_readings.read(QByteArray(language), QString::fromLatin1(published), QString::fromUtf8(text)).times;
    }

    test::TimeReadings m_readings;
};

void TimeSpansTest::readsThem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *language, const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(language) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("en", "They met from 24 October to 3 November 2018.",
        "24 October = 2018-10-24 (2018-10-24); 3 November 2018 = 2018-11-03 (2018-11-03)");
    row("en", "It lasted from 29 December to 3 January 2018.",
        "29 December = 2017-12-29 (2017-12-29); 3 January 2018 = 2018-01-03 (2018-01-03)");
    row("en", "It was calm in August and September 2014.",
        "August = 2014-08 (2014-08); September 2014 = 2014-09 (2014-09)");
    row("da", "Mødet varede fra den 24. oktober til den 3. november 2018.",
        "den 24. oktober = 2018-10-24 (2018-10-24); den 3. november 2018 = 2018-11-03 (2018-11-03)");
    row("de", "Er war vom 24. Oktober bis zum 3. November 2018 dort.",
        "vom 24. Oktober = 2018-10-24 (2018-10-24); zum 3. November 2018 = 2018-11-03 (2018-11-03)");
    row("en", "They met on 24 October. On 3 November 2018 they had met before.",
        "24 October = 2021-10-24 (2021-10-24); 3 November 2018 = 2018-11-03 (2018-11-03)");
    row("en", "It was calm in the first half of 2018.", "first half of 2018 = 2018-01/2018-06 (2018-H1)");
    row("en", "It was calm in the last half of 1989.", "last half of 1989 = 1989-07/1989-12 (1989-H2)");
    row("en", "They scored in the second half.", "");
    row("da", "I første halvår af 2018 var der ro.", "første halvår af 2018 = 2018-01/2018-06 (2018-H1)");
    row("da", "I andet halvår var der ro.", "andet halvår = 2022-07/2022-12 (2022-H2)");
    row("da", "Anden halvdel af sidste år var rolig.", "Anden halvdel af sidste år = 2021-07/2021-12 (2021-H2)");
    row("de", "Im ersten Halbjahr 2018 blieb es ruhig.", "ersten Halbjahr 2018 = 2018-01/2018-06 (2018-H1)");
    row("da", "Natten igennem lød der skud.", "Natten igennem = 2022-01-07 (2022-01-07TNI)");
    row("da", "I løbet af dagen blev ti dræbt.", "I løbet af dagen = 2022-01-07 (2022-01-07)");
    row("da", "Lørdag aften og natten til søndag lød der skud.",
        "Lørdag aften = 2022-01-01 (2022-01-01TEV); natten til søndag = 2022-01-02 (2022-01-02TNI)");
    row("da", "Hver fredag mødes de.", "Hver fredag = (XXXX-WXX-5)");
    row("en", "It leaves each Thursday.", "each Thursday = (XXXX-WXX-4)");
    row("en", "They stay for two more weeks.", "two more weeks = (P2W)");
    row("en", "Analysts said that third-quarter sales fell.", "third-quarter = 2022-07/2022-09 (2022-Q3)");
    row("en", "He left in the summer of last year.", "the summer of last year = 2021-22 (2021-SU)");
    row("en", "The march is planned for early May.", "early May = 2022-05 (2022-05)");
    row("en", "A bomb went off in nineteen ninety-six.", "nineteen ninety-six = 1996 (1996)");
    row("en", "The 1916 Battle of Jutland was long.", "1916 = 1916 (1916)");
    row("en", "They killed the 2000 soldiers.", "");
    row("en", "They leave at 4 a.m. EDT Thursday.", "4 a.m. EDT Thursday = 2022-01-06T04:00-04:00 (2022-01-06T04:00)");
    row("en", "The blast came at 10:35 a.m. (0735 GMT) on Thursday.",
        "10:35 a.m. (0735 GMT) on Thursday = 2022-01-06T10:35 (2022-01-06T10:35)");
}

void TimeSpansTest::readsThem()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(m_readings.read(language.toLatin1(), QStringLiteral("2022-01-07"), text).times), expected);
}

void TimeSpansTest::anchorsAHistoryInItself()
{
    const auto times = read("en", "2009-12-19",
                            "The war began in March 1812. In June 1812 the army crossed the river. "
                            "The capital fell on 14 September 1812. On 19 October the army left. "
                            "It reached the border in January.");
    QCOMPARE(shown(times).section(QStringLiteral("; "), 3),
             QStringLiteral("19 October = 1812-10-19 (1812-10-19); January = 1813-01 (1813-01)"));
    QCOMPARE(times.back().anchor, model::TimeAnchor::Expression);
}

void TimeSpansTest::anchorsDaysOfAMonthInAHistory()
{
    const auto times = read("en", "2009-12-19",
                            "The war began in March 1812. In June 1812 the army crossed the river. The capital fell in "
                            "September 1812. The bridge held on the 28 and 29 October. In the last week of October it "
                            "fell.");
    QCOMPARE(shown(times).section(QStringLiteral("; "), 3),
             QStringLiteral("the 28 and 29 October = 1812-10-28/1812-10-29 (1812-10-28/1812-10-29); "
                            "the last week of October = 1812-10-19/1812-10-25 (1812-W43)"));
}

void TimeSpansTest::leavesAYearSaidInPassing()
{
    const auto times = read("en", "2009-12-19",
                            "The war began in March 1812. In June 1812 the army crossed the river. It had been raised "
                            "by a law of 1790. On 17 August the city burned. In 1815 it was built again. In May the "
                            "gate was opened.");
    QCOMPARE(shown(times).section(QStringLiteral("; "), 2),
             QStringLiteral("1790 = 1790 (1790); 17 August = 1812-08-17 (1812-08-17); 1815 = 1815 (1815); "
                            "May = 1815-05 (1815-05)"));
}

void TimeSpansTest::goesBackInAHistoryToTheNearerMonth()
{
    const auto times = read("en", "2009-12-19",
                            "The war began in March 1812. In June 1812 the army crossed the river. It could go on "
                            "until December 1812. On 11 August the general resigned.");
    QCOMPARE(shown(times).section(QStringLiteral("; "), 3), QStringLiteral("11 August = 1812-08-11 (1812-08-11)"));
}

void TimeSpansTest::movesDaysOfAMonthWithTheArticle()
{
    const auto times = read("en", "2022-03-07", "It snowed on 6-7 February and on the first Tuesday of March.");
    QCOMPARE(shown(times), QStringLiteral("6-7 February = 2022-02-06/2022-02-07 (2022-02-06/2022-02-07); "
                                          "first Tuesday of March = 2022-03-01 (2022-03-01)"));
    const auto moved = [&](std::size_t index) {
        QTest::qVerify(times.at(index).anchor == model::TimeAnchor::Published, "anchor", "", __FILE__, __LINE__);
        const auto relative = base::RelativeTime::parse(times.at(index).relative).value();
        return QString::fromStdString(base::resolve(relative, base::Edtf::parse("2021-03-07").value()).toString());
    };
    QCOMPARE(moved(0), QStringLiteral("2021-02-06/2021-02-07"));
    QCOMPARE(moved(1), QStringLiteral("2021-03-02"));
}

void TimeSpansTest::takesThePartOfTheDayThatIsToldOf()
{
    const auto times = read("en", "2022-01-07", "Shots were fired yesterday. They went on through the evening.");
    QCOMPARE(shown(times), QStringLiteral("yesterday = 2022-01-06 (2022-01-06); "
                                          "through the evening = 2022-01-06 (2022-01-06TEV)"));
}

QTEST_APPLESS_MAIN(TimeSpansTest)
#include "tst_time_spans.moc"
