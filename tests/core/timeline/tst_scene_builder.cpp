#include "core/timeline/scene_builder.h"

#include "tests/core/timeline/shown_scene.h"

#include <QTest>

#include <algorithm>

using namespace timeline;
using namespace timeline_test;

class TestSceneBuilder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drawsEachKindOfTimeAsTheLookSays_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("bars");
        QTest::newRow("lasted") << QStringLiteral("0 2022-01-05/2022-01-07") << QStringLiteral("|tint 280..370|");
        QTest::newRow("some time within a day") << QStringLiteral("0 2022-01-05") << QStringLiteral("[pale 280..310]");
        QTest::newRow("some time within a month") << QStringLiteral("0 2022-01") << QStringLiteral("[pale 160..1090]");
        QTest::newRow("lasted, known to the month only")
            << QStringLiteral("0 2021-12/2022-02") << QStringLiteral("(930)tint 160..1090(840)");
        QTest::newRow("approximate") << QStringLiteral("0 2022-01-05~") << QStringLiteral("(10)tint 290..300(10)");
        QTest::newRow("one of several days")
            << QStringLiteral("0 [2022-01-07,2022-01-14]") << QStringLiteral("|ghost 341..369| |ghost 551..579|");
        QTest::newRow("still going on") << QStringLiteral("0 2022-01-28/..") << QStringLiteral("|tint 970..1360>>>");
        QTest::newRow("goes back without end")
            << QStringLiteral("0 ../2022-01-05") << QStringLiteral(">>>tint 160..310|");
        QTest::newRow("end unknown") << QStringLiteral("0 2022-01-28/") << QStringLiteral("[pale 970..1284?(60)");
        QTest::newRow("beginning unknown") << QStringLiteral("0 /2022-01") << QStringLiteral("?(60)pale 236..1090]");
        QTest::newRow("before a day") << QStringLiteral("0 [..2022-01-07]") << QStringLiteral("?(60)pale 236..370]");
        QTest::newRow("after a day") << QStringLiteral("0 [2022-01-07..]") << QStringLiteral("[pale 340..1284?(60)");
        QTest::newRow("no time, reported in a month")
            << QStringLiteral("0 - published=2022-01") << QStringLiteral("(60)pale 160..1090]");
        QTest::newRow("no time, reported on a day")
            << QStringLiteral("0 - published=2022-01-07") << QStringLiteral("(60)pale 340..370]");
        QTest::newRow("a plan") << QStringLiteral("0 - published=2022-01-07 plan")
                                << QStringLiteral("[pale 340..370(60)");
        QTest::newRow("a moment is a glyph") << QStringLiteral("0 2022-01-07T14:30:00Z") << QStringLiteral("");
        QTest::newRow("ends left of the view")
            << QStringLiteral("0 2021-12-30/2022-01-02") << QStringLiteral("<tint 160..220|");
        QTest::newRow("only its fade reaches into the view")
            << QStringLiteral("0 - published=2021-12-31 plan") << QStringLiteral("<pale 160..160(60)");
    }
    void drawsEachKindOfTimeAsTheLookSays()
    {
        QFETCH(QString, event);
        QFETCH(QString, bars);
        const Shown shown(event.toStdString());
        QCOMPARE(spellBars(shown.scene), bars);
    }

    void aGlyphIsSolidOnlyWhenItsTimeIsAsFineAsAPixel()
    {
        const Shown day("0 2022-01-07");
        QVERIFY(!day.scene.glyphs.at(0).solid);
        const Shown smallDay("0 2022-01-07\n", january(4));
        QCOMPARE(smallDay.scene.bars.size(), std::size_t{0});
        QVERIFY(!smallDay.scene.glyphs.at(0).solid);
        const Shown moment("0 2022-01-07T14:30:00Z");
        QVERIFY(moment.scene.glyphs.at(0).solid);
        QCOMPARE(moment.scene.glyphs.at(0).x, xOfDay(7) + 18);
    }

    void questionableTimeIsDashedAndAsks()
    {
        const Shown shown("0 2022-01-05/2022-01-07?\n0 2022-02-01T10:00:00Z");
        QVERIFY(shown.scene.bars.at(0).questionable);
        QVERIFY(!shown.scene.glyphs.at(1).questionable);
    }

    void everyUncertainBandHasARowOfItsOwn()
    {
        const Shown shown("0 - published=2022-01\n0 - published=2022-01\n0 /2022-01\n0 2022-01\n");
        QCOMPARE(shown.scene.bars.size(), std::size_t{4});
        for (std::size_t a = 0; a < 4; ++a)
            for (std::size_t b = a + 1; b < 4; ++b)
                QVERIFY(!shown.scene.bars[a].body.intersects(shown.scene.bars[b].body));
    }

    void wordsOfABarThatBeganEarlierStayInView()
    {
        const Shown shown("0 2021-11-01/2022-01-20");
        QCOMPARE(shown.scene.labels.size(), std::size_t{1});
        QVERIFY(shown.scene.labels[0].rect.x >= 160 && shown.scene.labels[0].rect.x < 220);
        QVERIFY(std::ranges::any_of(shown.scene.symbols,
                                    [](const Symbol &symbol) { return symbol.kind == SymbolKind::CutLeft; }));
    }

    void wordsThatDoNotFitInADayStandRightOfItsBracket()
    {
        const Shown shown("0 - published=2022-01-07");
        QCOMPARE(shown.scene.labels.size(), std::size_t{1});
        QVERIFY(shown.scene.labels[0].rect.x >= xOfDay(8));
    }

    void wordsStandAboveTheirGhosts_data()
    {
        QTest::addColumn<int>("rowHeight");
        QTest::addColumn<bool>("captions");
        QTest::newRow("compact") << 20 << false;
        QTest::newRow("low") << 22 << false;
        QTest::newRow("lower than normal") << 25 << false;
        QTest::newRow("normal") << 28 << false;
        QTest::newRow("comfortable") << 32 << false;
        QTest::newRow("with source captions") << 28 << true;
    }
    void wordsStandAboveTheirGhosts()
    {
        QFETCH(int, rowHeight);
        QFETCH(bool, captions);
        SceneOptions options;
        options.metrics.rowHeight = rowHeight;
        options.captions = captions ? timeline::CaptionMode::Always : timeline::CaptionMode::Never;
        const Shown shown("0 [2022-01-07,2022-01-14]", january(), options);
        QCOMPARE(shown.scene.ghostLinks.size(), std::size_t{1});
        const timeline::PixelRect words = shown.scene.labels.at(0).rect;
        constexpr int airInALine = 2; // letters of 13 px are lower than their line
        QVERIFY(words.bottom() - airInALine <= shown.scene.bars.at(0).body.y);
        QVERIFY(words.y + airInALine >= shown.scene.marks.at(0).row.y);
        QVERIFY(words.x >= xOfDay(7));
    }

    void aSecondLineNamesTheSourceFromNinetyPixelsADay()
    {
        Shown shown("0 2022-01-02");
        shown.bench.labels.words[1] = {{},         {},      "Speaker:",  "words",      {},
                                       "a source", "Paper", "2 January", "who says so"};
        shown.bench.builder.forgetWords();
        shown.bench.builder.build(january(300), shown.scene);
        QCOMPARE(shown.labelText(0), QStringLiteral("Speaker:|words|Paper| · |2 January| · |who says so"));
        shown.bench.builder.build(january(60), shown.scene);
        QCOMPARE(shown.labelText(0), QStringLiteral("Speaker:|words|a source"));
        shown.bench.builder.build(january(10), shown.scene);
        QCOMPARE(shown.labelText(0), QStringLiteral("Speaker:|words"));
    }

    void yearsAreColumnsAndWhatMattersKeepsItsMark()
    {
        std::string text;
        for (int i = 0; i < 40; ++i)
            text += "0 2022-0" + std::to_string(1 + i % 9) + "-1" + std::to_string(i % 10) + "\n";
        text += "0 2022-05-05 pinned\n";
        const Shown shown(text, january(1));
        QVERIFY(shown.scene.lanes.at(0).mode == LaneMode::Density);
        QCOMPARE(shown.scene.marks.size(), std::size_t{1});
        QCOMPARE(shown.scene.marks[0].event.value, std::int64_t{41});
        std::uint32_t counted = 0;
        for (const Column &column : shown.scene.columns)
            counted += column.total();
        QCOMPARE(counted, 41U);
        QVERIFY(shown.scene.axis.cornerSays == AxisCorner::ColumnUnit);
    }

    void uncertainPartOfAColumnLiesOnTop()
    {
        std::string text;
        for (int i = 0; i < 10; ++i)
            text += "0 2022-02-10\n0 [2022-02-10,2022-06-10]\n";
        const Shown shown(text, january(1));
        QCOMPARE(shown.scene.columnParts.size(), std::size_t{2});
        QVERIFY(!shown.scene.columnParts[0].pale && shown.scene.columnParts[1].pale);
        QCOMPARE(shown.scene.columnParts[1].rect.bottom(), shown.scene.columnParts[0].rect.y);
        QCOMPARE(shown.scene.columnParts[0].rect.bottom(), shown.scene.lanes[0].baseline);
    }

    void hoursAreNotOfferedWhenOnlyDaysAreKnown()
    {
        const Shown days("0 2022-01-02", january(1000));
        QVERIFY(days.scene.axis.cornerSays == AxisCorner::DatesOnly);
        QVERIFY(days.scene.axis.lower.unit == TimeUnit::Day);
        const Shown clock("0 2022-01-01T10:30:00Z", january(1000));
        QVERIFY(clock.scene.axis.lower.unit == TimeUnit::Hour);
        const Shown elsewhere("0 2022-01-01\n0 2025-01-01T10:30:00Z", january(1000));
        QVERIFY(elsewhere.scene.axis.lower.unit == TimeUnit::Day);
    }

    void theLargerUnitSticksAtTheLeftEdge()
    {
        const Shown shown("0 2022-01-02", pannedBy(january(), -300));
        const auto upper = std::ranges::find_if(shown.scene.axis.ticks, &Tick::upper);
        QVERIFY(upper != shown.scene.axis.ticks.end());
        QVERIFY(upper->x < 160);
        QCOMPARE(shown.scene.runs[upper->run].rect.x, 166);
    }

    void weekendsAreShadedFromTwelvePixelsADay()
    {
        QVERIFY(!Shown("0 2022-01-02", january(12)).scene.axis.weekends.empty());
        QVERIFY(Shown("0 2022-01-02", january(11)).scene.axis.weekends.empty());
        const Shown shown("0 2022-01-02");
        QCOMPARE(shown.scene.axis.weekends.at(0).x, xOfDay(1));
        QCOMPARE(shown.scene.axis.weekends.at(0).w + shown.scene.axis.weekends.at(1).w, 60);
    }

    void daysOfTheSelectedAreBarredUnderTheAxis()
    {
        Shown shown("0 [2022-01-07,2022-01-14]\n0 2022-01-20");
        Highlights highlights;
        highlights.selected = {{1}};
        shown.bench.builder.setHighlights(highlights);
        shown.bench.builder.build(january(), shown.scene);
        QCOMPARE(shown.scene.axis.dayBars.size(), std::size_t{2});
        QCOMPARE(shown.scene.axis.dayBars[0].x, xOfDay(7));
        QCOMPARE(shown.scene.axis.dayBars[1].x, xOfDay(14));
        QVERIFY(shown.scene.marks[0].has(MarkState::Selected) != shown.scene.marks[1].has(MarkState::Selected));
    }

    void paperShowsNothingSelectedOrFound()
    {
        Shown shown("0 2022-01-07\n0 2022-01-20");
        Highlights highlights;
        highlights.selected = {{1}};
        highlights.found = {{2}};
        SceneOptions options;
        options.print = true;
        shown.bench.builder.setHighlights(highlights);
        shown.bench.builder.setOptions(options);
        shown.bench.builder.build(january(), shown.scene);
        QVERIFY(shown.scene.axis.dayBars.empty());
        QVERIFY(std::ranges::all_of(shown.scene.marks, [](const Mark &mark) { return mark.states == 0; }));
        shown.bench.builder.setOptions({});
        shown.bench.builder.build(january(), shown.scene);
        QVERIFY(shown.scene.marks.at(0).has(MarkState::Selected));
    }

    void foundMarksSurviveDensityAndTickTheOverview()
    {
        std::string text;
        for (int i = 0; i < 500; ++i)
            text += "0 20" + std::to_string(10 + i % 20) + "-0" + std::to_string(1 + i % 9) + "-15\n";
        Shown shown(text, fitted(january(), {{at(2010, 1, 1)}, {at(2030, 1, 1)}}));
        QVERIFY(shown.scene.marks.empty());
        Highlights highlights;
        highlights.found = {{3}, {200}};
        highlights.foundCurrent = {200};
        shown.bench.builder.setHighlights(highlights);
        shown.bench.builder.build(shown.scene.viewport, shown.scene);
        QCOMPARE(shown.scene.marks.size(), std::size_t{2});
        QCOMPARE(shown.scene.overview.foundTicks.size(), std::size_t{2});
        QVERIFY(std::ranges::any_of(shown.scene.labels,
                                    [](const Label &label) { return label.back == LabelBack::FoundCurrent; }));
    }

    void aFoundEventKeepsItsMarkInEveryLaneItStandsIn()
    {
        std::string text;
        for (int i = 0; i < 40; ++i)
            text += std::to_string(i % 2) + " 2022-0" + std::to_string(1 + i % 9) + "-15\n";
        IndexInput input = events(text);
        input.extraLanes.push_back({2, 1});
        Bench bench;
        bench.builder.setIndex(IndexBuilder().build(input));
        Highlights highlights;
        highlights.found = {{3}};
        bench.builder.setHighlights(highlights);
        Scene scene;
        bench.builder.build(january(1), scene);
        QCOMPARE(scene.marks.size(), std::size_t{2});
        QCOMPARE(scene.marks[0].event, scene.marks[1].event);
        QCOMPARE(scene.eventsInView, std::uint64_t{40});
    }

    void undatedEventsStandInTheTrayByKind()
    {
        const Shown shown("0 - kind=0\n0 - kind=2\n0 - kind=2\n0 2022-01-01\n");
        QCOMPARE(shown.scene.tray.total, std::uint64_t{3});
        QCOMPARE(shown.scene.tray.columns.size(), std::size_t{2});
        QCOMPARE(shown.scene.tray.columns[1].total, 2U);
        QCOMPARE(shown.scene.tray.items.size(), std::size_t{3});
        QVERIFY(!shown.scene.laneArea.intersects(shown.scene.tray.rect));
        QVERIFY(Shown("0 2022-01-01").scene.tray.rect.isEmpty());
    }

    void pinnedLanesStayAtTheBottomWhileOthersScroll()
    {
        SceneOptions options;
        options.lanes = {{0, false, true, false}};
        Viewport scrolled = january();
        scrolled.scrollY = 30;
        const Shown shown("0 2022-01-02\n1 2022-01-02\n", scrolled, options);
        QCOMPARE(shown.scene.lanes.size(), std::size_t{2});
        QCOMPARE(shown.scene.lanes[1].lane, 0U);
        QCOMPARE(shown.scene.lanes[1].body.bottom(), 800);
        QCOMPARE(shown.scene.lanes[0].body.y, 100 - 30);
    }

    void aFoldedLaneIsColumnsOnly()
    {
        SceneOptions options;
        options.lanes = {{0, true, false, false}};
        const Shown shown("0 2022-01-02\n", january(), options);
        QVERIFY(shown.scene.lanes.at(0).mode == LaneMode::Folded);
        QCOMPARE(shown.scene.lanes[0].body.h, 24);
        QVERIFY(shown.scene.marks.empty() && shown.scene.columns.size() > 10);
    }

    void emptyLanesAreLeftOutWhenAskedFor()
    {
        SceneOptions options;
        options.lanes = {{1}, {0}, {2}};
        QCOMPARE(Shown("0 2022-01-02\n2 2022-01-02\n", january(), options).scene.lanes.size(), std::size_t{3});
        options.hideEmptyLanes = true;
        const Shown shown("0 2022-01-02\n2 2022-01-02\n", january(), options);
        QCOMPARE(shown.scene.lanes.size(), std::size_t{2});
        QCOMPARE(shown.scene.lanes[0].lane, 0U);
        QCOMPARE(shown.scene.lanes[1].lane, 2U);
    }

    void anEmptyTimelineStillHasItsAxis()
    {
        Bench bench;
        Scene scene;
        bench.builder.build(january(), scene);
        QVERIFY(scene.axis.ticks.size() > 20);
        QVERIFY(scene.lanes.empty() && scene.marks.empty());
        QVERIFY(hitTest(scene, 500, 400).kind == Hit::Kind::None);
    }

    void rejectedEventsAreHiddenUnlessAskedFor()
    {
        IndexInput input = events("0 2022-01-02\n0 2022-01-05\n");
        input.rows[1].status = model::ClaimStatus::Rejected;
        Bench bench;
        bench.builder.setIndex(IndexBuilder().build(input));
        Scene scene;
        bench.builder.build(january(), scene);
        QCOMPARE(scene.marks.size(), std::size_t{1});
        SceneOptions options;
        options.showRejected = true;
        bench.builder.setOptions(options);
        bench.builder.build(january(), scene);
        QCOMPARE(scene.marks.size(), std::size_t{2});
        QVERIFY(std::ranges::any_of(scene.runs, &TextRun::struck));
    }

    void wordsAreFetchedOnceNotEveryFrame()
    {
        Shown shown("0 2022-01-02\n0 2022-01-12\n");
        QCOMPARE(shown.bench.labels.fetches, std::size_t{2});
        for (int i = 0; i < 20; ++i)
            shown.bench.builder.build(pannedBy(january(), -i), shown.scene);
        QCOMPARE(shown.bench.labels.fetches, std::size_t{2});
    }

    void scrollingToAnEventShowsItsRow()
    {
        std::string text;
        for (int i = 0; i < 60; ++i)
            text += "0 2022-01\n";
        Shown shown(text);
        Viewport view = january();
        view.scrollY = shown.bench.builder.scrollTo(view, {60});
        shown.bench.builder.build(view, shown.scene);
        const auto mark = std::ranges::find_if(shown.scene.marks, [](const Mark &m) { return m.event.value == 60; });
        QVERIFY(mark != shown.scene.marks.end());
        QCOMPARE(mark->row.bottom() + mark->row.h, shown.scene.laneArea.bottom()); // a row of room below
        QCOMPARE(shown.bench.builder.scrollTo(view, {60}), view.scrollY);
        QCOMPARE(shown.bench.builder.scrollTo(view, {1}), 0);
        QCOMPARE(shown.bench.builder.scrollTo(view, {57}), view.scrollY);
    }
};

QTEST_APPLESS_MAIN(TestSceneBuilder)
#include "tst_scene_builder.moc"
