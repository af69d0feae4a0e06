#include "core/model/event_reports.h"

#include <QtTest>

using model::CountModifier;
using model::EventReport;
using Modifiers = std::vector<CountModifier>;

namespace {

EventReport killed(std::int64_t number, CountModifier modifier = CountModifier::Exact)
{
    EventReport report;
    report.kind = model::ClaimKind::Casualties;
    report.effect = model::CasualtyEffect::Killed;
    report.best = number;
    report.modifier = modifier;
    if (modifier != CountModifier::UpTo && modifier != CountModifier::About)
        report.low = number;
    if (modifier == CountModifier::Exact || modifier == CountModifier::UpTo)
        report.high = number;
    return report;
}

EventReport killed(std::int64_t number, model::Certainty certainty)
{
    EventReport report = killed(number);
    report.certainty = certainty;
    return report;
}

EventReport dozens()
{
    EventReport report = killed(24);
    report.best.reset();
    report.high.reset();
    report.modifier = CountModifier::Vague;
    return report;
}

EventReport on(const char *eventTime, const char *published)
{
    model::Claim claim;
    claim.payload = model::Happening{};
    claim.eventTime = eventTime;
    return model::reportOf(claim, model::placeInTime(eventTime, published, model::Tense::Past));
}

} // namespace

class TestEventReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatAClaimSays();
    void theFinestStatedTimeIsTheEvents_data();
    void theFinestStatedTimeIsTheEvents();
    void countsStandBesideEachOther_data();
    void countsStandBesideEachOther();
    void edgesAreThoseOfAllCounts_data();
    void edgesAreThoseOfAllCounts();
    void publicationOrders();
};

void TestEventReports::takesWhatAClaimSays()
{
    model::Claim claim;
    model::Movement movement;
    movement.count = model::Count{{}, 2500, {}, CountModifier::About, "omkring 2.500", {}};
    movement.phase = model::MovementPhase::Denied;
    claim.payload = movement;
    claim.status = model::ClaimStatus::Accepted;
    const EventReport report = model::reportOf(claim, model::placeInTime("2022-01-07", {}, model::Tense::Past));
    QVERIFY(report.kind == model::ClaimKind::Movement);
    QVERIFY(report.status == model::ClaimStatus::Accepted);
    QVERIFY(report.certainty == model::Certainty::Denied);
    QVERIFY(!report.effect);
    QVERIFY(report.best == 2500 && !report.low && !report.high);
    QVERIFY(report.modifier == CountModifier::About);
    QVERIFY(report.origin == model::TimeOrigin::Stated);
    QCOMPARE(report.bounds.latestEnd.ms - report.bounds.earliestBegin.ms, base::msPerDay);
}

void TestEventReports::theFinestStatedTimeIsTheEvents_data()
{
    QTest::addColumn<std::vector<EventReport>>("reports");
    QTest::addColumn<int>("dating");
    QTest::newRow("none states one") << std::vector{on("", "2022-01"), on("", "2022-01-08")} << 0;
    QTest::newRow("only the second does") << std::vector{on("", "2022-01-08"), on("2022-01", "")} << 1;
    QTest::newRow("a day is finer than a month") << std::vector{on("2022-01", ""), on("2022-01-07", "")} << 1;
    QTest::newRow("of two days the first report's") << std::vector{on("2022-01-08", ""), on("2022-01-07", "")} << 0;
    QTest::newRow("an open end is not fine") << std::vector{on("2022-01/..", ""), on("2022", "")} << 1;
}

void TestEventReports::theFinestStatedTimeIsTheEvents()
{
    QFETCH(const std::vector<EventReport>, reports);
    QFETCH(const int, dating);
    QCOMPARE(static_cast<int>(model::datingReport(reports)), dating);
}

void TestEventReports::countsStandBesideEachOther_data()
{
    using model::Certainty;
    QTest::addColumn<std::vector<EventReport>>("reports");
    QTest::addColumn<std::vector<std::size_t>>("counted");
    const auto row = [](const char *name, const std::vector<EventReport> &reports,
                        const std::vector<std::size_t> &counted) { QTest::newRow(name) << reports << counted; };
    row("nothing", {}, {});
    row("nothing counted", {on("2022", "")}, {});
    row("the smallest first", {killed(26), killed(40, CountModifier::AtLeast), killed(18)}, {2, 0, 1});
    row("a word beside a number", {dozens(), killed(26)}, {1});
    row("words alone", {dozens(), dozens()}, {0, 1});
    EventReport injured = killed(60);
    injured.effect = model::CasualtyEffect::Injured;
    row("another effect", {killed(18), injured}, {0});
    row("denied, superseded, feared",
        {killed(18), killed(3, Certainty::Denied), killed(12, Certainty::Superseded), killed(90, Certainty::Expected)},
        {0});
    row("nothing but fears", {killed(90, Certainty::Expected), killed(80, Certainty::Expected)}, {1, 0});
}

void TestEventReports::countsStandBesideEachOther()
{
    QFETCH(const std::vector<EventReport>, reports);
    QFETCH(const std::vector<std::size_t>, counted);
    QCOMPARE(model::countedReports(reports), counted);
}

void TestEventReports::edgesAreThoseOfAllCounts_data()
{
    QTest::addColumn<Modifiers>("modifiers");
    QTest::addColumn<CountModifier>("edges");
    using M = CountModifier;
    QTest::newRow("one") << Modifiers{M::MoreThan} << M::MoreThan;
    QTest::newRow("alike") << Modifiers{M::Exact, M::Exact} << M::Exact;
    QTest::newRow("18 and at least 40") << Modifiers{M::Exact, M::AtLeast} << M::AtLeast;
    QTest::newRow("up to 18 and 40") << Modifiers{M::UpTo, M::Exact} << M::UpTo;
    QTest::newRow("nearly 18 and more than 40") << Modifiers{M::Nearly, M::MoreThan} << M::About;
    QTest::newRow("18 and about 40") << Modifiers{M::Exact, M::About} << M::About;
    QTest::newRow("18 and 20 to 40") << Modifiers{M::Exact, M::Range} << M::Range;
}

void TestEventReports::edgesAreThoseOfAllCounts()
{
    QFETCH(const Modifiers, modifiers);
    QFETCH(const CountModifier, edges);
    QVERIFY(model::commonEdges(modifiers) == edges);
}

void TestEventReports::publicationOrders()
{
    QVERIFY(model::publishedAt("2022-01-07") < model::publishedAt("2022-01-08"));
    QVERIFY(model::publishedAt("2022-01-08") < model::publishedAt(""));
    QVERIFY(model::publishedAt("no date") == base::TimePoint::highest());
}

QTEST_APPLESS_MAIN(TestEventReports)
#include "tst_event_reports.moc"
