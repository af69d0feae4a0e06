#include "app/window/project/lane_arrangement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using pipeline::LaneGrouping;
using ui::LaneArrangement;

namespace {

timeline::Index indexOf(const std::vector<std::string> &names)
{
    timeline::Index index;
    for (const std::string &name : names)
        index.lanes.push_back({{name, {}, {}}, 0, 0, 0, 0, 0, false, {}, {}});
    return index;
}

QStringList names(const timeline::Index &index, const std::vector<timeline::LaneView> &views)
{
    QStringList words;
    for (const timeline::LaneView &view : views) {
        QString word = QString::fromStdString(index.lanes[view.lane].row.name);
        word += view.folded ? u" folded"_s : QString();
        word += view.pinned ? u" pinned"_s : QString();
        word += view.hidden ? u" hidden"_s : QString();
        words << word;
    }
    return words;
}

} // namespace

class LaneArrangementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesTheOrderOfTheIndex();
    void knowsALaneByItsName();
    void remembersALaneThatIsAwayForATime();
    void keepsGroupingsApart();
};

void LaneArrangementTest::leavesTheOrderOfTheIndex()
{
    const timeline::Index index = indexOf({"killed", "moved", "said"});
    QCOMPARE(names(index, LaneArrangement().viewsFor(LaneGrouping::Kind, index)),
             QStringList({u"killed"_s, u"moved"_s, u"said"_s}));
}

void LaneArrangementTest::knowsALaneByItsName()
{
    LaneArrangement arrangement;
    arrangement.keep(LaneGrouping::Actor, indexOf({"Oda", "Vik", "Lund"}),
                     {{2, true, false, false}, {0, false, true, false}, {1, false, false, true}});
    const timeline::Index later = indexOf({"Berg", "Vik", "Oda", "Lund"});
    QCOMPARE(names(later, arrangement.viewsFor(LaneGrouping::Actor, later)),
             QStringList({u"Lund folded"_s, u"Oda pinned"_s, u"Vik hidden"_s, u"Berg"_s}));
}

void LaneArrangementTest::remembersALaneThatIsAwayForATime()
{
    LaneArrangement arrangement;
    arrangement.keep(LaneGrouping::Place, indexOf({"Oda", "Vik"}), {{1, true, false, false}, {0}});
    arrangement.keep(LaneGrouping::Place, indexOf({"Oda"}), {{0, false, false, true}});
    const timeline::Index all = indexOf({"Oda", "Vik"});
    QCOMPARE(names(all, arrangement.viewsFor(LaneGrouping::Place, all)),
             QStringList({u"Oda hidden"_s, u"Vik folded"_s}));
}

void LaneArrangementTest::keepsGroupingsApart()
{
    LaneArrangement arrangement;
    const timeline::Index index = indexOf({"Oda"});
    arrangement.keep(LaneGrouping::Actor, index, {{0, true, false, false}});
    QCOMPARE(names(index, arrangement.viewsFor(LaneGrouping::Source, index)), QStringList({u"Oda"_s}));
}

QTEST_GUILESS_MAIN(LaneArrangementTest)

#include "tst_lane_arrangement.moc"
