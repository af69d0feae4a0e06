#include "app/charts/casualty_chart.h"

#include "app/charts/chart_ticks.h"
#include "app/render/fonts.h"

#include <QGraphicsScene>
#include <QLocale>
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

class QtCasualtyChart final : public CasualtyChart
{
public:
    QtCasualtyChart(render::Theme theme, QWidget *parent, std::function<void(base::ClaimId)> picked)
        : m_theme(theme), m_picked(std::move(picked)), m_view(new QChartView(parent))
    {
        m_view->setObjectName(QStringLiteral("casualtyChart"));
        m_view->setRenderHint(QPainter::Antialiasing);
        m_view->chart()->setLocale(QLocale());
        m_view->chart()->setLocalizeNumbers(true);
        m_view->chart()->legend()->setAlignment(Qt::AlignRight);
        m_view->chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
        m_view->setMinimumHeight(260);
        dress();
    }

    QWidget *widget() override { return m_view; }

    void setTheme(const render::Theme &theme) override
    {
        m_theme = theme;
        show(m_panel);
    }

    void paint(QPainter &painter, QSize size) override
    {
        const render::Theme onScreen = m_theme;
        setTheme(render::Theme::of(render::ThemeName::Print));
        m_view->scene()->render(&painter, QRectF(QPointF(), size), m_view->sceneRect(), Qt::KeepAspectRatio);
        setTheme(onScreen);
    }

    void show(const FigurePanel &panel) override
    {
        m_panel = panel;
        QChart *chart = m_view->chart();
        chart->removeAllSeries();
        for (QAbstractAxis *axis : chart->axes())
            chart->removeAxis(axis);
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
            addSource(order[i], points[order[i]], i);
        dress();
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
        m_view->chart()->addAxis(m_days, Qt::AlignBottom);
        m_view->chart()->addAxis(m_counts, Qt::AlignLeft);
    }

    void attach(QXYSeries *series)
    {
        m_view->chart()->addSeries(series);
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
        for (QLegendMarker *marker : m_view->chart()->legend()->markers(line))
            marker->setVisible(false);
    }

    void addSource(const QString &name, const QList<QPointF> &points, std::size_t index)
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
        QObject::connect(series, &QScatterSeries::clicked, m_view,
                         [this, name](const QPointF &point) { pick(name, point); });
    }

    void pick(const QString &source, const QPointF &point)
    {
        const auto row = std::ranges::find_if(m_panel.rows, [&](const FigureRow &each) {
            const std::vector<double> numbers = numbersOf(each);
            return each.source == source && each.dayMs && *each.dayMs == point.x() &&
                   std::ranges::find(numbers, point.y()) != numbers.end();
        });
        if (row != m_panel.rows.end())
            m_picked(row->claim);
    }

    void dress()
    {
        QChart *chart = m_view->chart();
        const QFont small = render::TypeScale::ofApplication().font(render::TextSize::Small);
        chart->setBackgroundBrush(m_theme.colour(render::ColourRole::Base));
        chart->setBackgroundRoundness(0);
        chart->setMargins(QMargins(8, 8, 16, 4));
        chart->legend()->setFont(small);
        chart->legend()->setLabelColor(m_theme.colour(render::ColourRole::Ink));
        m_view->setBackgroundBrush(m_theme.colour(render::ColourRole::Base));
        for (QAbstractAxis *axis : chart->axes()) {
            axis->setLabelsFont(small);
            axis->setLabelsColor(m_theme.colour(render::ColourRole::InkSecondary));
            axis->setGridLineColor(m_theme.colour(render::ColourRole::GridMajor));
            axis->setLinePenColor(m_theme.colour(render::ColourRole::BorderStrong));
        }
    }

    render::Theme m_theme;
    std::function<void(base::ClaimId)> m_picked;
    QChartView *m_view;
    QCategoryAxis *m_days = nullptr;
    QValueAxis *m_counts = nullptr;
    FigurePanel m_panel;
};

} // namespace

std::unique_ptr<CasualtyChart> makeCasualtyChart(render::Theme theme, QWidget *parent,
                                                 std::function<void(base::ClaimId)> picked)
{
    return std::make_unique<QtCasualtyChart>(theme, parent, std::move(picked));
}

} // namespace ui
