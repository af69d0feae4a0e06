#include "tests/app/window/window_fixture.h"

#include "app/article/reader_view.h"
#include "app/window/parts/status_line.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using support::WindowFixture;

class WindowLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsOnTheButtonThatImports();
    void showsAllOfTheFirstArticlesOnceTheyAreIn();
    void leavesTheViewAloneWhenMoreComesIn();
    void neverCutsTheNotice_data();
    void neverCutsTheNotice();
    void keepsFiltersAndFormApart();
    void cutsNothingInTheStatusLine_data();
    void cutsNothingInTheStatusLine();
    void keepsTheSearchInATinyWindow();
    void offersNoHourWhereOnlyDatesAreKnown();
    void forgetsTheWelcomeOnceThereAreArticles();
    void opensAnArticleAtItsBeginning();
    void keepsTheSelectedWordsInViewInAnotherLanguage();
};

namespace {

bool isSeenWhole(const QWidget &widget)
{
    return widget.isVisible() && widget.visibleRegion().boundingRect() == widget.rect();
}

ui::DroppedSources text(const std::string &name, const std::string &words)
{
    ui::DroppedSources sources;
    sources.texts.push_back({name, words});
    return sources;
}

void importAll(WindowFixture &fixture, ui::DroppedSources sources)
{
    ui::ImportTask &task = fixture.window().commands().importTask();
    fixture.window().commands().importFrom(std::move(sources));
    QTRY_VERIFY_WITH_TIMEOUT(!task.isRunning(), 30000);
    fixture.waitForIndex();
}

ui::DroppedSources twoArticles()
{
    ui::DroppedSources sources =
        text("a.txt", "date 2024-03-16\n\nPolice said 12 people were killed in Drenova on Friday.\n");
    sources.texts.push_back({"b.txt", "date 2024-06-02\n\nThe ministry said 3 soldiers were killed on Saturday.\n"});
    return sources;
}

model::ParsedArticle longArticle()
{
    std::string text;
    for (int i = 0; i < 60; ++i)
        text += "The road by the river stays closed for another day, and nobody knows for how long.\n\n";
    text += "12 people were killed.";
    return support::ParsedArticleBuilder(text).killed("12 people were killed", 12).build();
}

} // namespace

void WindowLayoutTest::startsOnTheButtonThatImports()
{
    WindowFixture fixture;
    fixture.waitForIndex();
    QTRY_VERIFY(fixture.find(u"actionImportEmptyButton"_s)->hasFocus());
    // Keys of the timeline count from there all the same.
    QTest::keyClick(fixture.find(u"actionImportEmptyButton"_s), Qt::Key_N);
    QVERIFY(fixture.find(u"addEventDialog"_s) != nullptr);
}

void WindowLayoutTest::showsAllOfTheFirstArticlesOnceTheyAreIn()
{
    WindowFixture fixture;
    fixture.waitForIndex();
    importAll(fixture, twoArticles());
    QTRY_VERIFY(fixture.find(u"articleList"_s)->isVisible());
    const base::TimeSpan all = fixture.window().timelineModel().index()->span;
    const auto shown = [&] { return fixture.window().timeline().viewport().viewport().span(); };
    QTRY_VERIFY(shown().begin <= all.begin && shown().end >= all.end);
    QVERIFY2(shown().lengthMs() < 2 * all.lengthMs(), "as near as it can be");
}

void WindowLayoutTest::leavesTheViewAloneWhenMoreComesIn()
{
    WindowFixture fixture;
    fixture.waitForIndex();
    importAll(fixture, twoArticles());
    QTRY_VERIFY(fixture.find(u"articleList"_s)->isVisible());
    const base::TimeSpan before = fixture.window().timeline().viewport().viewport().span();
    importAll(fixture, text("c.txt", "date 2025-01-02\n\nThe army said 5 soldiers were killed on Monday.\n"));
    QCOMPARE(fixture.window().timeline().viewport().viewport().span(), before);
}

void WindowLayoutTest::neverCutsTheNotice_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(1600, 1000);
    QTest::newRow("wide and low") << QSize(1600, 560);
}

void WindowLayoutTest::neverCutsTheNotice()
{
    QFETCH(QSize, size);
    WindowFixture fixture;
    fixture.window().resize(size);
    fixture.import(support::bridgeArticle());
    auto *words = fixture.find<QLabel>(u"noticeText"_s);
    QTRY_VERIFY(words->isVisible());
    QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
    const auto *button = fixture.find<QPushButton>(u"noticeButton"_s);
    QVERIFY(!words->geometry().intersects(button->geometry()));
    const auto *list = fixture.find<QListWidget>(u"articleList"_s);
    QVERIFY(list->height() >= list->sizeHintForRow(0));
}

void WindowLayoutTest::keepsFiltersAndFormApart()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    fixture.window().selection().pickClaim(fixture.claims()[0].claim.id);
    fixture.window().resize(1280, 700);
    QTRY_VERIFY(fixture.find(u"dockSidebar"_s)->width() < 500);
    fixture.find(u"dockSidebar"_s)->raise();
    const auto inWindow = [&](const QString &name) {
        const QWidget *widget = fixture.find(name);
        return QRect(widget->mapTo(&fixture.window(), QPoint()), widget->size());
    };
    QTRY_VERIFY(fixture.window().rect().contains(inWindow(u"sidebarScroll"_s)));
    QTRY_VERIFY(!inWindow(u"sidebarScroll"_s).intersects(inWindow(u"claimForm"_s)));
    QVERIFY(isSeenWhole(*fixture.find(u"actionAcceptButton"_s)));
}

void WindowLayoutTest::cutsNothingInTheStatusLine_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {640, 800, 1000, 1280, 1600})
        QTest::addRow("%d", width) << width;
}

void WindowLayoutTest::cutsNothingInTheStatusLine()
{
    QFETCH(int, width);
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    fixture.window().selection().pickClaim(fixture.claims()[0].claim.id);
    fixture.window().resize(width, 700);
    QTRY_COMPARE(fixture.window().width(), width);
    auto *line = fixture.find<ui::StatusLine>(u"statusLine"_s);
    line->say(u"Imported 6 articles, 97 claims · 2 could not be imported"_s, true);
    QTest::qWait(20);
    for (const QLabel *label : line->findChildren<QLabel *>()) {
        if (!label->isVisible())
            continue;
        QVERIFY2(line->rect().contains(label->geometry()), qPrintable(label->objectName()));
        QVERIFY2(label->geometry().right() < line->findChild<QPushButton *>(u"statusUndo"_s)->x() ||
                     label->objectName() == u"statusZone"_s,
                 qPrintable(label->objectName()));
        QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->objectName()));
    }
    QVERIFY(fixture.find(u"statusMessage"_s)->isVisible());
}

void WindowLayoutTest::keepsTheSearchInATinyWindow()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    fixture.window().resize(640, 480);
    QTRY_COMPARE(fixture.window().width(), 640);
    QTRY_VERIFY(isSeenWhole(*fixture.find(u"searchField"_s)));
}

void WindowLayoutTest::offersNoHourWhereOnlyDatesAreKnown()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    const auto noon = [](std::uint8_t day) {
        return base::TimePoint{base::CivilDate{2022, 1, day}.midnight().ms + 43200000};
    };
    auto &viewport = fixture.window().timeline().viewport();
    const auto *range = fixture.find<QLabel>(u"statusRange"_s);
    viewport.show({noon(6), noon(8)}, ui::Motion::AtOnce, 0);
    QVERIFY(!range->text().contains(u':'));
    QVERIFY2(range->text().contains(u"Jan 2022"_s), qPrintable(range->text()));
}

void WindowLayoutTest::forgetsTheWelcomeOnceThereAreArticles()
{
    WindowFixture fixture;
    fixture.waitForIndex();
    auto *line = fixture.find<ui::StatusLine>(u"statusLine"_s);
    QVERIFY(!line->said().isEmpty());
    fixture.import(support::bridgeArticle());
    QTRY_VERIFY(line->said().isEmpty());
}

void WindowLayoutTest::opensAnArticleAtItsBeginning()
{
    WindowFixture fixture;
    fixture.import(longArticle());
    auto *reader = fixture.find<ui::ReaderView>(u"articleReader"_s);
    QTRY_VERIFY(reader->isVisible() && reader->verticalScrollBar()->maximum() > 0);
    fixture.window().resize(1280, 700);
    QTest::qWait(50);
    QCOMPARE(reader->verticalScrollBar()->value(), 0);
}

void WindowLayoutTest::keepsTheSelectedWordsInViewInAnotherLanguage()
{
    WindowFixture fixture;
    fixture.import(longArticle());
    fixture.window().selection().pickClaim(fixture.claims()[0].claim.id);
    fixture.session().chooseLanguage(ui::LanguageChoice::Danish);
    const auto isInView = [&] {
        const auto *reader = fixture.find<ui::ReaderView>(u"articleReader"_s);
        return reader->isVisible() && reader->viewport()->rect().contains(reader->rectOf(reader->selectedClaim()));
    };
    QTRY_VERIFY(isInView());
    fixture.window().resize(1450, 640);
    QTRY_VERIFY(isInView());
    QLocale::setDefault(QLocale::c());
}

QTEST_MAIN(WindowLayoutTest)
#include "tst_window_layout.moc"
