#include "app/window/main_window.h"

#include "app/actors/source_list.h"
#include "app/annotate/claim_form.h"
#include "app/article/article_panel.h"
#include "app/charts/figures_panel.h"
#include "app/events/article_list.h"
#include "app/events/filter_panel.h"
#include "app/events/review_panel.h"
#include "app/timeline/timeline_view.h"
#include "app/timeline/view_history.h"
#include "app/window/drafts/draft_bar.h"
#include "app/window/find_parts.h"
#include "app/window/known/known_bar.h"
#include "app/window/parts/empty_panel.h"
#include "app/window/parts/go_to_date.h"
#include "app/window/parts/panel_header.h"
#include "app/window/parts/search_box.h"
#include "app/window/parts/status_line.h"
#include "app/window/project/event_groups.h"
#include "app/window/project/review_actions.h"
#include "app/window/project/timeline_model.h"

#include <QComboBox>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A line between the entries of a menu.
constexpr std::nullopt_t line = std::nullopt;

} // namespace

void MainWindow::buildMiddle()
{
    m_timeline = new TimelineView;
    m_timeline->setObjectName(u"timelineView"_s);
    m_timeline->addAction((*m_actions)[Act::AddEvent]);
    m_timeline->addAction(m_review->edit());
    m_viewHistory = new ViewHistory(m_timeline->viewport(), this);
    m_goToDate = new GoToDate(m_timeline);
    m_empty = new EmptyPanel({(*m_actions)[Act::Import], (*m_actions)[Act::OpenProject], (*m_actions)[Act::Example]},
                             m_timeline);
    m_headers.review = new PanelHeader(tr("Review"));
    m_reviewPanel = new ReviewPanel(m_document, *m_selection, *m_table);
    for (QAction *action : m_review->all())
        m_reviewPanel->addAction(action);
    m_reviewPanel->view().addActions(m_review->all() + m_review->groups().inMenus()); // its context menu
    auto *undo = new QShortcut(Qt::Key_Z, m_reviewPanel);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, (*m_actions)[Act::Undo], &QAction::trigger);
    m_figuresPanel = new FiguresPanel(m_document, *m_selection);

    m_middle = new QStackedWidget(this);
    m_middle->setObjectName(u"middle"_s);
    m_middle->addWidget(m_timeline);
    QWidget *review = headed(m_headers.review, m_reviewPanel, m_middle);
    review->setFocusProxy(m_reviewPanel->findChild<QWidget *>(u"claimTable"_s));
    m_middle->addWidget(review);
    m_middle->addWidget(m_figuresPanel);
    m_findParts = new FindParts(
        {m_document, *m_model, *m_selection, *m_finds, m_settings, *m_review, *m_actions, *m_layout, m_prompts}, this);
    m_findParts->addChart(*m_figuresPanel, *m_model, *m_selection);
    m_middle->addWidget(m_findParts->tablePage());
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(
        new DraftBar(*m_drafts, *(*m_actions)[Act::ResumeDraft], *(*m_actions)[Act::DiscardDraft], central));
    column->addWidget(&m_findParts->knownBar());
    column->addWidget(m_middle, 1);
    setCentralWidget(central);
}

void MainWindow::buildDocks()
{
    m_headers.articles = new PanelHeader(tr("Articles"));
    m_articles = new ArticleList(m_document, *m_selection);
    m_headers.filters = new PanelHeader(tr("Show"));
    m_filters = new FilterPanel(*m_model);
    m_headers.sources = new PanelHeader(tr("Who says so"));
    m_sources = new SourceList(m_document);
    auto *sidebar = new QSplitter(Qt::Vertical);
    sidebar->setObjectName(u"sidebar"_s);
    sidebar->setHandleWidth(1);
    sidebar->setChildrenCollapsible(false);
    sidebar->addWidget(headed(m_headers.articles, m_articles, sidebar));
    sidebar->addWidget(headed(m_headers.filters, m_filters, sidebar));
    sidebar->addWidget(m_findParts->searchPage());
    sidebar->addWidget(headed(m_headers.sources, m_sources, sidebar));
    sidebar->setStretchFactor(0, 2);
    sidebar->setStretchFactor(1, 0);
    sidebar->setStretchFactor(2, 0);
    sidebar->setStretchFactor(3, 2);
    // What a low window has no room for is scrolled to, never cut.
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"sidebarScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sidebar);
    // No bar over the sidebar: its first panel has one.
    m_layout->add(Side::Sidebar, tr("Filters"), new QWidget, scroll);

    m_headers.article = new PanelHeader(tr("Article"));
    m_article = new ArticlePanel(m_document, *m_selection);
    for (QAction *action : m_review->all())
        m_article->addAction(action);
    m_layout->add(Side::Article, tr("Article"), m_headers.article, m_article);

    m_headers.form = new PanelHeader(tr("Details"));
    m_form = new ClaimForm({m_document, *m_selection, m_review->groups(), *m_drafts});
    for (QAction *action : m_review->all())
        m_form->addAction(action);
    m_form->setDecisions({m_review->accept(), m_review->edit(), m_review->reject()});
    m_layout->add(Side::Details, tr("Details"), m_headers.form, m_form);
    buildHistory();
    buildActors();

    m_status = new StatusLine(this);
    setStatusBar(m_status);
}

void MainWindow::buildToolBar()
{
    m_tools = addToolBar(tr("Tools"));
    m_tools->setObjectName(u"toolBar"_s);
    m_tools->setMovable(false);
    m_tools->setContextMenuPolicy(Qt::PreventContextMenu);
    m_tools->setIconSize(QSize(20, 20));
    m_lanes = new QComboBox(m_tools);
    m_lanes->setObjectName(u"lanesBy"_s);
    m_lanes->setAccessibleName(tr("Lanes by"));
    const std::pair<QString, pipeline::LaneGrouping> groupings[] = {{tr("kind"), pipeline::LaneGrouping::Kind},
                                                                    {tr("actor"), pipeline::LaneGrouping::Actor},
                                                                    {tr("place"), pipeline::LaneGrouping::Place},
                                                                    {tr("source"), pipeline::LaneGrouping::Source},
                                                                    {tr("tag"), pipeline::LaneGrouping::Tag}};
    for (const auto &[words, grouping] : groupings)
        m_lanes->addItem(words, static_cast<int>(grouping));
    m_search = new SearchBox(*(*m_actions)[Act::FindPrevious], *(*m_actions)[Act::FindNext], m_tools);

    const auto add = [this](std::initializer_list<Act> acts) {
        for (const Act act : acts)
            m_tools->addAction((*m_actions)[act]);
    };
    add({Act::Import, Act::AddEvent});
    m_tools->addSeparator();
    add({Act::Undo, Act::Redo});
    m_tools->addSeparator();
    add({Act::ZoomOut, Act::ZoomIn, Act::FitAll});
    m_tools->addSeparator();
    auto *label = new QLabel(tr("Lanes by:"), m_tools);
    label->setContentsMargins(4, 0, 4, 0);
    m_lanesLabel = m_tools->addWidget(label);
    m_tools->addWidget(m_lanes);
    add({Act::Captions, Act::Review, Act::Export});
    m_tools->addWidget(m_search);
}

QMenu *MainWindow::addMenu(const QString &title, const QString &name, std::initializer_list<std::optional<Act>> acts)
{
    QMenu *menu = menuBar()->addMenu(title);
    menu->setObjectName(name);
    for (const std::optional<Act> &act : acts) {
        if (act)
            menu->addAction((*m_actions)[*act]);
        else
            menu->addSeparator();
    }
    return menu;
}

void MainWindow::buildMenus()
{
    QMenu *file = addMenu(tr("&File"), u"menuFile"_s, {Act::NewProject, Act::OpenProject});
    QMenu *recent = file->addMenu(tr("Open &recent"));
    recent->setObjectName(u"menuRecent"_s);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    for (const std::optional<Act> &act : std::initializer_list<std::optional<Act>>{
             Act::SaveAs, line, Act::Import, Act::ImportFolder, Act::Example, line, Act::Export, Act::Print, line,
             Act::SendAnnotations, Act::TakeAnnotations, line, Act::Quit}) {
        if (act)
            file->addAction((*m_actions)[*act]);
        else
            file->addSeparator();
    }
    QMenu *edit = addMenu(tr("&Edit"), u"menuEdit"_s,
                          {Act::Undo, Act::Redo, Act::History, line, Act::Paste, line, Act::Find, Act::FindNext,
                           Act::FindPrevious, line, Act::AddEvent, Act::AddClaim, Act::AddRemark, Act::PublicationDay,
                           line, Act::ResumeDraft, Act::DiscardDraft, line});
    edit->addActions(m_review->groups().inMenus());
    buildViewMenu();
    addMenu(tr("&Timeline"), u"menuTimeline"_s,
            {Act::ZoomIn,
             Act::ZoomOut,
             Act::FitAll,
             Act::FitSelection,
             line,
             Act::GoToDate,
             Act::GoBack,
             Act::GoForward,
             line,
             Act::KnownBy,
             Act::KnownEarlier,
             Act::KnownLater,
             Act::Difference,
             line,
             Act::CountFrom,
             Act::Measure,
             line,
             Act::NextEvent,
             Act::PreviousEvent,
             Act::ShowCard,
             Act::Pin});
    buildLanesMenu();
    QMenu *review = addMenu(tr("&Review"), u"menuReview"_s, {Act::Review, line});
    for (QAction *action : m_review->all())
        review->addAction(action);
    addMenu(tr("&Help"), u"menuHelp"_s, {Act::Palette, Act::Keys, Act::About});
    for (QAction *action : {(*m_actions)[Act::Find], (*m_actions)[Act::AddClaim], (*m_actions)[Act::PublicationDay]})
        addAction(action);
}

void MainWindow::buildViewMenu()
{
    QMenu *view = addMenu(tr("&View"), u"menuView"_s, {Act::Captions, Act::Table, Act::Figures, line});
    for (const Side side : {Side::Sidebar, Side::Article, Side::Details})
        view->addAction(m_layout->dock(side)->toggleViewAction());
    view->addAction((*m_actions)[Act::Actors]);
    for (const Act act : {Act::NextPanel, Act::PreviousPanel})
        view->addAction((*m_actions)[act]);
    view->addSeparator();
    QMenu *colours = view->addMenu(tr("&Colours"));
    for (const Act act : {Act::ThemeSystem, Act::ThemeLight, Act::ThemeDark})
        colours->addAction((*m_actions)[act]);
    QMenu *languages = view->addMenu(tr("&Language"));
    for (const Act act : {Act::LanguageAuto, Act::LanguageEnglish, Act::LanguageDanish})
        languages->addAction((*m_actions)[act]);
    view->addAction((*m_actions)[Act::ReduceMotion]);
}

void MainWindow::buildLanesMenu()
{
    QMenu *lanes = addMenu(tr("La&nes"), u"menuLanes"_s,
                           {Act::FoldLane, Act::PinLane, Act::LaneUp, Act::LaneDown, Act::HideLane, line});
    const QList<QAction *> fixed = lanes->actions();
    connect(lanes, &QMenu::aboutToShow, this, [this, lanes, fixed] {
        for (QAction *action : lanes->actions()) {
            if (!fixed.contains(action))
                delete action;
        }
        m_timeline->fillLanesMenu(*lanes);
    });
}

void MainWindow::fillRecent(QMenu &menu)
{
    menu.clear();
    const QStringList paths = m_settings.recentProjects();
    for (const QString &path : paths) {
        // An ampersand in a file's name is no mnemonic.
        QAction *action = menu.addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        action->setToolTip(path.toHtmlEscaped());
        connect(action, &QAction::triggered, this, [this, path] { m_commands->open(path); });
    }
    if (paths.isEmpty()) {
        menu.addAction(tr("No projects yet"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Clear list")), &QAction::triggered, this, [this] { m_settings.clearRecentProjects(); });
}

} // namespace ui
