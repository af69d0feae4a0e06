#include "tests/app/window/window_fixture.h"

#include "app/events/claim_table.h"
#include "app/timeline/hover_card.h"
#include "app/window/project/event_groups.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using support::ParsedArticleBuilder;
using support::WindowFixture;

namespace {

/// One report of the dead at the bridge, as its own article.
model::ParsedArticle report(const std::string &publisher, std::int64_t number, const std::string &source)
{
    const std::string words = std::to_string(number) + " people were killed";
    model::ParsedArticle parsed = ParsedArticleBuilder("On Friday in Lesna " + words + ", says " + source + ".")
                                      .named(publisher)
                                      .publishedBy(publisher, "2022-01-08")
                                      .place("Lesna")
                                      .time("On Friday", "2022-01-07")
                                      .killed(words, number, true)
                                      .saidBy(source)
                                      .build();
    std::get<model::Casualties>(parsed.claims.front().payload).place = {"Lesna", base::PlaceId{1}};
    return parsed;
}

/// Something else on the same day.
model::ParsedArticle ferries()
{
    return ParsedArticleBuilder("On Friday ferries stopped.")
        .named("Ferries")
        .publishedBy("Ferries", "2022-01-08")
        .time("On Friday", "2022-01-07")
        .claim("ferries stopped", model::Happening{"other", {}, "Ferries stopped"}, true)
        .build();
}

class Merging : public WindowFixture
{
public:
    explicit Merging(ui::LanguageChoice language = ui::LanguageChoice::English) : WindowFixture(language)
    {
        import(report("Post", 18, "the ministry"));
        import(report("Gazette", 26, "local doctors"));
        import(ferries());
        waitForSuggestions();
    }

    void waitForSuggestions() { QTRY_VERIFY(groups().suggestions().isCurrent()); }
    [[nodiscard]] ui::EventGroups &groups() { return *window().findChild<ui::EventGroups *>(); }
    [[nodiscard]] QString text(const QString &label) { return find<QLabel>(label)->text(); }
    [[nodiscard]] QAction *action(const QString &name) { return window().findChild<QAction *>(name); }
    [[nodiscard]] base::ClaimId claimOf(const std::string &publisher)
    {
        for (const store::ClaimLine &line : claims()) {
            if (line.publisher == publisher)
                return line.claim.id;
        }
        return {};
    }
    [[nodiscard]] base::EventId eventOf(const std::string &publisher)
    {
        const auto line = document().reader().claim(claimOf(publisher));
        return line ? line->claim.event : base::EventId{};
    }
    [[nodiscard]] bool areOne() { return eventOf("Post") == eventOf("Gazette"); }
    void openReview()
    {
        QTest::keyClick(&window(), Qt::Key_R, Qt::ControlModifier);
        window().selection().pickClaim(claimOf("Post"));
        table().setFocus();
    }
    [[nodiscard]] QTableView &table() { return *find<QTableView>(u"claimTable"_s); }
    /// Where the mark of a publisher's event can be clicked.
    [[nodiscard]] QPoint markOf(const std::string &publisher)
    {
        const timeline::Scene &scene = window().timeline().scene();
        const auto mark = std::ranges::find(scene.marks, eventOf(publisher), &timeline::Mark::event);
        if (mark == scene.marks.end())
            return {};
        return {mark->area.x + mark->area.w / 2, mark->area.y + mark->area.h / 2};
    }
    void click(const std::string &publisher, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(&window().timeline(), Qt::LeftButton, modifiers, markOf(publisher));
    }
    [[nodiscard]] QStringList marksOnTimeline()
    {
        QStringList words;
        for (const timeline::Mark &mark : window().timeline().scene().marks)
            words << window().timeline().spokenName(mark.event);
        return words;
    }
};

} // namespace

class MergingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFormSuggestsWhatMayBeTheSame();
    void theFormIsSilentElsewhere();
    void theKeyMergesInTheReview();
    void theButtonMergesAndUndoTakesItBack();
    void whatIsKeptApartIsNotAskedAgain();
    void keepingApartIsAStepOfTheHistory();
    void whatIsKeptApartStaysSoAfterARestart();
    void aMergedEventSaysAllOfItsClaims();
    void severalMarksAreMergedFromTheMenu();
    void severalMarksAreSelectedByKeys();
    void aSecondClickTakesAMarkOutOfTheSelection();
    void severalRowsAreMerged();
    void aClaimIsSplitOff();
    void anEventIsSplitIntoItsClaims();
    void theContextMenuHasTheCommands();
    void readsInDanish();
};

void MergingTest::theFormSuggestsWhatMayBeTheSame()
{
    Merging fixture;
    fixture.window().selection().pickClaim(fixture.claimOf("Post"));
    QVERIFY(fixture.find(u"mergeSuggestion"_s)->isVisible());
    QCOMPARE(fixture.text(u"mergeSuggestionTitle"_s), u"Another source says something else"_s);
    const QString claims = fixture.text(u"mergeSuggestionClaims"_s);
    QVERIFY2(claims.contains(u"Gazette"_s) && claims.contains(u"26"_s) && claims.contains(u"local doctors"_s),
             qPrintable(claims));
    QVERIFY(fixture.text(u"mergeSuggestionQuestion"_s).contains(u"the place, the day"_s));
    QVERIFY(!fixture.find(u"eventClaims"_s)->isVisible());
    QTRY_VERIFY(std::ranges::any_of(fixture.window().findChildren<QLabel *>(u"panelHeaderNote"_s),
                                    [](QLabel *note) { return note->text().startsWith(u"merge? · claim"_s); }));
    QCOMPARE(fixture.find(u"mergeSuggestion"_s)->accessibleName(), u"Another source says something else"_s);
    QCOMPARE(fixture.find<QPushButton>(u"actionKeepApartButton"_s)->accessibleName(), u"Keep apart"_s);
}

void MergingTest::theFormIsSilentElsewhere()
{
    Merging fixture;
    fixture.window().selection().pickClaim(fixture.claimOf("Ferries"));
    QVERIFY(!fixture.find(u"mergeSuggestion"_s)->isVisible());
    QVERIFY(!fixture.action(u"actionMerge"_s)->isEnabled());
    QVERIFY(!fixture.action(u"actionMergeSelected"_s)->isEnabled());
    QVERIFY(!fixture.action(u"actionSplitClaim"_s)->isEnabled());
    QVERIFY(!fixture.action(u"actionSplitEvent"_s)->isEnabled());
}

void MergingTest::theKeyMergesInTheReview()
{
    Merging fixture;
    fixture.openReview();
    QTest::keyClick(&fixture.table(), Qt::Key_M);
    QVERIFY(fixture.areOne());
    QCOMPARE(fixture.window().selection().focus().claim, fixture.claimOf("Post"));
    QTest::keyClick(&fixture.table(), Qt::Key_Z);
    QVERIFY(!fixture.areOne());
}

void MergingTest::theButtonMergesAndUndoTakesItBack()
{
    Merging fixture;
    const std::string before = fixture.digest();
    fixture.window().selection().pickClaim(fixture.claimOf("Gazette"));
    auto *merge = fixture.find<QPushButton>(u"actionMergeButton"_s);
    merge->setFocus();
    QTest::keyClick(merge, Qt::Key_Space);
    QVERIFY(fixture.areOne());
    QVERIFY(!fixture.find(u"mergeSuggestion"_s)->isVisible());
    QVERIFY(fixture.action(u"actionUndo"_s)->text().contains(u"Merged 2 events"_s));
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.digest(), before);
    fixture.waitForSuggestions();
    QVERIFY(fixture.find(u"mergeSuggestion"_s)->isVisible());
}

void MergingTest::whatIsKeptApartIsNotAskedAgain()
{
    Merging fixture;
    fixture.openReview();
    QTest::keyClick(&fixture.table(), Qt::Key_H);
    QVERIFY(!fixture.areOne());
    QVERIFY(!fixture.find(u"mergeSuggestion"_s)->isVisible());
    fixture.waitForSuggestions();
    for (const char *publisher : {"Gazette", "Post"}) {
        fixture.window().selection().pickClaim(fixture.claimOf(publisher));
        QVERIFY(!fixture.find(u"mergeSuggestion"_s)->isVisible());
    }
}

void MergingTest::keepingApartIsAStepOfTheHistory()
{
    Merging fixture;
    const std::string before = fixture.digest();
    fixture.openReview();
    QTest::keyClick(&fixture.table(), Qt::Key_H);
    QVERIFY(fixture.digest() != before);
    QVERIFY(fixture.action(u"actionUndo"_s)->text().contains(u"Kept 2 events apart"_s));
    QTest::keyClick(&fixture.table(), Qt::Key_Z);
    QCOMPARE(fixture.digest(), before);
    fixture.waitForSuggestions();
    QVERIFY(fixture.find(u"mergeSuggestion"_s)->isVisible());
}

void MergingTest::whatIsKeptApartStaysSoAfterARestart()
{
    Merging fixture;
    fixture.openReview();
    QTest::keyClick(&fixture.table(), Qt::Key_H);
    const QString path = fixture.path(u"kept.dateline"_s);
    QVERIFY(fixture.document().saveAs(path));
    fixture.document().close();
    QVERIFY(fixture.document().open(path));
    fixture.waitForIndex();
    fixture.waitForSuggestions();
    fixture.window().selection().pickClaim(fixture.claimOf("Post"));
    QVERIFY(!fixture.find(u"mergeSuggestion"_s)->isVisible());
}

void MergingTest::aMergedEventSaysAllOfItsClaims()
{
    Merging fixture;
    fixture.window().selection().pickClaim(fixture.claimOf("Post"));
    QTest::mouseClick(fixture.find(u"actionMergeButton"_s), Qt::LeftButton);
    fixture.waitForIndex();
    QCOMPARE(fixture.marksOnTimeline().size(), 2);
    const QString spoken = fixture.window().timeline().spokenName(fixture.eventOf("Post"));
    QVERIFY2(spoken.contains(u"2 claims: 18, 26"_s), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"the ministry, local doctors"_s), qPrintable(spoken));
    QCOMPARE(fixture.text(u"eventClaimsTitle"_s), u"2 claims about this event: 18, 26"_s);
    const QString others = fixture.text(u"eventClaimsClaims"_s);
    QVERIFY2(others.contains(u"local doctors"_s) && !others.contains(u"the ministry"_s), qPrintable(others));
    fixture.window().timeline().setFocus();
    QTest::keyClick(&fixture.window().timeline(), Qt::Key_Space);
    const QString card = fixture.window().timeline().card().text();
    QVERIFY2(card.startsWith(u"2 claims: 18, 26"_s), qPrintable(card));
    QVERIFY2(card.contains(u"the ministry"_s) && card.contains(u"local doctors"_s), qPrintable(card));
}

void MergingTest::severalMarksAreMergedFromTheMenu()
{
    Merging fixture;
    fixture.click("Post");
    QVERIFY(!fixture.action(u"actionMergeSelected"_s)->isEnabled());
    fixture.click("Ferries", Qt::ControlModifier);
    QCOMPARE(fixture.window().timeline().selection(),
             (std::vector{fixture.eventOf("Ferries"), fixture.eventOf("Post")}));
    QCOMPARE(fixture.window().selection().focus().claim, fixture.claimOf("Ferries"));
    QVERIFY(fixture.find<QMenu>(u"menuEdit"_s)->actions().contains(fixture.action(u"actionMergeSelected"_s)));
    QTest::keyClick(&fixture.window(), Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(fixture.eventOf("Post"), fixture.eventOf("Ferries"));
    QVERIFY(!fixture.areOne());
    QCOMPARE(fixture.window().selection().events(), std::vector{fixture.eventOf("Ferries")});
    QVERIFY(!fixture.action(u"actionMergeSelected"_s)->isEnabled());
}

void MergingTest::severalMarksAreSelectedByKeys()
{
    Merging fixture;
    ui::TimelineView &view = fixture.window().timeline();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Period);
    QCOMPARE(view.selection().size(), std::size_t(1));
    const base::EventId first = view.selection().front();
    QTest::keyClick(&view, Qt::Key_Period, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(view.selection().size(), std::size_t(3));
    QCOMPARE(view.selection().back(), first);
    QCOMPARE(fixture.window().selection().focus().event, view.selection().front());
    QTest::keyClick(&view, Qt::Key_Comma);
    QCOMPARE(view.selection().size(), std::size_t(1));
}

void MergingTest::aSecondClickTakesAMarkOutOfTheSelection()
{
    Merging fixture;
    fixture.click("Post");
    fixture.click("Ferries", Qt::ControlModifier);
    fixture.click("Gazette", Qt::ControlModifier);
    QCOMPARE(fixture.window().selection().events().size(), std::size_t(3));
    fixture.click("Ferries", Qt::ControlModifier);
    fixture.click("Gazette", Qt::ControlModifier);
    QCOMPARE(fixture.window().selection().events(), std::vector{fixture.eventOf("Post")});
    QCOMPARE(fixture.window().selection().focus().claim, fixture.claimOf("Post"));
    QVERIFY(!fixture.action(u"actionMergeSelected"_s)->isEnabled());
}

void MergingTest::severalRowsAreMerged()
{
    Merging fixture;
    fixture.openReview();
    QTableView &table = fixture.table();
    const auto click = [&](const std::string &publisher, Qt::KeyboardModifiers modifiers) {
        const auto *model = qobject_cast<ui::ClaimTable *>(table.model());
        const QModelIndex index = model->index(*model->rowOf(fixture.claimOf(publisher)), ui::ClaimTable::Claim);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers, table.visualRect(index).center());
    };
    click("Post", Qt::NoModifier);
    click("Ferries", Qt::ControlModifier);
    QCOMPARE(table.selectionModel()->selectedRows().size(), 2);
    QCOMPARE(fixture.window().selection().events().size(), std::size_t(2));
    QTest::keyClick(&table, Qt::Key_M);
    QCOMPARE(fixture.eventOf("Post"), fixture.eventOf("Ferries"));
    QVERIFY(!fixture.areOne());
    QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
}

void MergingTest::aClaimIsSplitOff()
{
    Merging fixture;
    fixture.window().selection().pickClaim(fixture.claimOf("Post"));
    QTest::mouseClick(fixture.find(u"actionMergeButton"_s), Qt::LeftButton);
    QVERIFY(fixture.areOne());
    QTest::mouseClick(fixture.find(u"actionSplitClaimButton"_s), Qt::LeftButton);
    QVERIFY(!fixture.areOne());
    QCOMPARE(fixture.window().selection().focus().claim, fixture.claimOf("Post"));
    QCOMPARE(fixture.window().selection().focus().event, fixture.eventOf("Post"));
    QVERIFY(!fixture.find(u"eventClaims"_s)->isVisible());
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(fixture.areOne());
    QCOMPARE(fixture.window().selection().focus().event, fixture.eventOf("Gazette"));
    QTest::keyClick(&fixture.window(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!fixture.areOne());
}

void MergingTest::anEventIsSplitIntoItsClaims()
{
    Merging fixture;
    fixture.click("Post");
    fixture.click("Ferries", Qt::ControlModifier);
    fixture.click("Gazette", Qt::ControlModifier);
    QTest::keyClick(&fixture.window(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(fixture.areOne());
    QVERIFY(fixture.action(u"actionSplitEvent"_s)->isEnabled());
    QTest::mouseClick(fixture.find(u"actionSplitEventButton"_s), Qt::LeftButton);
    QVERIFY(!fixture.areOne());
    QVERIFY(fixture.eventOf("Ferries") != fixture.eventOf("Post"));
    QVERIFY(fixture.eventOf("Ferries") != fixture.eventOf("Gazette"));
}

void MergingTest::theContextMenuHasTheCommands()
{
    Merging fixture;
    fixture.click("Post");
    fixture.click("Gazette", Qt::ControlModifier);
    const QPoint at = fixture.markOf("Post");
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, fixture.window().timeline().mapToGlobal(at));
    QApplication::sendEvent(&fixture.window().timeline(), &event);
    auto *menu = fixture.window().timeline().findChild<QMenu *>(u"timelineMenu"_s);
    QVERIFY(menu != nullptr);
    QVERIFY(menu->actions().contains(fixture.action(u"actionSplitEvent"_s)));
    QCOMPARE(fixture.window().selection().events().size(), std::size_t(2));
    QAction *merge = fixture.action(u"actionMergeSelected"_s);
    QVERIFY(menu->actions().contains(merge));
    menu->setActiveAction(merge);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(fixture.areOne());
    QVERIFY(fixture.table().actions().contains(merge));
}

void MergingTest::readsInDanish()
{
    Merging fixture(ui::LanguageChoice::Danish);
    fixture.window().selection().pickClaim(fixture.claimOf("Post"));
    QCOMPARE(fixture.text(u"mergeSuggestionTitle"_s), u"En anden kilde siger noget andet"_s);
    QCOMPARE(fixture.find<QPushButton>(u"actionMergeButton"_s)->accessibleName(), u"Slå sammen"_s);
    QCOMPARE(fixture.find<QPushButton>(u"actionKeepApartButton"_s)->accessibleName(), u"Hold adskilt"_s);
    QTest::mouseClick(fixture.find(u"actionMergeButton"_s), Qt::LeftButton);
    QCOMPARE(fixture.text(u"eventClaimsTitle"_s), u"2 påstande om denne hændelse: 18, 26"_s);
    QVERIFY(fixture.action(u"actionUndo"_s)->text().contains(u"Slog 2 hændelser sammen"_s));
}

QTEST_MAIN(MergingTest)
#include "tst_merging.moc"
