#include "app/timeline/view_history.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using ui::Motion;
using ui::ViewHistory;
using ui::ViewportController;

namespace {

constexpr std::int64_t day = base::msPerDay;

struct Sized : ViewportController
{
    Sized()
    {
        setReducedMotion(true);
        setSize({1000, 600}, 200);
        setDataSpan({{0}, {100 * day}});
    }
};

} // namespace

class TestViewHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForward();
    void forgetsWhatLiesAheadOnceThePersonMovesOn();
    void takesARestingViewForOneStep();
    void notesNothingTwice();
};

void TestViewHistory::goesBackAndForward()
{
    Sized view;
    ViewHistory history(view);
    QVERIFY(!history.canGoBack());
    view.show({{0}, {80 * day}}, Motion::AtOnce, 0);
    history.settle();
    QVERIFY(!history.canGoBack());
    view.show({{10 * day}, {20 * day}}, Motion::AtOnce, 0);
    QVERIFY(history.canGoBack());
    history.goBack();
    QCOMPARE(view.viewport().beginMs, 0.0);
    QCOMPARE(view.viewport().msPerPixel, double(day) / 10);
    QVERIFY(!history.canGoBack());
    QVERIFY(history.canGoForward());
    history.goForward();
    QCOMPARE(view.viewport().beginMs, 10.0 * double(day));
    QVERIFY(!history.canGoForward());
}

void TestViewHistory::forgetsWhatLiesAheadOnceThePersonMovesOn()
{
    Sized view;
    ViewHistory history(view);
    for (const int begin : {0, 10, 20}) {
        view.show({{begin * day}, {(begin + 80) * day}}, Motion::AtOnce, 0);
        history.settle();
    }
    history.goBack();
    view.show({{50 * day}, {60 * day}}, Motion::AtOnce, 0);
    QVERIFY(!history.canGoForward());
    history.settle();
    QVERIFY(!history.canGoForward());
    history.goBack();
    QCOMPARE(view.viewport().beginMs, 10.0 * double(day));
}

void TestViewHistory::takesARestingViewForOneStep()
{
    Sized view;
    ViewHistory history(view);
    view.show({{0}, {80 * day}}, Motion::AtOnce, 0);
    history.settle();
    QSignalSpy noted(&history, &ViewHistory::changed);
    for (int i = 0; i < 30; ++i)
        view.panBy(-10, Motion::AtOnce);
    QCOMPARE(noted.size(), 0);
    QTRY_COMPARE(noted.size(), 1);
    history.goBack();
    QCOMPARE(view.viewport().beginMs, 0.0);
}

void TestViewHistory::notesNothingTwice()
{
    Sized view;
    ViewHistory history(view);
    view.show({{0}, {80 * day}}, Motion::AtOnce, 0);
    history.settle();
    QSignalSpy noted(&history, &ViewHistory::changed);
    view.scrollTo(40);
    view.panBy(1, Motion::AtOnce);
    history.settle();
    QCOMPARE(noted.size(), 0);
    QVERIFY(!history.canGoBack());
}

QTEST_GUILESS_MAIN(TestViewHistory)

#include "tst_view_history.moc"
