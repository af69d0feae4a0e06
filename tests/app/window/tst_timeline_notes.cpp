#include "tests/app/window/timeline_hand.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using model::RemarkShape;
using support::middleOf;
using support::TimelineHand;

namespace {

class Notes : public TimelineHand
{
public:
    using TimelineHand::TimelineHand;

    [[nodiscard]] QWidget &form() { return *find(u"remarkForm"_s); }
    [[nodiscard]] QLineEdit &words() { return *find<QLineEdit>(u"remarkText"_s); }
    [[nodiscard]] QLineEdit &time() { return *find<QLineEdit>(u"remarkTime"_s); }
    /// The context menu at a place; each of its commands by name.
    QAction *menuAction(QPoint at, const QString &name)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, view().mapToGlobal(at));
        QApplication::sendEvent(&view(), &event);
        auto *menu = view().findChild<QMenu *>(u"timelineMenu"_s);
        QAction *found = menu->findChild<QAction *>(name);
        menu->setObjectName(u"closed"_s);
        menu->close();
        return found;
    }
    [[nodiscard]] QPoint freePlace(int day)
    {
        const timeline::Scene &scene = view().scene();
        return {xOfDay(day), scene.laneArea.bottom() - 4};
    }
};

} // namespace

class TimelineNotesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhereTheMenuWasOpened();
    void shadesASpanDrawnWithControl();
    void escapeDrawsNothing();
    void theKeyOpensTheForm();
    void whatSaysNothingCannotBeSaved();
    void aNoteIsEditedByKeys();
    void aNoteIsRemovedByKeyAndComesBack();
    void theMenuEditsAndRemoves();
    void aDoubleClickOpensTheForm();
    void notesAreWalkedThrough();
    void aNoteOrAnEventIsSelectedNeverBoth();
    void aNoteIsFoundBySearch();
    void aNoteHasASpokenName();
    void aLaneCanBeChosen();
    void notesAloneAreATimeline();
    void lettersInTheFormAreNoKeysOfTheTimeline();
};

void TimelineNotesTest::writesWhereTheMenuWasOpened()
{
    Notes notes;
    const std::string before = notes.digest();
    for (const auto &[name, shape] :
         {std::pair(u"remarkWrite"_s, RemarkShape::Text), std::pair(u"remarkLine"_s, RemarkShape::Line),
          std::pair(u"remarkShade"_s, RemarkShape::Span)}) {
        QAction *action = notes.menuAction(notes.freePlace(12), name);
        QVERIFY(action != nullptr);
        action->trigger();
        QVERIFY(notes.form().isVisible());
        QCOMPARE(notes.time().text(), u"Wednesday 12 January 2022"_s);
        QTest::keyClicks(&notes.words(), u"Talks begin"_s);
        QTest::keyClick(&notes.words(), Qt::Key_Return);
        QVERIFY(!notes.form().isVisible());
        notes.waitForIndex();
        const model::Remark made = notes.remarks().back();
        QCOMPARE(made.shape, shape);
        QCOMPARE(made.text, std::string("Talks begin"));
        QCOMPARE(made.time, std::string("2022-01-12"));
        QVERIFY(notes.boxOf(made.id) != nullptr);
        QVERIFY(notes.boxOf(made.id)->selected);
    }
    QVERIFY(notes.action(u"actionUndo"_s)->text().contains(u"Written on the timeline: Talks begin"_s));
    QCOMPARE(notes.document().reader().history()->size(), std::size_t(4));
    for (int i = 0; i < 3; ++i)
        notes.undo();
    QCOMPARE(notes.digest(), before);
    QVERIFY(notes.view().scene().remarks.rect.isEmpty());
}

void TimelineNotesTest::shadesASpanDrawnWithControl()
{
    Notes notes;
    const int y = notes.freePlace(1).y();
    notes.press({notes.xOfDay(2), y}, Qt::ControlModifier);
    notes.move({notes.xOfDay(3), y}, Qt::ControlModifier);
    notes.move({notes.xOfDay(6), y}, Qt::ControlModifier);
    QVERIFY2(notes.status().contains(u"2–6 January 2022"_s), qPrintable(notes.status()));
    notes.release({notes.xOfDay(6), y}, Qt::ControlModifier);
    QVERIFY(notes.form().isVisible());
    QTest::keyClicks(&notes.words(), u"Ceasefire"_s);
    QTest::keyClick(&notes.words(), Qt::Key_Return);
    notes.waitForIndex();
    QCOMPARE(notes.remarks().size(), std::size_t(1));
    QCOMPARE(notes.remarks().front().shape, RemarkShape::Span);
    QCOMPARE(notes.remarks().front().time, std::string("2022-01-02/2022-01-06"));
    const timeline::RemarkBox box = *notes.boxOf(notes.remarks().front().id);
    QCOMPARE(box.shade.x, notes.xOfDay(2, 0));
    QCOMPARE(box.shade.right(), notes.xOfDay(7, 0));
}

void TimelineNotesTest::escapeDrawsNothing()
{
    Notes notes;
    const int y = notes.freePlace(1).y();
    notes.press({notes.xOfDay(2), y}, Qt::ControlModifier);
    notes.move({notes.xOfDay(6), y}, Qt::ControlModifier);
    notes.key(Qt::Key_Escape);
    notes.release({notes.xOfDay(6), y}, Qt::ControlModifier);
    QVERIFY(!notes.form().isVisible());
    QVERIFY(notes.remarks().empty());
}

void TimelineNotesTest::theKeyOpensTheForm()
{
    Notes notes;
    notes.window().selection().pickClaim(notes.claimWith("killed").claim.id);
    QTest::keyClick(&notes.window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(notes.form().isVisible());
    QCOMPARE(notes.time().text(), u"Friday 7 January 2022"_s);
    QTest::keyClick(&notes.words(), Qt::Key_Escape);
    QVERIFY(!notes.form().isVisible());
    QVERIFY(notes.view().hasFocus());
    QVERIFY(notes.remarks().empty());
}

void TimelineNotesTest::whatSaysNothingCannotBeSaved()
{
    Notes notes;
    notes.action(u"actionAddRemark"_s)->trigger();
    auto *save = notes.find<QPushButton>(u"remarkSave"_s);
    QVERIFY(!save->isEnabled());
    QTest::keyClick(&notes.words(), Qt::Key_Return);
    QVERIFY(notes.form().isVisible());
    QTest::keyClicks(&notes.words(), u"Words"_s);
    QVERIFY(save->isEnabled());
    notes.time().setFocus();
    notes.time().selectAll();
    QTest::keyClicks(&notes.time(), u"some day"_s);
    QVERIFY(!save->isEnabled());
    notes.time().selectAll();
    QTest::keyClicks(&notes.time(), u"5-7 January 2022"_s);
    QVERIFY(save->isEnabled());
    QTest::keyClick(&notes.time(), Qt::Key_Return);
    QCOMPARE(notes.remarks().front().time, std::string("2022-01-05/2022-01-07"));
}

void TimelineNotesTest::aNoteIsEditedByKeys()
{
    Notes notes;
    const base::RemarkId note = notes.write(RemarkShape::Text, "2022-01-12", "Talks");
    notes.key(Qt::Key_G);
    QVERIFY(notes.boxOf(note)->selected);
    notes.key(Qt::Key_Return);
    QVERIFY(notes.form().isVisible());
    QCOMPARE(notes.words().text(), u"Talks"_s);
    QTest::keyClicks(&notes.words(), u"Talks end"_s);
    auto *colour = notes.find<QComboBox>(u"remarkColour"_s);
    colour->setCurrentIndex(colour->findText(u"green"_s));
    QTest::keyClick(&notes.words(), Qt::Key_Return);
    notes.waitForIndex();
    QCOMPARE(notes.remarks().size(), std::size_t(1));
    QCOMPARE(notes.remarks().front().text, std::string("Talks end"));
    QCOMPARE(notes.remarks().front().colour, model::PersonColour::Green);
    QCOMPARE(notes.boxOf(note)->colour, model::PersonColour::Green);
    notes.undo();
    QCOMPARE(notes.remarks().front().text, std::string("Talks"));
}

void TimelineNotesTest::aNoteIsRemovedByKeyAndComesBack()
{
    Notes notes;
    const base::RemarkId note = notes.write(RemarkShape::Line, "2022-01-12", "Talks");
    QTest::mouseClick(&notes.view(), Qt::LeftButton, {}, middleOf(notes.boxOf(note)->head));
    notes.key(Qt::Key_Delete);
    QVERIFY(notes.remarks().empty());
    QVERIFY(notes.boxOf(note) == nullptr);
    notes.undo();
    QCOMPARE(notes.remarks().front().id.value, note.value);
    QVERIFY(notes.boxOf(note) != nullptr);
}

void TimelineNotesTest::theMenuEditsAndRemoves()
{
    Notes notes;
    const base::RemarkId note = notes.write(RemarkShape::Line, "2022-01-12", "Talks");
    const QPoint at = middleOf(notes.boxOf(note)->head);
    notes.menuAction(at, u"remarkEdit"_s)->trigger();
    QVERIFY(notes.form().isVisible());
    QTest::mouseClick(notes.find(u"remarkCancel"_s), Qt::LeftButton);
    QVERIFY(!notes.form().isVisible());
    notes.menuAction(at, u"remarkDelete"_s)->trigger();
    QVERIFY(notes.remarks().empty());
    QVERIFY(notes.menuAction(notes.freePlace(12), u"remarkEdit"_s) == nullptr);
}

void TimelineNotesTest::aDoubleClickOpensTheForm()
{
    Notes notes;
    const base::RemarkId note = notes.write(RemarkShape::Text, "2022-01-12", "Talks");
    QTest::mouseDClick(&notes.view(), Qt::LeftButton, {}, middleOf(notes.boxOf(note)->head));
    QVERIFY(notes.form().isVisible());
    QTest::mouseClick(notes.find(u"remarkRemove"_s), Qt::LeftButton);
    QVERIFY(notes.remarks().empty());
}

void TimelineNotesTest::notesAreWalkedThrough()
{
    Notes notes;
    const base::RemarkId later = notes.write(RemarkShape::Text, "2022-05-12", "Later");
    const base::RemarkId first = notes.write(RemarkShape::Text, "2022-01-12", "First");
    notes.key(Qt::Key_G);
    QCOMPARE(notes.view().highlights().remark.value, first.value);
    QVERIFY2(notes.status().contains(u"First"_s), qPrintable(notes.status()));
    notes.key(Qt::Key_G);
    QCOMPARE(notes.view().highlights().remark.value, later.value);
    QVERIFY(notes.boxOf(later) != nullptr); // brought into view
    notes.key(Qt::Key_G, Qt::ShiftModifier);
    QCOMPARE(notes.view().highlights().remark.value, first.value);
}

void TimelineNotesTest::aNoteOrAnEventIsSelectedNeverBoth()
{
    Notes notes;
    const base::RemarkId note = notes.write(RemarkShape::Text, "2022-01-12", "Talks");
    notes.window().selection().pickClaim(notes.claimWith("killed").claim.id);
    QTest::mouseClick(&notes.view(), Qt::LeftButton, {}, middleOf(notes.boxOf(note)->head));
    QVERIFY(notes.boxOf(note)->selected);
    QVERIFY(notes.window().selection().events().empty());
    QTest::mouseClick(&notes.view(), Qt::LeftButton, {}, middleOf(notes.markOf("killed")->area));
    QVERIFY(!notes.boxOf(note)->selected);
    QCOMPARE(notes.window().selection().focus().claim, notes.claimWith("killed").claim.id);
    notes.key(Qt::Key_G);
    notes.key(Qt::Key_Escape);
    QVERIFY(!notes.boxOf(note)->selected);
}

void TimelineNotesTest::aNoteIsFoundBySearch()
{
    Notes notes;
    const base::RemarkId note = notes.write(RemarkShape::Text, "2023-05-12", "Ceasefire in Århus");
    notes.write(RemarkShape::Text, "2022-01-12", "Other");
    QTest::keyClick(&notes.window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(notes.window().focusWidget(), u"aarhus"_s);
    QTRY_VERIFY(notes.boxOf(note) != nullptr && notes.boxOf(note)->found);
    QVERIFY(notes.boxOf(note)->selected);
}

void TimelineNotesTest::aNoteHasASpokenName()
{
    Notes notes;
    const base::RemarkId note = notes.write(RemarkShape::Span, "2022-01-05/2022-01-07", "Ceasefire");
    const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&notes.view());
    QVERIFY(list != nullptr);
    const timeline::Scene &scene = notes.view().scene();
    QCOMPARE(list->childCount(), int(scene.marks.size()) + 1);
    QAccessibleInterface *child = list->child(int(scene.marks.size()));
    QCOMPARE(child->text(QAccessible::Name), u"Note, shaded span: Ceasefire, 5–7 January 2022"_s);
    QCOMPARE(list->indexOfChild(child), int(scene.marks.size()));
    const timeline::PixelRect head = notes.boxOf(note)->head;
    const QPoint at = notes.view().mapToGlobal(middleOf(head));
    QCOMPARE(list->childAt(at.x(), at.y())->text(QAccessible::Name), child->text(QAccessible::Name));
}

void TimelineNotesTest::aLaneCanBeChosen()
{
    Notes notes;
    notes.menuAction(notes.freePlace(12), u"remarkShade"_s)->trigger();
    auto *lane = notes.find<QComboBox>(u"remarkLane"_s);
    QCOMPARE(lane->currentText(), u"all lanes"_s);
    lane->setCurrentIndex(lane->findText(u"Casualties"_s));
    QTest::keyClick(&notes.words(), Qt::Key_Return);
    notes.waitForIndex();
    const model::Remark made = notes.remarks().front();
    QCOMPARE(made.lane, std::string("kind:casualties"));
    const auto &lanes = notes.view().scene().lanes;
    const auto own = std::ranges::find(lanes, notes.markOf("killed")->lane, &timeline::LaneBox::lane);
    QCOMPARE(notes.boxOf(made.id)->shade.y, own->body.y);
    QCOMPARE(notes.boxOf(made.id)->shade.h, own->body.h);
}

void TimelineNotesTest::notesAloneAreATimeline()
{
    support::WindowFixture fixture;
    QVERIFY(fixture.find(u"emptyPanel"_s)->isVisible());
    model::Remark remark;
    remark.text = "Here it begins";
    remark.time = "1999-05";
    QVERIFY(fixture.document().apply(store::AddRemark{remark}));
    fixture.waitForIndex();
    QVERIFY(!fixture.find(u"emptyPanel"_s)->isVisible());
    QCOMPARE(fixture.window().timeline().scene().remarks.boxes.size(), std::size_t(1));
}

void TimelineNotesTest::lettersInTheFormAreNoKeysOfTheTimeline()
{
    Notes notes;
    const timeline::Viewport before = notes.view().viewport().target();
    notes.action(u"actionAddRemark"_s)->trigger();
    QTest::keyClicks(&notes.words(), u"wasd 0nmtg.,"_s);
    QCOMPARE(notes.words().text(), u"wasd 0nmtg.,"_s);
    QTest::keyClick(notes.find(u"remarkShape"_s), Qt::Key_W);
    QVERIFY(notes.view().viewport().target() == before);
}

QTEST_MAIN(TimelineNotesTest)
#include "tst_timeline_notes.moc"
