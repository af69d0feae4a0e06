#include "app/render/paint/scene_painter.h"

#include <QtGui/QImage>
#include <QtTest/QTest>

#include <set>

using namespace render;
using timeline::Bar;
using timeline::BarEnd;
using timeline::BarTone;

namespace {

constexpr int width = 400;
constexpr int height = 120;

Look look(ThemeName theme = ThemeName::Light)
{
    return {Theme::of(theme), TimelineFonts(TypeScale(QFont())), LocaleLaneWords(QLocale::c())};
}

/// One lane over everything, with one mark.
timeline::Scene sceneWith(const Bar &bar, std::uint8_t states = 0)
{
    timeline::Scene scene;
    scene.viewport.width = width;
    scene.viewport.height = height;
    scene.laneArea = {0, 0, width, height};
    timeline::LaneBox lane;
    lane.body = scene.laneArea;
    scene.lanes.push_back(lane);
    timeline::Mark mark;
    mark.area = bar.body;
    mark.row = {0, bar.body.y - 4, width, bar.body.h + 8};
    mark.states = states;
    scene.marks.push_back(mark);
    Bar own = bar;
    own.mark = 0;
    scene.bars.push_back(own);
    return scene;
}

Bar barWith(BarEnd left, BarEnd right, BarTone tone = BarTone::Tint)
{
    Bar bar;
    bar.body = {100, 40, 200, 20};
    bar.left = left;
    bar.right = right;
    bar.tone = tone;
    bar.kind = Kind::Statement;
    bar.fadeLeft = left == BarEnd::Fade || left == BarEnd::Unknown ? 60 : 0;
    bar.fadeRight = right == BarEnd::Fade || right == BarEnd::Unknown ? 60 : 0;
    return bar;
}

QImage painted(const timeline::Scene &scene, ThemeName theme = ThemeName::Light)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::magenta); // a hole would shine through
    QPainter painter(&image);
    ScenePainter(look(theme)).paint(painter, scene);
    return image;
}

const Theme light = Theme::of(ThemeName::Light);
const QColor lane = light.colour(ColourRole::Lane);
const QColor line = light.kind(Kind::Statement);
const QColor tint = light.blended(line, Blend::Tint, lane);

} // namespace

class TestScenePainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversEveryPixel();
    void drawsAnEdgeOnlyWhereTheSourceEndsIt();
    void drawsBracketsWithSerifs();
    void fadesInFiveOpaqueSteps();
    void fillsTheRowOfASelectedMarkAndOutlinesIt();
    void outlinesEveryGhostOfASelectedMark();
    void leavesSelectionOffPaper();
    void cutsWhatReachesOutOfTheLanes();
    void paintsTheSameTwice();
};

void TestScenePainter::coversEveryPixel()
{
    const QImage image = painted(sceneWith(barWith(BarEnd::Edge, BarEnd::Edge)));
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            QVERIFY(image.pixelColor(x, y) != QColor(Qt::magenta));
    }
}

void TestScenePainter::drawsAnEdgeOnlyWhereTheSourceEndsIt()
{
    const QImage image = painted(sceneWith(barWith(BarEnd::Edge, BarEnd::Cut)));
    QCOMPARE(image.pixelColor(100, 50), line);
    QCOMPARE(image.pixelColor(101, 50), line);
    QCOMPARE(image.pixelColor(102, 50), tint);
    QCOMPARE(image.pixelColor(299, 50), tint);
    QCOMPARE(image.pixelColor(300, 50), lane);
    QCOMPARE(image.pixelColor(99, 50), lane);
}

void TestScenePainter::drawsBracketsWithSerifs()
{
    const QColor pale = light.blended(line, Blend::Pale, lane);
    const QImage image = painted(sceneWith(barWith(BarEnd::Bracket, BarEnd::Bracket, BarTone::Pale)));
    QCOMPARE(image.pixelColor(100, 50), line);
    QCOMPARE(image.pixelColor(105, 41), line);
    QCOMPARE(image.pixelColor(106, 41), pale);
    QCOMPARE(image.pixelColor(105, 42), pale);
    QCOMPARE(image.pixelColor(294, 58), line);
    QCOMPARE(image.pixelColor(293, 58), pale);
    QCOMPARE(image.pixelColor(200, 50), pale);
}

void TestScenePainter::fadesInFiveOpaqueSteps()
{
    const QImage image = painted(sceneWith(barWith(BarEnd::Fade, BarEnd::Edge)));
    std::set<QRgb> steps;
    double before = contrast(tint, lane);
    for (int x = 99; x >= 40; --x) {
        const QColor colour = image.pixelColor(x, 50);
        steps.insert(colour.rgb());
        const double now = contrast(colour, lane);
        QVERIFY(now <= before);
        before = now;
    }
    QCOMPARE(steps.size(), std::size_t(5));
    QCOMPARE(image.pixelColor(39, 50), lane);
    QCOMPARE(image.pixelColor(99, 50), mixed(tint, lane, fadeShares[0]));
}

void TestScenePainter::fillsTheRowOfASelectedMarkAndOutlinesIt()
{
    const auto selected = std::uint8_t(timeline::MarkState::Selected);
    const QImage image = painted(sceneWith(barWith(BarEnd::Edge, BarEnd::Edge), selected));
    const QColor selection = light.colour(ColourRole::Selection);
    QCOMPARE(image.pixelColor(20, 50), selection);
    QCOMPARE(image.pixelColor(98, 50), light.colour(ColourRole::SelectionEdge));
    QCOMPARE(image.pixelColor(97, 50), selection);
    QCOMPARE(image.pixelColor(200, 50), light.blended(line, Blend::Tint, selection));
}

void TestScenePainter::outlinesEveryGhostOfASelectedMark()
{
    Bar ghost = barWith(BarEnd::Edge, BarEnd::Edge, BarTone::Ghost);
    ghost.body = {100, 50, 20, 6};
    timeline::Scene scene = sceneWith(ghost, std::uint8_t(timeline::MarkState::Selected));
    Bar other = scene.bars.front();
    other.body.x = 200;
    scene.bars.push_back(other);
    scene.marks.front().area = {100, 40, 120, 16};
    const QImage image = painted(scene);
    const QColor edge = light.colour(ColourRole::SelectionEdge);
    QCOMPARE(image.pixelColor(98, 52), edge);
    QCOMPARE(image.pixelColor(198, 52), edge);
    QVERIFY(image.pixelColor(160, 39) != edge); // not round both together
}

void TestScenePainter::leavesSelectionOffPaper()
{
    const auto selected = std::uint8_t(timeline::MarkState::Selected);
    const QImage image = painted(sceneWith(barWith(BarEnd::Edge, BarEnd::Edge), selected), ThemeName::Print);
    QCOMPARE(image.pixelColor(98, 50), QColor(Qt::white));
}

void TestScenePainter::cutsWhatReachesOutOfTheLanes()
{
    timeline::Scene scene = sceneWith(barWith(BarEnd::Edge, BarEnd::Edge));
    scene.laneArea = {150, 45, 100, 60};
    scene.lanes.front().body = scene.laneArea;
    for (const Medium medium : {Medium::Pixels, Medium::Vector}) {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        ScenePainter(look(), medium).paint(painter, scene);
        painter.end();
        QCOMPARE(image.pixelColor(149, 50), QColor(Qt::magenta));
        QCOMPARE(image.pixelColor(150, 50), tint);
        QCOMPARE(image.pixelColor(200, 44), QColor(Qt::magenta));
    }
}

void TestScenePainter::paintsTheSameTwice()
{
    timeline::Scene scene = sceneWith(barWith(BarEnd::Unknown, BarEnd::Ongoing));
    scene.glyphs.push_back({120, 50, 11, 0, Kind::Movement, false, false});
    scene.symbols.push_back({140, 50, 10, 0, timeline::SymbolKind::Corrected, Kind::Movement});
    QImage one(width, height, QImage::Format_RGB32);
    QImage other(width, height, QImage::Format_RGB32);
    ScenePainter kept(look());
    for (QImage *image : {&one, &other}) { // the second time from kept pictures
        QPainter painter(image);
        kept.paint(painter, scene);
    }
    QCOMPARE(one, other);
}

QTEST_MAIN(TestScenePainter)
#include "tst_scene_painter.moc"
