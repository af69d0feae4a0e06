#include "tests/app/window/window_fixture.h"

#include "app/article/reader_view.h"
#include "app/window/parts/status_line.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using support::WindowFixture;

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersImportWhileEmpty();
    void clickOnAMarkShowsItsSentence();
    void clickOnWordsSelectsTheirMark();
    void correctionIsUndoneAndDoneAgainOverARestart();
    void refusesANumberThatIsNone();
    void settingThePublicationDayMovesRelativeTimes();
    void addsAnEventFromMarkedWords();
    void addsAnEventFromNothing();
    void acceptsAndRejectsByKeys();
    void keepsANote();
    void searchStepsThroughWhatWasFound();
    void legendHidesAKind();
    void importsDroppedFilesAndNamesWhatWasRefused();
    void asksBeforeAnUntitledProjectIsLost();
    void saysThatAProjectIsReadOnly();
    void changesLanguageAtTheSamePlace();
    void hidesTheSidebarWhenThereIsNoRoom();
    void putsTheDocksBackWhereTheyWere();
    void neverReadsWhatAnArticleNames();
};

namespace {

QPoint centreOf(ui::TimelineView &view, base::EventId event)
{
    for (const timeline::Mark &mark : view.scene().marks) {
        if (mark.event == event)
            return {mark.area.x + mark.area.w / 2, mark.area.y + mark.area.h / 2};
    }
    return {};
}

void type(QWidget *field, const QString &text)
{
    QVERIFY(field != nullptr);
    field->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->selectAll();
    QTest::keyClicks(field, text);
}

} // namespace

void MainWindowTest::offersImportWhileEmpty()
{
    WindowFixture fixture;
    fixture.waitForIndex();
    QVERIFY(fixture.find(u"emptyPanel"_s)->isVisible());
    fixture.import(support::bridgeArticle());
    QTRY_VERIFY(!fixture.find(u"emptyPanel"_s)->isVisible());
}

void MainWindowTest::clickOnAMarkShowsItsSentence()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    const store::ClaimLine killed = fixture.claims()[0];
    const QPoint mark = centreOf(fixture.window().timeline(), killed.claim.event);
    QVERIFY(!mark.isNull());
    QTest::mouseClick(&fixture.window().timeline(), Qt::LeftButton, {}, mark);
    auto *reader = fixture.find<ui::ReaderView>(u"articleReader"_s);
    QTRY_COMPARE(reader->selectedClaim(), killed.claim.id);
    QVERIFY(reader->viewport()->rect().contains(reader->rectOf(killed.claim.id).center()));
    QCOMPARE(fixture.find<QLineEdit>(u"field-number"_s)->text(), u"12"_s);
}

void MainWindowTest::clickOnWordsSelectsTheirMark()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    const store::ClaimLine said = fixture.claims()[1];
    auto *reader = fixture.find<ui::ReaderView>(u"articleReader"_s);
    const QRect words = reader->rectOf(said.claim.id);
    QTest::mouseClick(reader->viewport(), Qt::LeftButton, {}, words.center() + QPoint(6, 0));
    QCOMPARE(fixture.window().selection().focus().claim, said.claim.id);
    QCOMPARE(fixture.window().timeline().selection(), std::vector<base::EventId>{said.claim.event});
}

void MainWindowTest::correctionIsUndoneAndDoneAgainOverARestart()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    const QString path = fixture.path(u"bridge.dateline"_s);
    QVERIFY(fixture.document().saveAs(path).has_value());
    const std::string before = fixture.digest();

    fixture.window().selection().pickClaim(fixture.claims()[0].claim.id);
    type(fixture.find(u"field-number"_s), u"19"_s);
    QTest::keyClick(fixture.find(u"field-number"_s), Qt::Key_Return);
    const std::string corrected = fixture.digest();
    QVERIFY(corrected != before);
    QCOMPARE(fixture.claims()[0].claim.status, model::ClaimStatus::Corrected);

    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.digest(), before);
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.digest(), corrected);

    fixture.start();
    fixture.session().begin({path});
    QCOMPARE(fixture.digest(), corrected);
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.digest(), before);
}

void MainWindowTest::refusesANumberThatIsNone()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    fixture.window().selection().pickClaim(fixture.claims()[0].claim.id);
    const std::string before = fixture.digest();
    auto *number = fixture.find<QLineEdit>(u"field-number"_s);
    type(number, u"many"_s);
    QVERIFY(number->property("invalid").toBool());
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(fixture.digest(), before);
    QTest::keyClick(number, Qt::Key_Escape);
    QCOMPARE(fixture.find<QLineEdit>(u"field-number"_s)->text(), u"12"_s);
}

void MainWindowTest::settingThePublicationDayMovesRelativeTimes()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    QTest::mouseClick(fixture.find<QPushButton>(u"noticeButton"_s), Qt::LeftButton);
    auto *dialog = fixture.find(u"publicationDialog"_s);
    QVERIFY(dialog != nullptr);
    type(dialog->findChild<QLineEdit *>(u"timeField"_s), u"8 January 2022"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"publicationSet"_s), Qt::LeftButton);
    QCOMPARE(fixture.claims()[0].claim.eventTime, std::string("2022-01-07"));
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.claims()[0].claim.eventTime, std::string("[2022-01-07,2022-01-14,2022-01-21,2022-01-28]"));
}

void MainWindowTest::addsAnEventFromMarkedWords()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    auto *reader = fixture.find<ui::ReaderView>(u"articleReader"_s);
    QTextCursor cursor = reader->document()->find(u"The bridge is closed"_s);
    QVERIFY(cursor.hasSelection());
    reader->setTextCursor(cursor);
    reader->setFocus();
    QTest::keyClick(reader, Qt::Key_Return, Qt::ControlModifier);
    auto *dialog = fixture.find(u"addEventDialog"_s);
    QVERIFY(dialog != nullptr);
    type(dialog->findChild<QLineEdit *>(u"timeField"_s), u"6 January 2022"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"addConfirm"_s), Qt::LeftButton);
    const store::ClaimLine added = fixture.claims().front();
    QCOMPARE(added.claim.status, model::ClaimStatus::Manual);
    QCOMPARE(added.claim.provenance.quote, std::string("The bridge is closed"));
    QCOMPARE(added.claim.eventTime, std::string("2022-01-06"));
    QCOMPARE(fixture.window().selection().focus().claim, added.claim.id);
}

void MainWindowTest::addsAnEventFromNothing()
{
    WindowFixture fixture;
    fixture.waitForIndex();
    fixture.window().timeline().setFocus();
    QTest::keyClick(&fixture.window().timeline(), Qt::Key_N);
    auto *dialog = fixture.find(u"addEventDialog"_s);
    QVERIFY(dialog != nullptr);
    auto *confirm = dialog->findChild<QPushButton *>(u"addConfirm"_s);
    QVERIFY2(!confirm->isEnabled(), "an event that says nothing");
    type(dialog->findChild<QLineEdit *>(u"field-summary"_s), u"The dam opens"_s);
    QVERIFY(confirm->isEnabled());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QCOMPARE(fixture.claims().size(), std::size_t(1));
    QCOMPARE(fixture.claims()[0].claim.status, model::ClaimStatus::Manual);
}

void MainWindowTest::acceptsAndRejectsByKeys()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    fixture.window().actions()[ui::Act::Review]->trigger();
    auto *table = fixture.find<QTableView>(u"claimTable"_s);
    QVERIFY(table->isVisible());
    table->setFocus();
    fixture.window().selection().pickClaim(fixture.claims()[0].claim.id);
    QTest::keyClick(table, Qt::Key_A);
    QCOMPARE(fixture.claims()[0].claim.status, model::ClaimStatus::Accepted);
    QCOMPARE(fixture.window().selection().focus().claim, fixture.claims()[1].claim.id);
    QTest::keyClick(table, Qt::Key_R);
    QCOMPARE(fixture.claims()[1].claim.status, model::ClaimStatus::Rejected);
    QTest::keyClick(table, Qt::Key_K);
    QTest::keyClick(table, Qt::Key_Z);
    QCOMPARE(fixture.claims()[1].claim.status, model::ClaimStatus::Extracted);
}

void MainWindowTest::keepsANote()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    fixture.window().selection().pickClaim(fixture.claims()[0].claim.id);
    auto *note = fixture.find<QPlainTextEdit>(u"claimNote"_s);
    type(note, u"Which bridge?"_s);
    QTest::keyClick(note, Qt::Key_Return);
    const auto notes = fixture.document().reader().annotations();
    QVERIFY(notes.has_value());
    QCOMPARE(notes->size(), std::size_t(1));
    QCOMPARE(notes->front().text, std::string("Which bridge?"));
    QCOMPARE(notes->front().claim, fixture.claims()[0].claim.id);
}

void MainWindowTest::searchStepsThroughWhatWasFound()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    QTest::keyClick(&fixture.window(), Qt::Key_F, Qt::ControlModifier);
    auto *field = fixture.find<QLineEdit>(u"searchField"_s);
    QTest::keyClicks(field, u"ferries"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(fixture.find<QLabel>(u"searchPosition"_s)->text(), u"1 of 1"_s);
    QTest::keyClick(&fixture.window(), Qt::Key_F3);
    QCOMPARE(fixture.window().selection().focus().claim, fixture.claims()[2].claim.id);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!fixture.find<QLabel>(u"searchPosition"_s)->isVisible());
}

void MainWindowTest::legendHidesAKind()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    const std::size_t all = fixture.window().timelineModel().index()->eventCount();
    QCOMPARE(all, std::size_t(3));
    auto *statements = fixture.find<QAbstractButton>(u"filter-kind-0"_s);
    QCOMPARE(fixture.find<QLabel>(u"filter-kind-0-count"_s)->text(), u"1"_s);
    statements->click();
    fixture.waitForIndex();
    QCOMPARE(fixture.window().timelineModel().index()->eventCount(), all - 1);
}

void MainWindowTest::importsDroppedFilesAndNamesWhatWasRefused()
{
    WindowFixture fixture;
    const QString good = fixture.path(u"good.txt"_s);
    const QString empty = fixture.path(u"empty.txt"_s);
    QFile file(good);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("date 2024-03-16\nPolice said 12 people were killed in Drenova on Friday.\n");
    file.close();
    QFile other(empty);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();

    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(good), QUrl::fromLocalFile(empty)});
    // A drop counts only where a drag came in.
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&fixture.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 400), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&fixture.window(), &drop);
    delete data;
    QTRY_COMPARE_WITH_TIMEOUT(fixture.find<QListWidget>(u"articleList"_s)->count(), 1, 30000);
    QTRY_VERIFY(fixture.window().findChild<QWidget *>(u"importReport"_s) != nullptr);
    QVERIFY(fixture.find<ui::StatusLine>(u"statusLine"_s)->said().contains(u"1"_s));
}

void MainWindowTest::asksBeforeAnUntitledProjectIsLost()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    fixture.prompts.choice = ui::Choice::Cancel;
    QVERIFY(!fixture.window().close());
    QCOMPARE(fixture.prompts.questions.size(), 1);
    fixture.prompts.choice = ui::Choice::Yes;
    fixture.prompts.saveTo = fixture.path(u"kept.dateline"_s);
    QVERIFY(fixture.window().close());
    QVERIFY(QFile::exists(fixture.prompts.saveTo));
    QCOMPARE(fixture.window().windowTitle(), u"kept.dateline – Dateline"_s);
}

void MainWindowTest::saysThatAProjectIsReadOnly()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    const QString path = fixture.path(u"shared.dateline"_s);
    QVERIFY(fixture.document().saveAs(path).has_value());
    fixture.start();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    // The schema's version in the header of the file: that of a program yet to come.
    QVERIFY(file.seek(60));
    QCOMPARE(file.write(QByteArray("\0\0\0\x63", 4)), 4);
    file.close();
    fixture.session().begin({path});
    QCOMPARE(fixture.window().windowTitle(),
             u"shared.dateline (read only: it was written by a newer version of Dateline) – Dateline"_s);
    QVERIFY(!fixture.window().actions()[ui::Act::Import]->isEnabled());
    fixture.window().selection().pickClaim(fixture.claims()[0].claim.id);
    QVERIFY(fixture.find<QLineEdit>(u"field-number"_s)->isReadOnly());
}

void MainWindowTest::changesLanguageAtTheSamePlace()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    const base::ClaimId claim = fixture.claims()[1].claim.id;
    fixture.window().selection().pickClaim(claim);
    QCOMPARE(fixture.window().actions()[ui::Act::Import]->text(), u"&Import articles…"_s);
    fixture.window().actions()[ui::Act::LanguageDanish]->trigger();
    QTRY_COMPARE(fixture.window().actions()[ui::Act::Import]->text(), u"&Importér artikler\u00a0…"_s);
    QCOMPARE(fixture.window().selection().focus().claim, claim);
    QLocale::setDefault(QLocale::c());
}

void MainWindowTest::hidesTheSidebarWhenThereIsNoRoom()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    // A panel behind a tab counts as visible for Qt, and is moved out of the window.
    const auto isSeen = [&](const QString &name) {
        const QWidget *widget = fixture.find(name);
        return widget->isVisible() &&
               fixture.window().rect().contains(widget->mapTo(&fixture.window(), widget->rect().center()));
    };
    QTRY_VERIFY(isSeen(u"articleList"_s));
    fixture.window().resize(1280, 800);
    QTRY_VERIFY(!isSeen(u"articleList"_s));
    QVERIFY(isSeen(u"articleReader"_s));
    fixture.window().resize(900, 700);
    QTRY_VERIFY(!isSeen(u"articleReader"_s));
    fixture.window().resize(1600, 1000);
    QTRY_VERIFY(isSeen(u"articleList"_s));
}

void MainWindowTest::putsTheDocksBackWhereTheyWere()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    const QString path = fixture.path(u"bridge.dateline"_s);
    QVERIFY(fixture.document().saveAs(path).has_value());
    fixture.find(u"dockDetails"_s)->hide();
    QVERIFY(fixture.window().close());
    fixture.start();
    fixture.session().begin({path});
    fixture.waitForIndex();
    QTRY_VERIFY(fixture.find(u"dockArticle"_s)->isVisible());
    QTRY_VERIFY(!fixture.find(u"dockDetails"_s)->isVisible());
}

void MainWindowTest::neverReadsWhatAnArticleNames()
{
    WindowFixture fixture;
    fixture.import(support::ParsedArticleBuilder("<img src=\"file:///etc/hostname\"> <b>bold</b> and words").build());
    auto *reader = fixture.find<ui::ReaderView>(u"articleReader"_s);
    QVERIFY(reader->toPlainText().contains(u"<b>bold</b>"_s));
    QVERIFY(!reader->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
}

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
