#include "core/timeline/lanes/density.h"
#include "core/timeline/scene_builder.h"

#include "tests/core/timeline/timeline_fakes.h"
#include "tests/core/timeline/timeline_notation.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace timeline;
using namespace timeline_test;

namespace {

std::string randomEdtf(std::mt19937_64 &random)
{
    const auto pick = [&random](std::uint64_t n) { return static_cast<int>(random() % n); };
    const auto day = [&] {
        const base::CivilDate date = base::CivilDate{2022, 1, 1}.plusDays(pick(120));
        return base::Edtf::fromDate(date).toString();
    };
    switch (pick(14)) {
    case 0:
        return "2022-0" + std::to_string(1 + pick(4));
    case 1:
        return day() + "/..";
    case 2:
        return "/" + day();
    case 3:
        return day() + "/";
    case 4:
        return "[" + day() + "," + day() + "," + day() + "]";
    case 5:
        return day() + "~";
    case 6:
        return day() + "?";
    case 7:
        return day() + "T1" + std::to_string(pick(10)) + ":30:00Z";
    case 8:
    case 9: {
        const base::CivilDate from = base::CivilDate{2022, 1, 1}.plusDays(pick(120));
        return base::Edtf::fromDate(from).toString() + "/" +
               base::Edtf::fromDate(from.plusDays(1 + pick(20))).toString();
    }
    case 10:
        return "- published=" + day();
    case 11:
        return "- published=" + day() + " plan";
    case 12:
        return "[.." + day() + "]";
    default:
        return day();
    }
}

IndexInput randomEvents(unsigned seed, int count, int lanes = 4)
{
    std::mt19937_64 random(seed);
    std::string text;
    for (int i = 0; i < count; ++i) {
        const int lane = static_cast<int>(random() % static_cast<unsigned>(lanes));
        text += std::to_string(lane) + " " + randomEdtf(random) + " kind=" + std::to_string(lane % 5);
        text += random() % 50 == 0 ? " pinned" : "";
        text += random() % 50 == 0 ? " disputed" : "";
        text += random() % 3 == 0 ? " number=7\n" : "\n";
    }
    return events(text);
}

Viewport randomView(std::mt19937_64 &random)
{
    Viewport view{0, 1, 1300, 900, 160, 0};
    const double scale = std::exp(std::uniform_real_distribution<double>(std::log(0.05), std::log(3000.0))(random));
    view.msPerPixel = static_cast<double>(base::msPerDay) / scale;
    view.beginMs = static_cast<double>(at(2021, 12, 20)) +
                   static_cast<double>(random() % 130) * static_cast<double>(base::msPerDay) * 1.03;
    view.scrollY = static_cast<int>(random() % 600);
    return view;
}

PixelRect wholeBar(const Bar &bar)
{
    return {bar.body.x - bar.fadeLeft, bar.body.y, bar.body.w + bar.fadeLeft + bar.fadeRight, bar.body.h};
}

/// How many times as many rounds as in a quick run: DATELINE_THOROUGH=25 makes over 10,000 scenes of the labels' test,
/// and a walk of a million steps.
int thoroughness()
{
    return std::max(1, qEnvironmentVariableIntValue("DATELINE_THOROUGH"));
}

/// Fails with a message, so that the seed and the pair are seen.
template <class... Parts>
QByteArray told(const char *what, Parts... parts)
{
    QByteArray text(what);
    ((text += ' ', text += QByteArray::number(static_cast<qlonglong>(parts))), ...);
    return text;
}

} // namespace

class TestSceneProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labelsMeetNeitherEachOtherNorMarksOfOthersNorOtherLanes()
    {
        std::mt19937_64 random(42);
        for (unsigned seed = 0; seed < 40; ++seed) {
            Bench bench;
            bench.builder.setIndex(IndexBuilder().build(randomEvents(seed, 30 + static_cast<int>(seed) * 12)));
            Scene scene;
            for (int round = 0; round < 12 * thoroughness(); ++round) {
                bench.builder.build(randomView(random), scene);
                checkLabels(scene, seed);
            }
        }
    }

    void barsOfARowDoNotOverlap()
    {
        std::mt19937_64 random(43);
        for (unsigned seed = 0; seed < 30; ++seed) {
            Bench bench;
            bench.builder.setIndex(IndexBuilder().build(randomEvents(seed + 100, 300)));
            Scene scene;
            for (int round = 0; round < 10 * thoroughness(); ++round) {
                bench.builder.build(randomView(random), scene);
                for (std::size_t a = 0; a < scene.bars.size(); ++a)
                    for (std::size_t b = a + 1; b < scene.bars.size(); ++b)
                        if (scene.bars[a].mark != scene.bars[b].mark)
                            QVERIFY2(!wholeBar(scene.bars[a]).intersects(wholeBar(scene.bars[b])),
                                     told("bars", seed, scene.marks[scene.bars[a].mark].event.value,
                                          scene.marks[scene.bars[b].mark].event.value)
                                         .constData());
            }
        }
    }

    void panningMovesNoEventToAnotherRow()
    {
        for (unsigned seed = 0; seed < 10; ++seed) {
            Bench bench;
            bench.builder.setIndex(IndexBuilder().build(randomEvents(seed + 200, 400)));
            Viewport view{static_cast<double>(at(2021, 12, 20)), 2.88e6, 1300, 9000, 160, 0};
            std::map<std::int64_t, int> rows;
            Scene scene;
            for (int step = 0; step < 60; ++step, view = pannedBy(view, -61)) {
                bench.builder.build(view, scene);
                for (const Mark &mark : scene.marks) {
                    const auto [at, isNew] = rows.emplace(mark.event.value * 8 + mark.lane, mark.row.y);
                    QVERIFY2(isNew || at->second == mark.row.y, told("moved", seed, mark.event.value).constData());
                }
            }
            QVERIFY(rows.size() > 300);
        }
    }

    void everyEventOfAWindowIsDrawnOrStoodFor()
    {
        std::mt19937_64 random(44);
        for (unsigned seed = 0; seed < 20; ++seed) {
            Bench bench;
            const IndexPointer index = IndexBuilder().build(randomEvents(seed + 300, 300, 2));
            bench.builder.setIndex(index);
            Scene scene;
            for (int round = 0; round < 10 * thoroughness(); ++round) {
                Viewport view = randomView(random);
                view.scrollY = 0;
                view.height = 40'000;
                bench.builder.build(view, scene);
                std::map<std::uint32_t, std::uint64_t> drawn;
                for (const Mark &mark : scene.marks)
                    drawn[mark.lane] += mark.standsFor;
                for (const LaneBox &box : scene.lanes) {
                    if (box.mode != LaneMode::Rows)
                        continue;
                    const Lane &lane = index->lanes[box.lane];
                    std::uint64_t inside = 0;
                    for (EntryIndex entry = lane.first; entry < lane.last; ++entry)
                        inside +=
                            index->begins[entry] >= view.span().begin.ms && index->begins[entry] < view.span().end.ms
                                ? 1
                                : 0;
                    QVERIFY2(drawn[box.lane] >= inside, told("lost", seed, inside, drawn[box.lane]).constData());
                }
            }
        }
    }

    void columnsAddUpToTheEventsCountedInTheirSpan()
    {
        std::mt19937_64 random(45);
        for (unsigned seed = 0; seed < 20; ++seed) {
            Bench bench;
            const IndexPointer index = IndexBuilder().build(randomEvents(seed + 400, 900));
            bench.builder.setIndex(index);
            SceneOptions options;
            for (std::uint32_t lane = 0; lane < 4; ++lane)
                options.lanes.push_back({lane, true, false, false});
            bench.builder.setOptions(options);
            Scene scene;
            for (int round = 0; round < 10 * thoroughness(); ++round) {
                bench.builder.build(randomView(random), scene);
                for (const Column &column : scene.columns) {
                    std::uint32_t expected = 0;
                    const Lane &lane = index->lanes[column.lane];
                    for (EntryIndex entry = lane.first; entry < lane.last; ++entry) {
                        const std::int64_t moment = countingMoment(index->facts[index->entryFacts[entry]])->ms;
                        expected += moment >= column.span.begin.ms && moment < column.span.end.ms ? 1 : 0;
                    }
                    QCOMPARE(column.total(), expected);
                }
            }
        }
    }

    void countsOfAnyWindowAreExactAndAddUp()
    {
        const IndexPointer index = IndexBuilder().build(randomEvents(7, 2000));
        std::mt19937_64 random(46);
        for (int round = 0; round < 200; ++round) {
            const std::int64_t a = at(2021, 12, 1) + static_cast<std::int64_t>(random() % 150) * base::msPerDay;
            const std::int64_t b = a + static_cast<std::int64_t>(random() % 60) * base::msPerDay;
            const std::int64_t c = b + static_cast<std::int64_t>(random() % 60) * base::msPerHour;
            std::uint64_t expected = 0;
            for (const EventFacts &facts : index->facts) {
                const auto moment = countingMoment(facts);
                expected += moment && moment->ms >= a && moment->ms < b ? 1 : 0;
            }
            QCOMPARE(countAll(*index, {{a}, {b}}), expected);
            QCOMPARE(countAll(*index, {{a}, {b}}) + countAll(*index, {{b}, {c}}), countAll(*index, {{a}, {c}}));
        }
    }

    void ticksAscendAndNamesKeepApartAtEveryScale()
    {
        Bench bench;
        Scene scene;
        for (double scale = Viewport::minMsPerPixel; scale < Viewport::maxMsPerPixel; scale *= 1.31) {
            Viewport view{static_cast<double>(at(2022, 3, 27)), scale, 1300, 600, 160, 0};
            view = pannedBy(view, 300);
            bench.builder.build(view, scene);
            std::int64_t last = INT64_MIN;
            int taken = 0;
            for (const Tick &tick : scene.axis.ticks) {
                if (tick.upper)
                    continue;
                QVERIFY(tick.time.ms > last);
                last = tick.time.ms;
                if (tick.run == ~0U)
                    continue;
                QVERIFY(scene.runs[tick.run].rect.x >= taken);
                taken = scene.runs[tick.run].rect.right();
                for (const Tick &border : scene.axis.ticks)
                    QVERIFY(!border.upper || border.x <= scene.runs[tick.run].rect.x || border.x >= taken);
            }
            QVERIFY2(scene.axis.ticks.size() > 1 && scene.axis.ticks.size() < 130,
                     told("ticks", scale, scene.axis.ticks.size()).constData());
        }
    }

    void sizesAreBoundedByPixelsNotByEvents()
    {
        for (const int count : {1000, 20'000}) {
            Bench bench;
            bench.builder.setIndex(IndexBuilder().build(randomEvents(9, count, 2)));
            Scene scene;
            std::mt19937_64 random(47);
            for (int round = 0; round < 30; ++round) {
                bench.builder.build(randomView(random), scene);
                QVERIFY(scene.marks.size() < 8000);
                QVERIFY(scene.columnParts.size() < 20'000);
            }
        }
    }

    void survivesTheEndsOfTheCalendar_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("one") << QStringLiteral("0 2022-01-01");
        QTest::newRow("equal times") << QStringLiteral("0 2022-01-01\n0 2022-01-01\n0 2022-01-01");
        QTest::newRow("before our era") << QStringLiteral("0 -9999\n0 -0044-03-15\n0 0000");
        QTest::newRow("far future") << QStringLiteral("0 Y99999\n0 9999-12-31");
        QTest::newRow("open both ways") << QStringLiteral("0 ../2022\n0 2022/..\n0 /2022\n0 2022/");
    }
    void survivesTheEndsOfTheCalendar()
    {
        QFETCH(QString, text);
        Bench bench;
        const IndexPointer index = IndexBuilder().build(events(text.toStdString()));
        bench.builder.setIndex(index);
        Scene scene;
        Viewport view{0, 1e6, 1300, 600, 160, 0};
        view = fitted(view, index->span);
        for (int i = 0; i < 120; ++i) {
            bench.builder.build(view, scene);
            checkLabels(scene, 0);
            view = zoomedAt(view, i < 60 ? 0.6 : 1.7, 300 + i * 7);
        }
        QVERIFY(scene.axis.ticks.size() > 1);
    }

    void survivesARandomWalk()
    {
        std::mt19937_64 random(49);
        const auto share = [&random] { return static_cast<double>(random() % 1001) / 1000; };
        Bench bench;
        const IndexPointer index = IndexBuilder().build(randomEvents(50, 120));
        bench.builder.setIndex(index);
        Scene scene;
        Viewport view = fitted({0, 1e6, 1300, 600, 160, 0}, index->span);
        const auto worldBegin = static_cast<double>(at(base::CivilDate::minYear, 1, 1));
        const auto worldEnd = static_cast<double>(at(base::CivilDate::maxYear, 12, 31));
        constexpr int quickSteps = 40'000; // a million with DATELINE_THOROUGH=25
        for (int step = 0; step < quickSteps * thoroughness(); ++step) {
            switch (random() % 4) {
            case 0: {
                const int anchor = 160 + static_cast<int>(share() * view.laneWidth());
                const double before = exactX(view, timeAt(view, anchor));
                const base::TimePoint held = timeAt(view, anchor);
                view = zoomedAt(view, std::exp(4 * share() - 2), anchor);
                // The ends of the calendar stay outside, which counts for more.
                const bool atAnEnd = view.beginMs <= worldBegin || view.endMs() >= worldEnd;
                if (!atAnEnd)
                    QVERIFY2(std::abs(exactX(view, held) - before) <= 1.01, told("held", step, anchor).constData());
                break;
            }
            case 1:
                view = pannedBy(view, (share() - 0.5) * 4000);
                break;
            case 2:
                view = resized(view, 161 + static_cast<int>(share() * 3000), 1 + static_cast<int>(share() * 2000));
                break;
            default:
                view = random() % 8 == 0 ? fitted(view, index->span) : view;
                view.scrollY = static_cast<int>(share() * 900);
                break;
            }
            QVERIFY(std::isfinite(view.beginMs) && view.msPerPixel > 0);
            if (step % 8 == 0)
                bench.builder.build(view, scene);
            QVERIFY(timeAt(view, 160) <= timeAt(view, view.width));
        }
    }

    void reversedBoundsAreDrawnNotCrashedOn()
    {
        IndexInput input = events("0 2022-01-05/2022-01-07");
        std::swap(input.rows[0].bounds.earliestBegin, input.rows[0].bounds.latestEnd);
        Bench bench;
        bench.builder.setIndex(IndexBuilder().build(input));
        Scene scene;
        bench.builder.build({static_cast<double>(at(2022, 1, 1)), 2.88e6, 1300, 600, 160, 0}, scene);
        QCOMPARE(scene.marks.size(), std::size_t{1});
    }

private:
    static void checkLabels(const Scene &scene, unsigned seed)
    {
        for (std::size_t a = 0; a < scene.labels.size(); ++a) {
            const Label &label = scene.labels[a];
            QVERIFY(label.mark < scene.marks.size());
            for (std::size_t b = a + 1; b < scene.labels.size(); ++b)
                QVERIFY2(!label.rect.intersects(scene.labels[b].rect),
                         told("labels", seed, scene.marks[label.mark].event.value,
                              scene.marks[scene.labels[b].mark].event.value)
                             .constData());
            for (const Bar &bar : scene.bars)
                if (bar.mark != label.mark)
                    QVERIFY2(!label.rect.intersects(wholeBar(bar)),
                             told("label on bar", seed, scene.marks[label.mark].event.value,
                                  scene.marks[bar.mark].event.value)
                                 .constData());
            for (const Glyph &glyph : scene.glyphs)
                if (glyph.mark != label.mark)
                    QVERIFY2(!label.rect.intersects({glyph.x - 5, glyph.y - 5, 11, 11}),
                             told("label on glyph", seed, scene.marks[label.mark].event.value,
                                  scene.marks[glyph.mark].event.value)
                                 .constData());
            const bool inTray = scene.tray.rect.contains(label.rect.x, label.rect.y);
            const auto lane = std::ranges::find(scene.lanes, scene.marks[label.mark].lane, &LaneBox::lane);
            if (!inTray)
                QVERIFY(lane != scene.lanes.end() && label.rect.y >= lane->body.y &&
                        label.rect.bottom() <= lane->body.bottom() && label.rect.x >= lane->body.x &&
                        label.rect.right() <= lane->body.right());
        }
        for (const TextRun &run : scene.runs)
            QVERIFY(std::size_t{run.begin} + run.length <= scene.texts.size());
    }
};

QTEST_APPLESS_MAIN(TestSceneProperties)
#include "tst_scene_properties.moc"
