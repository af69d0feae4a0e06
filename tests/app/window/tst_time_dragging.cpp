#include "tests/app/window/timeline_hand.h"

using namespace Qt::StringLiterals;
using support::middleOf;
using support::TimelineHand;

class TimeDraggingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSelectedMarkIsMovedByAWholeDay();
    void aMarkThatIsNotSelectedPansTheView();
    void anEndIsDrawnOut();
    void aMonthIsNarrowed();
    void theDatesAreSaidWhileItMoves();
    void escapeLeavesItWhereItWas();
    void aSmallMovementIsAClick();
    void theKeysMoveItAndEnterSetsIt();
    void theKeysMoveItsEnds();
    void aNearViewSetsAnHour();
    void whatHasNoTimeOfItsOwnIsGivenADay();
    void oneDragIsOneStep();
    void severalClaimsAreNotMoved();
    void aColumnIsNotMoved();
    void aReadOnlyProjectIsNotMoved();
    void aNoteIsMovedAndDrawnOut();
    void saysItInDanish();
};

void TimeDraggingTest::theSelectedMarkIsMovedByAWholeDay()
{
    TimelineHand hand;
    const std::string before = hand.digest();
    hand.window().selection().pickClaim(hand.claimWith("killed").claim.id);
    const QPoint from = middleOf(hand.markOf("killed")->area);
    hand.drag(from, from + QPoint(3 * 40, 0));
    const store::ClaimLine line = hand.claimWith("killed");
    QCOMPARE(line.claim.eventTime, std::string("2022-01-10"));
    QCOMPARE(line.claim.status, model::ClaimStatus::Corrected);
    QVERIFY(line.claim.timeByHand);
    QCOMPARE(hand.markOf("killed")->area.x + 1 > hand.xOfDay(10, 0), true);
    QVERIFY2(hand.action(u"actionUndo"_s)->text().contains(u"Time of 12 people were killed changed"_s) ||
                 hand.action(u"actionUndo"_s)->text().startsWith(u"Undo: Time of "_s),
             qPrintable(hand.action(u"actionUndo"_s)->text()));
    hand.undo();
    QCOMPARE(hand.digest(), before);
}

void TimeDraggingTest::aMarkThatIsNotSelectedPansTheView()
{
    TimelineHand hand;
    const double begin = hand.view().viewport().viewport().beginMs;
    const QPoint from = middleOf(hand.markOf("killed")->area);
    hand.drag(from, from + QPoint(80, 0));
    QCOMPARE(hand.claimWith("killed").claim.eventTime, std::string("2022-01-07"));
    QVERIFY(hand.view().viewport().viewport().beginMs < begin);
}

void TimeDraggingTest::anEndIsDrawnOut()
{
    TimelineHand hand;
    hand.window().selection().pickClaim(hand.claimWith("killed").claim.id);
    const timeline::Bar bar = *hand.barOf("killed");
    const int y = bar.body.y + bar.body.h / 2;
    hand.drag({bar.body.right() - 1, y}, {hand.xOfDay(9), y});
    QCOMPARE(hand.claimWith("killed").claim.eventTime, std::string("2022-01-07/2022-01-09"));
    const timeline::Bar after = *hand.barOf("killed");
    hand.drag({after.body.x + 1, y}, {hand.xOfDay(5), y});
    QCOMPARE(hand.claimWith("killed").claim.eventTime, std::string("2022-01-05/2022-01-09"));
}

void TimeDraggingTest::aMonthIsNarrowed()
{
    TimelineHand hand;
    hand.window().selection().pickClaim(hand.claimWith("ferries").claim.id);
    hand.showDays(2, 12);
    const timeline::Bar bar = *hand.barOf("ferries");
    const int y = bar.body.y + bar.body.h / 2;
    hand.drag({bar.body.right() - 1, y}, {hand.xOfDay(3), y});
    QCOMPARE(hand.claimWith("ferries").claim.eventTime, std::string("[2022-01-01,2022-01-02,2022-01-03]"));
}

void TimeDraggingTest::theDatesAreSaidWhileItMoves()
{
    TimelineHand hand;
    hand.window().selection().pickClaim(hand.claimWith("killed").claim.id);
    const QPoint from = middleOf(hand.markOf("killed")->area);
    auto *preview = hand.find(u"dragPreview"_s);
    QVERIFY(!preview->isVisible());
    hand.press(from);
    hand.move(from + QPoint(40, 0));
    QVERIFY(preview->isVisible());
    QVERIFY2(hand.status().contains(u"8 January 2022"_s), qPrintable(hand.status()));
    hand.move(from + QPoint(80, 0));
    QVERIFY2(hand.status().contains(u"9 January 2022"_s), qPrintable(hand.status()));
    QCOMPARE(hand.claimWith("killed").claim.eventTime, std::string("2022-01-07"));
    hand.release(from + QPoint(80, 0));
    QVERIFY(!preview->isVisible());
    QCOMPARE(hand.claimWith("killed").claim.eventTime, std::string("2022-01-09"));
}

void TimeDraggingTest::escapeLeavesItWhereItWas()
{
    TimelineHand hand;
    const std::string before = hand.digest();
    hand.window().selection().pickClaim(hand.claimWith("killed").claim.id);
    const QPoint from = middleOf(hand.markOf("killed")->area);
    hand.press(from);
    hand.move(from + QPoint(80, 0));
    hand.key(Qt::Key_Escape);
    QVERIFY(!hand.find(u"dragPreview"_s)->isVisible());
    hand.release(from + QPoint(80, 0));
    QCOMPARE(hand.digest(), before);
    QCOMPARE(hand.view().selection().size(), std::size_t(1));
}

void TimeDraggingTest::aSmallMovementIsAClick()
{
    TimelineHand hand;
    const std::string before = hand.digest();
    hand.window().selection().pickClaim(hand.claimWith("killed").claim.id);
    const QPoint from = middleOf(hand.markOf("killed")->area);
    hand.drag(from, from + QPoint(2, 1));
    QCOMPARE(hand.digest(), before);
    QCOMPARE(hand.lastStep(), u"import"_s);
}

void TimeDraggingTest::theKeysMoveItAndEnterSetsIt()
{
    TimelineHand hand;
    hand.window().selection().pickClaim(hand.claimWith("killed").claim.id);
    hand.view().setFocus();
    hand.key(Qt::Key_Right, Qt::ControlModifier);
    hand.key(Qt::Key_Right, Qt::ControlModifier);
    hand.key(Qt::Key_Left, Qt::ControlModifier);
    QVERIFY2(hand.status().contains(u"8 January 2022"_s) && hand.status().contains(u"Enter"_s),
             qPrintable(hand.status()));
    QCOMPARE(hand.lastStep(), u"import"_s);
    hand.key(Qt::Key_Return);
    QCOMPARE(hand.claimWith("killed").claim.eventTime, std::string("2022-01-08"));
    QCOMPARE(hand.lastStep(), u"set-time"_s);
    hand.key(Qt::Key_Right, Qt::ControlModifier);
    hand.key(Qt::Key_Escape);
    QCOMPARE(hand.claimWith("killed").claim.eventTime, std::string("2022-01-08"));
}

void TimeDraggingTest::theKeysMoveItsEnds()
{
    TimelineHand hand;
    hand.window().selection().pickClaim(hand.claimWith("killed").claim.id);
    hand.view().setFocus();
    hand.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    hand.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    hand.key(Qt::Key_Enter);
    QCOMPARE(hand.claimWith("killed").claim.eventTime, std::string("2022-01-07/2022-01-09"));
    hand.key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    hand.key(Qt::Key_Enter);
    QCOMPARE(hand.claimWith("killed").claim.eventTime, std::string("2022-01-06/2022-01-09"));
}

void TimeDraggingTest::aNearViewSetsAnHour()
{
    TimelineHand hand;
    hand.window().selection().pickClaim(hand.claimWith("killed").claim.id);
    hand.showDays(-6, 480); // 20 pixels an hour; 7 January at the left edge
    const timeline::Bar bar = *hand.barOf("killed");
    const int y = bar.body.y + bar.body.h / 2;
    hand.drag({bar.body.right() - 1, y}, {hand.xOfDay(7, 14.0 / 24), y});
    QCOMPARE(hand.claimWith("killed").claim.eventTime, std::string("2022-01-07/2022-01-07T14:00"));
}

void TimeDraggingTest::whatHasNoTimeOfItsOwnIsGivenADay()
{
    TimelineHand hand;
    hand.window().selection().pickClaim(hand.claimWith("Shots").claim.id);
    const QPoint from = middleOf(hand.markOf("Shots")->area);
    hand.drag(from, {hand.xOfDay(12), from.y()});
    QCOMPARE(hand.claimWith("Shots").claim.eventTime, std::string("2022-01-12"));
    QCOMPARE(hand.claimWith("Shots").placed.origin, model::TimeOrigin::Stated);
}

void TimeDraggingTest::oneDragIsOneStep()
{
    TimelineHand hand;
    hand.window().selection().pickClaim(hand.claimWith("killed").claim.id);
    const std::size_t steps = hand.document().reader().history()->size();
    const QPoint from = middleOf(hand.markOf("killed")->area);
    hand.press(from);
    for (int x = 10; x <= 160; x += 10)
        hand.move(from + QPoint(x, 0));
    hand.release(from + QPoint(160, 0));
    QCOMPARE(hand.document().reader().history()->size(), steps + 1);
}

void TimeDraggingTest::severalClaimsAreNotMoved()
{
    TimelineHand hand;
    hand.document().apply(
        store::MergeEvents{hand.claimWith("killed").claim.event, {hand.claimWith("ferries").claim.event}});
    hand.waitForIndex();
    const std::string before = hand.digest();
    hand.window().selection().pickClaim(hand.claimWith("killed").claim.id);
    const QPoint from = middleOf(hand.markOf("killed")->area);
    hand.drag(from, from + QPoint(80, 0));
    QCOMPARE(hand.digest(), before);
    QVERIFY2(hand.status().contains(u"several claims"_s), qPrintable(hand.status()));
}

void TimeDraggingTest::aColumnIsNotMoved()
{
    TimelineHand hand;
    support::ParsedArticleBuilder many("On 7 January soldiers left. Soldiers left.");
    many.named("many").publishedBy("Post", "2022-01-09").time("On 7 January", "2022-01-07");
    for (int i = 0; i < 12; ++i)
        many.claim("soldiers left", model::Happening{"other", {}, "Soldiers left"}, true);
    hand.import(many.build());
    hand.showDays(2000, 0.2);
    const std::string before = hand.digest();
    const store::ClaimLine last = hand.claims().back();
    hand.window().selection().pickClaim(last.claim.id);
    hand.view().setFocus();
    hand.showDays(2000, 0.2);
    QVERIFY(!hand.view().scene().columns.empty());
    hand.view().setSelection({last.claim.event});
    const auto &marks = hand.view().scene().marks;
    if (std::ranges::find(marks, last.claim.event, &timeline::Mark::event) == marks.end()) {
        hand.key(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY2(hand.status().contains(u"column"_s), qPrintable(hand.status()));
    }
    const auto &columns = hand.view().scene().columns;
    const auto filled = std::ranges::find_if(columns, [](const timeline::Column &each) { return each.total() > 0; });
    QVERIFY(filled != columns.end());
    const QPoint bottom(filled->rect.x, filled->rect.bottom() - 1);
    hand.drag(bottom, bottom + QPoint(60, 0));
    QCOMPARE(hand.digest(), before);
    QVERIFY2(hand.status().contains(u"A column counts several events"_s), qPrintable(hand.status()));
}

void TimeDraggingTest::aReadOnlyProjectIsNotMoved()
{
    TimelineHand hand;
    const QString path = hand.path(u"newer.dateline"_s);
    QVERIFY(hand.document().saveAs(path));
    hand.document().close();
    QFile::setPermissions(path, QFile::ReadOwner);
    {
        // A file of a newer program may only be read, also by root.
        QFile file(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(60); // user_version in the header of SQLite's files
        file.write(QByteArray::fromHex("00000063"));
    }
    QVERIFY(hand.document().open(path));
    hand.waitForIndex();
    hand.showDays(5);
    hand.window().selection().pickClaim(hand.claimWith("killed").claim.id);
    const QPoint from = middleOf(hand.markOf("killed")->area);
    hand.drag(from, from + QPoint(80, 0));
    QCOMPARE(hand.claimWith("killed").claim.eventTime, std::string("2022-01-07"));
    QVERIFY2(hand.status().contains(u"only be read"_s), qPrintable(hand.status()));
}

void TimeDraggingTest::aNoteIsMovedAndDrawnOut()
{
    TimelineHand hand;
    const base::RemarkId note = hand.write(model::RemarkShape::Span, "2022-01-05/2022-01-07", "Ceasefire");
    const timeline::RemarkBox box = *hand.boxOf(note);
    const QPoint from = middleOf(box.bar.body);
    hand.drag(from, from + QPoint(2 * 40, 0));
    QCOMPARE(hand.remarks().front().time, std::string("2022-01-07/2022-01-09"));
    QCOMPARE(hand.lastStep(), u"change-remark"_s);
    const timeline::RemarkBox moved = *hand.boxOf(note);
    hand.drag({moved.bar.body.right() - 1, from.y()}, {hand.xOfDay(12), from.y()});
    QCOMPARE(hand.remarks().front().time, std::string("2022-01-07/2022-01-12"));
    hand.key(Qt::Key_Right, Qt::ControlModifier);
    hand.key(Qt::Key_Return);
    QCOMPARE(hand.remarks().front().time, std::string("2022-01-08/2022-01-13"));
    for (int i = 0; i < 3; ++i)
        hand.undo();
    QCOMPARE(hand.remarks().front().time, std::string("2022-01-05/2022-01-07"));
}

void TimeDraggingTest::saysItInDanish()
{
    TimelineHand hand(ui::LanguageChoice::Danish);
    hand.window().selection().pickClaim(hand.claimWith("killed").claim.id);
    const QPoint from = middleOf(hand.markOf("killed")->area);
    hand.press(from);
    hand.move(from + QPoint(40, 0));
    QVERIFY2(hand.status().contains(u"8. januar 2022"_s) && hand.status().contains(u"slip"_s),
             qPrintable(hand.status()));
    hand.release(from + QPoint(40, 0));
    QVERIFY2(hand.action(u"actionUndo"_s)->text().contains(u"Tiden for"_s),
             qPrintable(hand.action(u"actionUndo"_s)->text()));
}

QTEST_MAIN(TimeDraggingTest)
#include "tst_time_dragging.moc"
