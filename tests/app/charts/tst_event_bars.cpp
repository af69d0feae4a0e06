#include "app/charts/chart_file.h"
#include "app/charts/event_bars_paint.h"
#include "app/charts/figure_table.h"
#include "core/timeline/index_builder.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

base::TimePoint day(int year, int month, int number)
{
    return base::CivilDate{year, std::uint8_t(month), std::uint8_t(number)}.midnight();
}

/// Events of days, in lanes by kind; every statement stands in a second lane as well.
timeline::IndexPointer indexOf(const std::vector<std::pair<base::TimePoint, timeline::MarkKind>> &events)
{
    timeline::IndexInput input;
    input.lanes.resize(timeline::markKindCount + 1);
    for (const auto &[begin, kind] : events) {
        timeline::EventRow row;
        row.id = base::EventId{std::int64_t(input.rows.size()) + 1};
        row.kind = kind;
        row.lane = std::uint32_t(kind);
        row.shape = base::TimeShape::Single;
        row.origin = model::TimeOrigin::Stated;
        const base::TimePoint end{begin.ms + base::msPerDay};
        row.bounds = {begin, end, begin, end};
        if (kind == timeline::MarkKind::Statement)
            input.extraLanes.push_back({std::uint32_t(input.rows.size()), timeline::markKindCount});
        input.rows.push_back(row);
    }
    return timeline::IndexBuilder().build(input);
}

using Kind = timeline::MarkKind;

timeline::IndexPointer january()
{
    return indexOf({{day(2022, 1, 3), Kind::Statement},
                    {day(2022, 1, 3), Kind::Casualties},
                    {day(2022, 1, 3), Kind::Casualties},
                    {day(2022, 1, 9), Kind::Movement},
                    {day(2022, 2, 1), Kind::Happening}});
}

/// "3+0+..." totals of the bars, those without events as a dot.
QString totals(const ui::EventBars &bars)
{
    QString text;
    for (const ui::EventBar &bar : bars.bars)
        text += bar.total() == 0 ? u"."_s : QString::number(bar.total());
    return text;
}

ui::EventBarsDrawing drawing(const timeline::ZoneRules &zone)
{
    const base::TimeSpan span{day(2022, 1, 1), day(2022, 2, 5)};
    return {ui::eventBars(*january(), span, zone, 100),
            span,
            &zone,
            render::Theme::of(render::ThemeName::Print),
            -1,
            {},
            QSize(800, 240)};
}

} // namespace

class EventBarsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsEachEventOnceInItsDay();
    void takesTheUnitThatFits_data();
    void takesTheUnitThatFits();
    void nothingIsShownOfNoTime();
    void namesTheEventsOfABar();
    void barsFollowTheZone();
    void tableHasARowABar();
    void piecesOfABarStandOnEachOther();
    void writesPicturesAndTables_data();
    void writesPicturesAndTables();
    void refusesAnotherEnding();
    void figuresKeepTheirBounds();
};

void EventBarsTest::countsEachEventOnceInItsDay()
{
    const auto bars = ui::eventBars(*january(), {day(2022, 1, 2), day(2022, 1, 11)}, timeline::UtcZone(), 50);
    QCOMPARE(bars.unit, timeline::TimeUnit::Day);
    QCOMPARE(totals(bars), u".3.....1."_s);
    QCOMPARE(bars.largest(), 3u);
    QCOMPARE(bars.bars[1].kinds[std::size_t(Kind::Casualties)], 2u);
    QCOMPARE(bars.barAt(day(2022, 1, 3)), 1);
    QCOMPARE(bars.barAt(day(2022, 1, 12)), -1);
    QCOMPARE(bars.barAt(day(2022, 1, 1)), -1);
}

void EventBarsTest::takesTheUnitThatFits_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<timeline::TimeUnit>("unit");
    QTest::addColumn<QString>("totals");
    QTest::newRow("days") << 40 << timeline::TimeUnit::Day << u"..3.....1......................1..."_s;
    QTest::newRow("weeks") << 10 << timeline::TimeUnit::Week << u".4...1"_s;
    QTest::newRow("months") << 4 << timeline::TimeUnit::Month << u"41"_s;
}

void EventBarsTest::takesTheUnitThatFits()
{
    QFETCH(int, most);
    const base::TimeSpan span{day(2022, 1, 1), day(2022, 2, 5)};
    const auto bars = ui::eventBars(*january(), span, timeline::UtcZone(), std::size_t(most));
    QTEST(bars.unit, "unit");
    QTEST(totals(bars), "totals");
}

void EventBarsTest::nothingIsShownOfNoTime()
{
    QVERIFY(ui::eventBars(*january(), {}, timeline::UtcZone(), 40).bars.empty());
    const auto century = ui::eventBars(*january(), {day(-3000, 1, 1), day(9000, 1, 1)}, timeline::UtcZone(), 20);
    QCOMPARE(century.unit, timeline::TimeUnit::Millennium);
}

void EventBarsTest::namesTheEventsOfABar()
{
    const auto index = january();
    const auto bars = ui::eventBars(*index, {day(2022, 1, 2), day(2022, 1, 11)}, timeline::UtcZone(), 50);
    QCOMPARE(ui::eventsOf(bars.bars[1], *index, std::nullopt).size(), 3u);
    const auto casualties = ui::eventsOf(bars.bars[1], *index, Kind::Casualties);
    QCOMPARE(casualties, (std::vector{base::EventId{2}, base::EventId{3}}));
    QVERIFY(ui::eventsOf(bars.bars[0], *index, std::nullopt).empty());
}

void EventBarsTest::barsFollowTheZone()
{
    class East final : public timeline::ZoneRules
    {
    public:
        std::int64_t offsetMs(base::TimePoint) const override { return 6 * base::msPerHour; }
        base::TimePoint toUtc(base::TimePoint civil) const override { return {civil.ms - 6 * base::msPerHour}; }
    };
    const East zone;
    const auto bars = ui::eventBars(*january(), {day(2022, 1, 2), day(2022, 1, 5)}, zone, 50);
    QCOMPARE(bars.bars.front().span.begin.ms, day(2022, 1, 2).ms - 6 * base::msPerHour);
    QVERIFY(ui::barName(bars.bars.front(), zone).startsWith(u"2 Jan"_s));
}

void EventBarsTest::tableHasARowABar()
{
    const auto bars = ui::eventBars(*january(), {day(2022, 1, 3), day(2022, 1, 4)}, timeline::UtcZone(), 50);
    QCOMPARE(ui::barsAsCsv(bars, timeline::UtcZone()),
             std::string("first_day,last_day,statement,movement,casualties,event,note,total\r\n"
                         "2022-01-03,2022-01-03,1,0,2,0,0,3\r\n"));
}

void EventBarsTest::piecesOfABarStandOnEachOther()
{
    const timeline::UtcZone zone;
    const ui::EventBarsDrawing chart = drawing(zone);
    const QRect statement = chart.piece(2, Kind::Statement);
    const QRect casualties = chart.piece(2, Kind::Casualties);
    QCOMPARE(casualties.bottom() + 1, statement.top());
    QVERIFY(std::abs(casualties.height() - 2 * statement.height()) <= 2);
    QVERIFY(chart.piece(2, Kind::Movement).isEmpty());
    QVERIFY(chart.plot().contains(casualties));
}

void EventBarsTest::writesPicturesAndTables_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("csv") << u"csv"_s << QByteArray("day,");
}

void EventBarsTest::writesPicturesAndTables()
{
    QFETCH(QString, ending);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chart."_s + ending);
    const timeline::UtcZone zone;
    const ui::EventBarsDrawing chart = drawing(zone);
    ui::EventBarsDrawing drawn = chart;
    const ui::ChartContent content{u"Events & more"_s, chart.size,
                                   [&](QPainter &painter, QSize room, const render::Theme &theme) {
                                       drawn.size = room;
                                       drawn.theme = theme;
                                       drawn.paint(painter);
                                   },
                                   "day,total\r\n"};
    render::PictureStyle style = ui::chartStyle(content);
    style.parts.title = false; // so that the chart stands in the corner
    QVERIFY(ui::writeChart(content, style, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QFETCH(QByteArray, begins);
    QVERIFY(bytes.startsWith(begins));
    if (ending == u"png"_s) {
        const QImage image = QImage::fromData(bytes);
        QCOMPARE(image.size(), QSize(1600, 480 + 2 * 64)); // room for the title and the last line
        const QPoint inBar = drawn.piece(2, Kind::Casualties).center() * 2;
        QCOMPARE(image.pixelColor(inBar), drawn.theme.kind(Kind::Casualties));
    } else if (ending == u"svg"_s) {
        QXmlStreamReader xml(bytes);
        QString words;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::Characters)
                words += xml.text();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(words.contains(u"Events per day"_s));
        QVERIFY(words.contains(u"Events & more"_s));
    }
}

void EventBarsTest::refusesAnotherEnding()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.doc"_s);
    QCOMPARE(
        ui::writeChart({u"x"_s, {10, 10}, [](QPainter &, QSize, const render::Theme &) {}, {}}, {}, path).error().code,
        base::ErrorCode::FormatUnknown);
    QVERIFY(!QFile::exists(path));
}

void EventBarsTest::figuresKeepTheirBounds()
{
    const auto row = [](ui::FigureEdges edges, double low, double high, std::optional<double> best) {
        ui::FigureRow figure;
        figure.source = u"Post"_s;
        figure.words = u"=words"_s;
        figure.chip = u"chip"_s;
        figure.edges = edges;
        figure.low = low;
        figure.high = high;
        figure.best = best;
        figure.dayMs = double(day(2022, 1, 7).ms) + 43200000.0;
        return figure;
    };
    ui::FigurePanel panel;
    panel.rows = {row(ui::FigureEdges::Exact, 26, 26, {}),     row(ui::FigureEdges::Range, 20, 30, 24),
                  row(ui::FigureEdges::Range, 20, 30, {}),     row(ui::FigureEdges::OpenAbove, 40, 40, {}),
                  row(ui::FigureEdges::OpenBelow, 50, 50, {}), row(ui::FigureEdges::About, 2500, 2500, {}),
                  row(ui::FigureEdges::WordsOnly, 0, 0, {})};
    const QStringList lines = QString::fromStdString(ui::figuresAsCsv(panel)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QStringList bounds;
    for (const QString &line : lines.mid(1))
        bounds << line.section(u',', 4, 6);
    QCOMPARE(bounds,
             (QStringList{u"26,26,26"_s, u"20,24,30"_s, u"20,,30"_s, u"40,,"_s, u",,50"_s, u",2500,"_s, u",,"_s}));
    QVERIFY(lines[1].startsWith(u"2022-01-07,Post,'=words,"_s));
}

QTEST_MAIN(EventBarsTest)
#include "tst_event_bars.moc"
