#include "app/window/find_parts.h"

#include "app/events/search_panel.h"
#include "app/events/table/event_table_panel.h"
#include "app/window/parts/panel_header.h"
#include "app/window/project/event_groups.h"
#include "app/window/project/finds.h"
#include "app/window/project/review_actions.h"
#include "app/window/settings.h"

#include <QTableView>

namespace ui {

FindParts::FindParts(const Needs &needs, QWidget *window) : QObject(window), m_settings(needs.settings)
{
    buildTable(needs, window);
    buildSearch(needs, window);
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
}

void FindParts::keepSettings() const
{
    m_settings.setTableColumns(m_tablePanel->columns());
}

} // namespace ui
