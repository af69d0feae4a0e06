#include "core/timeline/time_change.h"

#include <QTest>

using namespace timeline;

namespace {

base::TimePoint civil(const QString &text)
{
    const auto parsed = base::Edtf::parse(text.toStdString());
    return parsed ? parsed->bounds().earliestBegin : base::TimePoint{};
}

QString after(const model::PlacedTime &placed, const TimeMove &move)
{
    const auto time = moved(placed, move);
    return time ? QString::fromStdString(time->toString()) : QStringLiteral("not");
}

} // namespace

class TestTimeChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movesATime_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("stepMinutes");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const char *time, const char *part, const char *from, const char *to,
                            const char *result, int step = 24 * 60) {
            QTest::newRow(name) << QString::fromLatin1(time) << QString::fromLatin1(part) << QString::fromLatin1(from)
                                << QString::fromLatin1(to) << step << QString::fromLatin1(result);
        };
        row("a day", "2022-01-07", "whole", "2022-01-07T10:00", "2022-01-09T09:00", "2022-01-09");
        row("a day over a month's end", "2022-01-31", "whole", "2022-01-31", "2022-02-02", "2022-02-02");
        row("a day is not made finer by a near view", "2022-01-07", "whole", "2022-01-07T10:00", "2022-01-07T16:00",
            "2022-01-07", 60);
        row("an approximate day stays so", "2022-01-07~", "whole", "2022-01-07", "2022-01-08", "2022-01-08~");
        row("a month goes to a month", "2022-01", "whole", "2022-01-10", "2022-02-03", "2022-02");
        row("a month stays where it was", "2022-01", "whole", "2022-01-10", "2022-01-29", "2022-01");
        row("a year goes to a year", "2022", "whole", "2022-01-10", "2024-02-03", "2024");
        row("an interval", "2022-01-05/2022-01-07", "whole", "2022-01-06", "2022-01-04", "2022-01-03/2022-01-05");
        row("an interval of unlike ends", "2022-01/2022-03-31", "whole", "2022-02-06", "2022-03-04",
            "2022-02/2022-04-30");
        row("one of several days", "[2022-01-07,2022-01-14]", "whole", "2022-01-07", "2022-01-08",
            "[2022-01-08,2022-01-15]");
        row("what goes on", "2022-01-05/..", "whole", "2022-01-06", "2022-01-08", "2022-01-07/..");
        row("a clock time by days", "2022-01-07T14:30", "whole", "2022-01-07T10:00", "2022-01-08T20:00",
            "2022-01-08T14:30");
        row("a clock time by hours", "2022-01-07T14:30", "whole", "2022-01-07T10:00", "2022-01-07T19:50",
            "2022-01-08T00:30", 60);
        row("a day drawn out to the right", "2022-01-07", "end", "2022-01-08", "2022-01-09T12:00",
            "2022-01-07/2022-01-09");
        row("a day drawn out to the left", "2022-01-07", "begin", "2022-01-07", "2022-01-05T12:00",
            "2022-01-05/2022-01-07");
        row("a day cannot be less than a day", "2022-01-07", "end", "2022-01-08", "2022-01-03", "2022-01-07");
        row("the end of an interval", "2022-01-05/2022-01-07", "end", "2022-01-08", "2022-01-10",
            "2022-01-05/2022-01-10");
        row("the beginning of an interval", "2022-01-05/2022-01-07~", "begin", "2022-01-05", "2022-01-06T23:00",
            "2022-01-06/2022-01-07~");
        row("an interval pushed together", "2022-01-05/2022-01-07", "end", "2022-01-08", "2022-01-05T10:00",
            "2022-01-05");
        row("an interval pushed through itself", "2022-01-05/2022-01-07", "end", "2022-01-08", "2022-01-01",
            "2022-01-05");
        row("an end at an hour", "2022-01-07", "end", "2022-01-08", "2022-01-07T14:10", "2022-01-07/2022-01-07T14:00",
            60);
        row("an end at midnight", "2022-01-07", "end", "2022-01-08", "2022-01-08T23:50", "2022-01-07/2022-01-09T00:00",
            60);
        row("a month narrowed from the right", "2022-01", "end", "2022-02-01", "2022-01-03",
            "[2022-01-01,2022-01-02,2022-01-03]");
        row("a month narrowed to a day", "2022-01", "begin", "2022-01-01", "2022-02-20", "2022-01-31");
        row("a year is too wide for days", "2022", "end", "2023-01-01", "2022-12-03", "not");
        row("the known end of what goes back", "../2022-01-05", "end", "2022-01-06", "2022-01-09", "../2022-01-09");
        row("the open end of what goes back", "../2022-01-05", "begin", "2022-01-06", "2022-01-09", "not");
        row("an end of a choice", "[2022-01-07,2022-01-14]", "end", "2022-01-15", "2022-01-16", "not");
        row("unknown digits", "201X", "whole", "2012", "2013", "not");
        row("a season", "2022-21", "whole", "2022-04-01", "2022-05-01", "not");
        row("an end of a clock time", "2022-01-07T14:30", "end", "2022-01-07", "2022-01-08", "not");
    }
    void movesATime()
    {
        QFETCH(QString, time);
        QFETCH(QString, part);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, stepMinutes);
        QFETCH(QString, result);
        const model::PlacedTime placed = model::placeInTime(time.toStdString(), {}, model::Tense::Past);
        TimeMove move{TimePart::Whole, civil(from), civil(to), stepMinutes * base::msPerMinute};
        if (part != QStringLiteral("whole"))
            move.part = part == QStringLiteral("begin") ? TimePart::Begin : TimePart::End;
        QCOMPARE(after(placed, move), result);
    }

    void whatHasNoTimeOfItsOwnIsGivenTheDay()
    {
        const model::PlacedTime placed = model::placeInTime({}, "2022-01", model::Tense::Past);
        const TimeMove move{TimePart::Whole, civil(QStringLiteral("2022-01-31")),
                            civil(QStringLiteral("2022-01-07T20:00")), base::msPerDay};
        QCOMPARE(after(placed, move), QStringLiteral("2022-01-07"));
        QVERIFY(!hasPart(placed, TimePart::Begin) && !hasPart(placed, TimePart::End));
        QVERIFY(!hasPart(model::PlacedTime{}, TimePart::Whole));
    }

    void aKeyMovesByTheTimesOwnFineness_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("result");
        QTest::newRow("a day") << QStringLiteral("2022-01-31") << QStringLiteral("2022-02-02");
        QTest::newRow("a month") << QStringLiteral("2022-01") << QStringLiteral("2022-03");
        QTest::newRow("a year") << QStringLiteral("2022") << QStringLiteral("2024");
        QTest::newRow("an hour") << QStringLiteral("2022-01-31T22:30") << QStringLiteral("2022-02-01T00:30");
    }
    void aKeyMovesByTheTimesOwnFineness()
    {
        QFETCH(QString, time);
        QFETCH(QString, result);
        const model::PlacedTime placed = model::placeInTime(time.toStdString(), {}, model::Tense::Past);
        const base::TimePoint begin = placed.bounds.earliestBegin;
        TimeMove move{TimePart::Whole, begin, begin, base::msPerHour};
        move.to = stepped(placed, move, 2);
        QCOMPARE(after(placed, move), result);
    }

    void stepsAreAsFineAsCanBeAimedAt_data()
    {
        QTest::addColumn<double>("pixelsPerDay");
        QTest::addColumn<qint64>("step");
        QTest::newRow("a year") << 3.0 << qint64(base::msPerDay);
        QTest::newRow("a month") << 40.0 << qint64(base::msPerDay);
        QTest::newRow("a day") << 400.0 << qint64(base::msPerHour);
        QTest::newRow("an hour or two") << 24.0 * 60 << qint64(15 * base::msPerMinute);
        QTest::newRow("minutes") << 24.0 * 60 * 10 << qint64(base::msPerMinute);
    }
    void stepsAreAsFineAsCanBeAimedAt()
    {
        QFETCH(double, pixelsPerDay);
        QFETCH(qint64, step);
        Viewport view;
        view.msPerPixel = static_cast<double>(base::msPerDay) / pixelsPerDay;
        QCOMPARE(qint64(dragStepMs(view)), step);
    }
};

QTEST_APPLESS_MAIN(TestTimeChange)
#include "tst_time_change.moc"
