#include "app/charts/figures_panel.h"

#include "app/charts/figures_legend.h"
#include "app/charts/figures_view.h"
#include "app/charts/project_chart.h"
#include "app/render/fonts.h"
#include "app/window/project/project_document.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

FiguresPanel::FiguresPanel(ProjectDocument &document, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_theme(render::Theme::of(render::ThemeName::Light))
    , m_view(new FiguresView(m_theme, this))
    , m_legend(new FiguresLegend(m_theme, this))
    , m_effects(new QComboBox(this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_content(nullptr)
{
    setObjectName(u"figuresPanel"_s);
    const render::TypeScale scale = render::TypeScale::ofApplication();
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *title = new QLabel(tr("Casualty figures by source"), content);
    title->setFont(scale.font(render::TextSize::Title, render::TextWeight::Medium));
    title->setContentsMargins(20, 12, 20, 0);
    auto *explanation = new QLabel(tr("One row for each claim, in the words of the source. An edge is drawn only where "
                                      "the number ends. What has no time of its own counts at its report."),
                                   content);
    explanation->setFont(scale.font(render::TextSize::Small));
    explanation->setForegroundRole(QPalette::PlaceholderText);
    explanation->setWordWrap(true);
    explanation->setContentsMargins(20, 0, 20, 8);
    m_effects->setObjectName(u"chartEffect"_s);
    m_effects->setAccessibleName(tr("Effect shown over time"));
    m_export->setObjectName(u"casualtyChartExport"_s);
    m_export->setToolTip(tr("This chart as a picture or a table"));
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(20, 4, 20, 4);
    choice->setSpacing(8);
    choice->addWidget(new QLabel(tr("Over time:"), content));
    choice->addWidget(m_effects);
    choice->addStretch(1);
    choice->addWidget(m_export);

    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    m_content->addWidget(title);
    m_content->addWidget(explanation);
    m_content->addLayout(choice);
    m_content->addWidget(m_view);
    m_content->addWidget(m_legend);
    m_content->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFocusProxy(m_view);
    connectParts();
    connect(&m_selection, &Selection::changed, scroll, [this, scroll](const Focus &focus) {
        const QRect row = m_view->rowRect(focus.claim).translated(m_view->pos());
        if (m_view->hasFocus() && row.isValid())
            scroll->ensureVisible(0, row.center().y(), 0, row.height());
    });
}

void FiguresPanel::connectParts()
{
    connect(m_view, &FiguresView::claimPicked, &m_selection, &Selection::pickClaim);
    connect(m_export, &QPushButton::clicked, this, &FiguresPanel::askExport);
    connect(m_effects, &QComboBox::currentIndexChanged, this, &FiguresPanel::showChart);
    connect(&m_selection, &Selection::changed, this, [this](const Focus &focus) { m_view->setSelected(focus.claim); });
    connect(&m_document, &ProjectDocument::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            reload();
    });
}

FiguresPanel::~FiguresPanel() = default;

void FiguresPanel::addAbove(QWidget *chart)
{
    m_content->insertWidget(0, chart);
}

void FiguresPanel::askExport()
{
    const int index = m_effects->currentIndex();
    if (index < 0 || !m_chart)
        return;
    const FigurePanel &panel = m_view->panels()[static_cast<std::size_t>(index)];
    Q_EMIT exportAsked(casualtyContent(panel, m_chart->widget()->size()));
}

void FiguresPanel::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    m_view->setTheme(theme);
    m_legend->setTheme(theme);
    if (m_chart)
        m_chart->setTheme(theme);
}

void FiguresPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_chart) {
        m_chart = makeCasualtyChart(m_theme, this, [this](base::ClaimId claim) { m_selection.pickClaim(claim); });
        m_content->insertWidget(m_content->indexOf(m_view), m_chart->widget());
    }
    if (m_stale)
        reload();
}

void FiguresPanel::reload()
{
    m_stale = false;
    store::ClaimFilter filter;
    filter.kind = model::ClaimKind::Casualties;
    std::vector<store::ClaimLine> claims;
    if (m_document.isOpen())
        claims = m_document.reader().claims(filter).value_or(std::vector<store::ClaimLine>());
    m_view->setPanels(figurePanels(claims));
    m_legend->setPanels(m_view->panels());
    m_view->setSelected(m_selection.focus().claim);
    const QVariant current = m_effects->currentData();
    const QSignalBlocker blocker(m_effects);
    m_effects->clear();
    for (const FigurePanel &panel : m_view->panels())
        m_effects->addItem(panel.name, static_cast<int>(panel.effect));
    m_effects->setCurrentIndex(std::max(0, m_effects->findData(current)));
    showChart();
}

void FiguresPanel::showChart()
{
    if (!m_chart)
        return;
    const int index = m_effects->currentIndex();
    const bool any = index >= 0 && index < static_cast<int>(m_view->panels().size());
    m_chart->widget()->setVisible(any);
    m_export->setEnabled(any);
    if (any)
        m_chart->show(m_view->panels()[static_cast<std::size_t>(index)]);
}

} // namespace ui
