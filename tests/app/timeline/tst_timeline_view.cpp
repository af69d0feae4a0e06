#include "app/timeline/hover_card.h"
#include "app/timeline/timeline_view.h"
#include "tests/app/timeline/timeline_fixture.h"

#include <QtGui/QAccessible>
#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using ui::Motion;
using ui::TimelineView;

namespace {

base::TimePoint day(int month, int number)
{
    return base::CivilDate{2022, std::uint8_t(month), std::uint8_t(number)}.midnight();
}

model::Statement statement(const std::string &speaker)
{
    model::Statement said;
    said.speaker.name = speaker;
    return said;
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsTheAxisWithoutEvents();
    void fitsTheFirstSnapshotAndKeepsTheRangeOfLaterOnes();
    void selectsByClickAndClearsBesideMarks();
    void opensByDoubleClickAndByEnter();
    void zoomsByWheelAtThePointer();
    void pansByDraggingAndDoesNotSelect();
    void zoomsIntoARubberBand();
    void zoomsAndPansByKeys();
    void walksThroughEventsByKeys();
    void fitsTheSelectionByKey();
    void foldsALaneByItsArrowAndByDoubleClick();
    void reordersLanesByDragging();
    void movesTheWindowOnTheOverview();
    void countsTimeFromTheSelection();
    void measuresToThePointer();
    void measuresFromTheSelectionAndSnapsToEdges();
    void showsTheCardAtOnceBySpaceAndHidesItByEscape();
    void showsTheCardAfterAWhileUnderThePointer();
    void keepsTheCardOffItsMarkAndInsideTheView();
    void showsArticlesAsPlainText();
    void outlinesWhatIsHovered();
    void offersAMenu();
    void speaksTheMarksInView();
    void scrollsLanesHigherThanTheView();
    void keepsTheSelectedEventInViewWhenItShrinks();
    void changesColoursWithTheTheme();
    void marksWhatWasFound();

private:
    [[nodiscard]] QPoint middleOf(base::EventId event);
    [[nodiscard]] const timeline::Mark *markOf(base::EventId event);
    [[nodiscard]] const timeline::LaneBox &lane(std::uint32_t index);
    void click(QPoint at) { QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {});

    std::unique_ptr<TimelineView> m_view;
    base::EventId m_said, m_moved, m_happened;
};

void TestTimelineView::init()
{
    TimelineFixture fixture;
    m_said = fixture.add(statement("Karen Holm"), "Broen er <b>lukket</b>", "2022-01-07");
    m_moved = fixture.add(model::Movement{}, "kørte mod Ribe", "2022-01-12/2022-01-18");
    m_happened = fixture.addEvent("Havnen genåbnet", "2022-01-25");
    m_view = std::make_unique<TimelineView>();
    m_view->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_view->viewport().setReducedMotion(true);
    m_view->setZone(QTimeZone::utc());
    m_view->setEventLookup(fixture.lookup());
    m_view->setIndex(fixture.index());
    m_view->resize(1000, 600);
    m_view->show();
    m_view->viewport().show({day(1, 1), day(2, 1)}, Motion::AtOnce, 0);
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
}

void TestTimelineView::cleanup()
{
    m_view.reset();
}

const timeline::Mark *TestTimelineView::markOf(base::EventId event)
{
    const auto &marks = m_view->scene().marks;
    const auto found = std::ranges::find(marks, event, &timeline::Mark::event);
    return found == marks.end() ? nullptr : &*found;
}

QPoint TestTimelineView::middleOf(base::EventId event)
{
    const timeline::Mark *mark = markOf(event);
    if (mark == nullptr)
        return {-1, -1};
    return {mark->area.x + mark->area.w / 2, mark->area.y + mark->area.h / 2};
}

const timeline::LaneBox &TestTimelineView::lane(std::uint32_t index)
{
    return *std::ranges::find(m_view->scene().lanes, index, &timeline::LaneBox::lane);
}

void TestTimelineView::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(m_view.get(), Qt::LeftButton, modifiers, from);
    const QPoint middle = (from + to) / 2;
    for (const QPoint at : {middle, to}) {
        QMouseEvent move(QEvent::MouseMove, at, m_view->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(m_view.get(), &move);
    }
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, modifiers, to);
}

void TestTimelineView::showsTheAxisWithoutEvents()
{
    TimelineView view;
    view.resize(800, 400);
    view.setIndex(TimelineFixture().index());
    QVERIFY(!view.scene().axis.ticks.empty());
    QCOMPARE(view.scene().lanes.size(), std::size_t(4));
    QVERIFY(view.scene().marks.empty());
}

void TestTimelineView::fitsTheFirstSnapshotAndKeepsTheRangeOfLaterOnes()
{
    TimelineFixture fixture;
    fixture.addEvent("Mødet", "2022-03-01");
    TimelineView view;
    view.setIndex(fixture.index()); // before it has a size
    view.resize(900, 500);
    view.show();
    QVERIFY(view.viewport().viewport().span().begin <= day(3, 1));
    QVERIFY(view.viewport().viewport().span().end >= day(3, 2));
    const timeline::Viewport before = view.viewport().viewport();
    fixture.addEvent("Langt senere", "2025-03-01");
    view.setIndex(fixture.index());
    QCOMPARE(view.viewport().viewport(), before);
    QCOMPARE(view.viewport().dataSpan().end, fixture.index()->span.end);
}

void TestTimelineView::selectsByClickAndClearsBesideMarks()
{
    QSignalSpy selected(m_view.get(), &TimelineView::selectionChanged);
    click(middleOf(m_moved));
    QCOMPARE(selected.count(), 1);
    QCOMPARE(m_view->selection(), std::vector{m_moved});
    QVERIFY(markOf(m_moved)->has(timeline::MarkState::Selected));
    const timeline::LaneBox &box = lane(std::uint32_t(timeline::MarkKind::Casualties));
    click({box.body.x + 40, box.body.y + box.body.h / 2});
    QVERIFY(m_view->selection().empty());
    QCOMPARE(selected.count(), 2);
}

void TestTimelineView::opensByDoubleClickAndByEnter()
{
    QSignalSpy opened(m_view.get(), &TimelineView::eventActivated);
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, middleOf(m_moved));
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<base::EventId>(), m_moved);
    m_view->setSelection({m_happened});
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.last().first().value<base::EventId>(), m_happened);
}

void TestTimelineView::zoomsByWheelAtThePointer()
{
    const QPoint at(700, 300);
    const timeline::Viewport before = m_view->viewport().viewport();
    const base::TimePoint time = timeline::timeAt(before, at.x());
    QWheelEvent wheel(at, m_view->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(m_view.get(), &wheel);
    const timeline::Viewport after = m_view->viewport().viewport();
    QVERIFY(after.msPerPixel < before.msPerPixel);
    QVERIFY(std::abs(timeline::exactX(after, time) - at.x()) <= 1);
}

void TestTimelineView::pansByDraggingAndDoesNotSelect()
{
    const double before = m_view->viewport().viewport().beginMs;
    const QPoint from = middleOf(m_moved);
    drag(from, from + QPoint(-90, 0));
    const timeline::Viewport &after = m_view->viewport().viewport();
    QCOMPARE(qRound((after.beginMs - before) / after.msPerPixel), 90);
    QVERIFY(m_view->selection().empty());
}

void TestTimelineView::zoomsIntoARubberBand()
{
    const timeline::Viewport before = m_view->viewport().viewport();
    const base::TimePoint left = timeline::timeAt(before, 400);
    const base::TimePoint right = timeline::timeAt(before, 600);
    drag({400, 300}, {600, 320}, Qt::ShiftModifier);
    const base::TimeSpan after = m_view->viewport().viewport().span();
    const auto pixel = std::int64_t(before.msPerPixel);
    QVERIFY(std::abs(after.begin.ms - left.ms) <= pixel);
    QVERIFY(std::abs(after.end.ms - right.ms) <= pixel);
}

void TestTimelineView::zoomsAndPansByKeys()
{
    const timeline::Viewport start = m_view->viewport().viewport();
    QTest::keyClick(m_view.get(), Qt::Key_W);
    QVERIFY(m_view->viewport().viewport().msPerPixel < start.msPerPixel);
    QTest::keyClick(m_view.get(), Qt::Key_S);
    QCOMPARE(qRound64(m_view->viewport().viewport().msPerPixel), qRound64(start.msPerPixel));
    QTest::keyClick(m_view.get(), Qt::Key_D);
    QVERIFY(m_view->viewport().viewport().beginMs > start.beginMs);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QVERIFY(std::abs(m_view->viewport().viewport().beginMs - start.beginMs) < start.msPerPixel);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QVERIFY(m_view->viewport().viewport().span().begin < day(1, 7));
    QTest::keyClick(m_view.get(), Qt::Key_0);
    const base::TimeSpan all = m_view->viewport().dataSpan();
    QVERIFY(m_view->viewport().viewport().span().begin <= all.begin);
    QVERIFY(m_view->viewport().viewport().span().end >= all.end);
}

void TestTimelineView::walksThroughEventsByKeys()
{
    std::vector<base::EventId> seen;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(m_view.get(), Qt::Key_Period);
        seen.push_back(m_view->selection().front());
    }
    QCOMPARE(seen, (std::vector{m_said, m_moved, m_happened}));
    QTest::keyClick(m_view.get(), Qt::Key_Comma);
    QCOMPARE(m_view->selection().front(), m_moved);
}

void TestTimelineView::fitsTheSelectionByKey()
{
    m_view->setSelection({m_moved});
    QTest::keyClick(m_view.get(), Qt::Key_F);
    const base::TimeSpan shown = m_view->viewport().viewport().span();
    QVERIFY(shown.begin > day(1, 7) && shown.begin < day(1, 12));
    QVERIFY(shown.end > day(1, 19) && shown.end < day(1, 25));
}

void TestTimelineView::foldsALaneByItsArrowAndByDoubleClick()
{
    const timeline::PixelRect arrow = lane(0).foldArrow;
    QVERIFY(!arrow.isEmpty());
    click({arrow.x + arrow.w / 2, arrow.y + arrow.h / 2});
    QCOMPARE(lane(0).mode, timeline::LaneMode::Folded);
    const timeline::PixelRect header = lane(0).header;
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, {header.right() - 30, header.y + header.h / 2});
    QVERIFY(lane(0).mode != timeline::LaneMode::Folded);
}

void TestTimelineView::reordersLanesByDragging()
{
    const timeline::PixelRect first = lane(0).header;
    const timeline::PixelRect last = lane(3).header;
    drag({first.right() - 30, first.y + 8}, {last.right() - 30, last.bottom() - 2});
    std::vector<std::uint32_t> order;
    for (const timeline::LaneBox &box : m_view->scene().lanes)
        order.push_back(box.lane);
    QCOMPARE(order, (std::vector<std::uint32_t>{1, 2, 3, 0}));
}

void TestTimelineView::movesTheWindowOnTheOverview()
{
    m_view->viewport().show({day(1, 7), day(1, 10)}, Motion::AtOnce, 0);
    const timeline::PixelRect window = m_view->scene().overview.window;
    QVERIFY(!window.isEmpty());
    const QPoint grip(window.x + window.w / 2, window.y + window.h / 2);
    drag(grip, grip + QPoint(60, 0));
    QVERIFY(std::abs(m_view->scene().overview.window.x - window.x - 60) <= 2);
    QVERIFY(std::abs(m_view->scene().overview.window.w - window.w) <= 1);
}

void TestTimelineView::countsTimeFromTheSelection()
{
    QTest::keyClick(m_view.get(), Qt::Key_T);
    QVERIFY(!m_view->origin()); // nothing is selected
    click(middleOf(m_said));
    QTest::keyClick(m_view.get(), Qt::Key_T);
    QCOMPARE(m_view->origin(), std::optional(day(1, 7)));
    QCOMPARE(m_view->scene().axis.originX.value_or(0), timeline::xOf(m_view->viewport().viewport(), day(1, 7)));
    QTest::keyClick(m_view.get(), Qt::Key_T);
    QVERIFY(!m_view->origin());
    QVERIFY(!m_view->scene().axis.originX);
}

void TestTimelineView::measuresToThePointer()
{
    const timeline::Viewport &view = m_view->viewport().viewport();
    const int empty = m_view->scene().laneArea.bottom() - 4;
    QTest::mouseMove(m_view.get(), {timeline::xOf(view, day(1, 3)) + 2, empty});
    QTest::keyClick(m_view.get(), Qt::Key_M);
    QVERIFY(m_view->isMeasuring());
    m_view->measureTo(day(1, 10));
    QVERIFY(!m_view->measuredWords().isEmpty());
    QTest::mouseMove(m_view.get(), {timeline::xOf(view, day(1, 20)) + 2, empty});
    m_view->grab();
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->isMeasuring());
    QVERIFY(m_view->measuredWords().isEmpty());
}

void TestTimelineView::measuresFromTheSelectionAndSnapsToEdges()
{
    click(middleOf(m_said));
    QTest::keyClick(m_view.get(), Qt::Key_M);
    const timeline::Mark *moved = markOf(m_moved);
    QVERIFY(moved != nullptr);
    const int begin = timeline::xOf(m_view->viewport().viewport(), day(1, 12));
    QTest::mouseMove(m_view.get(), {begin + 2, moved->row.y + moved->row.h / 2});
    QTRY_COMPARE(m_view->measuredWords(), QStringLiteral("5 day(s)"));
}

void TestTimelineView::showsTheCardAtOnceBySpaceAndHidesItByEscape()
{
    m_view->setSelection({m_said});
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QVERIFY(m_view->card().isVisible());
    const QString text = m_view->card().text();
    QVERIFY2(text.contains(u"Friday 7 January 2022"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Says so: Karen Holm"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Broen ved floden · publisher unknown · Jan 2022"_s), qPrintable(text));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->card().isVisible());
    QCOMPARE(m_view->selection(), std::vector{m_said}); // the first Escape closes the card only
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_view->selection().empty());
}

void TestTimelineView::showsTheCardAfterAWhileUnderThePointer()
{
    QTest::mouseMove(m_view.get(), middleOf(m_moved));
    QVERIFY(!m_view->card().isVisible());
    QTRY_VERIFY(m_view->card().isVisible());
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, middleOf(m_moved));
    QVERIFY(!m_view->card().isVisible());
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, middleOf(m_moved));
}

void TestTimelineView::keepsTheCardOffItsMarkAndInsideTheView()
{
    for (const base::EventId event : {m_said, m_moved, m_happened}) {
        m_view->setSelection({event});
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QVERIFY(m_view->card().isVisible());
        const timeline::PixelRect area = markOf(event)->area;
        const QRect card = m_view->card().geometry();
        QVERIFY(!card.intersects(QRect(area.x, area.y, area.w, area.h)));
        QVERIFY(m_view->rect().contains(card));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
    }
}

void TestTimelineView::showsArticlesAsPlainText()
{
    m_view->setSelection({m_said});
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QVERIFY(m_view->card().text().contains(u"<b>lukket</b>"_s));
}

void TestTimelineView::outlinesWhatIsHovered()
{
    QSignalSpy hovered(m_view.get(), &TimelineView::hovered);
    QTest::mouseMove(m_view.get(), middleOf(m_happened));
    QVERIFY(markOf(m_happened)->has(timeline::MarkState::Hovered));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_view.get(), &leave);
    QVERIFY(!markOf(m_happened)->has(timeline::MarkState::Hovered));
    QCOMPARE(hovered.count(), 2);
}

void TestTimelineView::offersAMenu()
{
    QSignalSpy opening(m_view.get(), &TimelineView::contextMenuOpening);
    const QPoint at = middleOf(m_moved);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_view->mapToGlobal(at));
    QApplication::sendEvent(m_view.get(), &event);
    QCOMPARE(opening.count(), 1);
    auto *menu = m_view->findChild<QMenu *>(u"timelineMenu"_s);
    QVERIFY(menu != nullptr);
    QCOMPARE(m_view->selection(), std::vector{m_moved});
    const double before = m_view->viewport().viewport().msPerPixel;
    auto *zoomIn = menu->findChild<QAction *>(u"timelineZoomIn"_s);
    QVERIFY(zoomIn != nullptr);
    zoomIn->trigger();
    QVERIFY(m_view->viewport().viewport().msPerPixel < before);
    menu->close();
}

void TestTimelineView::speaksTheMarksInView()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(list != nullptr);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 3);
    QStringList names;
    for (int i = 0; i < list->childCount(); ++i)
        names.append(list->child(i)->text(QAccessible::Name));
    const auto said = std::ranges::find_if(names, [](const QString &name) { return name.contains(u"Karen Holm"); });
    QVERIFY(said != names.end());
    QVERIFY2(said->startsWith(u"Statements; "), qPrintable(*said));
    QVERIFY2(said->contains(u"Friday 7 January 2022"), qPrintable(*said));
    QVERIFY2(said->endsWith(u"extracted"), qPrintable(*said));
}

void TestTimelineView::scrollsLanesHigherThanTheView()
{
    auto *bar = m_view->findChild<QScrollBar *>(u"timelineScrollBar"_s);
    QVERIFY(bar != nullptr);
    QCOMPARE(bar->maximum(), 0);
    m_view->resize(1000, 220);
    QVERIFY(bar->maximum() > 0);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTRY_VERIFY(bar->value() > 0);
    QCOMPARE(m_view->viewport().viewport().scrollY, bar->value());
    bar->setValue(bar->maximum());
    const timeline::Scene &scene = m_view->scene();
    QCOMPARE(scene.lanes.back().body.bottom(), scene.laneArea.bottom());
}

void TestTimelineView::keepsTheSelectedEventInViewWhenItShrinks()
{
    const auto isInView = [this] {
        const timeline::Mark *mark = markOf(m_happened);
        const timeline::PixelRect area = m_view->scene().laneArea;
        return mark != nullptr && mark->row.y >= area.y && mark->row.bottom() <= area.bottom();
    };
    m_view->resize(1000, 220);
    QVERIFY(!isInView());
    m_view->resize(1000, 600);
    m_view->setSelection({m_happened});
    QVERIFY(isInView());
    m_view->resize(1000, 220);
    QVERIFY(isInView());
}

void TestTimelineView::changesColoursWithTheTheme()
{
    const timeline::PixelRect area = m_view->scene().laneArea;
    const QPoint empty(area.right() - 3, area.bottom() - 3);
    m_view->setTheme(render::Theme::of(render::ThemeName::Light));
    QCOMPARE(m_view->grab().toImage().pixelColor(empty),
             render::Theme::of(render::ThemeName::Light).colour(render::ColourRole::Lane));
    m_view->setTheme(render::Theme::of(render::ThemeName::Dark));
    QCOMPARE(m_view->grab().toImage().pixelColor(empty),
             render::Theme::of(render::ThemeName::Dark).colour(render::ColourRole::Lane));
}

void TestTimelineView::marksWhatWasFound()
{
    m_view->setFound({m_said, m_happened}, m_happened);
    QVERIFY(markOf(m_said)->has(timeline::MarkState::Found));
    QVERIFY(markOf(m_happened)->has(timeline::MarkState::FoundCurrent));
    QVERIFY(!markOf(m_moved)->has(timeline::MarkState::Found));
}

QTEST_MAIN(TestTimelineView)
#include "tst_timeline_view.moc"
