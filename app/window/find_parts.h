#pragma once

#include "app/render/theme.h"

#include <QObject>

class QMainWindow;
class QWidget;

namespace ui {

class CommandPalette;
class DifferencePanel;
class EventTable;
class EventTablePanel;
class EventsChart;
class FiguresPanel;
struct ChartContent;
class Finds;
class KnownBar;
class PanelHeader;
class ProjectDocument;
class Prompts;
class ReviewActions;
class SearchPanel;
class Selection;
class Settings;
class SideTab;
class TimelineModel;
class WindowActions;
class WindowLayout;

/// The parts that find and compare. The window gives them their places; they know the project, what the timeline shows
/// of it, and the selection.
class FindParts : public QObject
{
    Q_OBJECT

public:
    struct Needs
    {
        ProjectDocument &document;
        TimelineModel &model;
        Selection &selection;
        Finds &finds;
        Settings &settings;
        ReviewActions &review;
        WindowActions &actions;
        WindowLayout &layout;
        Prompts &prompts;
    };

    FindParts(const Needs &needs, QMainWindow *window);

    void setTheme(const render::Theme &theme);
    /// Writes what a person arranged, before the window goes.
    void keepSettings() const;

    /// The table of events under its header; the window places and owns it.
    [[nodiscard]] QWidget *tablePage() const { return m_tablePage; }
    /// What is shown is narrowed here, and saved.
    [[nodiscard]] QWidget *searchPage() const { return m_searchPage; }
    /// Goes back to what was known on a day; stands above the middle of the window while it is on.
    [[nodiscard]] KnownBar &knownBar() const { return *m_knownBar; }

    /// Puts the chart of all events above the casualty figures.
    void addChart(FiguresPanel &figures, const TimelineModel &model, Selection &selection);
    [[nodiscard]] EventsChart &eventsChart() const { return *m_chart; }

Q_SIGNALS:
    void said(const QString &words); ///< for the status bar

private:
    void buildTable(const Needs &needs, QWidget *window);
    void buildSearch(const Needs &needs, QWidget *window);
    void buildKnown(const Needs &needs, QMainWindow *window);
    void connectKnown(const WindowActions &actions);
    void exportChart(const ChartContent &chart);
    void exportDifference(const QByteArray &table, const QString &name);

    ProjectDocument &m_document;
    Settings &m_settings;
    Prompts &m_prompts;
    QMainWindow *m_window;
    EventTable *m_table = nullptr;
    EventTablePanel *m_tablePanel = nullptr;
    PanelHeader *m_tableHeader = nullptr;
    QWidget *m_tablePage = nullptr;
    QWidget *m_searchPage = nullptr;
    KnownBar *m_knownBar = nullptr;
    DifferencePanel *m_difference = nullptr;
    SideTab *m_differenceTab = nullptr;
    CommandPalette *m_palette;
    EventsChart *m_chart = nullptr;
};

} // namespace ui
