#include "app/charts/chart_ticks.h"
#include "app/charts/figure_panels.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::CountModifier;
using ui::FigureEdges;

namespace {

store::ClaimLine figure(std::int64_t id, std::int64_t event, model::CasualtyEffect effect,
                        std::optional<model::Count> count)
{
    store::ClaimLine made;
    made.claim.id = {id};
    made.claim.event = {event};
    model::Casualties casualties;
    casualties.effect = effect;
    casualties.count = std::move(count);
    made.claim.payload = casualties;
    made.publisher = "Norpress";
    made.published = "2024-03-16";
    made.placed = model::placeInTime("2024-03-15", made.published, model::Tense::Past);
    return made;
}

model::Count exactly(std::int64_t number)
{
    return {number, number, number, CountModifier::Exact, std::to_string(number), {}};
}

} // namespace

class FigurePanelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesOnePanelAnEffectInTheirOrder();
    void drawsAnEdgeOnlyWhereTheNumberEnds();
    void saysWhatIsWrittenAndAddsNothingUp();
    void saysWhoSaysSo();
    void findsADisputeOnlyInsideAnEvent();
    void keepsRowsInTheOrderOfPublication();
    void placesTicksOnWholeDaysAndMonths();
    void roundsStepsUp();
};

void FigurePanelsTest::makesOnePanelAnEffectInTheirOrder()
{
    const auto panels = ui::figurePanels({figure(1, 1, model::CasualtyEffect::Captured, exactly(3)),
                                          figure(2, 2, model::CasualtyEffect::Killed, exactly(12)),
                                          figure(3, 3, model::CasualtyEffect::Detained, exactly(200))});
    QCOMPARE(panels.size(), std::size_t(2));
    QCOMPARE(panels[0].effect, render::Effect::Killed);
    QCOMPARE(panels[1].effect, render::Effect::Detained);
    QCOMPARE(panels[1].rows.size(), std::size_t(2));
}

void FigurePanelsTest::drawsAnEdgeOnlyWhereTheNumberEnds()
{
    const auto effect = model::CasualtyEffect::Killed;
    const auto panels = ui::figurePanels({
        figure(1, 1, effect, exactly(12)),
        figure(2, 2, effect, model::Count{19, 19, std::nullopt, CountModifier::AtLeast, "at least 19", {}}),
        figure(3, 3, effect, model::Count{std::nullopt, 50, std::nullopt, CountModifier::About, "about 50", {}}),
        figure(4, 4, effect, model::Count{20, std::nullopt, 30, CountModifier::Range, "20 to 30", {}}),
        figure(5, 5, effect,
               model::Count{std::nullopt, std::nullopt, std::nullopt, CountModifier::Vague, "dozens", {}}),
        figure(6, 6, effect, std::nullopt),
    });
    const FigureEdges expected[] = {FigureEdges::Exact, FigureEdges::OpenAbove, FigureEdges::About,
                                    FigureEdges::Range, FigureEdges::WordsOnly, FigureEdges::WordsOnly};
    for (std::size_t i = 0; i < std::size(expected); ++i)
        QCOMPARE(panels[0].rows[i].edges, expected[i]);
    QCOMPARE(panels[0].rows[3].low, 20.0);
    QCOMPARE(panels[0].rows[3].high, 30.0);
    QVERIFY(panels[0].scaleEnd >= 50);
}

void FigurePanelsTest::saysWhatIsWrittenAndAddsNothingUp()
{
    QLocale::setDefault(QLocale(QLocale::English));
    const auto panels = ui::figurePanels({figure(1, 1, model::CasualtyEffect::Killed, exactly(18)),
                                          figure(2, 1, model::CasualtyEffect::Killed, exactly(26)),
                                          figure(3, 1, model::CasualtyEffect::Killed, exactly(26))});
    QCOMPARE(panels[0].written, u"Written: 18, 26"_s);
}

void FigurePanelsTest::saysWhoSaysSo()
{
    store::ClaimLine own = figure(1, 1, model::CasualtyEffect::Killed, exactly(18));
    own.claim.provenance.article = {7};
    store::ClaimLine attributed = own;
    attributed.claim.source.name = "the hospital";
    store::ClaimLine byHand = own;
    byHand.claim.provenance.article = {};
    const auto panels = ui::figurePanels({own, attributed, byHand});
    QCOMPARE(panels[0].rows[0].source, u"Norpress · the newspaper’s own words"_s);
    QCOMPARE(panels[0].rows[1].source, u"Norpress · the hospital"_s);
    QCOMPARE(panels[0].rows[2].source, u"Norpress · added by hand"_s);
}

void FigurePanelsTest::findsADisputeOnlyInsideAnEvent()
{
    const auto effect = model::CasualtyEffect::Killed;
    const model::Count least{40, 40, std::nullopt, CountModifier::AtLeast, "at least 40", {}};
    const model::Count some{10, 10, std::nullopt, CountModifier::AtLeast, "at least 10", {}};
    const auto panels = ui::figurePanels({figure(1, 1, effect, exactly(12)), figure(2, 2, effect, exactly(18)),
                                          figure(3, 1, effect, least), figure(4, 2, effect, some)});
    const auto &rows = panels[0].rows;
    QVERIFY(rows[0].disputed && rows[2].disputed);
    QVERIFY2(!rows[1].disputed && !rows[3].disputed, "18 is at least 10");
}

void FigurePanelsTest::keepsRowsInTheOrderOfPublication()
{
    store::ClaimLine late = figure(9, 1, model::CasualtyEffect::Killed, exactly(1));
    store::ClaimLine early = figure(3, 2, model::CasualtyEffect::Killed, exactly(2));
    store::ClaimLine undated = figure(4, 3, model::CasualtyEffect::Killed, exactly(3));
    early.published = "2024-03";
    undated.published.clear();
    const auto panels = ui::figurePanels({undated, late, early});
    QCOMPARE(panels[0].rows[0].claim, base::ClaimId{3});
    QCOMPARE(panels[0].rows[1].claim, base::ClaimId{9});
    QCOMPARE(panels[0].rows[2].claim, base::ClaimId{4});
}

void FigurePanelsTest::placesTicksOnWholeDaysAndMonths()
{
    const double day = 86400000.0;
    const double begin = 19000 * day;
    for (const double length : {2.0, 9.0, 40.0, 400.0, 4000.0, 40000.0}) {
        const auto ticks = ui::chartTicks({begin, begin + length * day}, 8);
        QVERIFY(!ticks.empty() && ticks.size() <= 9);
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            QCOMPARE(std::fmod(ticks[i].ms, day), 0.0);
            QVERIFY(!ticks[i].label.isEmpty());
            QVERIFY(i == 0 || ticks[i - 1].ms < ticks[i].ms);
        }
    }
}

void FigurePanelsTest::roundsStepsUp()
{
    QCOMPARE(ui::roundStep(70, 7), 10.0);
    QCOMPARE(ui::roundStep(71, 7), 20.0);
    QCOMPARE(ui::roundStep(3, 7), 1.0);
    QCOMPARE(ui::roundStep(4600, 7), 1000.0);
    QCOMPARE(ui::roundStep(0, 7), 1.0);
}

QTEST_APPLESS_MAIN(FigurePanelsTest)
#include "tst_figure_panels.moc"
