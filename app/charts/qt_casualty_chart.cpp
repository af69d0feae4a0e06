#include "app/charts/casualty_chart.h"

#include "app/charts/chart_ticks.h"
#include "app/render/fonts.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLocale>
#include <QPainter>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <map>

namespace ui {

namespace {

// A chart of more points than can be told apart says nothing; the panel beside it lists every claim.
constexpr std::size_t mostFigures = 1000;

/// Sources are told apart by shape: hue belongs to the effect.
constexpr QScatterSeries::MarkerShape shapes[] = {
    QScatterSeries::MarkerShapeCircle,   QScatterSeries::MarkerShapeRectangle,
    QScatterSeries::MarkerShapeTriangle, QScatterSeries::MarkerShapeRotatedRectangle,
    QScatterSeries::MarkerShapePentagon, QScatterSeries::MarkerShapeStar};

/// Fills a chart with the figures of a panel.
class CasualtyPlot
{
public:
    using Picked = std::function<void(base::ClaimId)>;

    /// Borrows chart, panel and theme. Without picked the points are no buttons.
    CasualtyPlot(QChart &chart, const FigurePanel &panel, const render::Theme &theme,
                 render::TypeScale type = render::TypeScale::ofApplication())
        : m_chart(chart), m_panel(panel), m_theme(theme), m_type(std::move(type))
    {
    }

    void fill(const Picked &picked)
    {
        m_chart.removeAllSeries();
        for (QAbstractAxis *axis : m_chart.axes())
            m_chart.removeAxis(axis);
        addAxes();
        std::map<QString, QList<QPointF>> points;
        std::vector<QString> order;
        std::size_t shown = 0;
        for (const FigureRow &row : m_panel.rows) {
            if (!row.dayMs || row.edges == FigureEdges::WordsOnly || ++shown > mostFigures)
                continue;
            addExtent(row);
            if (!points.contains(row.source))
                order.push_back(row.source);
            for (const double number : numbersOf(row))
                points[row.source].append(QPointF(*row.dayMs, number));
        }
        for (std::size_t i = 0; i < order.size(); ++i)
            addSource(order[i], points[order[i]], i, picked);
        dress();
    }

    void dress()
    {
        m_chart.setLocale(QLocale());
        m_chart.setLocalizeNumbers(true);
        m_chart.legend()->setAlignment(Qt::AlignRight);
        m_chart.legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
        const QFont small = m_type.font(render::TextSize::Small);
        m_chart.setBackgroundBrush(m_theme.colour(render::ColourRole::Base));
        m_chart.setBackgroundRoundness(0);
        m_chart.setMargins(QMargins(8, 8, 16, 4));
        m_chart.legend()->setFont(small);
        m_chart.legend()->setLabelColor(m_theme.colour(render::ColourRole::Ink));
        for (QAbstractAxis *axis : m_chart.axes()) {
            axis->setLabelsFont(small);
            axis->setLabelsColor(m_theme.colour(render::ColourRole::InkSecondary));
            axis->setGridLineColor(m_theme.colour(render::ColourRole::GridMajor));
            axis->setLinePenColor(m_theme.colour(render::ColourRole::BorderStrong));
        }
    }

private:
    /// Where points stand: at numbers that somebody wrote, so at both ends of a range that names no likely one.
    static std::vector<double> numbersOf(const FigureRow &row)
    {
        if (row.edges != FigureEdges::Range)
            return {row.low};
        return row.best ? std::vector{*row.best} : std::vector{row.low, row.high};
    }

    void addAxes()
    {
        m_days = new QCategoryAxis;
        m_days->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        m_counts = new QValueAxis;
        m_counts->setLabelFormat(QStringLiteral("%.0f"));
        m_counts->setRange(0, std::max(1.0, m_panel.scaleEnd));
        m_counts->setTickType(QValueAxis::TicksDynamic);
        m_counts->setTickInterval(roundStep(m_panel.scaleEnd, 5));
        const ChartSpan span = chartSpan(m_panel);
        m_days->setRange(span.begin, span.end);
        for (const ChartTick &tick : chartTicks(span, 8))
            m_days->append(tick.label, tick.ms);
        m_chart.addAxis(m_days, Qt::AlignBottom);
        m_chart.addAxis(m_counts, Qt::AlignLeft);
    }

    void attach(QXYSeries *series)
    {
        m_chart.addSeries(series);
        series->attachAxis(m_days);
        series->attachAxis(m_counts);
    }

    /// A line over what the source leaves open; dashed where it has no end.
    void addExtent(const FigureRow &row)
    {
        double low = row.low;
        double high = row.high;
        if (row.edges == FigureEdges::Exact)
            return;
        const double open = m_panel.scaleEnd / 8;
        if (row.edges == FigureEdges::OpenAbove || row.edges == FigureEdges::About)
            high += open;
        if (row.edges == FigureEdges::OpenBelow || row.edges == FigureEdges::About)
            low = std::max(0.0, low - open);
        auto *line = new QLineSeries;
        line->replace({QPointF(*row.dayMs, low), QPointF(*row.dayMs, high)});
        line->setPen(
            QPen(m_theme.effect(m_panel.effect), 2, row.edges == FigureEdges::Range ? Qt::SolidLine : Qt::DotLine));
        attach(line);
        for (QLegendMarker *marker : m_chart.legend()->markers(line))
            marker->setVisible(false);
    }

    void addSource(const QString &name, const QList<QPointF> &points, std::size_t index, const Picked &picked)
    {
        auto *series = new QScatterSeries;
        series->setName(name.toHtmlEscaped());
        series->setMarkerShape(shapes[index % std::size(shapes)]);
        series->setMarkerSize(12);
        // The second round of shapes is hollow.
        const bool hollow = (index / std::size(shapes)) % 2 == 1;
        series->setColor(hollow ? m_theme.colour(render::ColourRole::Base) : m_theme.effect(m_panel.effect));
        series->setBorderColor(m_theme.effect(m_panel.effect));
        series->replace(points);
        attach(series);
        if (!picked)
            return;
        QObject::connect(series, &QScatterSeries::clicked, &m_chart,
                         [panel = m_panel, name, picked](const QPointF &point) { pick(panel, name, point, picked); });
    }

    static void pick(const FigurePanel &panel, const QString &source, const QPointF &point, const Picked &picked)
    {
        const auto row = std::ranges::find_if(panel.rows, [&](const FigureRow &each) {
            const std::vector<double> numbers = numbersOf(each);
            return each.source == source && each.dayMs && *each.dayMs == point.x() &&
                   std::ranges::find(numbers, point.y()) != numbers.end();
        });
        if (row != panel.rows.end())
            picked(row->claim);
    }

    QChart &m_chart;
    const FigurePanel &m_panel;
    const render::Theme &m_theme;
    render::TypeScale m_type;
    QCategoryAxis *m_days = nullptr;
    QValueAxis *m_counts = nullptr;
};

class QtCasualtyChart final : public CasualtyChart
{
public:
    QtCasualtyChart(render::Theme theme, QWidget *parent, CasualtyPlot::Picked picked)
        : m_theme(theme), m_picked(std::move(picked)), m_view(new QChartView(parent))
    {
        m_view->setObjectName(QStringLiteral("casualtyChart"));
        m_view->setRenderHint(QPainter::Antialiasing);
        m_view->setMinimumHeight(260);
        dress();
    }

    QWidget *widget() override { return m_view; }

    void setTheme(const render::Theme &theme) override
    {
        m_theme = theme;
        show(m_panel);
    }

    void show(const FigurePanel &panel) override
    {
        m_panel = panel;
        CasualtyPlot(*m_view->chart(), m_panel, m_theme).fill(m_picked);
        m_view->setBackgroundBrush(m_theme.colour(render::ColourRole::Base));
    }

private:
    void dress()
    {
        CasualtyPlot(*m_view->chart(), m_panel, m_theme).dress();
        m_view->setBackgroundBrush(m_theme.colour(render::ColourRole::Base));
    }

    render::Theme m_theme;
    CasualtyPlot::Picked m_picked;
    QChartView *m_view;
    FigurePanel m_panel;
};

} // namespace

std::unique_ptr<CasualtyChart> makeCasualtyChart(render::Theme theme, QWidget *parent,
                                                 std::function<void(base::ClaimId)> picked)
{
    return std::make_unique<QtCasualtyChart>(theme, parent, std::move(picked));
}

void paintCasualtyChart(QPainter &painter, QSize size, const FigurePanel &panel, const render::Theme &theme)
{
    QGraphicsScene scene;
    auto *chart = new QChart; // of the scene, once it is in it
    scene.addItem(chart);
    chart->resize(size);
    CasualtyPlot(*chart, panel, theme, render::TypeScale::ofPictures()).fill({});
    chart->layout()->activate(); // nothing shows this scene, so nothing else would lay it out
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(QPointF(), size), chart->geometry(), Qt::IgnoreAspectRatio);
}

} // namespace ui
