#include "tests/core/timeline/shown_scene.h"

#include <QTest>

#include <algorithm>

using namespace timeline;
using namespace timeline_test;
using model::PersonColour;
using model::RemarkShape;

namespace {

model::Remark remark(RemarkShape shape, const std::string &time, const std::string &text = "here")
{
    static std::int64_t next = 0;
    return {base::RemarkId{++next}, shape, text, time, PersonColour::Green, {}, {}};
}

struct Strip
{
    explicit Strip(const std::vector<model::Remark> &remarks, const Viewport &viewport = january(),
                   const std::string &rows = "0 2022-01-05\n1 2022-01-07\n", const Highlights &highlights = {})
    {
        IndexInput input = events(rows);
        for (std::size_t lane = 0; lane < input.lanes.size(); ++lane)
            input.lanes[lane].key = "kind:" + std::to_string(lane);
        for (const model::Remark &each : remarks)
            input.remarks.push_back(remarkRow(each, bench.zone));
        bench.builder.setIndex(IndexBuilder().build(input));
        bench.builder.setHighlights(highlights);
        bench.builder.build(viewport, scene);
    }
    [[nodiscard]] const RemarkBox &box(std::size_t at = 0) const { return scene.remarks.boxes.at(at); }
    [[nodiscard]] QString words(std::size_t at = 0) const
    {
        if (box(at).run == ~0u)
            return {};
        const std::string_view text = scene.text(scene.runs.at(box(at).run));
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }

    Bench bench;
    Scene scene;
};

bool overlap(const Scene &scene)
{
    const auto &boxes = scene.remarks.boxes;
    for (std::size_t a = 0; a < boxes.size(); ++a) {
        for (std::size_t b = a + 1; b < boxes.size(); ++b) {
            if (!boxes[a].head.isEmpty() && boxes[a].head.intersects(boxes[b].head) && boxes[a].run != ~0u &&
                boxes[b].run != ~0u)
                return true;
        }
    }
    return false;
}

} // namespace

class TestRemarkStrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereIsNoStripWithoutRemarks()
    {
        const Strip shown({});
        QVERIFY(shown.scene.remarks.rect.isEmpty());
        const Strip with({remark(RemarkShape::Text, "2022-01-05")});
        QVERIFY(with.scene.remarks.rect.h > 0);
        QCOMPARE(with.scene.laneArea.y, shown.scene.laneArea.y + with.scene.remarks.rect.h);
        QCOMPARE(with.scene.laneArea.bottom(), shown.scene.laneArea.bottom());
    }

    void aSpanIsShadedAsLongAsItLasted()
    {
        const Strip shown({remark(RemarkShape::Span, "2022-01-05/2022-01-07")});
        const RemarkBox &box = shown.box();
        QCOMPARE(box.shadeForm, RemarkShade::Fill);
        QCOMPARE(box.shade.x, xOfDay(5));
        QCOMPARE(box.shade.right(), xOfDay(8));
        QCOMPARE(box.shade.y, shown.scene.laneArea.y);
        QCOMPARE(box.shade.h, shown.scene.laneArea.h);
        QVERIFY(box.edgeLeft && box.edgeRight);
        QCOMPARE(box.bar.body.x, xOfDay(5));
        QCOMPARE(shown.words(), QStringLiteral("here"));
        const Strip month({remark(RemarkShape::Span, "2022-01")});
        QVERIFY(month.box().edgeLeft && month.box().edgeRight);
        QCOMPARE(month.box().shade.right(), xOfDay(32));
    }

    void whatLeavesTheViewHasNoEdgeThere()
    {
        const Strip shown({remark(RemarkShape::Span, "2021-12-01/2022-01-07")});
        QVERIFY(!shown.box().edgeLeft);
        QVERIFY(shown.box().edgeRight);
        QCOMPARE(shown.box().shade.x, 160);
        QCOMPARE(shown.box().bar.left, BarEnd::Cut);
        const Strip open({remark(RemarkShape::Span, "2022-01-05/..")});
        QVERIFY(!open.box().edgeRight);
        const Strip about({remark(RemarkShape::Span, "2022-01-05~/2022-01-10~")});
        QVERIFY(!about.box().edgeLeft && !about.box().edgeRight);
    }

    void aLineIsThinOnlyWhereItsTimeIsAsFineAsItIsDrawn()
    {
        const Strip moment({remark(RemarkShape::Line, "2022-01-05T12:00:00Z")});
        QCOMPARE(moment.box().shadeForm, RemarkShade::Line);
        QCOMPARE(moment.box().shade.x, xOfDay(5) + 14);
        QCOMPARE(moment.box().shade.w, 2);
        const Strip day({remark(RemarkShape::Line, "2022-01-05")});
        QCOMPARE(day.box().shadeForm, RemarkShade::Between);
        QCOMPARE(day.box().shade.w, 30);
        QVERIFY(!day.box().flag.solid);
        const Strip text({remark(RemarkShape::Text, "2022-01-05")});
        QCOMPARE(text.box().shadeForm, RemarkShade::None);
    }

    void aLaneOfItsOwnIsAllThatIsShaded()
    {
        model::Remark own = remark(RemarkShape::Span, "2022-01-05/2022-01-07");
        own.lane = "kind:1";
        const Strip shown({own});
        const auto lane = std::ranges::find(shown.scene.lanes, 1U, &LaneBox::lane);
        QCOMPARE(shown.box().shade.y, lane->body.y);
        QCOMPARE(shown.box().shade.h, lane->body.h);
        own.lane = "actor:7";
        const Strip elsewhere({own});
        QCOMPARE(elsewhere.box().shadeForm, RemarkShade::None);
        QCOMPARE(elsewhere.words(), QStringLiteral("here"));
    }

    void wordsStandBesideABarThatIsTooNarrow()
    {
        for (const char *time : {"2022-01-05", "2022-01-05/2022-01-06"}) {
            for (const double scale : {10.0, 30.0}) {
                const Strip shown({remark(RemarkShape::Span, time, "words that do not fit in")}, january(scale));
                const RemarkBox &box = shown.box();
                const TextRun &run = shown.scene.runs.at(box.run);
                QVERIFY(run.rect.x > box.bar.body.right());
                QVERIFY(box.head.right() > run.rect.right());
                const bool flagInside = box.flag.x + 6 < box.bar.body.right();
                QVERIFY(flagInside || (box.flag.x - 6 > box.bar.body.right() && box.flag.x + 6 < run.rect.x));
            }
        }
        const Strip wide({remark(RemarkShape::Span, "2022-01-05/2022-01-20", "words that fit in")});
        QVERIFY(wide.scene.runs.at(wide.box().run).rect.right() < wide.box().bar.body.right());
    }

    void wordsNeverOverlap()
    {
        std::vector<model::Remark> remarks;
        for (int i = 1; i <= 28; ++i) {
            const std::string day = (i < 10 ? "2022-01-0" : "2022-01-") + std::to_string(i);
            remarks.push_back(
                remark(static_cast<RemarkShape>(i % 3), day, "words of a remark, number " + std::to_string(i)));
        }
        for (const double scale : {2.0, 10.0, 30.0, 120.0}) {
            const Strip shown(remarks, january(scale));
            QVERIFY(!overlap(shown.scene));
            QVERIFY(!shown.scene.remarks.boxes.empty());
            for (const RemarkBox &box : shown.scene.remarks.boxes) {
                QVERIFY(box.head.isEmpty() || box.head.y >= shown.scene.remarks.rect.y);
                QVERIFY(box.head.bottom() <= shown.scene.remarks.rect.bottom());
                QVERIFY(box.head.right() <= 1360 || box.head.w == 1);
            }
        }
    }

    void panningMovesNoRemarkToAnotherRow()
    {
        std::vector<model::Remark> remarks;
        for (int i = 10; i <= 28; ++i)
            remarks.push_back(remark(RemarkShape::Text, "2022-01-" + std::to_string(i), "quite some words here"));
        const Strip shown(remarks);
        Strip panned(remarks, pannedBy(january(), -200));
        for (const RemarkBox &box : panned.scene.remarks.boxes) {
            const auto same = std::ranges::find(shown.scene.remarks.boxes, box.remark, &RemarkBox::remark);
            QVERIFY(same != shown.scene.remarks.boxes.end());
            QCOMPARE(box.flag.y, same->flag.y);
        }
    }

    void wordsOfAWideSpanStayInView()
    {
        const Strip shown({remark(RemarkShape::Span, "2021/2023", "an era")});
        QCOMPARE(shown.words(), QStringLiteral("an era"));
        const TextRun &run = shown.scene.runs.at(shown.box().run);
        QVERIFY(run.rect.x >= 160 && run.rect.right() <= 1360);
    }

    void aClickFindsARemarkByItsHead()
    {
        const Strip shown({remark(RemarkShape::Text, "2022-01-05")});
        const RemarkBox &box = shown.box();
        const Hit hit = hitTest(shown.scene, box.head.x + 3, box.head.y + 3);
        QCOMPARE(hit.kind, Hit::Kind::Remark);
        QCOMPARE(shown.scene.remarks.boxes.at(hit.remark).remark.value, box.remark.value);
        QCOMPARE(hitTest(shown.scene, 1300, box.head.y + 3).kind, Hit::Kind::RemarkStrip);
        QCOMPARE(hitTest(shown.scene, 20, box.head.y + 3).kind, Hit::Kind::RemarkStrip);
        QCOMPARE(hitTest(shown.scene, xOfDay(5), shown.scene.laneArea.y + 2).kind == Hit::Kind::Remark, false);
    }

    void theSelectedAndTheFoundSaySo()
    {
        const model::Remark one = remark(RemarkShape::Text, "2022-01-05");
        const model::Remark other = remark(RemarkShape::Text, "2022-01-20");
        Highlights highlights;
        highlights.remark = one.id;
        highlights.foundRemarks = {other.id};
        const Strip shown({one, other}, january(), "0 2022-01-05\n", highlights);
        QVERIFY(shown.box(0).selected && !shown.box(0).found);
        QVERIFY(!shown.box(1).selected && shown.box(1).found);
    }

    void remarksBelongToTheSpanOfTheTimeline()
    {
        IndexInput input;
        input.remarks.push_back(remarkRow(remark(RemarkShape::Span, "2022-01-05/2022-01-07"), UtcZone()));
        const IndexPointer index = IndexBuilder().build(input);
        QCOMPARE(index->span.begin.ms, at(2022, 1, 5));
        QCOMPARE(index->span.end.ms, at(2022, 1, 8));
        input = events("0 2022-01-06\n");
        input.remarks.push_back(remarkRow(remark(RemarkShape::Line, "2022-03-01"), UtcZone()));
        const IndexPointer both = IndexBuilder().build(input);
        QCOMPARE(both->span.begin.ms, at(2022, 1, 6));
        QCOMPARE(both->span.end.ms, at(2022, 3, 2));
    }
};

QTEST_APPLESS_MAIN(TestRemarkStrip)
#include "tst_remark_strip.moc"
