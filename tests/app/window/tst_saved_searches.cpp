#include "tests/app/window/window_fixture.h"

#include "app/window/project/history_words.h"
#include "core/timeline/index.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using support::WindowFixture;

namespace {

class SearchWindow : public WindowFixture
{
public:
    explicit SearchWindow(ui::LanguageChoice language = ui::LanguageChoice::English) : WindowFixture(language)
    {
        import(support::bridgeArticle());
    }

    void type(const QString &field, const QString &words)
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
        waitForIndex();
    }
    void save(const QString &name)
    {
        QTest::mouseClick(find<QPushButton>(u"searchSave"_s), Qt::LeftButton);
        auto *field = find<QLineEdit>(u"searchName"_s);
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        waitForIndex();
    }
    [[nodiscard]] std::size_t shown() { return window().timelineModel().counts().shown; }
    [[nodiscard]] QListWidget &list() { return *find<QListWidget>(u"savedSearches"_s); }
    void clickSaved(int row)
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualItemRect(list().item(row)).center());
        waitForIndex();
    }
    /// Opens the menu of a saved search by the mouse and takes one of its commands.
    void takeFromMenu(int row, const QString &command)
    {
        QTimer::singleShot(0, &window(), [this, command] {
            auto *menu = window().findChild<QMenu *>(u"savedSearchMenu"_s);
            QVERIFY(menu != nullptr);
            menu->findChild<QAction *>(command)->trigger();
            menu->close();
        });
        Q_EMIT list().customContextMenuRequested(list().visualItemRect(list().item(row)).center());
        waitForIndex();
    }
    [[nodiscard]] QStringList lanes()
    {
        QStringList names;
        const timeline::Index &index = *window().timelineModel().index();
        for (const timeline::LaneView &view : window().timeline().laneViews())
            names << QString::fromStdString(index.lanes[view.lane].row.name);
        return names;
    }
};

} // namespace

class SavedSearchesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fieldsNarrowWhatIsShown_data();
    void fieldsNarrowWhatIsShown();
    void aTimeThatIsNoneIsMarkedAndNarrowsNothing();
    void savesUnderANameAndComesBackByAClick();
    void aSecondClickLeavesTheSearch();
    void legendAndFieldsAreSavedTogether();
    void savingIsUndone();
    void aSavedSearchStandsAsALaneAboveTheOthers();
    void theSameNameChangesThatSearch();
    void isRenamedAndRemoved();
    void survivesARestart();
};

void SavedSearchesTest::fieldsNarrowWhatIsShown_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("shown");
    QTest::newRow("words") << u"narrowText"_s << u"ferries"_s << 1;
    QTest::newRow("actor") << u"narrowActor"_s << u"marek"_s << 1;
    QTest::newRow("source") << u"narrowSource"_s << u"ministry"_s << 1;
    QTest::newRow("publisher") << u"narrowSource"_s << u"norpress"_s << 3;
    QTest::newRow("tag") << u"narrowTag"_s << u"none"_s << 0;
    QTest::newRow("period in words") << u"narrowPeriod"_s << u"9 January 2022"_s << 3;
    QTest::newRow("period as EDTF") << u"narrowPeriod"_s << u"2022-02-20"_s << 0;
}

void SavedSearchesTest::fieldsNarrowWhatIsShown()
{
    SearchWindow fixture;
    QCOMPARE(fixture.shown(), 3u);
    QFETCH(QString, field);
    QFETCH(QString, words);
    QFETCH(int, shown);
    fixture.type(field, words);
    QCOMPARE(fixture.shown(), std::size_t(shown));
    QTest::mouseClick(fixture.find<QPushButton>(u"searchClear"_s), Qt::LeftButton);
    fixture.waitForIndex();
    QCOMPARE(fixture.shown(), 3u);
    QVERIFY(fixture.find<QLineEdit>(field)->text().isEmpty());
}

void SavedSearchesTest::aTimeThatIsNoneIsMarkedAndNarrowsNothing()
{
    SearchWindow fixture;
    fixture.type(u"narrowPeriod"_s, u"sometime"_s);
    QCOMPARE(fixture.shown(), 3u);
    QVERIFY(fixture.find<QLineEdit>(u"narrowPeriod"_s)->toolTip().contains(u"January 2022"_s));
    QCOMPARE(fixture.find<QLineEdit>(u"narrowPeriod"_s)->text(), u"sometime"_s);
}

void SavedSearchesTest::savesUnderANameAndComesBackByAClick()
{
    SearchWindow fixture;
    QVERIFY(!fixture.find<QPushButton>(u"searchSave"_s)->isEnabled());
    fixture.type(u"narrowText"_s, u"ferries"_s);
    fixture.save(u"Boats"_s);
    QCOMPARE(fixture.list().count(), 1);
    QTest::mouseClick(fixture.find<QPushButton>(u"searchClear"_s), Qt::LeftButton);
    fixture.waitForIndex();
    QCOMPARE(fixture.shown(), 3u);
    fixture.clickSaved(0);
    QCOMPARE(fixture.shown(), 1u);
    QCOMPARE(fixture.find<QLineEdit>(u"narrowText"_s)->text(), u"ferries"_s);
}

void SavedSearchesTest::aSecondClickLeavesTheSearch()
{
    SearchWindow fixture;
    fixture.type(u"narrowText"_s, u"ferries"_s);
    fixture.save(u"Boats"_s);
    fixture.clickSaved(0);
    QCOMPARE(fixture.shown(), 3u);
    fixture.list().setFocus();
    fixture.list().setCurrentRow(0);
    QTest::keyClick(&fixture.list(), Qt::Key_Return);
    fixture.waitForIndex();
    QCOMPARE(fixture.shown(), 1u);
}

void SavedSearchesTest::legendAndFieldsAreSavedTogether()
{
    SearchWindow fixture;
    ui::MarkFilter marks;
    marks.hiddenKinds = {timeline::MarkKind::Statement, timeline::MarkKind::Note};
    marks.hiddenEffects = {render::Effect::Injured};
    marks.hiddenStatuses = {model::ClaimStatus::Accepted};
    fixture.window().timelineModel().setFilter(marks);
    fixture.type(u"narrowSource"_s, u"norpress"_s);
    auto *sure = fixture.find<QComboBox>(u"narrowSure"_s);
    sure->setCurrentIndex(1);
    Q_EMIT sure->activated(1);
    const ui::EventSearch wanted = fixture.window().timelineModel().search();
    QCOMPARE(wanted.terms.leastConfidence, 0.5);
    fixture.save(u"All of it"_s);
    fixture.window().timelineModel().setSearch({});
    fixture.clickSaved(0);
    QVERIFY(fixture.window().timelineModel().search() == wanted);
    QCOMPARE(fixture.shown(), 2u);
}

void SavedSearchesTest::savingIsUndone()
{
    SearchWindow fixture;
    const std::string before = fixture.digest();
    fixture.type(u"narrowText"_s, u"ferries"_s);
    fixture.save(u"Boats"_s);
    const auto newest = fixture.document().reader().nextUndo();
    QCOMPARE(ui::HistoryWords::done(**newest), u"Saved the search “Boats”"_s);
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.digest(), before);
    QCOMPARE(fixture.list().count(), 0);
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.list().count(), 1);
}

void SavedSearchesTest::aSavedSearchStandsAsALaneAboveTheOthers()
{
    SearchWindow fixture;
    const QStringList before = fixture.lanes();
    fixture.type(u"narrowText"_s, u"ferries"_s);
    fixture.save(u"Boats"_s);
    fixture.takeFromMenu(0, u"searchLane"_s);
    QTest::mouseClick(fixture.find<QPushButton>(u"searchClear"_s), Qt::LeftButton);
    fixture.waitForIndex();
    QCOMPARE(fixture.lanes(), QStringList(u"Boats"_s) + before);
    const timeline::Index &index = *fixture.window().timelineModel().index();
    const timeline::Lane &lane = index.lanes.back();
    QCOMPARE(lane.row.name, std::string("Boats"));
    QCOMPARE(lane.last - lane.first, 1u);
    QCOMPARE(index.facts[index.entryFacts[lane.first]].kind, timeline::MarkKind::Happening);
    QVERIFY2(fixture.shown() == 3u, "an event in two lanes is one event");
    fixture.takeFromMenu(0, u"searchLane"_s);
    QCOMPARE(fixture.lanes(), before);
}

void SavedSearchesTest::theSameNameChangesThatSearch()
{
    SearchWindow fixture;
    fixture.type(u"narrowText"_s, u"ferries"_s);
    fixture.save(u"Boats"_s);
    fixture.takeFromMenu(0, u"searchLane"_s);
    fixture.type(u"narrowText"_s, u"killed"_s);
    fixture.save(u"Boats"_s);
    const auto searches = fixture.document().reader().savedSearches();
    QCOMPARE(searches->size(), 1u);
    QCOMPARE(searches->front().terms.text, std::string("killed"));
    QVERIFY(searches->front().isLane);
}

void SavedSearchesTest::isRenamedAndRemoved()
{
    SearchWindow fixture;
    fixture.type(u"narrowText"_s, u"ferries"_s);
    fixture.save(u"Boats"_s);
    fixture.takeFromMenu(0, u"searchRename"_s);
    auto *name = fixture.find<QLineEdit>(u"searchName"_s);
    QCOMPARE(name->text(), u"Boats"_s);
    QTest::keyClicks(name, u"Ships"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(fixture.list().item(0)->text(), u"Ships"_s);
    QCOMPARE(fixture.document().reader().savedSearches()->front().terms.text, std::string("ferries"));
    fixture.list().setCurrentRow(0);
    QTest::keyClick(&fixture.list(), Qt::Key_Delete);
    QCOMPARE(fixture.list().count(), 0);
    QVERIFY(!fixture.list().isVisible());
}

void SavedSearchesTest::survivesARestart()
{
    SearchWindow fixture;
    fixture.type(u"narrowText"_s, u"ferries"_s);
    fixture.save(u"Boats"_s);
    const QString path = fixture.path(u"kept.dateline"_s);
    QVERIFY(fixture.document().saveAs(path));
    fixture.start();
    fixture.session().begin({path});
    fixture.waitForIndex();
    QCOMPARE(fixture.list().count(), 1);
    QCOMPARE(fixture.shown(), 3u);
    fixture.clickSaved(0);
    QCOMPARE(fixture.shown(), 1u);
}

QTEST_MAIN(SavedSearchesTest)
#include "tst_saved_searches.moc"
