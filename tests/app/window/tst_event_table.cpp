#include "tests/app/window/window_fixture.h"

#include "app/events/table/event_table_panel.h"
#include "app/window/project/finds.h"
#include "core/model/names.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTableView>

using namespace Qt::StringLiterals;
using support::ParsedArticleBuilder;
using support::WindowFixture;

namespace {

/// Three events of three days, two of them with an accent or a sign that orders and spreadsheets stumble over.
model::ParsedArticle threeEvents()
{
    return ParsedArticleBuilder("On Monday Zebra Bridge closed.\n\nOn Tuesday 12 people were killed.\n\n"
                                "\"=Go on,\" said Åse Berg on Wednesday.")
        .publishedBy("Norpress", "2022-01-10")
        .actor("Åse Berg")
        .time("Monday", "2022-01-03")
        .claim("Zebra Bridge closed", model::Happening{"other", {}, "Zebra Bridge closed"}, true)
        .saidBy("=1+1")
        .time("Tuesday", "2022-01-04")
        .killed("12 people were killed", 12, true)
        .saidBy("the ministry")
        .time("Wednesday", "2022-01-05")
        .statement("=Go on", "Åse Berg", 1, true)
        .build();
}

class TableWindow : public WindowFixture
{
public:
    explicit TableWindow(ui::LanguageChoice language = ui::LanguageChoice::English) : WindowFixture(language)
    {
        import(threeEvents());
        QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    }

    [[nodiscard]] QTableView &view() { return *find<QTableView>(u"eventTable"_s); }
    [[nodiscard]] ui::EventTable &table() { return *qobject_cast<ui::EventTable *>(view().model()); }
    [[nodiscard]] QString cell(int row, int column) { return view().model()->index(row, column).data().toString(); }
    /// The kinds of the rows from above: c(asualties), h(appening), s(tatement).
    [[nodiscard]] QString kinds()
    {
        QString letters;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            letters +=
                view().model()->index(row, ui::EventTable::Kind).data(Qt::AccessibleTextRole).toString().toLower()[0];
        return letters;
    }
    void clickHead(int column)
    {
        QHeaderView *header = view().horizontalHeader();
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QTRY_VERIFY(!table().isSorting());
    }
    void clickRow(int row, Qt::KeyboardModifiers keys = {})
    {
        const QRect place = view().visualRect(view().model()->index(row, ui::EventTable::Event));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, keys, place.center());
    }
    [[nodiscard]] QList<int> selectedRows()
    {
        QList<int> rows;
        for (const QModelIndex &index : view().selectionModel()->selectedRows())
            rows << index.row();
        std::ranges::sort(rows);
        return rows;
    }
    [[nodiscard]] QString statuses()
    {
        QString letters;
        for (const store::ClaimLine &line : claims())
            letters += QLatin1StringView(model::nameOf(line.claim.status))[0];
        return letters;
    }
};

} // namespace

class EventTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsWhatTheTimelineShowsInTheOrderOfTime();
    void keepsTheRulesOfAModel();
    void aClickOnAHeadSortsAndTheNextTurnsItRound();
    void ordersWordsAsTheLanguageDoes();
    void followsTheFilter();
    void selectionIsSharedBothWays();
    void selectsSeveralByMouseAndKeys();
    void decidesOnTheSelectedEventsAsOneStep();
    void acceptingManyLeavesDecidedClaimsAlone();
    void rowsStayWhereTheyAreWhenDecided();
    void copiesShownColumnsWithoutFormulas();
    void choosesColumnsAndKeepsThem();
    void marksWhatASearchFound();
    void isReachedAndLeftByKeys();
};

void EventTableTest::listsWhatTheTimelineShowsInTheOrderOfTime()
{
    TableWindow fixture;
    QVERIFY(fixture.view().isVisible());
    QCOMPARE(fixture.kinds(), u"ecs"_s);
    QVERIFY(fixture.cell(1, ui::EventTable::Event).contains(u"12 people were killed"_s));
    QCOMPARE(fixture.cell(1, ui::EventTable::Count), u"12"_s);
    QCOMPARE(fixture.cell(1, ui::EventTable::Who), u"the ministry"_s);
    QCOMPARE(fixture.cell(1, ui::EventTable::Publisher), u"Norpress"_s);
    QVERIFY(fixture.cell(1, ui::EventTable::Time).contains(u"4 Jan"_s));
    QCOMPARE(fixture.cell(1, ui::EventTable::Reports), u"1"_s);
}

void EventTableTest::keepsTheRulesOfAModel()
{
    TableWindow fixture;
    const QAbstractItemModelTester tester(&fixture.table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    fixture.clickHead(ui::EventTable::Event);
    fixture.import(support::bridgeArticle());
    QCOMPARE(fixture.table().rowCount(), 6);
}

void EventTableTest::aClickOnAHeadSortsAndTheNextTurnsItRound()
{
    TableWindow fixture;
    fixture.clickHead(ui::EventTable::Time);
    QCOMPARE(fixture.kinds(), u"sce"_s);
    fixture.clickHead(ui::EventTable::Kind);
    QCOMPARE(fixture.kinds(), u"sce"_s);
    fixture.clickHead(ui::EventTable::Count);
    QCOMPARE(fixture.kinds(), u"esc"_s);
    fixture.clickHead(ui::EventTable::Count);
    QCOMPARE(fixture.kinds(), u"ces"_s);
}

void EventTableTest::ordersWordsAsTheLanguageDoes()
{
    TableWindow fixture(ui::LanguageChoice::Danish);
    fixture.clickHead(ui::EventTable::Who);
    QStringList who;
    for (int row = 0; row < 3; ++row)
        who << fixture.cell(row, ui::EventTable::Who);
    QCOMPARE(who.last(), u"Åse Berg"_s);
    fixture.clickHead(ui::EventTable::Who);
    QCOMPARE(fixture.cell(0, ui::EventTable::Who), u"Åse Berg"_s);
    fixture.clickHead(ui::EventTable::Place);
    QCOMPARE(fixture.kinds().size(), 3);
}

void EventTableTest::followsTheFilter()
{
    TableWindow fixture;
    ui::MarkFilter filter;
    filter.hiddenKinds = {timeline::MarkKind::Casualties};
    fixture.window().timelineModel().setFilter(filter);
    fixture.waitForIndex();
    QCOMPARE(fixture.kinds(), u"es"_s);
}

void EventTableTest::selectionIsSharedBothWays()
{
    TableWindow fixture;
    fixture.clickRow(1);
    QCOMPARE(fixture.window().selection().focus().event.value, fixture.table().eventAt(1).value);
    QCOMPARE(fixture.window().timeline().selection().size(), 1u);
    QCOMPARE(fixture.window().timeline().selection().front().value, fixture.table().eventAt(1).value);
    fixture.window().selection().pickEvents({fixture.table().eventAt(2), fixture.table().eventAt(0)});
    QCOMPARE(fixture.selectedRows(), (QList<int>{0, 2}));
    fixture.clickHead(ui::EventTable::Time);
    QCOMPARE(fixture.selectedRows(), (QList<int>{0, 2}));
    QCOMPARE(fixture.window().selection().events().size(), 2u);
}

void EventTableTest::selectsSeveralByMouseAndKeys()
{
    TableWindow fixture;
    fixture.clickRow(0);
    fixture.clickRow(2, Qt::ControlModifier);
    QCOMPARE(fixture.window().selection().events().size(), 2u);
    QCOMPARE(fixture.window().selection().focus().event.value, fixture.table().eventAt(2).value);
    QTest::keyClick(&fixture.view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(fixture.window().selection().events().size(), 3u);
    QVERIFY(fixture.find<QLabel>(u"statusSelected"_s)->text().contains(u'3'));
}

void EventTableTest::decidesOnTheSelectedEventsAsOneStep()
{
    TableWindow fixture;
    const std::string before = fixture.digest();
    fixture.clickRow(0);
    QTest::keyClick(&fixture.view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&fixture.view(), Qt::Key_A);
    QCOMPARE(fixture.statuses(), u"aae"_s);
    QTest::keyClick(&fixture.view(), Qt::Key_R);
    QCOMPARE(fixture.statuses(), u"rre"_s);
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.digest(), before);
}

void EventTableTest::acceptingManyLeavesDecidedClaimsAlone()
{
    TableWindow fixture;
    const auto lines = fixture.claims();
    QVERIFY(fixture.document().apply(store::SetClaimStatus{{lines[0].claim.id}, model::ClaimStatus::Rejected}));
    QVERIFY(fixture.document().apply(store::MergeEvents{lines[1].claim.event, {lines[0].claim.event}}));
    fixture.waitForIndex();
    QTest::keyClick(&fixture.view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(fixture.window().selection().events().size(), 2u);
    QTest::keyClick(&fixture.view(), Qt::Key_A);
    QCOMPARE(fixture.statuses(), u"raa"_s);
}

void EventTableTest::rowsStayWhereTheyAreWhenDecided()
{
    TableWindow fixture;
    fixture.clickHead(ui::EventTable::Status);
    fixture.clickRow(0);
    const base::EventId first = fixture.table().eventAt(0);
    QVERIFY(fixture.document().apply(
        store::SetClaimStatus{{fixture.window().selection().focus().claim}, model::ClaimStatus::Accepted}));
    fixture.waitForIndex();
    QCOMPARE(fixture.table().eventAt(0).value, first.value);
    QCOMPARE(fixture.table().index(0, ui::EventTable::Status).data(Qt::AccessibleTextRole).toString(), u"accepted"_s);
    QCOMPARE(fixture.selectedRows(), QList<int>{0});
}

void EventTableTest::copiesShownColumnsWithoutFormulas()
{
    TableWindow fixture;
    fixture.view().horizontalHeader()->hideSection(ui::EventTable::Time);
    QTest::keyClick(&fixture.view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&fixture.view(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], u"Status\tKind\tEvent\tPlace\tWho says so\tNumber\tSure"_s);
    QCOMPARE(lines[2].split(u'\t').size(), 7);
    QVERIFY(lines[2].contains(u"\t12\t75 percent sure"_s));
    QVERIFY(QString::fromUtf8(copied->data(u"text/csv"_s)).startsWith(u"Status,Kind,Event,Place"_s));
    QVERIFY2(lines[1].contains(u"\t'=1+1\t"_s), qPrintable(lines[1]));
    for (const QString &line : lines) {
        for (const QString &cell : line.split(u'\t'))
            QVERIFY2(!cell.startsWith(u'='), qPrintable(line));
    }
}

void EventTableTest::choosesColumnsAndKeepsThem()
{
    TableWindow fixture;
    auto *menu = fixture.find<QMenu>(u"menuColumns"_s);
    Q_EMIT menu->aboutToShow();
    QVERIFY(fixture.view().isColumnHidden(ui::EventTable::Tags));
    menu->findChild<QAction *>(u"column-%1"_s.arg(int(ui::EventTable::Tags)))->trigger();
    menu->findChild<QAction *>(u"column-%1"_s.arg(int(ui::EventTable::Place)))->trigger();
    QVERIFY(!fixture.view().isColumnHidden(ui::EventTable::Tags));
    fixture.session().chooseLanguage(ui::LanguageChoice::Danish);
    QVERIFY(!fixture.view().isColumnHidden(ui::EventTable::Tags));
    QVERIFY(fixture.view().isColumnHidden(ui::EventTable::Place));
    QTRY_COMPARE(fixture.table().rowCount(), 3);
}

void EventTableTest::marksWhatASearchFound()
{
    TableWindow fixture;
    fixture.find<QLineEdit>(u"searchField"_s)->setFocus();
    QTest::keyClicks(fixture.find<QLineEdit>(u"searchField"_s), u"killed"_s);
    QTest::keyClick(fixture.find<QLineEdit>(u"searchField"_s), Qt::Key_Return);
    const auto isFound = [&](int row) {
        return fixture.table().index(row, ui::EventTable::Event).data(Qt::BackgroundRole).isValid();
    };
    QVERIFY(isFound(1));
    QVERIFY(!isFound(0));
    QVERIFY(!isFound(2));
}

void EventTableTest::isReachedAndLeftByKeys()
{
    TableWindow fixture;
    QTRY_VERIFY(fixture.view().hasFocus());
    QTest::keyClick(&fixture.view(), Qt::Key_Down);
    QVERIFY(fixture.window().selection().focus().event.isValid());
    QTest::keyClick(&fixture.view(), Qt::Key_Escape);
    QVERIFY(!fixture.view().isVisible());
    QVERIFY(fixture.window().timeline().isVisible());
}

QTEST_MAIN(EventTableTest)
#include "tst_event_table.moc"
