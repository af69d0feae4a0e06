#include "tests/app/window/walk/walk_articles.h"
#include "tests/app/window/window_fixture.h"

#include "app/article/reader_view.h"
#include "app/events/table/event_table.h"
#include "app/window/parts/status_line.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include <set>

using namespace Qt::StringLiterals;

namespace {

/// A person at the window: keys go to whatever has the focus, the mouse to what is on screen. Only files are named
/// through the answers that a file dialog would give.
class Person : public support::WindowFixture
{
public:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus != nullptr);
        QTest::keyClick(focus, key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &text)
    {
        QVERIFY(QApplication::focusWidget() != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    void click(QWidget &widget, QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(&widget, Qt::LeftButton, modifiers, at);
        QCoreApplication::processEvents();
    }
    /// Waits for the dialog that a key brought up.
    void waitForDialog()
    {
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        QTRY_VERIFY(QApplication::activeModalWidget()->isAncestorOf(QApplication::focusWidget()));
    }
    void waitForNoDialog()
    {
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        window().activateWindow();
        QTRY_VERIFY(window().isActiveWindow());
        waitForIndex();
    }
    /// F6 until the panel has the focus.
    void walkTo(const QString &panel)
    {
        constexpr int mostPanels = 8;
        const QWidget *wanted = find(panel);
        for (int i = 0; i < mostPanels && !wanted->isAncestorOf(QApplication::focusWidget()) && !wanted->hasFocus();
             ++i)
            press(Qt::Key_F6);
        QVERIFY(wanted->hasFocus() || wanted->isAncestorOf(QApplication::focusWidget()));
    }
    void tabTo(const QString &field)
    {
        constexpr int mostFields = 40;
        for (int i = 0; i < mostFields && QApplication::focusWidget()->objectName() != field; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), field);
    }
    /// The field that has the focus.
    void retype(const QString &text)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }

    [[nodiscard]] QTableView &table() { return *find<QTableView>(u"eventTable"_s); }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        table().scrollTo(table().model()->index(row, ui::EventTable::Event));
        const QRect place = table().visualRect(table().model()->index(row, ui::EventTable::Event));
        click(*table().viewport(), place.center(), modifiers);
    }
    /// The row of an event by the article's words.
    [[nodiscard]] int rowWith(const std::string &words)
    {
        for (const store::ClaimLine &line : claims()) {
            if (line.claim.provenance.quote.find(words) == std::string::npos)
                continue;
            const auto *model = qobject_cast<const ui::EventTable *>(table().model());
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->eventAt(row) == line.claim.event)
                    return row;
            }
        }
        return -1;
    }

    [[nodiscard]] std::size_t stepsThatCount()
    {
        const auto history = document().reader().history();
        return static_cast<std::size_t>(std::ranges::count(*history, false, &store::HistoryStep::undone));
    }
    [[nodiscard]] std::size_t eventCount()
    {
        std::set<base::EventId> events;
        for (const store::ClaimLine &line : claims()) {
            if (line.claim.status != model::ClaimStatus::Rejected)
                events.insert(line.claim.event);
        }
        return events.size();
    }
    [[nodiscard]] bool canUndo() { return window().actions()[ui::Act::Undo]->isEnabled(); }
    [[nodiscard]] bool canRedo() { return window().actions()[ui::Act::Redo]->isEnabled(); }

    /// The program is quit from its menu and started anew with the project.
    void restart(const QString &project)
    {
        press(Qt::Key_F, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Q);
        QTRY_VERIFY(!window().isVisible());
        start();
        session().begin({project});
        QTRY_VERIFY(document().isWritable());
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
        waitForIndex();
    }
    void undo(std::size_t downTo)
    {
        while (canUndo() && stepsThatCount() > downTo) {
            const std::size_t before = stepsThatCount();
            press(Qt::Key_Z, Qt::ControlModifier);
            QTRY_COMPARE(stepsThatCount(), before - 1);
        }
        waitForIndex();
    }
    void redo(std::size_t upTo)
    {
        while (canRedo() && stepsThatCount() < upTo) {
            const std::size_t before = stepsThatCount();
            press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(stepsThatCount(), before + 1);
        }
        waitForIndex();
    }

    // The day's work, in its order.
    void saveEmptyProject(const QString &project);
    void importArticles();
    void reviewByKeys();
    void mergeIncidents();
    void correctDates();
    void addEventsByHand();
    void exportPicture();
};

void Person::saveEmptyProject(const QString &project)
{
    prompts.saveTo = project;
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(document().path(), project);
}

void Person::importArticles()
{
    for (std::size_t i = 0; i < support::walkArticles.size(); ++i) {
        const QString name = path(u"%1.txt"_s.arg(i + 1));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(support::walkArticles[i].file());
        prompts.files << name;
    }
    press(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!window().commands().importTask().isRunning(), 60'000);
    waitForIndex();
    QCOMPARE(document().reader().articles()->size(), support::walkArticles.size());
    QVERIFY(claims().size() >= support::walkArticles.size());
}

/// All are accepted but each seventh.
void Person::reviewByKeys()
{
    press(Qt::Key_R, Qt::ControlModifier);
    press(Qt::Key_J);
    const auto waiting = [this] {
        return std::ranges::count(claims(), model::ClaimStatus::Extracted,
                                  [](const store::ClaimLine &line) { return line.claim.status; });
    };
    const std::size_t all = claims().size();
    for (std::size_t i = 0; i < all && waiting() > 0; ++i)
        press(i % 7 == 6 ? Qt::Key_R : Qt::Key_A);
    QCOMPARE(waiting(), 0);
    press(Qt::Key_Escape); // back to the timeline
    QVERIFY(window().timeline().isVisible());
    waitForIndex();
}

void Person::mergeIncidents()
{
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(table().isVisible());
    const std::vector<std::vector<std::string>> incidents{
        {"14 people were killed", "14 personer blev dræbt", "16 people were killed in Torsvig"},
        {"Six people were injured", "Seks personer blev såret"}};
    for (const std::vector<std::string> &incident : incidents) {
        waitForIndex();
        const std::size_t before = eventCount();
        Qt::KeyboardModifiers modifiers;
        for (const std::string &words : incident) {
            const int row = rowWith(words);
            QVERIFY2(row >= 0, words.c_str());
            clickRow(row, modifiers);
            modifiers = Qt::ControlModifier;
        }
        press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(eventCount(), before - incident.size() + 1);
    }
    press(Qt::Key_Escape);
}

/// The time of a claim, and the day on which an article came out.
void Person::correctDates()
{
    walkTo(u"timelineView"_s);
    press(Qt::Key_Home);
    press(Qt::Key_Escape);
    press(Qt::Key_Period);
    const base::ClaimId claim = window().selection().focus().claim;
    press(Qt::Key_E);
    tabTo(u"timeField"_s);
    retype(u"31 January 2023"_s);
    press(Qt::Key_Return);
    QCOMPARE(document().reader().claim(claim)->claim.eventTime, std::string("2023-01-31"));
    const std::string before = digest();
    press(Qt::Key_D, Qt::ControlModifier);
    waitForDialog();
    retype(u"2 February 2023"_s);
    press(Qt::Key_Return);
    waitForNoDialog();
    QVERIFY(digest() != before);
}

/// Two from nothing, and one from words of an article that are marked with the mouse.
void Person::addEventsByHand()
{
    const auto manual = [this] {
        return std::ranges::count(claims(), model::ClaimStatus::Manual,
                                  [](const store::ClaimLine &line) { return line.claim.status; });
    };
    for (const QString &words : {u"The lighthouse went dark"_s, u"Fyret blev tændt igen"_s}) {
        const auto before = manual();
        walkTo(u"timelineView"_s);
        press(Qt::Key_N);
        waitForDialog();
        tabTo(u"field-summary"_s);
        type(words);
        tabTo(u"timeField"_s);
        type(u"15 February 2023"_s);
        press(Qt::Key_Return);
        waitForNoDialog();
        QCOMPARE(manual(), before + 1);
    }
    walkTo(u"timelineView"_s);
    press(Qt::Key_Home);
    press(Qt::Key_Escape);
    press(Qt::Key_Period);
    press(Qt::Key_Return); // its sentence
    auto *reader = find<ui::ReaderView>(u"articleReader"_s);
    QVERIFY(reader->hasFocus());
    const QPoint word = reader->cursorRect().center() + QPoint(4, 0);
    QTest::mouseDClick(reader->viewport(), Qt::LeftButton, {}, word);
    QVERIFY(reader->markedWords().has_value());
    press(Qt::Key_Return, Qt::ControlModifier);
    waitForDialog();
    press(Qt::Key_Return);
    waitForNoDialog();
    QCOMPARE(manual(), 3);
}

void Person::exportPicture()
{
    prompts.saveTo = path(u"walk.png"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    waitForDialog();
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"statusMessage"_s)->text().contains(u"walk.png"_s), 30'000);
    waitForNoDialog();
    const QImage picture(prompts.saveTo);
    QVERIFY(picture.width() > 500 && picture.height() > 100);
}

} // namespace

class WalkThroughTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thirtyArticlesThereAndBackAgain();
};

void WalkThroughTest::thirtyArticlesThereAndBackAgain()
{
    Person person;
    const QString project = person.path(u"coast.dateline"_s);
    person.saveEmptyProject(project);
    const std::string empty = person.digest();
    for (const auto part : {&Person::importArticles, &Person::reviewByKeys, &Person::mergeIncidents,
                            &Person::correctDates, &Person::addEventsByHand, &Person::exportPicture}) {
        (person.*part)();
        if (QTest::currentTestFailed())
            return;
    }
    const std::string whole = person.digest();
    const std::size_t steps = person.stepsThatCount();
    QVERIFY(whole != empty);
    QVERIFY(steps > support::walkArticles.size());

    person.restart(project);
    QCOMPARE(person.digest(), whole);
    person.undo(steps / 2);
    const std::string half = person.digest();
    QVERIFY(half != whole);
    person.restart(project);
    QCOMPARE(person.digest(), half);
    person.undo(0);
    QVERIFY(!person.canUndo());
    QCOMPARE(person.digest(), empty);
    QCOMPARE(person.eventCount(), 0U);

    person.restart(project);
    QCOMPARE(person.digest(), empty);
    person.redo(steps / 2);
    QCOMPARE(person.digest(), half);
    person.restart(project);
    person.redo(steps);
    QVERIFY(!person.canRedo());
    QCOMPARE(person.stepsThatCount(), steps);
    QCOMPARE(person.digest(), whole);
    QVERIFY2(person.prompts.told.isEmpty(), qPrintable(person.prompts.told.join(u'\n')));
    qInfo() << steps << "steps," << person.claims().size() << "claims";
}

QTEST_MAIN(WalkThroughTest)

#include "tst_walk_through.moc"
