#include "tests/app/window/drafts/killed_run.h"
#include "tests/app/window/drafts/typing_child.h"
#include "tests/app/window/window_fixture.h"

#include "app/window/drafts/draft_file.h"

#include <QAction>
#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using support::KilledRun;
using support::press;
using support::type;
using support::TypedIn;

namespace {

/// A window over a saved project, as after a start of the program.
class SavedWindow : public support::WindowFixture
{
public:
    SavedWindow()
    {
        import(support::bridgeArticle());
        QVERIFY(document().saveAs(project()));
        waitForIndex();
    }

    [[nodiscard]] QString project() const { return path(u"bridge.dateline"_s); }
    void reopen()
    {
        start();
        session().begin({project()});
        QTRY_VERIFY(document().isWritable());
        waitForIndex();
    }
    /// The program is there again, but nothing was said to it: it was killed.
    void open(const QString &killed)
    {
        session().begin({killed});
        QTRY_VERIFY(document().isWritable());
        waitForIndex();
    }
    [[nodiscard]] std::vector<ui::Draft> onDisk() const { return ui::loadDrafts(project()); }
    [[nodiscard]] bool hasFile() const { return QFileInfo::exists(ui::draftFileOf(project())); }
    [[nodiscard]] QWidget &bar() { return *find(u"draftBar"_s); }
    [[nodiscard]] QString offer() { return bar().isVisible() ? find<QLabel>(u"draftWhat"_s)->text() : QString(); }
    void click(const QString &button) { QTest::mouseClick(find(button), Qt::LeftButton); }
    [[nodiscard]] std::size_t steps() { return document().reader().history()->size(); }
    void openForm(TypedIn form) { support::openForm(window(), form); }
};

/// Of the field that has the focus.
QString focusedText()
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *line = qobject_cast<QLineEdit *>(focus))
        return line->text();
    if (auto *text = qobject_cast<QPlainTextEdit *>(focus))
        return text->toPlainText();
    return {};
}

/// Of whatever field holds it: which one has the focus when a form is gone on with is the form's choice.
bool isTypedSomewhere(ui::MainWindow &window, const QString &text)
{
    const auto holds = [&](const auto *field, const QString &shown) { return field->isVisible() && shown == text; };
    for (const auto *line : window.findChildren<QLineEdit *>()) {
        if (holds(line, line->text()))
            return true;
    }
    const auto texts = window.findChildren<QPlainTextEdit *>();
    return std::ranges::any_of(texts, [&](const auto *each) { return holds(each, each->toPlainText()); });
}

} // namespace

class DraftsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKillLosesNoMoreThanTheLastSecond();
    void isOfferedAgainWithoutAQuestion_data();
    void isOfferedAgainWithoutAQuestion();
    void isNoPartOfTheProject();
    void savingRemovesIt();
    void givingUpRemovesIt_data();
    void givingUpRemovesIt();
    void takingTheTextBackRemovesIt();
    void undoOfTheClaimRemovesIt();
    void isDiscardedOnRequest();
    void whatIsContinuedIsSavedAsAnEdit();
    void keepsTheCorrectionWhereverTheProjectMoves();
    void anUntitledProjectTakesItsDraftsAlong();
    void typingGoesOnWhileArticlesComeIn();
    void anUnreadableFieldIsOfferedWhenItsClaimIsLeft();
    void whatItIsAboutMayBeGone();
    void offersOneAfterTheOther();
};

/// Real processes, real keys, SIGKILL at a random moment, in each of the forms.
void DraftsTest::aKillLosesNoMoreThanTheLastSecond()
{
    constexpr int rounds = 2;
    constexpr qint64 promisedMs = 1000;
    SavedWindow fixture;
    QVERIFY(fixture.session().document().startUntitled()); // lets go of the project
    std::vector<KilledRun> trials;
    for (int round = 0; round < rounds; ++round) {
        for (const TypedIn form : {TypedIn::Remark, TypedIn::Event, TypedIn::Correction, TypedIn::Note}) {
            KilledRun &trial = trials.emplace_back();
            trial.form = form;
            trial.lifeMs = 400 + QRandomGenerator::global()->bounded(1800);
            trial.project = fixture.path(u"killed%1.dateline"_s.arg(trials.size()));
            QVERIFY(QFile::copy(fixture.project(), trial.project));
        }
    }
    for (KilledRun &trial : trials) {
        trial.child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        trial.child->start(QCoreApplication::applicationFilePath(),
                           {u"--type"_s, trial.project, QString::number(int(trial.form))});
    }
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(trials, &KilledRun::isDone), 60'000);
    for (const KilledRun &trial : trials) {
        const int least = trial.lettersAt(trial.end - promisedMs);
        const std::vector<ui::Draft> drafts = ui::loadDrafts(trial.project);
        QVERIFY2(drafts.size() == 1 || least == 0, qPrintable(u"form %1"_s.arg(int(trial.form))));
        if (drafts.empty())
            continue;
        fixture.open(trial.project);
        QVERIFY(fixture.offer().startsWith(u"Unfinished"_s));
        fixture.click(u"draftContinue"_s);
        const QString longest = drafts.front().excerpt;
        qInfo() << "form" << int(trial.form) << "killed after" << trial.lifeMs << "ms:" << longest.size() << "letters,"
                << least << "asked for," << trial.lettersAt(trial.end) << "typed";
        QVERIFY(longest.size() >= least);
        QCOMPARE(longest, support::typedText(static_cast<int>(longest.size())));
        QTRY_VERIFY(isTypedSomewhere(fixture.window(), longest));
        if (QWidget *dialog = QApplication::activeModalWidget())
            QTest::keyClick(dialog, Qt::Key_Escape);
    }
}

void DraftsTest::isOfferedAgainWithoutAQuestion_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("title");
    QTest::newRow("a note on the timeline") << int(TypedIn::Remark) << u"Unfinished note from "_s;
    QTest::newRow("a new event") << int(TypedIn::Event) << u"Unfinished event from "_s;
    QTest::newRow("a correction") << int(TypedIn::Correction) << u"Unfinished correction from "_s;
    QTest::newRow("a note on a claim") << int(TypedIn::Note) << u"Unfinished note from "_s;
}

void DraftsTest::isOfferedAgainWithoutAQuestion()
{
    QFETCH(const int, form);
    QFETCH(const QString, title);
    const QString words = u"Tre døgn, 2. bro"_s;
    const QTemporaryDir folder;
    const QString killed = folder.filePath(u"killed.dateline"_s);
    {
        SavedWindow fixture;
        fixture.openForm(static_cast<TypedIn>(form));
        type(words);
        QCOMPARE(focusedText().right(words.size()), words);
        QTRY_COMPARE(fixture.onDisk().size(), 1U);
        // As a kill would leave it.
        QVERIFY(QFile::copy(fixture.project(), killed));
        QVERIFY(QFile::copy(ui::draftFileOf(fixture.project()), ui::draftFileOf(killed)));
    }
    SavedWindow next;
    next.open(killed);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QVERIFY(next.window().timeline().hasFocus() || !next.bar().isAncestorOf(QApplication::focusWidget()));
    QVERIFY2(next.offer().startsWith(title) && next.offer().endsWith(words), qPrintable(next.offer()));
    next.click(u"draftContinue"_s);
    QVERIFY(next.offer().isEmpty());
    QTRY_VERIFY(isTypedSomewhere(next.window(), words));
}

void DraftsTest::isNoPartOfTheProject()
{
    SavedWindow fixture;
    const std::string digest = fixture.digest();
    const std::size_t steps = fixture.steps();
    fixture.openForm(TypedIn::Note);
    type(u"half a sentence"_s);
    QTRY_VERIFY(fixture.hasFile());
    QCOMPARE(fixture.digest(), digest);
    QCOMPARE(fixture.steps(), steps);
}

void DraftsTest::savingRemovesIt()
{
    SavedWindow fixture;
    for (const TypedIn form : {TypedIn::Remark, TypedIn::Event, TypedIn::Correction, TypedIn::Note}) {
        const std::string digest = fixture.digest();
        fixture.openForm(form);
        type(u"Broen"_s);
        QTRY_VERIFY(fixture.hasFile());
        press(Qt::Key_Return);
        QTRY_VERIFY2(!fixture.hasFile(), qPrintable(QString::number(int(form))));
        QVERIFY2(fixture.digest() != digest, qPrintable(QString::number(int(form))));
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        fixture.waitForIndex();
    }
}

void DraftsTest::givingUpRemovesIt_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("a note on the timeline") << int(TypedIn::Remark);
    QTest::newRow("a new event") << int(TypedIn::Event);
    QTest::newRow("a correction") << int(TypedIn::Correction);
    QTest::newRow("a note on a claim") << int(TypedIn::Note);
}

void DraftsTest::givingUpRemovesIt()
{
    QFETCH(const int, form);
    SavedWindow fixture;
    fixture.openForm(static_cast<TypedIn>(form));
    type(u"Broen"_s);
    QTRY_VERIFY(fixture.hasFile());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!fixture.hasFile());
    fixture.reopen();
    QVERIFY(fixture.offer().isEmpty());
}

void DraftsTest::takingTheTextBackRemovesIt()
{
    SavedWindow fixture;
    fixture.openForm(TypedIn::Correction);
    const QString before = focusedText();
    type(u"x"_s);
    QTRY_VERIFY(fixture.hasFile());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(focusedText(), before);
    QTRY_VERIFY(!fixture.hasFile());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(fixture.hasFile());
}

void DraftsTest::undoOfTheClaimRemovesIt()
{
    SavedWindow fixture;
    fixture.openForm(TypedIn::Correction);
    type(u"Broen"_s);
    press(Qt::Key_Return);
    fixture.waitForIndex();
    fixture.openForm(TypedIn::Correction);
    type(u"Vejen"_s);
    QTRY_VERIFY(fixture.hasFile());
    QTest::mouseClick(fixture.find(u"statusUndo"_s), Qt::LeftButton);
    QTRY_VERIFY(!fixture.hasFile());
}

void DraftsTest::isDiscardedOnRequest()
{
    SavedWindow fixture;
    fixture.openForm(TypedIn::Remark);
    type(u"Broen"_s);
    fixture.reopen();
    QVERIFY(!fixture.offer().isEmpty());
    fixture.click(u"draftDiscard"_s);
    QVERIFY(fixture.offer().isEmpty());
    QTRY_VERIFY(!fixture.hasFile());
}

void DraftsTest::whatIsContinuedIsSavedAsAnEdit()
{
    SavedWindow fixture;
    fixture.openForm(TypedIn::Remark);
    type(u"Broen er spærret"_s);
    fixture.reopen();
    const std::size_t steps = fixture.steps();
    fixture.click(u"draftContinue"_s);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"remarkText"_s);
    type(u" igen"_s);
    press(Qt::Key_Return);
    QCOMPARE(fixture.steps(), steps + 1);
    QCOMPARE(fixture.document().reader().remarks()->front().text, std::string("Broen er spærret igen"));
    QTRY_VERIFY(!fixture.hasFile());
}

void DraftsTest::keepsTheCorrectionWhereverTheProjectMoves()
{
    SavedWindow fixture;
    fixture.openForm(TypedIn::Correction);
    type(u"Broen"_s);
    QTRY_VERIFY(fixture.hasFile());
    const QString moved = fixture.path(u"moved.dateline"_s);
    fixture.prompts.saveTo = moved;
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.document().path(), moved);
    QTRY_COMPARE(ui::loadDrafts(moved).size(), 1U);
    QVERIFY(!fixture.hasFile());
    QVERIFY(isTypedSomewhere(fixture.window(), u"Broen"_s));
}

void DraftsTest::anUntitledProjectTakesItsDraftsAlong()
{
    support::WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    const QString project = fixture.document().filePath();
    support::openForm(fixture.window(), TypedIn::Correction);
    type(u"Broen"_s);
    QTRY_VERIFY(QFileInfo::exists(ui::draftFileOf(project)));
    fixture.document().close();
    QVERIFY(!QFileInfo::exists(project));
    QVERIFY(!QFileInfo::exists(ui::draftFileOf(project)));
}

void DraftsTest::typingGoesOnWhileArticlesComeIn()
{
    SavedWindow fixture;
    fixture.openForm(TypedIn::Correction);
    type(u"Broen er"_s);
    fixture.import(support::ParsedArticleBuilder("Ferries sail again.")
                       .titled("Ferries")
                       .publishedBy("Norpress", "2022-02")
                       .build());
    type(u" spærret"_s);
    QCOMPARE(focusedText(), u"Broen er spærret"_s);
    QTRY_COMPARE(fixture.onDisk().size(), 1U);
    QTRY_COMPARE(fixture.onDisk().front().excerpt, u"Broen er spærret"_s);
}

void DraftsTest::anUnreadableFieldIsOfferedWhenItsClaimIsLeft()
{
    SavedWindow fixture;
    do {
        fixture.window().timeline().setFocus();
        press(Qt::Key_Period);
        press(Qt::Key_E);
    } while (QApplication::focusWidget()->objectName() != u"field-number"_s);
    type(u"twelve or so"_s);
    QVERIFY(fixture.offer().isEmpty());
    const base::ClaimId left = fixture.window().selection().focus().claim;
    fixture.window().timeline().setFocus();
    press(Qt::Key_Comma);
    QVERIFY(fixture.window().selection().focus().claim != left);
    QVERIFY2(fixture.offer().endsWith(u"twelve or so"_s), qPrintable(fixture.offer()));
    fixture.click(u"draftContinue"_s);
    QCOMPARE(fixture.window().selection().focus().claim, left);
    QCOMPARE(fixture.find<QLineEdit>(u"field-number"_s)->text(), u"twelve or so"_s);
}

void DraftsTest::whatItIsAboutMayBeGone()
{
    SavedWindow fixture;
    ui::Draft draft;
    draft.kind = ui::Draft::Kind::Correction;
    draft.claim = {4711};
    draft.fields = {{u"field-place"_s, u"Broen"_s}};
    draft.excerpt = u"Broen"_s;
    draft.typed = QDateTime::currentDateTimeUtc();
    QVERIFY(fixture.document().startUntitled());
    QVERIFY(ui::storeDrafts(fixture.project(), ui::writtenDrafts({draft})));
    fixture.open(fixture.project());
    fixture.click(u"draftContinue"_s);
    QVERIFY(fixture.offer().endsWith(u"Broen"_s));
    QVERIFY(fixture.find<QLabel>(u"statusMessage"_s)->text().contains(u"not in the project"_s));
}

void DraftsTest::offersOneAfterTheOther()
{
    SavedWindow fixture;
    fixture.openForm(TypedIn::Remark);
    type(u"Broen"_s);
    fixture.openForm(TypedIn::Note);
    type(u"Vejen"_s);
    fixture.reopen();
    QVERIFY2(fixture.offer().contains(u"1 more"_s), qPrintable(fixture.offer()));
    fixture.click(u"draftDiscard"_s);
    QVERIFY(!fixture.offer().isEmpty());
    QVERIFY(!fixture.offer().contains(u"more"_s));
    fixture.click(u"draftDiscard"_s);
    QVERIFY(fixture.offer().isEmpty());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (application.arguments().value(1) == u"--type"_s)
        return support::typeUntilKilled(application, application.arguments());
    DraftsTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_drafts.moc"
