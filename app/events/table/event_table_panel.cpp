#include "app/events/table/event_table_panel.h"

#include "app/events/claim_delegate.h"
#include "app/events/row_table.h"
#include "app/render/fonts.h"
#include "app/window/parts/key_caps.h"
#include "core/exchange/csv.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int eventRowHeight = 24;
constexpr int leastWords = 240; ///< of the event's column
/// By EventTable::Column.
constexpr int columnWidths[] = {28, 28, 240, 150, 110, 150, 120, 80, 80, 72, 110};

} // namespace

EventTablePanel::EventTablePanel(EventTable &table, Selection &selection, const QList<QAction *> &decisions,
                                 QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_selection(selection)
    , m_delegate(new ClaimDelegate(render::Theme::of(render::ThemeName::Light), EventTable::Sure,
                                   EventTable::ConfidenceRole, this))
    , m_view(new QTableView(this))
    , m_columns(new QPushButton(tr("Columns"), this))
    , m_copy(new QAction(tr("&Copy rows"), this))
    , m_state(new QLabel(this))
    , m_keys(new QLabel(this))
{
    setObjectName(u"eventTablePanel"_s);
    buildView();
    buildMenus(decisions);
    m_state->setObjectName(u"eventTableState"_s);
    m_keys->setObjectName(u"eventTableKeys"_s);
    m_keys->setTextFormat(Qt::RichText);
    m_keys->setMargin(7);
    m_keys->setFont(render::TypeScale::ofApplication().font(render::TextSize::Small));
    showKeys(render::Theme::of(render::ThemeName::Light));
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(8, 6, 8, 6);
    tools->addWidget(m_state, 1);
    tools->addWidget(m_columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_keys);
    setFocusProxy(m_view);

    connect(&m_selection, &Selection::changed, this, &EventTablePanel::follow);
    connect(&m_selection, &Selection::eventsChanged, this, &EventTablePanel::follow);
    connect(&m_table, &EventTable::rowsChanged, this, &EventTablePanel::follow);
    connect(&m_table, &EventTable::sortingChanged, this, &EventTablePanel::showCount);
    follow();
}

void EventTablePanel::buildView()
{
    m_view->setObjectName(u"eventTable"_s);
    m_view->setAccessibleName(tr("Events"));
    m_view->setModel(&m_table);
    m_view->setItemDelegate(m_delegate);
    setUpRowTable(*m_view, eventRowHeight);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *header = m_view->horizontalHeader();
    header->setObjectName(u"eventTableHeader"_s);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    for (int column = 0; column < EventTable::columnCountOfTable; ++column)
        header->resizeSection(column, columnWidths[column]);
    for (const int column : {EventTable::Publisher, EventTable::Reports, EventTable::Tags})
        header->hideSection(column);
    header->setSortIndicator(EventTable::Time, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_following)
            pickSelected();
    });
}

void EventTablePanel::buildMenus(const QList<QAction *> &decisions)
{
    m_copy->setObjectName(u"actionCopyRows"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_copy);
    addActions(decisions);
    connect(m_copy, &QAction::triggered, this, &EventTablePanel::copy);
    auto *columns = new QMenu(tr("C&olumns"), this);
    columns->setObjectName(u"menuColumns"_s);
    auto *orders = new QMenu(tr("&Sort by"), this);
    orders->setObjectName(u"menuSortBy"_s);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] { fillColumns(*columns); });
    connect(orders, &QMenu::aboutToShow, this, [this, orders] { fillOrders(*orders); });
    m_columns->setObjectName(u"columnsButton"_s);
    m_columns->setMenu(columns);
    const auto open = [this, decisions, columns, orders](const QPoint &global) {
        QMenu menu(this);
        menu.setObjectName(u"eventTableMenu"_s);
        menu.addActions(decisions);
        menu.addSeparator();
        menu.addAction(m_copy);
        menu.addSeparator();
        menu.addMenu(orders);
        menu.addMenu(columns);
        menu.exec(global);
    };
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this, open](const QPoint &at) { open(m_view->viewport()->mapToGlobal(at)); });
    QHeaderView *header = m_view->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [header, columns](const QPoint &at) { columns->popup(header->mapToGlobal(at)); });
}

void EventTablePanel::fillColumns(QMenu &menu)
{
    menu.clear();
    const bool isLast = shownColumns().size() == 1;
    for (int column = 0; column < EventTable::columnCountOfTable; ++column) {
        QAction *action = menu.addAction(EventTable::columnName(column));
        const bool shown = !m_view->isColumnHidden(column);
        action->setObjectName(u"column-%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(shown);
        action->setEnabled(!(shown && isLast)); // without a head there is no way back
        connect(action, &QAction::triggered, this, [this, column](bool wanted) { showColumn(column, wanted); });
    }
}

void EventTablePanel::showColumn(int column, bool shown)
{
    m_view->setColumnHidden(column, !shown);
    if (shown && m_view->columnWidth(column) < columnWidths[column])
        m_view->setColumnWidth(column, columnWidths[column]);
    fitColumns();
}

void EventTablePanel::fillOrders(QMenu &menu)
{
    menu.clear();
    QHeaderView *header = m_view->horizontalHeader();
    const int current = header->sortIndicatorSection();
    for (int column = 0; column < EventTable::columnCountOfTable; ++column) {
        QAction *action = menu.addAction(EventTable::columnName(column));
        action->setObjectName(u"sort-%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(column == current);
        connect(action, &QAction::triggered, this, [header, column] {
            const bool again = header->sortIndicatorSection() == column;
            const bool wasUp = header->sortIndicatorOrder() == Qt::AscendingOrder;
            header->setSortIndicator(column, again && wasUp ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
}

/// The words of the event take what the other columns leave, as long as that is enough to read them.
void EventTablePanel::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    int others = 0;
    for (const int column : shownColumns())
        others += column == EventTable::Event ? 0 : header->sectionSize(column);
    const bool hasRoom = others + leastWords <= m_view->viewport()->width();
    header->setSectionResizeMode(EventTable::Event, hasRoom ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!hasRoom)
        header->resizeSection(EventTable::Event, std::max(leastWords, header->sectionSize(EventTable::Event)));
}

void EventTablePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void EventTablePanel::setTheme(const render::Theme &theme)
{
    m_delegate->setTheme(theme);
    m_table.setTheme(theme);
    showKeys(theme);
}

void EventTablePanel::showKeys(const render::Theme &theme)
{
    m_keys->setText(
        keyCaps(tr("[A] accept   [R] reject   [M] merge   [Ctrl+C] copy rows   [Ctrl+A] select all"), theme));
}

void EventTablePanel::showCount()
{
    const int selected = static_cast<int>(m_selection.events().size());
    const QString all = tr("%n events", nullptr, m_table.rowCount());
    Q_EMIT countChanged(selected > 1 ? tr("%1, %n selected", nullptr, selected).arg(all) : all);
    m_state->setText(m_table.isSorting() ? tr("Sorting…") : QString());
}

QByteArray EventTablePanel::columns() const
{
    return m_view->horizontalHeader()->saveState();
}

void EventTablePanel::setColumns(const QByteArray &state)
{
    if (!state.isEmpty())
        m_view->horizontalHeader()->restoreState(state);
    fitColumns();
}

std::vector<int> EventTablePanel::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<int> EventTablePanel::shownColumns() const
{
    std::vector<int> columns;
    const QHeaderView &header = *m_view->horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        if (!header.isSectionHidden(header.logicalIndex(place)))
            columns.push_back(header.logicalIndex(place));
    }
    return columns;
}

void EventTablePanel::copy() const
{
    const std::vector<int> columns = shownColumns();
    std::vector<std::string> cells;
    cells.reserve(columns.size());
    for (const int column : columns)
        cells.push_back(EventTable::columnName(column).toStdString());
    std::string tabbed = exchange::tsvRow(cells, exchange::CsvMode::Safe);
    std::string commas = exchange::csvRow(cells, exchange::CsvMode::Safe);
    const std::vector<EventWords> words = m_table.wordsOf(selectedRows());
    if (words.empty())
        return;
    for (const EventWords &row : words) {
        cells.clear();
        for (const int column : columns)
            cells.push_back(m_table.text(row, column).toStdString());
        tabbed += exchange::tsvRow(cells, exchange::CsvMode::Safe);
        commas += exchange::csvRow(cells, exchange::CsvMode::Safe);
    }
    auto *copied = new QMimeData;
    copied->setText(QString::fromStdString(tabbed));
    copied->setData(u"text/csv"_s, QByteArray::fromStdString(commas));
    QGuiApplication::clipboard()->setMimeData(copied);
}

/// The events of all selected rows, the current one's first.
void EventTablePanel::pickSelected()
{
    std::vector<base::EventId> events;
    const int current = m_view->currentIndex().row();
    const std::vector<int> rows = selectedRows();
    if (std::ranges::binary_search(rows, current))
        events.push_back(m_table.eventAt(current));
    for (const int row : rows) {
        if (row != current)
            events.push_back(m_table.eventAt(row));
    }
    m_following = true;
    m_selection.pickEvents(events);
    m_following = false;
    showCount();
}

void EventTablePanel::follow()
{
    if (m_following)
        return;
    showCount();
    std::vector<int> rows;
    for (const base::EventId event : m_selection.events()) {
        if (const std::optional<int> row = m_table.rowOf(event))
            rows.push_back(*row);
    }
    const int current = rows.empty() ? -1 : rows.front();
    std::ranges::sort(rows);
    if (rows == selectedRows())
        return;
    QItemSelection selection;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t last = i;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        selection.select(m_table.index(rows[i], 0), m_table.index(rows[last], EventTable::columnCountOfTable - 1));
        i = last + 1;
    }
    m_following = true;
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current >= 0) {
        const QModelIndex index = m_table.index(current, EventTable::Event);
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(index, QAbstractItemView::EnsureVisible);
    }
    m_following = false;
}

} // namespace ui
