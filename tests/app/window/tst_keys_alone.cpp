#include "tests/app/window/window_fixture.h"

#include "app/article/reader_view.h"
#include "app/timeline/timeline_accessible.h"

#include <QAccessible>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPointer>

using namespace Qt::StringLiterals;
using support::WindowFixture;

namespace {

/// A key to whatever has the focus, as a keyboard sends it.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus != nullptr);
    QTest::keyClick(focus, key, modifiers);
}

void type(const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus != nullptr);
    QTest::keyClicks(focus, text);
}

/// F6 until the panel holds the focus.
bool walkTo(const QWidget *panel)
{
    constexpr int panels = 6;
    for (int i = 0; i < panels; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus == panel || panel->isAncestorOf(focus))
            return true;
        press(Qt::Key_F6);
    }
    return false;
}

} // namespace

class KeysAloneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void importsFindsWalksCorrectsUndoesAndExports();
    void stepsThroughPanelsBothWays();
    void speaksTheMarksOfTheSamples();
};

/// A whole session without a mouse: every step is a key to the widget that has the focus.
void KeysAloneTest::importsFindsWalksCorrectsUndoesAndExports()
{
    WindowFixture fixture;
    ui::MainWindow &window = fixture.window();
    const QString article = fixture.path(u"bridge.txt"_s);
    QFile file(article);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "date 2022-01-08\n\nOn Friday 12 people were killed at the bridge in Oslo, police said.\n\n"
        "\"We keep the road open,\" said Ilja Marek.\n\n1,200 soldiers moved from Bergen to Oslo on Thursday.\n");
    file.close();

    // Import: the button of the empty panel has the focus from the start.
    fixture.prompts.files = {article};
    press(Qt::Key_Return);
    QTRY_VERIFY(!window.commands().importTask().isRunning());
    fixture.waitForIndex();
    QTRY_VERIFY(window.timelineModel().counts().shown >= 3);

    // Find.
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"soldiers"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F3);
    QTRY_VERIFY(!window.timeline().selection().empty());
    const base::EventId found = window.timeline().selection().front();

    // Walk on the timeline, and open the sentence.
    QVERIFY(walkTo(&window.timeline()));
    press(Qt::Key_Home);
    press(Qt::Key_Escape);
    QVERIFY(window.timeline().selection().empty());
    std::vector<base::EventId> walked;
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_Period);
        walked.push_back(window.timeline().selection().front());
    }
    QVERIFY(std::ranges::find(walked, found) != walked.end());
    while (window.selection().focus().event != found)
        press(Qt::Key_Comma);
    press(Qt::Key_Return);
    QVERIFY(fixture.find<ui::ReaderView>(u"articleReader"_s)->hasFocus());

    // Correct the number.
    press(Qt::Key_E);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"field-number"_s);
    const std::string before = fixture.digest();
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"1300"_s);
    press(Qt::Key_Return);
    fixture.waitForIndex();
    const std::string corrected = fixture.digest();
    QVERIFY(corrected != before);
    press(Qt::Key_Z, Qt::ControlModifier);
    fixture.waitForIndex();
    QCOMPARE(fixture.digest(), before);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    fixture.waitForIndex();
    QCOMPARE(fixture.digest(), corrected);

    // Export.
    fixture.prompts.saveTo = fixture.path(u"timeline.png"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    QPointer<QDialog> dialog;
    QTRY_VERIFY((dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) != nullptr);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(fixture.prompts.saveTo));
    QTRY_VERIFY(!QImage(fixture.prompts.saveTo).isNull());
}

void KeysAloneTest::stepsThroughPanelsBothWays()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    fixture.window().selection().pickClaim(fixture.claims()[0].claim.id);
    fixture.window().timeline().setFocus();
    std::vector<QWidget *> forward;
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_F6);
        forward.push_back(QApplication::focusWidget());
    }
    QCOMPARE(forward.back(), static_cast<QWidget *>(&fixture.window().timeline()));
    QVERIFY(fixture.find(u"articleReader"_s)->hasFocus() == false);
    QVERIFY(std::ranges::find(forward, fixture.find(u"articleReader"_s)) != forward.end());
    for (int i = 2; i >= 0; --i) {
        press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), forward[std::size_t(i)]);
    }
}

/// The tree that a screen reader walks: each mark in view with what it is, what it says, when, and who says so.
void KeysAloneTest::speaksTheMarksOfTheSamples()
{
    WindowFixture fixture;
    fixture.window().commands().showExample();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().commands().importTask().isRunning(), 60'000);
    fixture.waitForIndex();
    ui::TimelineView &view = fixture.window().timeline();
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(tree != nullptr);
    QCOMPARE(tree->role(), QAccessible::List);
    QVERIFY(tree->childCount() > 10);
    QCOMPARE(static_cast<std::size_t>(tree->childCount()), view.scene().marks.size());
    for (int i = 0; i < tree->childCount(); ++i) {
        QAccessibleInterface *mark = tree->child(i);
        QVERIFY(mark != nullptr);
        QCOMPARE(mark->role(), QAccessible::ListItem);
        QCOMPARE(tree->indexOfChild(mark), i);
        const QString name = mark->text(QAccessible::Name);
        QVERIFY2(name.count(u"; "_s) >= 3, qPrintable(name));
        QVERIFY2(!mark->rect().isEmpty(), qPrintable(name));
        qInfo().noquote() << i << name;
    }
}

QTEST_MAIN(KeysAloneTest)

#include "tst_keys_alone.moc"
