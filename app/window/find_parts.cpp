#include "app/window/find_parts.h"

#include "app/charts/chart_file.h"
#include "app/charts/events_chart.h"
#include "app/charts/figures_panel.h"
#include "app/charts/project_chart.h"
#include "app/events/search_panel.h"
#include "app/events/table/event_table_panel.h"
#include "app/render/error_text.h"
#include "app/render/fonts.h"
#include "app/window/known/difference_panel.h"
#include "app/window/known/known_bar.h"
#include "app/window/known/known_words.h"
#include "app/window/palette/command_palette.h"
#include "app/window/parts/panel_header.h"
#include "app/window/parts/side_tab.h"
#include "app/window/project/event_groups.h"
#include "app/window/project/finds.h"
#include "app/window/project/project_document.h"
#include "app/window/project/review_actions.h"
#include "app/window/prompts.h"
#include "app/window/settings.h"
#include "app/window/window_actions.h"
#include "core/exchange/file_sink.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

FindParts::FindParts(const Needs &needs, QMainWindow *window)
    : QObject(window)
    , m_document(needs.document)
    , m_settings(needs.settings)
    , m_prompts(needs.prompts)
    , m_window(window)
    , m_palette(new CommandPalette(*window, needs.document, needs.settings))
{
    connect(needs.actions[Act::Palette], &QAction::triggered, m_palette, &CommandPalette::open);
    connect(m_palette, &CommandPalette::said, this, &FindParts::said);
    buildTable(needs, window);
    buildSearch(needs, window);
    buildKnown(needs, window);
    connectKnown(needs.actions);
}

void FindParts::buildKnown(const Needs &needs, QMainWindow *window)
{
    m_knownBar = new KnownBar(needs.document, window);
    m_difference = new DifferencePanel(needs.document, needs.selection);
    auto *header = new PanelHeader(tr("What is new"));
    m_differenceTab = new SideTab(*window, needs.layout, u"dockDifference"_s, header, m_difference);
    connect(m_difference, &DifferencePanel::countChanged, header, &PanelHeader::setNote);
    connect(m_difference, &DifferencePanel::exportAsked, this, &FindParts::exportDifference);
}

void FindParts::connectKnown(const WindowActions &actions)
{
    QAction *known = actions[Act::KnownBy];
    connect(known, &QAction::toggled, m_knownBar, &KnownBar::setOn);
    const auto show = [this, &actions, known](bool on) {
        const QSignalBlocker blocker(known);
        known->setChecked(on);
        actions[Act::KnownEarlier]->setEnabled(on);
        actions[Act::KnownLater]->setEnabled(on);
    };
    connect(m_knownBar, &KnownBar::turned, this, show);
    show(false);
    connect(m_knownBar, &KnownBar::noDates, this, [this] { Q_EMIT said(tr("No article has a date yet.")); });
    connect(actions[Act::KnownEarlier], &QAction::triggered, this, [this] { m_knownBar->step(-1); });
    connect(actions[Act::KnownLater], &QAction::triggered, this, [this] { m_knownBar->step(1); });
    connect(actions[Act::Difference], &QAction::triggered, this, [this] { m_differenceTab->open(); });
    connect(m_knownBar, &KnownBar::differenceAsked, actions[Act::Difference], &QAction::trigger);
}

void FindParts::addChart(FiguresPanel &figures, const TimelineModel &model, Selection &selection)
{
    m_chart = new EventsChart(model, selection);
    auto *title = new QLabel(tr("Events over time"));
    title->setFont(render::TypeScale::ofApplication().font(render::TextSize::Title, render::TextWeight::Medium));
    auto *save = new QPushButton(tr("Export…"));
    save->setObjectName(u"eventsChartExport"_s);
    save->setToolTip(tr("This chart as a picture or a table"));
    auto *box = new QWidget;
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setColumnMinimumWidth(0, 20);
    layout->setColumnMinimumWidth(3, 20);
    layout->setHorizontalSpacing(0);
    layout->setColumnStretch(1, 1);
    layout->addWidget(title, 0, 1);
    layout->addWidget(save, 0, 2);
    layout->addWidget(m_chart, 1, 0, 1, 4);
    figures.addAbove(box);
    connect(save, &QPushButton::clicked, this, [this] { exportChart(eventsContent(m_chart->drawing())); });
    connect(&figures, &FiguresPanel::exportAsked, this, &FindParts::exportChart);
}

/// While one looks from a day, the file's name and title say so.
void FindParts::exportChart(const ChartContent &chart)
{
    ChartContent named = chart;
    if (m_document.known())
        named.title += u", "_s + knownWords(*m_document.known());
    const QString path = m_prompts.fileToSave(
        m_window, {tr("Export"), QString(named.title).replace(u':', u' ') + u".png"_s, chartFilters(), u"png"_s});
    if (path.isEmpty())
        return;
    if (const auto written = writeChart(named, chartStyle(named), path); !written)
        m_prompts.tell(m_window, {tr("Nothing was exported."), render::ErrorText::text(written.error())});
    else
        Q_EMIT said(tr("Exported to %1").arg(QFileInfo(path).fileName()));
}

void FindParts::exportDifference(const QByteArray &table, const QString &name)
{
    const QString path = m_prompts.fileToSave(m_window, {tr("Export"), name + u".csv"_s, {u"*.csv"_s}, u"csv"_s});
    if (path.isEmpty())
        return;
    const std::string_view bytes(table.constData(), std::size_t(table.size()));
    if (const auto written = exchange::writeFile(path.toStdString(), bytes); !written)
        m_prompts.tell(m_window, {tr("Nothing was exported."), render::ErrorText::text(written.error())});
    else
        Q_EMIT said(tr("Exported to %1").arg(QFileInfo(path).fileName()));
}

void FindParts::buildSearch(const Needs &needs, QWidget *window)
{
    auto *panel = new SearchPanel(needs.document, needs.model);
    auto *header = new PanelHeader(tr("Only those"));
    m_searchPage = headed(header, panel, window);
    connect(panel, &SearchPanel::summaryChanged, header, &PanelHeader::setNote);
}

void FindParts::buildTable(const Needs &needs, QWidget *window)
{
    m_table = new EventTable(needs.document, needs.model, this);
    const ReviewActions &review = needs.review;
    const QList<QAction *> decisions =
        QList<QAction *>{review.accept(), review.edit(), review.reject(), review.note(), review.groups().merge()} +
        review.groups().inMenus();
    m_tablePanel = new EventTablePanel(*m_table, needs.selection, decisions);
    m_tablePanel->setColumns(m_settings.tableColumns());
    m_tableHeader = new PanelHeader(tr("Events"));
    m_tablePage = headed(m_tableHeader, m_tablePanel, window);
    m_tablePage->setFocusProxy(&m_tablePanel->view());
    connect(m_tablePanel, &EventTablePanel::countChanged, m_tableHeader, &PanelHeader::setNote);
    connect(&needs.finds, &Finds::changed, m_table,
            [table = m_table, &finds = needs.finds] { table->setFound(finds.events(), finds.current()); });
}

void FindParts::setTheme(const render::Theme &theme)
{
    m_tablePanel->setTheme(theme);
    m_palette->setTheme(theme);
    m_chart->setTheme(theme);
}

void FindParts::keepSettings() const
{
    m_settings.setTableColumns(m_tablePanel->columns());
}

} // namespace ui
