#include "tests/app/window/window_fixture.h"

#include "app/charts/figures_view.h"
#include "app/exporter/export_task.h"
#include "app/window/known/known_bar.h"
#include "app/window/known/known_words.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using support::ParsedArticleBuilder;
using support::WindowFixture;

namespace {

/// Three articles on three days: 12 killed; ferries; 26 killed, merged with the first.
class KnownWindow : public WindowFixture
{
public:
    explicit KnownWindow(ui::LanguageChoice language = ui::LanguageChoice::English) : WindowFixture(language)
    {
        add("2022-01-07", "12 people were killed", 12);
        import(ParsedArticleBuilder("Ferries stopped.")
                   .named("Ferries")
                   .publishedBy("Ferries", "2022-01-08")
                   .claim("Ferries stopped", model::Happening{"other", {}, "Ferries stopped"})
                   .build());
        add("2022-01-10", "26 people were killed", 26);
        const auto lines = claims();
        const auto killed = [&](std::int64_t number) {
            const auto line = std::ranges::find_if(lines, [&](const store::ClaimLine &each) {
                return each.claim.provenance.quote.starts_with(std::to_string(number));
            });
            return line->claim.event;
        };
        QVERIFY(document().apply(store::MergeEvents{killed(12), {killed(26)}}));
        waitForIndex();
    }
    void add(const std::string &day, const std::string &words, std::int64_t number)
    {
        import(ParsedArticleBuilder("In Lesna " + words + ".")
                   .named(day)
                   .titled(day)
                   .publishedBy("Post", day)
                   .killed(words, number)
                   .build());
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(&window(), key);
        waitForIndex();
    }
    [[nodiscard]] QString day() { return find<QLineEdit>(u"knownDay"_s)->text(); }
    [[nodiscard]] std::size_t shown() { return window().timelineModel().counts().shown; }
    [[nodiscard]] int articles() { return find<QListWidget>(u"articleList"_s)->count(); }
    [[nodiscard]] int claimRows() { return find<QTableView>(u"claimTable"_s)->model()->rowCount(); }
    [[nodiscard]] QString status() { return find<QLabel>(u"statusKnown"_s)->text(); }
    [[nodiscard]] QTreeWidget &difference() { return *find<QTreeWidget>(u"differenceList"_s); }
    [[nodiscard]] QStringList differenceRow(int row)
    {
        QStringList cells;
        for (int column = 0; column < difference().columnCount(); ++column)
            cells << difference().topLevelItem(row)->text(column);
        return cells;
    }
};

} // namespace

class KnownByTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsWithEverythingThatHasADate();
    void eachDayBackTakesWhatCameOutOnIt();
    void listsAndFiguresFollow();
    void anEventIsWhatWasReportedOfItByThen();
    void oneKeyShowsEverythingAgain();
    void theSliderGoesByMouseAndKeys();
    void aTypedDayBetweenTwoIsLookedFrom();
    void aCoarseDateIsLeftOutAndSaid();
    void newArticlesAreCountedWhileItIsOn();
    void undoGoesOnWhileLookingBack();
    void withoutADateItStaysOff();
    void beforeTheFirstDayNothingIsKnown();
    void saysSoInTheStatusBarAndInExports();
    void differenceListsNewEventsAndOtherNumbers();
    void differenceIsCopiedAndWritten();
    void aRowOfTheDifferenceIsSelectedEverywhere();
    void anotherProjectIsAsKnownNow();
};

void KnownByTest::beginsWithEverythingThatHasADate()
{
    KnownWindow fixture;
    QVERIFY(!fixture.find(u"knownBar"_s)->isVisible());
    QVERIFY(!fixture.window().actions()[ui::Act::KnownEarlier]->isEnabled());
    fixture.press(Qt::Key_F9);
    QVERIFY(fixture.find(u"knownBar"_s)->isVisible());
    QCOMPARE(fixture.day(), u"10 Jan 2022"_s);
    QCOMPARE(fixture.shown(), 2u);
}

void KnownByTest::eachDayBackTakesWhatCameOutOnIt()
{
    KnownWindow fixture;
    fixture.press(Qt::Key_F9);
    fixture.press(Qt::Key_F7);
    QCOMPARE(fixture.day(), u"8 Jan 2022"_s);
    QCOMPARE(fixture.shown(), 2u);
    fixture.press(Qt::Key_F7);
    QCOMPARE(fixture.day(), u"7 Jan 2022"_s);
    QCOMPARE(fixture.shown(), 1u);
    QVERIFY(!fixture.find<QToolButton>(u"knownEarlier"_s)->isEnabled());
    fixture.press(Qt::Key_F8);
    QCOMPARE(fixture.shown(), 2u);
}

void KnownByTest::listsAndFiguresFollow()
{
    KnownWindow fixture;
    fixture.press(Qt::Key_F9);
    fixture.press(Qt::Key_F7);
    fixture.press(Qt::Key_F7);
    QCOMPARE(fixture.articles(), 1);
    QCOMPARE(fixture.claimRows(), 1);
    QCOMPARE(fixture.find<QTableView>(u"eventTable"_s)->model()->rowCount(), 1);
    fixture.window().actions()[ui::Act::Figures]->trigger();
    const auto &panels = fixture.window().findChild<ui::FiguresView *>()->panels();
    QCOMPARE(panels.size(), 1u);
    QCOMPARE(panels.front().written, u"Written: 12"_s);
    fixture.press(Qt::Key_F9);
    QCOMPARE(fixture.window().findChild<ui::FiguresView *>()->panels().front().written, u"Written: 12, 26"_s);
    QCOMPARE(fixture.articles(), 3);
}

void KnownByTest::anEventIsWhatWasReportedOfItByThen()
{
    KnownWindow fixture;
    auto &table = *fixture.find<QTableView>(u"eventTable"_s)->model();
    const auto numbers = [&] { return table.index(0, 7).data().toString(); };
    QCOMPARE(numbers(), u"12, 26"_s);
    fixture.press(Qt::Key_F9);
    fixture.press(Qt::Key_F7);
    QCOMPARE(numbers(), u"12"_s);
    fixture.press(Qt::Key_F8);
    QCOMPARE(numbers(), u"12, 26"_s);
}

void KnownByTest::oneKeyShowsEverythingAgain()
{
    KnownWindow fixture;
    const std::string before = fixture.digest();
    fixture.press(Qt::Key_F9);
    fixture.press(Qt::Key_F7);
    fixture.press(Qt::Key_F7);
    fixture.press(Qt::Key_F9);
    QVERIFY(!fixture.find(u"knownBar"_s)->isVisible());
    QVERIFY(fixture.status().isEmpty());
    QCOMPARE(fixture.shown(), 2u);
    QCOMPARE(fixture.digest(), before);
    fixture.press(Qt::Key_F9);
    QTest::mouseClick(fixture.find<QPushButton>(u"knownOff"_s), Qt::LeftButton);
    QVERIFY(!fixture.document().known());
    QVERIFY(!fixture.window().actions()[ui::Act::KnownBy]->isChecked());
}

void KnownByTest::theSliderGoesByMouseAndKeys()
{
    KnownWindow fixture;
    fixture.press(Qt::Key_F9);
    auto *slider = fixture.find<QSlider>(u"knownSlider"_s);
    QCOMPARE(slider->maximum(), 2);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(fixture.day(), u"8 Jan 2022"_s);
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(fixture.day(), u"7 Jan 2022"_s);
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() - 3, slider->height() / 2));
    QCOMPARE(fixture.day(), u"10 Jan 2022"_s);
}

void KnownByTest::aTypedDayBetweenTwoIsLookedFrom()
{
    KnownWindow fixture;
    fixture.press(Qt::Key_F9);
    auto *day = fixture.find<QLineEdit>(u"knownDay"_s);
    day->setFocus();
    QTest::keyClick(day, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(day, u"9 January"_s);
    QTest::keyClick(day, Qt::Key_Return);
    fixture.waitForIndex();
    QCOMPARE(fixture.document().known()->day, (base::CivilDate{2022, 1, 9}));
    QCOMPARE(fixture.articles(), 2);
    QCOMPARE(fixture.find<QSlider>(u"knownSlider"_s)->value(), 1);
    fixture.window().timeline().setFocus();
    fixture.press(Qt::Key_F7);
    QCOMPARE(fixture.day(), u"8 Jan 2022"_s);
}

void KnownByTest::aCoarseDateIsLeftOutAndSaid()
{
    KnownWindow fixture;
    fixture.import(ParsedArticleBuilder("Nobody knows.").named("month").publishedBy("Month", "2022-01").build());
    fixture.import(ParsedArticleBuilder("Nobody says.").named("none").build());
    fixture.press(Qt::Key_F9);
    QCOMPARE(fixture.day(), u"31 Jan 2022"_s);
    fixture.press(Qt::Key_F7);
    const QString left = fixture.find<QLabel>(u"knownLeftOut"_s)->text();
    QCOMPARE(left, u"1 may have been out, 1 has no date"_s);
    QCOMPARE(fixture.articles(), 3);
}

void KnownByTest::newArticlesAreCountedWhileItIsOn()
{
    KnownWindow fixture;
    fixture.press(Qt::Key_F9);
    fixture.add("2022-01-12", "30 people were killed", 30);
    QCOMPARE(fixture.articles(), 3);
    QCOMPARE(fixture.find<QLabel>(u"knownLeftOut"_s)->text(), u"1 article came out later"_s);
    fixture.press(Qt::Key_F8);
    QCOMPARE(fixture.articles(), 4);
}

void KnownByTest::undoGoesOnWhileLookingBack()
{
    KnownWindow fixture;
    fixture.press(Qt::Key_F9);
    fixture.press(Qt::Key_F7);
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    fixture.press(Qt::Key_F9);
    QCOMPARE(fixture.shown(), 3u);
}

void KnownByTest::withoutADateItStaysOff()
{
    WindowFixture fixture;
    fixture.import(ParsedArticleBuilder("Nobody says.").named("none").build());
    QTest::keyClick(&fixture.window(), Qt::Key_F9);
    QVERIFY(!fixture.document().known());
    QVERIFY(!fixture.window().actions()[ui::Act::KnownBy]->isChecked());
    QVERIFY(fixture.find<QLabel>(u"statusMessage"_s)->text().contains(u"No article has a date"_s));
}

void KnownByTest::beforeTheFirstDayNothingIsKnown()
{
    KnownWindow fixture;
    fixture.document().setKnownBy(base::CivilDate{2021, 12, 31});
    fixture.waitForIndex();
    QCOMPARE(fixture.shown(), 0u);
    QCOMPARE(fixture.articles(), 0);
    QVERIFY2(!fixture.find(u"emptyPanel"_s)->isVisible(), "the project is not empty");
    QVERIFY(fixture.find(u"knownBar"_s)->isVisible());
}

void KnownByTest::saysSoInTheStatusBarAndInExports()
{
    KnownWindow fixture;
    fixture.press(Qt::Key_F9);
    fixture.press(Qt::Key_F7);
    QCOMPARE(fixture.status(), u"As known on 8 Jan 2022"_s);
    QVERIFY(fixture.find<QLabel>(u"statusKnown"_s)->isVisible());
    fixture.window().resize(700, 500);
    QCoreApplication::processEvents();
    QVERIFY(fixture.find<QLabel>(u"statusKnown"_s)->isVisible());
    ui::ExportTask task(fixture.document(), fixture.window().timelineModel());
    QCOMPARE(task.source({})->content(u"Lesna"_s, false).title, u"Lesna · As known on 8 Jan 2022"_s);
    QCOMPARE(task.source({})->reader.claims({})->size(), 2u);
    fixture.press(Qt::Key_F9);
    QCOMPARE(task.source({})->content(u"Lesna"_s, false).title, u"Lesna"_s);
}

void KnownByTest::differenceListsNewEventsAndOtherNumbers()
{
    KnownWindow fixture;
    fixture.press(Qt::Key_F9);
    QTest::mouseClick(fixture.find<QPushButton>(u"knownDifference"_s), Qt::LeftButton);
    QVERIFY(fixture.difference().isVisible());
    QCOMPARE(fixture.difference().topLevelItemCount(), 1);
    QStringList row = fixture.differenceRow(0);
    QCOMPARE(row[0], u"number"_s);
    QVERIFY(row[1].contains(u"26 people were killed"_s));
    QCOMPARE(row[2], u"12 → 12, 26"_s);
    fixture.press(Qt::Key_F7);
    row = fixture.differenceRow(0);
    QCOMPARE(row[0], u"event"_s);
    QVERIFY(row[1].contains(u"Ferries stopped"_s));
    auto *earlier = fixture.find<QComboBox>(u"differenceEarlier"_s);
    earlier->setCurrentIndex(0);
    Q_EMIT earlier->activated(0);
    QCOMPARE(fixture.difference().topLevelItemCount(), 2);
    QVERIFY(fixture.document().apply(
        store::SetClaimStatus{{fixture.claims().front().claim.id}, model::ClaimStatus::Accepted}));
    QCOMPARE(earlier->currentIndex(), 0);
    QCOMPARE(fixture.difference().topLevelItemCount(), 2);
}

void KnownByTest::differenceIsCopiedAndWritten()
{
    KnownWindow fixture;
    fixture.window().actions()[ui::Act::Difference]->trigger();
    QTest::mouseClick(fixture.find<QPushButton>(u"differenceCopy"_s), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], u"New\tEvent\tNumber\tPublished"_s);
    fixture.prompts.saveTo = fixture.path(u"new.csv"_s);
    QTest::mouseClick(fixture.find<QPushButton>(u"differenceExport"_s), Qt::LeftButton);
    QFile file(fixture.prompts.saveTo);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).startsWith(u"New,Event,Number,Published\r\nnumber,"_s));
    fixture.prompts.saveTo = fixture.path(u"no/such/folder/new.csv"_s);
    QTest::mouseClick(fixture.find<QPushButton>(u"differenceExport"_s), Qt::LeftButton);
    QVERIFY(fixture.prompts.told.last().contains(u"Nothing was exported"_s));
}

void KnownByTest::aRowOfTheDifferenceIsSelectedEverywhere()
{
    KnownWindow fixture;
    fixture.window().actions()[ui::Act::Difference]->trigger();
    QTest::mouseClick(fixture.difference().viewport(), Qt::LeftButton, {},
                      fixture.difference().visualItemRect(fixture.difference().topLevelItem(0)).center());
    QVERIFY(fixture.window().selection().focus().event.isValid());
    QCOMPARE(fixture.window().timeline().selection().size(), 1u);
}

void KnownByTest::anotherProjectIsAsKnownNow()
{
    KnownWindow fixture;
    fixture.press(Qt::Key_F9);
    QVERIFY(fixture.document().saveAs(fixture.path(u"kept.dateline"_s)));
    QVERIFY2(fixture.document().known(), "the same project under another name");
    QVERIFY(fixture.document().startUntitled());
    QVERIFY(!fixture.document().known());
    QVERIFY(!fixture.find(u"knownBar"_s)->isVisible());
}

QTEST_MAIN(KnownByTest)
#include "tst_known_by.moc"
