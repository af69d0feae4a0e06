#include "tests/app/window/window_fixture.h"

#include "app/charts/events_chart.h"

#include <QComboBox>
#include <QFile>
#include <QHelpEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QToolTip>

using namespace Qt::StringLiterals;
using support::ParsedArticleBuilder;
using support::WindowFixture;

namespace {

/// Two events on 3 January, one on 9 January.
class ChartWindow : public WindowFixture
{
public:
    ChartWindow()
    {
        import(ParsedArticleBuilder("On Monday 12 people were killed, the bridge closed. On Sunday ferries stopped.")
                   .publishedBy("Post", "2022-01-10")
                   .time("On Monday", "2022-01-03")
                   .killed("12 people were killed", 12, true)
                   .claim("the bridge closed", model::Happening{"other", {}, {}}, true)
                   .time("On Sunday", "2022-01-09")
                   .claim("ferries stopped", model::Happening{"other", {}, {}}, true)
                   .build());
        QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] ui::EventsChart &chart() { return *window().findChild<ui::EventsChart *>(); }
    /// The bar that has so many events.
    [[nodiscard]] int bar(std::uint32_t total)
    {
        const auto &bars = chart().drawing().bars.bars;
        return int(std::ranges::find(bars, total, &ui::EventBar::total) - bars.begin());
    }
    [[nodiscard]] QPoint inPiece(int bar, timeline::MarkKind kind)
    {
        return chart().drawing().piece(std::size_t(bar), kind).center();
    }
};

} // namespace

class EventsChartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatTheTimelineShows();
    void aClickGoesToTheTimelineAndSelects();
    void barsOfSelectedEventsAreMarked();
    void isWalkedByKeys();
    void saysWhatABarHolds();
    void bothChartsAreExported();
};

void EventsChartTest::showsWhatTheTimelineShows()
{
    ChartWindow fixture;
    QVERIFY(fixture.chart().isVisible());
    QCOMPARE(fixture.chart().drawing().bars.largest(), 2u);
    ui::MarkFilter filter;
    filter.hiddenKinds = {timeline::MarkKind::Casualties};
    fixture.window().timelineModel().setFilter(filter);
    fixture.waitForIndex();
    QCOMPARE(fixture.chart().drawing().bars.largest(), 1u);
    fixture.window().timeline().viewport().show(
        {base::CivilDate{2022, 1, 8}.midnight(), base::CivilDate{2022, 1, 11}.midnight()}, ui::Motion::AtOnce, 0);
    QCOMPARE(fixture.chart().drawing().bars.unit, timeline::TimeUnit::Day);
    std::uint32_t all = 0;
    for (const ui::EventBar &bar : fixture.chart().drawing().bars.bars)
        all += bar.total();
    QCOMPARE(all, 1u);
}

void EventsChartTest::aClickGoesToTheTimelineAndSelects()
{
    ChartWindow fixture;
    const int bar = fixture.bar(2);
    const base::TimeSpan span = fixture.chart().drawing().bars.bars[std::size_t(bar)].span;
    QTest::mouseClick(&fixture.chart(), Qt::LeftButton, {}, fixture.inPiece(bar, timeline::MarkKind::Casualties));
    QVERIFY(fixture.window().timeline().isVisible());
    QCOMPARE(fixture.window().selection().events().size(), 1u);
    const auto claim = fixture.document().reader().claim(fixture.window().selection().focus().claim);
    QCOMPARE(claim->claim.kind(), model::ClaimKind::Casualties);
    const base::TimeSpan shown = fixture.window().timeline().viewport().viewport().span();
    QVERIFY(shown.begin <= span.begin && span.end <= shown.end);
    QVERIFY(shown.lengthMs() < 3 * span.lengthMs());
}

void EventsChartTest::barsOfSelectedEventsAreMarked()
{
    ChartWindow fixture;
    const auto marked = [&] { return std::ranges::count(fixture.chart().drawing().selected, true); };
    QCOMPARE(marked(), 0);
    fixture.window().selection().pickClaim(fixture.claims().back().claim.id);
    QCOMPARE(marked(), 1);
    QVERIFY(fixture.chart().drawing().selected[std::size_t(fixture.bar(1))]);
    fixture.window().selection().clear();
    QCOMPARE(marked(), 0);
}

void EventsChartTest::isWalkedByKeys()
{
    ChartWindow fixture;
    fixture.chart().setFocus();
    const int bar = fixture.bar(2);
    for (int i = 0; i <= bar; ++i)
        QTest::keyClick(&fixture.chart(), Qt::Key_Right);
    QCOMPARE(fixture.chart().drawing().current, bar);
    QVERIFY(fixture.chart().accessibleDescription().contains(u"casualties: 1"_s, Qt::CaseInsensitive));
    QTest::keyClick(&fixture.chart(), Qt::Key_Return);
    QCOMPARE(fixture.window().selection().events().size(), 2u);
    QVERIFY(fixture.window().timeline().isVisible());
}

void EventsChartTest::saysWhatABarHolds()
{
    ChartWindow fixture;
    const QPoint at = fixture.inPiece(fixture.bar(2), timeline::MarkKind::Casualties);
    QHelpEvent help(QEvent::ToolTip, at, fixture.chart().mapToGlobal(at));
    QCoreApplication::sendEvent(&fixture.chart(), &help);
    QVERIFY2(QToolTip::text().contains(u"3 Jan"_s), qPrintable(QToolTip::text()));
}

void EventsChartTest::bothChartsAreExported()
{
    ChartWindow fixture;
    const auto written = [&](const QString &button, const QString &name) {
        fixture.prompts.saveTo = fixture.path(name);
        QTest::mouseClick(fixture.find<QPushButton>(button), Qt::LeftButton);
        QFile file(fixture.prompts.saveTo);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    for (const QString &button : {u"eventsChartExport"_s, u"casualtyChartExport"_s}) {
        QVERIFY(written(button, u"chart.png"_s).startsWith("\x89PNG"));
        QVERIFY(written(button, u"chart.svg"_s).contains("<svg"));
        QVERIFY(written(button, u"chart.pdf"_s).startsWith("%PDF-"));
    }
    QVERIFY(written(u"eventsChartExport"_s, u"events.csv"_s).startsWith("first_day,last_day,"));
    QVERIFY(written(u"casualtyChartExport"_s, u"dead.csv"_s).contains("12 people were killed"));
    QVERIFY(written(u"casualtyChartExport"_s, u"dead.doc"_s).isEmpty());
    QVERIFY(fixture.prompts.told.last().contains(u"Nothing was exported"_s));
}

QTEST_MAIN(EventsChartTest)
#include "tst_events_chart.moc"
