#pragma once

#include "app/render/theme.h"
#include "app/window/project/lane_arrangement.h"
#include "app/window/project_commands.h"
#include "app/window/settings.h"
#include "app/window/window_actions.h"
#include "app/window/window_layout.h"
#include "app/window/window_place.h"
#include "core/base/edtf.h"
#include "core/base/ids.h"
#include "core/pipeline/timeline_source.h"
#include "core/timeline/viewport.h"

#include <QMainWindow>

#include <optional>

class QComboBox;
class QMenu;
class QStackedWidget;
class QToolBar;

namespace ui {

class AddEventDialog;
class ArticleList;
class ArticlePanel;
class ClaimForm;
class ClaimTable;
class Drafts;
class EmptyPanel;
class ExchangeCommands;
class ExportTask;
class FiguresPanel;
class FilterPanel;
class FindParts;
class Finds;
class GoToDate;
class PanelHeader;
class RemarkTool;
class ReviewActions;
class ReviewPanel;
class SearchBox;
class Selection;
class SourceList;
class StatusLine;
class TimelineModel;
class TimelineView;
class ViewHistory;
struct Draft;
struct Focus;

/// The window: timeline in the middle, articles and filters left, reader over form right. It puts the parts together
/// and carries words between them; each part knows only the project and the selection.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const ProjectCommands::Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] ProjectCommands &commands() const { return *m_commands; }
    [[nodiscard]] TimelineView &timeline() const { return *m_timeline; }
    [[nodiscard]] TimelineModel &timelineModel() const { return *m_model; }
    [[nodiscard]] Selection &selection() const { return *m_selection; }
    [[nodiscard]] WindowActions &actions() const { return *m_actions; }

    [[nodiscard]] WindowPlace place() const;
    void restorePlace(const WindowPlace &place);
    void setTheme(const render::Theme &theme);

Q_SIGNALS:
    void themeChosen(ui::ThemeChoice theme);
    void languageChosen(ui::LanguageChoice language);
    void themeShown(const render::Theme &theme);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // Building, in main_window_parts.cpp.
    void buildMiddle();
    void buildDocks();
    void buildToolBar();
    void buildMenus();
    void buildViewMenu();
    void buildLanesMenu();
    QMenu *addMenu(const QString &title, const QString &name, std::initializer_list<std::optional<Act>> acts);
    void fillRecent(QMenu &menu);

    // Wiring, in main_window_wiring.cpp, a subject each.
    void connectProject();
    void connectSelection();
    void connectTimeline();
    void connectSearch();
    void connectEditing();
    void connectSettings();
    void connectStatus();
    void connectLongChanges();

    // In main_window_moving.cpp.
    void connectMoving();
    void connectLanes();
    void goTo(const base::Edtf &time);

    // In main_window_docks.cpp: panels that are there when asked for, and writing on the timeline.
    void buildHistory();
    void buildActors();
    void connectRemarks();
    void showHistory();

    // In main_window_drafts.cpp.
    void connectDrafts();
    void resumeDraft();
    [[nodiscard]] bool resumeRemark(const Draft &draft);
    [[nodiscard]] bool resumeEvent(const Draft &draft);
    [[nodiscard]] bool resumeCorrection(const Draft &draft);

    void setMiddle(Middle middle);
    [[nodiscard]] bool isEmpty() const;
    void showIndex();
    void arrangeLanes();
    void showIdentity();
    void showSelection();
    void enableForFocus();
    void showFigures();
    void adaptTools();
    void follow(const Focus &focus);
    AddEventDialog *addEvent(base::ArticleId article, std::optional<base::TextRange> words);
    void askPublicationDay(base::ArticleId article);
    void togglePin(base::EventId event);
    void exportAsked();
    void printAsked();

    ProjectDocument &m_document;
    Settings &m_settings;
    Prompts &m_prompts;
    render::Theme m_theme;
    Selection *m_selection;
    TimelineModel *m_model;
    Finds *m_finds;
    ClaimTable *m_table;
    WindowActions *m_actions;
    ReviewActions *m_review;
    ProjectCommands *m_commands;
    Drafts *m_drafts;
    ExchangeCommands *m_exchange;
    ExportTask *m_export;
    WindowLayout *m_layout;

    QStackedWidget *m_middle = nullptr;
    TimelineView *m_timeline = nullptr;
    ViewHistory *m_viewHistory = nullptr;
    GoToDate *m_goToDate = nullptr;
    EmptyPanel *m_empty = nullptr;
    ReviewPanel *m_reviewPanel = nullptr;
    FiguresPanel *m_figuresPanel = nullptr;
    ArticleList *m_articles = nullptr;
    FilterPanel *m_filters = nullptr;
    FindParts *m_findParts = nullptr;
    SourceList *m_sources = nullptr;
    ArticlePanel *m_article = nullptr;
    ClaimForm *m_form = nullptr;
    RemarkTool *m_remarks = nullptr;
    struct
    {
        PanelHeader *articles, *filters, *sources, *article, *form, *review;
    } m_headers{};
    QToolBar *m_tools = nullptr;
    QComboBox *m_lanes = nullptr;
    QAction *m_lanesLabel = nullptr;
    SearchBox *m_search = nullptr;
    StatusLine *m_status = nullptr;
    base::TimeSpan m_shown;
    bool m_isClosing = false;     ///< as soon as a long change is made
    bool m_isFirstImport = false; ///< what comes into an empty project stays in view until a person moves it
    LaneArrangement m_laneArrangement;
};

} // namespace ui
