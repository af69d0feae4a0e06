#include "app/events/review_panel.h"

#include "app/events/claim_delegate.h"
#include "app/events/row_table.h"
#include "app/render/fonts.h"
#include "app/window/parts/key_caps.h"
#include "app/window/project/mark_kind.h"
#include "app/window/project/project_document.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int rowHeight = 24;

} // namespace

ReviewPanel::ReviewPanel(ProjectDocument &document, Selection &selection, ClaimTable &table, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_table(table)
    , m_delegate(
          new ClaimDelegate(render::Theme::of(render::ThemeName::Light), ClaimTable::Sure, ClaimTable::RowRole, this))
    , m_progress(new QProgressBar(this))
    , m_kinds(new QComboBox(this))
    , m_articles(new QComboBox(this))
    , m_orders(new QComboBox(this))
    , m_view(new QTableView(this))
    , m_keys(new QLabel(this))
{
    setObjectName(u"reviewPanel"_s);
    m_progress->setObjectName(u"reviewProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    buildFilters();
    buildView();
    buildKeys();

    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(8, 6, 8, 6);
    filters->setSpacing(8);
    filters->addWidget(new QLabel(tr("Show:"), this));
    filters->addWidget(m_kinds);
    filters->addWidget(m_articles);
    filters->addWidget(new QLabel(tr("Order:"), this));
    filters->addWidget(m_orders);
    filters->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addLayout(filters);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_keys);

    connect(&m_selection, &Selection::changed, this, &ReviewPanel::follow);
    connect(&m_selection, &Selection::eventsChanged, this, [this] { follow(m_selection.focus()); });
    connect(&m_table, &ClaimTable::refreshed, this, [this] {
        showCounts();
        follow(m_selection.focus());
    });
    showCounts();
}

void ReviewPanel::buildFilters()
{
    m_kinds->setObjectName(u"reviewKinds"_s);
    m_kinds->setAccessibleName(tr("Kinds to show"));
    m_kinds->addItem(tr("all kinds"), -1);
    for (int kind = 0; kind <= static_cast<int>(model::ClaimKind::Happening); ++kind)
        m_kinds->addItem(render::ClaimWords::kindName(static_cast<timeline::MarkKind>(kind)), kind);
    m_articles->setObjectName(u"reviewArticles"_s);
    m_articles->setAccessibleName(tr("Articles to show"));
    m_articles->addItem(tr("all articles"), 0);
    m_articles->addItem(tr("this article"), 1);
    m_orders->setObjectName(u"reviewOrder"_s);
    m_orders->setAccessibleName(tr("Order"));
    m_orders->addItem(tr("as in the text"), static_cast<int>(ClaimTable::Order::AsInText));
    m_orders->addItem(tr("by time"), static_cast<int>(ClaimTable::Order::ByTime));
    m_orders->addItem(tr("unsure first"), static_cast<int>(ClaimTable::Order::UnsureFirst));
    connect(m_kinds, &QComboBox::activated, this, &ReviewPanel::applyFilter);
    connect(m_articles, &QComboBox::activated, this, &ReviewPanel::applyFilter);
    connect(m_orders, &QComboBox::activated, this,
            [this] { m_table.setOrder(static_cast<ClaimTable::Order>(m_orders->currentData().toInt())); });
}

void ReviewPanel::buildView()
{
    m_view->setObjectName(u"claimTable"_s);
    m_view->setAccessibleName(tr("Claims"));
    m_view->setModel(&m_table);
    m_view->setItemDelegate(m_delegate);
    setUpRowTable(*m_view, rowHeight);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ClaimTable::Claim, QHeaderView::Stretch);
    const int widths[] = {28, 28, 0, 190, 150, 72};
    for (int column = 0; column < ClaimTable::columnCountOfTable; ++column) {
        if (widths[column] > 0)
            header->resizeSection(column, widths[column]);
    }
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const ClaimRow *row = m_table.rowAt(current.row());
                if (row != nullptr && !m_following)
                    m_selection.pickClaim(row->id);
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_following)
            pickSelected();
    });
}

/// The events of all selected rows, the current one's first.
void ReviewPanel::pickSelected()
{
    std::vector<base::EventId> events{m_selection.focus().event};
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        const ClaimRow *row = m_table.rowAt(index.row());
        if (row != nullptr && std::ranges::find(events, row->event) == events.end())
            events.push_back(row->event);
    }
    if (events.front().isValid())
        m_selection.pickEvents(events);
}

void ReviewPanel::buildKeys()
{
    m_keys->setObjectName(u"reviewKeys"_s);
    m_keys->setTextFormat(Qt::RichText);
    m_keys->setMargin(7);
    m_keys->setFont(render::TypeScale::ofApplication().font(render::TextSize::Small));
    showKeys(render::Theme::of(render::ThemeName::Light));
}

void ReviewPanel::showKeys(const render::Theme &theme)
{
    m_keys->setText(keyCaps(
        tr("[J] next   [K] previous   [A] accept   [E] edit   [R] reject   [N] note   [M] merge   [Z] undo"), theme));
}

void ReviewPanel::setTheme(const render::Theme &theme)
{
    m_delegate->setTheme(theme);
    m_table.setTheme(theme);
    showKeys(theme);
}

void ReviewPanel::applyFilter()
{
    store::ClaimFilter filter = m_table.filter();
    const int kind = m_kinds->currentData().toInt();
    filter.kind = kind < 0 ? std::nullopt : std::optional(static_cast<model::ClaimKind>(kind));
    const base::ArticleId article = m_selection.focus().article;
    const bool onlyThis = m_articles->currentData().toInt() == 1 && article.isValid();
    filter.article = onlyThis ? std::optional(article) : std::nullopt;
    m_table.setFilter(filter);
}

void ReviewPanel::follow(const Focus &focus)
{
    const std::optional<int> row = m_table.rowOf(focus.claim);
    const QItemSelectionModel &rows = *m_view->selectionModel();
    // Rows that were selected together stay so only as long as their events do.
    const bool fewer = m_selection.events().size() < 2 && rows.selectedRows().size() > 1;
    m_following = true;
    if (!row) {
        m_view->selectionModel()->clear();
    } else if (m_view->currentIndex().row() != *row || !rows.hasSelection() || fewer) {
        const QModelIndex index = m_table.index(*row, ClaimTable::Claim);
        m_view->selectionModel()->setCurrentIndex(index,
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_view->scrollTo(index, QAbstractItemView::EnsureVisible);
    }
    m_following = false;
    if (m_articles->currentData().toInt() == 1 && focus.article.isValid() && m_table.filter().article != focus.article)
        applyFilter();
}

void ReviewPanel::showCounts()
{
    const auto total = static_cast<int>(m_table.rows().size());
    const auto left = static_cast<int>(m_table.countOf(model::ClaimStatus::Extracted));
    m_progress->setRange(0, std::max(1, total));
    m_progress->setValue(total - left);
    const QString done = tr("%1 of %n reviewed", nullptr, total).arg(QLocale().toString(total - left));
    Q_EMIT countsChanged(tr("%1 · %2").arg(done, tr("%n left", nullptr, left)));
}

} // namespace ui
