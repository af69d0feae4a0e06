#include "tests/app/window/window_fixture.h"

#include "app/timeline/view_history.h"
#include "app/window/parts/go_to_date.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;
using support::WindowFixture;

namespace {

/// Names of the lanes on screen, from the top; folded ones with a plus.
QStringList lanesOf(ui::TimelineView &view)
{
    QStringList names;
    for (const timeline::LaneBox &box : view.scene().lanes) {
        const QString name = QString::fromStdString(view.index()->lanes[box.lane].row.name);
        names << (box.mode == timeline::LaneMode::Folded ? name + u'+' : name);
    }
    return names;
}

QAction *menuAction(QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

class TimelineCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesToADateInWordsOrEdtf_data();
    void goesToADateInWordsOrEdtf();
    void refusesWordsThatAreNoDate();
    void closesTheLineByEscape();
    void goesBackToTheViewBefore();
    void movesAndFoldsTheLaneOfTheSelection();
    void hidesLanesAndBringsThemBack();
    void keepsTheArrangementOverGroupings();
    void hidesEmptyLanes();
};

void TimelineCommandsTest::goesToADateInWordsOrEdtf_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("inside");
    QTest::addColumn<int>("mostDays");
    QTest::newRow("EDTF day") << u"2014-06-05"_s << u"2014-06-05"_s << 8;
    QTest::newRow("EDTF month") << u"2014-06"_s << u"2014-06-15"_s << 40;
    QTest::newRow("words") << u"5 June 2014"_s << u"2014-06-05"_s << 8;
    QTest::newRow("a span") << u"5-7 June 2014"_s << u"2014-06-06"_s << 8;
    QTest::newRow("long ago") << u"-0300"_s << u"-0300-07-01"_s << 500;
    QTest::newRow("since") << u"since 2014"_s << u"2014-06-01"_s << 500;
}

void TimelineCommandsTest::goesToADateInWordsOrEdtf()
{
    QFETCH(QString, typed);
    QFETCH(QString, inside);
    QFETCH(int, mostDays);
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    QTest::keyClick(&fixture.window(), Qt::Key_L, Qt::ControlModifier);
    auto *field = fixture.find<QLineEdit>(u"goToDateField"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!fixture.find(u"goToDate"_s)->isVisible());
    QVERIFY(fixture.window().timeline().hasFocus());
    const base::TimeSpan shown = fixture.window().timeline().viewport().viewport().span();
    const base::TimeSpan wanted = spanOf(base::Edtf::parse(inside.toStdString())->dates().front());
    QVERIFY(shown.begin < wanted.end);
    QVERIFY(shown.end > wanted.begin);
    QVERIFY2(shown.lengthMs() <= mostDays * base::msPerDay, qPrintable(QString::number(shown.lengthMs())));
}

void TimelineCommandsTest::refusesWordsThatAreNoDate()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    const timeline::Viewport before = fixture.window().timeline().viewport().viewport();
    QTest::keyClick(&fixture.window(), Qt::Key_L, Qt::ControlModifier);
    auto *field = fixture.find<QLineEdit>(u"goToDateField"_s);
    QTest::keyClicks(field, u"when the ice broke"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(fixture.find(u"goToDate"_s)->isVisible());
    QCOMPARE(field->property("invalid").toBool(), true);
    QCOMPARE(fixture.window().timeline().viewport().viewport(), before);
}

void TimelineCommandsTest::closesTheLineByEscape()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    QTest::keyClick(&fixture.window(), Qt::Key_L, Qt::ControlModifier);
    auto *field = fixture.find<QLineEdit>(u"goToDateField"_s);
    QTest::keyClicks(field, u"2014"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!fixture.find(u"goToDate"_s)->isVisible());
    QVERIFY(fixture.window().timeline().hasFocus());
}

void TimelineCommandsTest::goesBackToTheViewBefore()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    ui::MainWindow &window = fixture.window();
    window.findChild<ui::ViewHistory *>()->settle();
    const timeline::Viewport first = window.timeline().viewport().viewport();
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(fixture.find(u"goToDateField"_s), u"1999"_s);
    QTest::keyClick(fixture.find(u"goToDateField"_s), Qt::Key_Return);
    const timeline::Viewport second = window.timeline().viewport().viewport();
    QVERIFY(first.beginMs != second.beginMs);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.timeline().viewport().viewport().beginMs, first.beginMs);
    QVERIFY(!window.actions()[ui::Act::GoBack]->isEnabled());
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window.timeline().viewport().viewport().beginMs, second.beginMs);
}

void TimelineCommandsTest::movesAndFoldsTheLaneOfTheSelection()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    ui::TimelineView &view = fixture.window().timeline();
    const QStringList before = lanesOf(view);
    QVERIFY(before.size() >= 3);
    fixture.window().selection().pickClaim(fixture.claims()[0].claim.id); // the dead: topmost
    QTest::keyClick(&view, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(lanesOf(view).value(1), before.value(0));
    QTest::keyClick(&view, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(lanesOf(view), before);
    QTest::keyClick(&view, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(lanesOf(view), before);
    QTest::keyClick(&view, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(lanesOf(view).value(0), before.value(0) + u'+');
}

void TimelineCommandsTest::hidesLanesAndBringsThemBack()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    ui::TimelineView &view = fixture.window().timeline();
    const QStringList before = lanesOf(view);
    fixture.window().actions()[ui::Act::HideLane]->trigger();
    QCOMPARE(lanesOf(view), before.mid(1));

    QMenu menu;
    view.fillLanesMenu(menu);
    QAction *hidden = menuAction(menu, before.front());
    QVERIFY(hidden != nullptr && !hidden->isChecked());
    hidden->trigger();
    QCOMPARE(lanesOf(view), before);

    QAction *pin = fixture.window().actions()[ui::Act::PinLane];
    pin->trigger();
    QVERIFY(std::ranges::any_of(view.scene().lanes, &timeline::LaneBox::pinned));
}

void TimelineCommandsTest::keepsTheArrangementOverGroupings()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    ui::TimelineView &view = fixture.window().timeline();
    fixture.window().actions()[ui::Act::LaneDown]->trigger();
    const QStringList arranged = lanesOf(view);
    fixture.window().timelineModel().setGrouping(pipeline::LaneGrouping::Actor);
    fixture.waitForIndex();
    QVERIFY(lanesOf(view) != arranged);
    fixture.window().timelineModel().setGrouping(pipeline::LaneGrouping::Kind);
    fixture.waitForIndex();
    QCOMPARE(lanesOf(view), arranged);
}

void TimelineCommandsTest::hidesEmptyLanes()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    ui::TimelineView &view = fixture.window().timeline();
    const qsizetype all = lanesOf(view).size();
    view.setEmptyLanesHidden(true);
    for (const timeline::LaneBox &box : view.scene().lanes)
        QVERIFY(box.total > 0);
    QVERIFY(lanesOf(view).size() < all);
    view.setEmptyLanesHidden(false);
    QCOMPARE(lanesOf(view).size(), all);
}

QTEST_MAIN(TimelineCommandsTest)

#include "tst_timeline_commands.moc"
