#include "core/timeline/viewport.h"

#include "core/base/civil_date.h"

#include <QTest>

#include <cstdlib>

using namespace timeline;

namespace {

Viewport view(double msPerPixel, double beginMs = 1.6e12)
{
    return {beginMs, msPerPixel, 1920, 1000, 160, 0};
}

} // namespace

class TestViewport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timeOfAPixelLiesInThatPixel_data()
    {
        QTest::addColumn<double>("msPerPixel");
        QTest::addColumn<double>("begin");
        QTest::newRow("seconds") << 2.0 << 1.6e12;
        QTest::newRow("a third of a second") << 333.3333 << -1.0;
        QTest::newRow("days") << 2.88e6 << 1.641e12;
        QTest::newRow("years") << 3.1e9 << -5e13;
        QTest::newRow("ten thousand years") << 1.7e11 << -2e14;
        QTest::newRow("all of the calendar") << 1.9e12 << -3.7e14;
    }
    void timeOfAPixelLiesInThatPixel()
    {
        QFETCH(double, msPerPixel);
        QFETCH(double, begin);
        const Viewport at = view(msPerPixel, begin);
        for (int x = at.headerWidth; x < at.width; ++x)
            QCOMPARE(xOf(at, timeAt(at, x)), x);
    }

    void zoomingKeepsTheTimeUnderTheAnchor()
    {
        Viewport at = view(1e6);
        for (int step = 0; step < 400; ++step) {
            const int anchor = 160 + (step * 977) % 1760;
            const base::TimePoint before = timeAt(at, anchor);
            const Viewport next = zoomedAt(at, step % 3 == 0 ? 0.7 : 1.25, anchor);
            QVERIFY(std::abs(exactX(next, before) - anchor) <= 1.0 + 1.0);
            QVERIFY(std::abs(xOf(next, before) - anchor) <= 1);
            at = next;
        }
    }

    void zoomEndsAtSecondsAndAtTheWholeCalendar()
    {
        Viewport at = view(1e6);
        for (int i = 0; i < 200; ++i)
            at = zoomedAt(at, 2, 700);
        QCOMPARE(at.msPerPixel, Viewport::minMsPerPixel);
        for (int i = 0; i < 400; ++i)
            at = zoomedAt(at, 0.5, 700);
        QCOMPARE(at.msPerPixel, Viewport::maxMsPerPixel);
        QVERIFY(at.span().begin.ms == (base::CivilDate{-9999, 1, 1}.midnight().ms));
        QVERIFY(at.span().end > at.span().begin);
    }

    void panningStopsAtTheEndsOfTheCalendar()
    {
        Viewport at = view(1e9);
        for (int i = 0; i < 5000; ++i)
            at = pannedBy(at, 5000);
        QVERIFY(at.span().begin.ms == (base::CivilDate{-9999, 1, 1}.midnight().ms));
        for (int i = 0; i < 50000; ++i)
            at = pannedBy(at, -5000);
        QVERIFY(at.span().end.ms <= (base::CivilDate{99999, 12, 31}.midnight().ms));
        QVERIFY(xOf(at, base::TimePoint::lowest()) < -100000);
        QVERIFY(xOf(at, base::TimePoint::highest()) > 100000);
    }

    void panningThereAndBackIsNothing()
    {
        const Viewport at = view(2.88e6);
        QCOMPARE(pannedBy(pannedBy(at, 37), -37), at);
    }

    void fittingShowsAllOfASpanAndADayOfAMoment()
    {
        const base::TimeSpan span{{1'640'000'000'000}, {1'650'000'000'000}};
        const Viewport at = fitted(view(1), span, 0.05);
        QVERIFY(exactX(at, span.begin) >= at.headerWidth);
        QVERIFY(exactX(at, span.end) <= at.width);
        QVERIFY(exactX(at, span.end) - exactX(at, span.begin) > at.laneWidth() * 0.9);
        const Viewport moment = fitted(view(1), {{0}, {0}});
        QVERIFY(std::abs(moment.endMs() - moment.beginMs - 1.1 * base::msPerDay) < base::msPerHour);
    }

    void revealingMovesTheLeast()
    {
        const Viewport at = view(1e6);
        QCOMPARE(revealing(at, timeAt(at, 700), 50), at);
        const Viewport left = revealing(at, timeAt(at, 160 - 300), 50);
        QVERIFY(std::abs(exactX(left, timeAt(at, 160 - 300)) - 210) <= 1);
        const Viewport right = revealing(at, timeAt(at, 4000), 50);
        QVERIFY(std::abs(exactX(right, timeAt(at, 4000)) - 1870) <= 1);
    }

    void anAnimatedZoomKeepsItsAnchor()
    {
        const Viewport from = view(1e6);
        const int anchor = 900;
        const Viewport to = zoomedAt(from, 8, anchor);
        const base::TimePoint fixed = timeAt(from, anchor);
        for (const double t : {0.1, 0.4, 0.75, 0.99})
            QVERIFY(std::abs(exactX(between(from, to, t), fixed) - exactX(from, fixed)) <= 1);
        QCOMPARE(between(from, to, 1), to);
    }
};

QTEST_APPLESS_MAIN(TestViewport)
#include "tst_viewport.moc"
