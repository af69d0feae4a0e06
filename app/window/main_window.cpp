#include "app/window/main_window.h"

#include "app/annotate/claim_form.h"
#include "app/article/article_panel.h"
#include "app/charts/figures_panel.h"
#include "app/events/article_list.h"
#include "app/events/claim_table.h"
#include "app/events/filter_panel.h"
#include "app/events/review_panel.h"
#include "app/exporter/export_task.h"
#include "app/importer/dropped_sources.h"
#include "app/render/error_text.h"
#include "app/render/fonts.h"
#include "app/render/lookup/project_lookup.h"
#include "app/timeline/timeline_view.h"
#include "app/window/drafts/drafts.h"
#include "app/window/exchange/exchange_commands.h"
#include "app/window/find_parts.h"
#include "app/window/known/known_words.h"
#include "app/window/parts/empty_panel.h"
#include "app/window/parts/panel_header.h"
#include "app/window/parts/search_box.h"
#include "app/window/parts/status_line.h"
#include "app/window/project/finds.h"
#include "app/window/project/project_document.h"
#include "app/window/project/review_actions.h"
#include "app/window/project/selection.h"
#include "app/window/project/timeline_model.h"
#include "app/window/settings.h"
#include "app/window/tool_icons.h"

#include <QCloseEvent>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// In days where nothing on the timeline is finer: no hour is offered that nobody wrote.
QString shownRange(base::TimeSpan shown, const TimelineModel &model)
{
    const base::TimeSpan civil{model.zone()->toCivil(shown.begin), model.zone()->toCivil(shown.end)};
    const render::WordDates words;
    if (model.index()->finerThanDay || civil.lengthMs() >= 4 * base::msPerDay)
        return words.shownRange(civil);
    const base::CivilDate first = base::civilDay(civil.begin);
    const base::CivilDate last = base::civilDay({civil.end.ms - 1});
    const render::DateStyle style{render::Extent::Lasted, render::YearShown::Yes, render::DateLength::Short};
    if (first == last)
        return words.day(first, style);
    const auto date = [](const base::CivilDate &day) { return base::Edtf::fromDate(day).dates().front(); };
    return words.words(base::Edtf::fromDates(base::TimeShape::Interval, {date(first), date(last)}), style);
}

} // namespace

MainWindow::MainWindow(const ProjectCommands::Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_document(services.document)
    , m_settings(services.settings)
    , m_prompts(services.prompts)
    , m_theme(render::Theme::of(render::ThemeName::Light))
    , m_selection(new Selection(m_document, this))
    , m_model(new TimelineModel(m_document, this))
    , m_finds(new Finds(m_document, this))
    , m_table(new ClaimTable(m_document, this))
    , m_actions(new WindowActions(this))
    , m_review(new ReviewActions(m_document, *m_selection, *m_table, this))
    , m_commands(new ProjectCommands(services, this))
    , m_drafts(new Drafts(m_document, this))
    , m_exchange(new ExchangeCommands(m_document, m_prompts, *m_commands, this))
    , m_export(new ExportTask(m_document, *m_model, this))
    , m_layout(new WindowLayout(*this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    buildMiddle();
    buildDocks();
    buildToolBar();
    buildMenus();
    connectProject();
    connectSelection();
    connectTimeline();
    connectMoving();
    connectRemarks();
    connectDrafts();
    connectLanes();
    connectSearch();
    connectEditing();
    connectSettings();
    connectStatus();
    connectLongChanges();
    constexpr QSize wanted(1440, 900);
    constexpr QSize frame(8, 40); // what a window manager puts around it, about
    resize(wanted.boundedTo(screen()->availableSize() - frame));
    setMinimumSize(640, 420);
    if (const WindowState state = m_settings.windowState(); !state.geometry.isEmpty())
        restoreGeometry(state.geometry);
    showIdentity();
    showHistory();
    showIndex();
    if (const QString complaint = render::FontCheck::complaint(); !complaint.isEmpty())
        m_status->say(complaint, false);
}

MainWindow::~MainWindow() = default;

WindowPlace MainWindow::place() const
{
    m_findParts->keepSettings();
    return {m_selection->focus().claim, m_timeline->viewport().viewport().span(), saveGeometry()};
}

void MainWindow::restorePlace(const WindowPlace &place)
{
    restoreGeometry(place.geometry);
    if (place.claim.isValid())
        m_selection->pickClaim(place.claim);
    if (place.shown.lengthMs() > 0)
        m_timeline->viewport().show(place.shown, Motion::AtOnce, 0);
}

void MainWindow::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    m_actions->setTheme(theme);
    m_timeline->setTheme(theme);
    m_empty->setTheme(theme);
    m_reviewPanel->setTheme(theme);
    m_figuresPanel->setTheme(theme);
    m_articles->setTheme(theme);
    m_filters->setTheme(theme);
    m_findParts->setTheme(theme);
    m_article->setTheme(theme);
    m_form->setTheme(theme);
    Q_EMIT themeShown(theme);
    m_search->setIcon(toolIcon(ToolIcon::Search, theme.colour(render::ColourRole::InkSecondary),
                               theme.colour(render::ColourRole::InkDisabled)));
}

void MainWindow::setMiddle(Middle middle)
{
    m_middle->setCurrentIndex(static_cast<int>(middle));
    (*m_actions)[Act::Review]->setChecked(middle == Middle::Review);
    (*m_actions)[Act::Figures]->setChecked(middle == Middle::Figures);
    (*m_actions)[Act::Table]->setChecked(middle == Middle::Table);
    m_layout->setMiddle(middle);
    if (middle == Middle::Timeline)
        m_timeline->setFocus();
    else
        m_middle->currentWidget()->setFocus();
}

bool MainWindow::isEmpty() const
{
    return m_model->counts().shown == 0 && !m_document.known() && m_articles->count() == 0 &&
           m_model->counts().kinds[static_cast<std::size_t>(timeline::MarkKind::Note)] == 0;
}

void MainWindow::showIndex()
{
    m_timeline->setIndex(m_model->index());
    m_timeline->forgetWords();
    if (m_isFirstImport && m_timeline->viewport().isFitted())
        m_timeline->viewport().fitAll(Motion::AtOnce);
    m_isFirstImport = m_isFirstImport && (m_commands->importTask().isRunning() || !m_model->isCurrent());
    const bool empty = isEmpty();
    if (!empty && m_empty->isAncestorOf(focusWidget()))
        m_timeline->setFocus();
    m_empty->setVisible(empty);
    const bool filled = m_layout->isEmpty() && !empty;
    m_layout->setEmpty(empty);
    // Where a person left the docks; laid out for the full width, and only once there is something in them. After the
    // layout has given its own sizes.
    if (filled && !m_layout->isNarrow() && !m_settings.windowState().docks.isEmpty())
        QTimer::singleShot(0, this, [this] { restoreState(m_settings.windowState().docks, Settings::version); });
    arrangeLanes();
    showFigures();
}

void MainWindow::arrangeLanes()
{
    timeline::SceneOptions options = m_timeline->options();
    options.lanes = m_laneArrangement.viewsFor(m_model->grouping(), *m_model->index());
    m_timeline->setOptions(options);
}

void MainWindow::showIdentity()
{
    const QString name = m_document.isUntitled() || !m_document.isOpen() ? tr("Untitled") : m_document.name();
    const std::optional<base::Error> reason = m_document.readOnlyReason();
    QString shown = name;
    if (reason)
        shown = tr("%1 (read only: %2)").arg(name, render::ErrorText::reason(*reason));
    else if (m_document.isBeingChecked())
        shown = tr("%1 (being checked)").arg(name);
    setWindowTitle(tr("%1 – Dateline").arg(shown));
    setWindowFilePath({});
    const bool writable = m_document.isWritable();
    for (const Act act : {Act::Import, Act::ImportFolder, Act::Example, Act::TakeAnnotations, Act::Paste, Act::AddEvent,
                          Act::AddClaim, Act::AddRemark})
        (*m_actions)[act]->setEnabled(writable);
    enableForFocus();
    if (m_document.isOpen()) {
        m_timeline->setEventLookup(render::ProjectLookup(m_document.reader()));
    }
}

void MainWindow::showFigures()
{
    StatusFigures figures;
    const MarkCounts &counts = m_model->counts();
    figures.hasArticles = !isEmpty();
    const QString promise = tr("Nothing is sent over the net; everything stays in the project file");
    if (figures.hasArticles) {
        if (m_status->said() == promise)
            m_status->say({}, false);
        figures.shownRange = m_shown.lengthMs() > 0 ? shownRange(m_shown, *m_model) : QString();
        figures.zone = m_model->index()->finerThanDay
                           ? m_model->zone()->name()
                           : tr("Dates without clock times · zone: %1").arg(m_model->zone()->name());
    } else {
        m_status->say(promise, false);
    }
    figures.known = m_document.known() ? knownWords(*m_document.known()) : QString();
    figures.onTimeline = static_cast<int>(counts.shown - counts.undated);
    figures.undated = static_cast<int>(counts.undated);
    figures.found = m_finds->isActive() ? static_cast<int>(m_finds->events().size()) : -1;
    figures.toReview = static_cast<int>(counts.statuses[static_cast<std::size_t>(model::ClaimStatus::Extracted)]);
    figures.selected = static_cast<int>(m_selection->events().size());
    m_status->setFigures(figures);
}

/// Under 1400 pixels buttons lose their words but the first, under 1000 that one too; the tool tip keeps them.
void MainWindow::adaptTools()
{
    m_layout->adapt();
    const bool narrow = m_layout->isNarrow();
    m_tools->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    const auto setStyle = [this](Act act, Qt::ToolButtonStyle style) {
        if (auto *button = qobject_cast<QToolButton *>(m_tools->widgetForAction((*m_actions)[act])))
            button->setToolButtonStyle(style);
    };
    for (const Act act : {Act::Undo, Act::Redo, Act::ZoomIn, Act::ZoomOut, Act::FitAll})
        setStyle(act, Qt::ToolButtonIconOnly);
    setStyle(Act::Import, m_layout->isTiny() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_lanesLabel->setVisible(!m_layout->isTiny());
    m_search->setCompact(m_layout->isTiny());
    for (const Act act : {Act::AddEvent, Act::Captions, Act::Review, Act::Export})
        setStyle(act, narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A change under way is waited for, in a window that is still alive.
    m_isClosing = m_document.isBusy();
    if (m_isClosing) {
        m_status->say(tr("The window closes as soon as this is done."), false);
        event->ignore();
        return;
    }
    if (m_form->hasUnsaved())
        m_form->save();
    if (!m_commands->mayLeave()) {
        event->ignore();
        return;
    }
    WindowState state = m_settings.windowState();
    state.geometry = saveGeometry();
    if (!m_layout->isEmpty() && !m_layout->isNarrow()) {
        setMiddle(Middle::Timeline);
        state.docks = saveState(Settings::version);
    }
    m_findParts->keepSettings();
    m_settings.setWindowState(state);
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (isVisible())
        adaptTools();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    adaptTools();
    if (isEmpty())
        m_empty->setFocus();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_commands->importTask().isRunning())
        m_commands->importTask().cancel();
    else if (event->key() == Qt::Key_Escape && m_middle->currentIndex() != 0)
        setMiddle(Middle::Timeline);
    else if (event->key() == Qt::Key_Question)
        (*m_actions)[Act::Keys]->trigger();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedSources(*event->mimeData(), {}).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_commands->importFrom(droppedSources(*event->mimeData(), tr("dropped text")));
}

} // namespace ui
