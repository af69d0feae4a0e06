#include "app/timeline/viewport_controller.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using timeline::Viewport;
using ui::Motion;
using ui::ViewportController;

namespace {

constexpr QSize size(1000, 600);
constexpr int header = 200;
constexpr std::int64_t day = base::msPerDay;

struct Sized : ViewportController
{
    Sized()
    {
        setSize(size, header);
        setDataSpan({{0}, {100 * day}});
        show({{0}, {80 * day}}, Motion::AtOnce, 0);
    }
};

} // namespace

class TestViewportController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsASpanOverTheLanes();
    void keepsTheTimeUnderThePointerWhenZooming();
    void endsAnAnimationExactlyWhereItWasSentTo();
    void replacesAMotionByANewWish();
    void movesAtOnceWhenMotionIsReduced();
    void finishesAMotionWhenMotionGetsReduced();
    void keepsScrollInsideItsRange();
    void scrollsDuringAMotion();
    void staysWithoutData();
    void keepsTheLeftEdgeWhenResized();
    void keepsEverythingInViewWhenResized();
    void announcesOnlyChanges();
};

void TestViewportController::showsASpanOverTheLanes()
{
    const Sized view;
    QCOMPARE(view.viewport().beginMs, 0.0);
    QCOMPARE(view.viewport().msPerPixel, double(day) / 10);
}

void TestViewportController::keepsTheTimeUnderThePointerWhenZooming()
{
    Sized view;
    const base::TimePoint before = timeline::timeAt(view.viewport(), 600);
    for (int i = 0; i < 20; ++i)
        view.zoomAt(1.25, 600, Motion::AtOnce);
    QVERIFY(std::abs(timeline::exactX(view.viewport(), before) - 600) <= 1);
}

void TestViewportController::endsAnAnimationExactlyWhereItWasSentTo()
{
    Sized view;
    view.zoomAt(2, 600, Motion::Animated);
    QVERIFY(view.isMoving());
    QVERIFY(view.viewport() != view.target());
    QTRY_VERIFY(!view.isMoving());
    QCOMPARE(view.viewport(), view.target());
    QCOMPARE(view.viewport().msPerPixel, double(day) / 20);
}

void TestViewportController::replacesAMotionByANewWish()
{
    Sized view;
    view.panBy(-100, Motion::Animated);
    view.panBy(-100, Motion::Animated);
    QCOMPARE(view.target().beginMs, 20.0 * double(day)); // both wishes count
    view.show({{0}, {80 * day}}, Motion::Animated, 0);
    QTRY_VERIFY(!view.isMoving());
    QCOMPARE(view.viewport().beginMs, 0.0);
}

void TestViewportController::movesAtOnceWhenMotionIsReduced()
{
    Sized view;
    view.setReducedMotion(true);
    view.panBy(-100, Motion::Animated);
    QVERIFY(!view.isMoving());
    QCOMPARE(view.viewport().beginMs, 10.0 * double(day));
}

void TestViewportController::finishesAMotionWhenMotionGetsReduced()
{
    Sized view;
    view.panBy(-100, Motion::Animated);
    view.setReducedMotion(true);
    QVERIFY(!view.isMoving());
    QCOMPARE(view.viewport().beginMs, 10.0 * double(day));
}

void TestViewportController::keepsScrollInsideItsRange()
{
    Sized view;
    view.setMaximumScroll(300);
    view.scrollBy(1000);
    QCOMPARE(view.viewport().scrollY, 300);
    view.scrollBy(-5000);
    QCOMPARE(view.viewport().scrollY, 0);
    view.scrollTo(200);
    view.setMaximumScroll(50);
    QCOMPARE(view.viewport().scrollY, 50);
}

void TestViewportController::scrollsDuringAMotion()
{
    Sized view;
    view.setMaximumScroll(300);
    view.panBy(-100, Motion::Animated);
    view.scrollBy(120);
    QCOMPARE(view.viewport().scrollY, 120);
    QTRY_VERIFY(!view.isMoving());
    QCOMPARE(view.viewport().scrollY, 120);
    QCOMPARE(view.viewport().beginMs, 10.0 * double(day));
}

void TestViewportController::staysWithoutData()
{
    Sized view;
    view.setDataSpan({});
    const Viewport before = view.viewport();
    view.fitAll(Motion::AtOnce);
    view.showBegin();
    view.showEnd();
    QCOMPARE(view.viewport(), before);
}

void TestViewportController::keepsTheLeftEdgeWhenResized()
{
    Sized view;
    view.setSize({1400, 300}, header);
    QCOMPARE(view.viewport().beginMs, 0.0);
    QCOMPARE(view.viewport().msPerPixel, double(day) / 10);
    QCOMPARE(view.viewport().laneWidth(), 1200);
}

void TestViewportController::keepsEverythingInViewWhenResized()
{
    Sized view;
    view.fitAll(Motion::AtOnce);
    QVERIFY(view.isFitted());
    view.setSize({600, 500}, header);
    QVERIFY(view.viewport().span().begin.ms <= 0 && view.viewport().span().end.ms >= 100 * day);
    view.setSize({1400, 500}, header);
    QVERIFY(view.viewport().span().lengthMs() < 120 * day);
    view.scrollTo(0);
    QVERIFY(view.isFitted());
    view.zoomCentre(2, Motion::AtOnce);
    QVERIFY2(!view.isFitted(), "a person's own view");
    const double scale = view.viewport().msPerPixel;
    view.setSize({800, 500}, header);
    QCOMPARE(view.viewport().msPerPixel, scale);
}

void TestViewportController::announcesOnlyChanges()
{
    Sized view;
    QSignalSpy changes(&view, &ViewportController::changed);
    view.panBy(0, Motion::AtOnce);
    QCOMPARE(changes.count(), 0);
    view.panBy(5, Motion::AtOnce);
    QCOMPARE(changes.count(), 1);
}

QTEST_GUILESS_MAIN(TestViewportController)
#include "tst_viewport_controller.moc"
