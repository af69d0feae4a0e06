#include "core/timeline/event_row.h"

#include "tests/core/timeline/timeline_fakes.h"
#include "tests/core/timeline/timeline_notation.h"

#include <QTest>

using namespace timeline;
using namespace timeline_test;

namespace {

RowTime timeOf(const char *edtf, const ZoneRules &zone, const char *published = "", model::Tense tense = {})
{
    return rowTime(model::placeInTime(edtf, published, tense), zone);
}

} // namespace

class TestEventRow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDayIsADayOfTheZone()
    {
        const RowTime day = timeOf("2022-07-01", SummerZone());
        QCOMPARE(day.bounds.earliestBegin.ms, at(2022, 7, 1) - 2 * base::msPerHour);
        QCOMPARE(day.bounds.latestEnd.ms, at(2022, 7, 2) - 2 * base::msPerHour);
        QVERIFY(!day.finerThanDay);
    }

    void theDayOfAClockChangeIsAsLongAsItIs()
    {
        const RowTime day = timeOf("2022-03-27", SummerZone());
        QCOMPARE(day.bounds.latestEnd.ms - day.bounds.earliestBegin.ms, 23 * base::msPerHour);
    }

    void aTimeWithAnOffsetIsNotShiftedAgain()
    {
        const RowTime moment = timeOf("2022-07-01T12:00:00Z", SummerZone());
        QCOMPARE(moment.bounds.earliestBegin.ms, at(2022, 7, 1) + 12 * base::msPerHour);
        QVERIFY(moment.finerThanDay);
    }

    void openSidesStayOpen()
    {
        QCOMPARE(timeOf("../2022-07", SummerZone()).bounds.earliestBegin, base::TimePoint::lowest());
        QCOMPARE(timeOf("2022-07/..", SummerZone()).bounds.latestEnd, base::TimePoint::highest());
    }

    void membersOfAChoiceAscend()
    {
        const RowTime choice = timeOf("[2022-07-08,2022-07-01]", UtcZone());
        QCOMPARE(choice.members.size(), std::size_t{2});
        QCOMPARE(choice.members[0].begin.ms, at(2022, 7, 1));
    }

    void doubtOfTheReportsDateIsNoDoubtOfTheEvent()
    {
        const RowTime reported = timeOf("", UtcZone(), "2022-01~");
        QVERIFY(reported.origin == model::TimeOrigin::ByReport);
        QVERIFY(reported.qualifier == base::EdtfDate::Qualifier::None);
    }

    void withoutAnyDateItIsUndated() { QVERIFY(timeOf("", UtcZone()).origin == model::TimeOrigin::Undated); }
};

QTEST_APPLESS_MAIN(TestEventRow)
#include "tst_event_row.moc"
