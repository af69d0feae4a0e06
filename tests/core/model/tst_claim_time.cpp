#include "core/model/claim_time.h"

#include <QTest>

using base::Edtf;
using base::TimePoint;
using model::placeInTime;
using model::Tense;
using model::TimeOrigin;

class ClaimTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatedTimeStandsAsItIs();
    void aPastClaimHappenedByItsReport();
    void aPlanComesAfterItsReport();
    void isNeverFinerThanTheReport();
    void isUndatedOnlyWithoutAnyDate();
    void anUnreadableTimeCountsAsAbsent();
};

void ClaimTimeTest::aStatedTimeStandsAsItIs()
{
    const auto placed = placeInTime("2022-01-05/2022-01-07", "2022-01-10", Tense::Past);
    QCOMPARE(placed.origin, TimeOrigin::Stated);
    QCOMPARE(placed.edtf.toString(), std::string("2022-01-05/2022-01-07"));
    QCOMPARE(placed.bounds, placed.edtf.bounds());
}

void ClaimTimeTest::aPastClaimHappenedByItsReport()
{
    const auto placed = placeInTime("", "2022-01-07", Tense::Past);
    QCOMPARE(placed.origin, TimeOrigin::ByReport);
    QCOMPARE(placed.bounds.earliestBegin, TimePoint::lowest());
    QCOMPARE(placed.bounds.latestEnd, Edtf::parse("2022-01-07").value().bounds().latestEnd);
    QCOMPARE(placeInTime("", "2022-01-07", Tense::Present).origin, TimeOrigin::ByReport);
}

void ClaimTimeTest::aPlanComesAfterItsReport()
{
    const auto placed = placeInTime("", "2022-01-07", Tense::Planned);
    QCOMPARE(placed.origin, TimeOrigin::FromReport);
    QCOMPARE(placed.bounds.earliestBegin, Edtf::parse("2022-01-07").value().bounds().earliestBegin);
    QCOMPARE(placed.bounds.latestEnd, TimePoint::highest());
}

void ClaimTimeTest::isNeverFinerThanTheReport()
{
    const auto placed = placeInTime("", "2022-01", Tense::Past);
    QCOMPARE(placed.bounds.latestBegin, Edtf::parse("2022-01-31").value().bounds().latestEnd);
    QCOMPARE(placed.bounds.latestEnd, Edtf::parse("2022-01-31").value().bounds().latestEnd);
}

void ClaimTimeTest::isUndatedOnlyWithoutAnyDate()
{
    QCOMPARE(placeInTime("", "", Tense::Past).origin, TimeOrigin::Undated);
    QCOMPARE(placeInTime("", "", Tense::Planned).origin, TimeOrigin::Undated);
    QCOMPARE(placeInTime("2022", "", Tense::Past).origin, TimeOrigin::Stated);
}

void ClaimTimeTest::anUnreadableTimeCountsAsAbsent()
{
    QCOMPARE(placeInTime("soon", "2022-01-07", Tense::Past).origin, TimeOrigin::ByReport);
    QCOMPARE(placeInTime("2022-13", "someday", Tense::Past).origin, TimeOrigin::Undated);
}

QTEST_APPLESS_MAIN(ClaimTimeTest)
#include "tst_claim_time.moc"
