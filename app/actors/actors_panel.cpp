#include "app/actors/actors_panel.h"

#include "app/actors/actor_details.h"
#include "app/actors/actors_model.h"
#include "app/window/project/project_document.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int rowHeight = 24;
constexpr int fewestRows = 6; ///< the header is one of them

} // namespace

ActorsPanel::ActorsPanel(ProjectDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_reading(document)
    , m_model(new ActorsModel(this))
    , m_table(new QTableView(this))
    , m_merge(new QPushButton(this))
    , m_details(new ActorDetails(document, this))
    , m_filled(new QWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"actorsPanel"_s);
    m_table->setObjectName(u"actorTable"_s);
    m_table->setAccessibleName(tr("Actors"));
    m_table->setModel(m_model);
    m_merge->setObjectName(u"actorMerge"_s);
    layOut();
    addKeys();
    setFocusProxy(m_table);
    connect(m_merge, &QPushButton::clicked, this, &ActorsPanel::merge);
    connect(m_details, &ActorDetails::splitOff, this, &ActorsPanel::select);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActorsPanel::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActorsPanel::follow);
    connect(m_table, &QTableView::doubleClicked, this, &ActorsPanel::showEvents);
    connect(&m_document, &ProjectDocument::changed, this, &ActorsPanel::reload);
    connect(&m_document, &ProjectDocument::checked, this, &ActorsPanel::follow);
    reload();
}

void ActorsPanel::layOut()
{
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setMinimumHeight(rowHeight * fewestRows);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ActorsModel::Name, QHeaderView::Stretch);
    auto *filled = new QVBoxLayout(m_filled);
    filled->setContentsMargins(0, 0, 0, 0);
    filled->setSpacing(0);
    filled->addWidget(m_table, 1);
    auto *merge = new QHBoxLayout;
    merge->setContentsMargins(12, 6, 12, 0);
    merge->addWidget(m_merge);
    merge->addStretch(1);
    filled->addLayout(merge);
    // What a low window has no room for is scrolled to, never cut.
    auto *scroll = new QScrollArea(m_filled);
    scroll->setObjectName(u"actorDetailsScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_details);
    filled->addWidget(scroll, 1);
    auto *empty = new QLabel(tr("Nobody is named yet. Actors come with the articles you import."), this);
    empty->setObjectName(u"actorsEmpty"_s);
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    empty->setMargin(24);
    m_stack->addWidget(m_filled);
    m_stack->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

/// Letters alone: they count in the list, not in the fields below it.
void ActorsPanel::addKeys()
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &key, auto command) {
        auto *action = new QAction(text, m_table);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, command);
        m_table->addAction(action);
    };
    add(u"actionShowActor"_s, tr("Show &claims on the timeline"), Qt::Key_Return, [this] { showEvents(); });
    add(u"actionRenameActor"_s, tr("&Edit name"), Qt::Key_E, [this] { m_details->focusName(); });
    add(u"actionMergeActors"_s, tr("&Merge the selected actors"), Qt::Key_M, [this] { merge(); });
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ActorsPanel::setTheme(const render::Theme &theme)
{
    m_model->setTheme(theme);
    m_details->setTheme(theme);
}

base::ActorId ActorsPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->line(index.row()).actor.id : base::ActorId{};
}

std::vector<base::ActorId> ActorsPanel::others() const
{
    std::vector<base::ActorId> actors;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        actors.push_back(m_model->line(index.row()).actor.id);
    std::erase(actors, current());
    return actors;
}

void ActorsPanel::reload()
{
    if (!m_document.isOpen())
        return take({});
    m_reading.read([this](const store::Reader &reader) {
        return [this, lines = reader.actors().value_or(std::vector<store::ActorLine>())] { take(lines); };
    });
}

void ActorsPanel::take(std::vector<store::ActorLine> lines)
{
    const base::ActorId kept = current();
    m_model->setLines(std::move(lines));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    select(kept);
    Q_EMIT countChanged(tr("%n actors", nullptr, m_model->rowCount()));
}

void ActorsPanel::select(base::ActorId actor)
{
    const int row = std::max(0, m_model->rowOf(actor));
    if (row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
    follow();
}

void ActorsPanel::follow()
{
    const QModelIndex index = m_table->currentIndex();
    m_details->show(index.isValid() ? m_model->line(index.row()) : store::ActorLine());
    const auto joined = static_cast<int>(others().size());
    m_merge->setEnabled(joined > 0 && m_document.isWritable());
    m_merge->setText(joined > 0 ? tr("Merge %n actors", nullptr, joined + 1) : tr("Merge"));
    m_merge->setToolTip(
        joined > 0 ? tr("They become one, called %1").arg(QString::fromStdString(m_model->line(index.row()).actor.name))
                   : tr("Select two or more actors to make them one"));
}

void ActorsPanel::merge()
{
    const store::MergeActors edit{current(), others()};
    if (edit.stays.isValid() && !edit.joined.empty() && m_document.isWritable())
        m_document.apply(edit);
}

void ActorsPanel::showEvents()
{
    store::ClaimFilter filter;
    filter.actor = current();
    if (!filter.actor->isValid())
        return;
    std::vector<base::EventId> events;
    for (const store::ClaimLine &line : m_document.reader().claims(filter).value_or(std::vector<store::ClaimLine>()))
        events.push_back(line.claim.event);
    Q_EMIT eventsChosen(events);
}

} // namespace ui
