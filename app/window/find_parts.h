#pragma once

#include "app/render/theme.h"

#include <QObject>

class QWidget;

namespace ui {

class EventTable;
class EventTablePanel;
class Finds;
class PanelHeader;
class ProjectDocument;
class ReviewActions;
class SearchPanel;
class Selection;
class Settings;
class TimelineModel;

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
    };

    FindParts(const Needs &needs, QWidget *window);

    void setTheme(const render::Theme &theme);
    /// Writes what a person arranged, before the window goes.
    void keepSettings() const;

    /// The table of events under its header; the window places and owns it.
    [[nodiscard]] QWidget *tablePage() const { return m_tablePage; }
    /// What is shown is narrowed here, and saved.
    [[nodiscard]] QWidget *searchPage() const { return m_searchPage; }

private:
    void buildTable(const Needs &needs, QWidget *window);
    void buildSearch(const Needs &needs, QWidget *window);

    Settings &m_settings;
    EventTable *m_table = nullptr;
    EventTablePanel *m_tablePanel = nullptr;
    PanelHeader *m_tableHeader = nullptr;
    QWidget *m_tablePage = nullptr;
    QWidget *m_searchPage = nullptr;
};

} // namespace ui
