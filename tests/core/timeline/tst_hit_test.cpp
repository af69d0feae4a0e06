#include "core/timeline/scene.h"

#include "tests/core/timeline/timeline_fakes.h"
#include "tests/core/timeline/timeline_notation.h"

#include <QTest>

using namespace timeline;
using namespace timeline_test;

namespace {

struct Shown
{
    explicit Shown(const std::string &text, double pixelsPerDay = 30)
    {
        bench.builder.setIndex(IndexBuilder().build(events(text)));
        bench.builder.build({static_cast<double>(at(2022, 1, 1)), static_cast<double>(base::msPerDay) / pixelsPerDay,
                             1360, 800, 160, 0},
                            scene);
    }
    [[nodiscard]] std::int64_t eventAt(int x, int y) const
    {
        const Hit hit = hitTest(scene, x, y);
        return hit.mark == noMark ? 0 : scene.marks[hit.mark].event.value;
    }

    Bench bench;
    Scene scene;
};

} // namespace

class TestHitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBarIsHitAnywhereInItsPossibleExtent()
    {
        const Shown shown("0 2022-01-05/2022-01-07\n0 2022-01-20");
        const PixelRect bar = shown.scene.bars.at(0).body;
        QCOMPARE(shown.eventAt(bar.x + 1, bar.y + 1), std::int64_t{1});
        QCOMPARE(shown.eventAt(bar.right() - 1, bar.bottom() - 1), std::int64_t{1});
        QCOMPARE(shown.eventAt(bar.x - 30, bar.y + 5), std::int64_t{0});
    }

    void wordsBelongToTheirMark()
    {
        const Shown shown("0 2022-01-05T12:00:00Z");
        const Label &label = shown.scene.labels.at(0);
        const Hit hit = hitTest(shown.scene, label.rect.right() - 2, label.rect.y + 4);
        QVERIFY(hit.kind == Hit::Kind::Label);
        QCOMPARE(shown.scene.marks[hit.mark].event.value, std::int64_t{1});
    }

    void aSmallGlyphHasATargetOfTwentyTwoPixels()
    {
        const Shown shown("0 2022-01-05T12:00:00Z");
        const Glyph &glyph = shown.scene.glyphs.at(0);
        QCOMPARE(shown.eventAt(glyph.x - 10, glyph.y - 10), std::int64_t{1});
        QCOMPARE(shown.eventAt(glyph.x - 13, glyph.y), std::int64_t{0});
    }

    void theNearerOfTwoGlyphsIsHit()
    {
        const Shown shown("0 2022-01-05T00:00:00Z\n0 2022-01-05T14:00:00Z", 30);
        QCOMPARE(shown.scene.glyphs.size(), std::size_t{2});
        for (const Glyph &glyph : shown.scene.glyphs)
            QCOMPARE(shown.eventAt(glyph.x, glyph.y), shown.scene.marks[glyph.mark].event.value);
    }

    void aGhostLineIsHitOnEachOfItsDays()
    {
        const Shown shown("0 [2022-01-07,2022-01-14]");
        for (const Bar &ghost : shown.scene.bars)
            QCOMPARE(shown.eventAt(ghost.body.x + 2, ghost.body.y + 2), std::int64_t{1});
    }

    void aColumnIsHitWhereItCountsSomething()
    {
        std::string text;
        for (int i = 0; i < 20; ++i)
            text += "0 2022-05-0" + std::to_string(1 + i % 9) + "\n";
        const Shown shown(text, 1);
        const auto full = std::ranges::find_if(shown.scene.columns, [](const Column &c) { return c.total() > 0; });
        const Hit hit = hitTest(shown.scene, full->rect.x, full->rect.bottom() - 1);
        QVERIFY(hit.kind == Hit::Kind::Column);
        QCOMPARE(shown.scene.columns[hit.column].span, full->span);
        QVERIFY(hitTest(shown.scene, 170, shown.scene.lanes[0].baseline - 2).kind == Hit::Kind::Lane);
    }

    void partsOfTheFrameAreToldApart()
    {
        const Shown shown("0 2022-01-05\n0 -\n");
        QVERIFY(hitTest(shown.scene, 400, 70).kind == Hit::Kind::Axis);
        QVERIFY(hitTest(shown.scene, 60, 130).kind == Hit::Kind::LaneHeader);
        QVERIFY(hitTest(shown.scene, 13, 115).kind == Hit::Kind::FoldArrow);
        const PixelRect window = shown.scene.overview.window;
        QVERIFY(hitTest(shown.scene, shown.scene.overview.leftHandle.x + 1, 20).kind == Hit::Kind::OverviewLeft);
        QVERIFY(hitTest(shown.scene, window.right() - 1, 20).kind == Hit::Kind::OverviewRight);
        const PixelRect item = shown.scene.tray.items.at(0).rect;
        QCOMPARE(shown.eventAt(item.x + 3, item.y + 3), std::int64_t{2});
        QVERIFY(hitTest(shown.scene, 5, shown.scene.tray.rect.y + 2).kind == Hit::Kind::Tray);
        QVERIFY(hitTest(shown.scene, -5, -5).kind == Hit::Kind::None);
    }
};

QTEST_APPLESS_MAIN(TestHitTest)
#include "tst_hit_test.moc"
