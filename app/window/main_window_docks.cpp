// Panels that are there when asked for, and what is written on the timeline itself.
#include "app/window/main_window.h"

#include "app/actors/actors_panel.h"
#include "app/annotate/remark_tool.h"
#include "app/timeline/timeline_view.h"
#include "app/window/history/history_panel.h"
#include "app/window/parts/panel_dock.h"
#include "app/window/parts/panel_header.h"
#include "app/window/parts/status_line.h"
#include "app/window/project/finds.h"
#include "app/window/project/history_words.h"
#include "app/window/project/project_document.h"
#include "app/window/project/selection.h"
#include "app/window/project/timeline_model.h"

using namespace Qt::StringLiterals;

namespace ui {

void MainWindow::buildHistory()
{
    auto *dock = new PanelDock(tr("History"), u"dockHistory"_s, *this, *m_layout);
    auto *header = new PanelHeader(tr("History"));
    auto *panel = new HistoryPanel(m_document);
    dock->setPanel(header, panel);
    dock->attach(*(*m_actions)[Act::History]);
    connect(this, &MainWindow::themeShown, panel, &HistoryPanel::setTheme);
    connect(panel, &HistoryPanel::countChanged, header, &PanelHeader::setNote);
    connect(panel, &HistoryPanel::forgetAsked, this, [this](std::size_t keep, int forgotten) {
        const Question question{tr("Forget %n older steps?", nullptr, forgotten),
                                tr("They can no longer be taken back. What is in the project stays."),
                                tr("Forget"),
                                {}};
        if (m_prompts.ask(this, question) == Choice::Yes && m_document.forgetHistory(keep))
            m_status->say(tr("Forgot %n steps", nullptr, forgotten), false);
    });
}

void MainWindow::buildActors()
{
    auto *dock = new PanelDock(tr("Actors"), u"dockActors"_s, *this, *m_layout);
    auto *header = new PanelHeader(tr("Actors"));
    auto *panel = new ActorsPanel(m_document);
    dock->setPanel(header, panel);
    dock->attach(*(*m_actions)[Act::Actors]);
    connect(this, &MainWindow::themeShown, panel, &ActorsPanel::setTheme);
    connect(panel, &ActorsPanel::countChanged, header, &PanelHeader::setNote);
    connect(panel, &ActorsPanel::eventsChosen, m_finds, &Finds::show);
}

void MainWindow::connectRemarks()
{
    auto *tool = new RemarkTool(*m_timeline, {m_document, *m_drafts}, m_model->zone(), this);
    m_remarks = tool;
    connect(tool, &RemarkTool::said, this, [this](const QString &words) { m_status->say(words, false); });
    connect(tool, &RemarkTool::picked, this, [this](base::RemarkId remark) {
        if (remark.isValid())
            m_selection->clear();
    });
    connect(m_selection, &Selection::changed, tool, [tool](const Focus &focus) {
        if (focus.event.isValid())
            tool->select({});
    });
    connect((*m_actions)[Act::AddRemark], &QAction::triggered, this, [this, tool] {
        setMiddle(Middle::Timeline);
        tool->add();
    });
    connect(m_finds, &Finds::changed, tool, [this, tool] { tool->setFound(m_finds->remarks()); });
    connect(m_finds, &Finds::steppedToRemark, tool, &RemarkTool::reveal);
}

void MainWindow::showHistory()
{
    const auto next = [this](const auto &step) -> std::optional<store::HistoryStep> {
        if (!m_document.isWritable() || !step)
            return std::nullopt;
        return *step;
    };
    std::optional<store::HistoryStep> undo;
    std::optional<store::HistoryStep> redo;
    if (m_document.isOpen()) {
        undo = next(m_document.reader().nextUndo());
        redo = next(m_document.reader().nextRedo());
    }
    QAction *undoAction = (*m_actions)[Act::Undo];
    QAction *redoAction = (*m_actions)[Act::Redo];
    undoAction->setEnabled(undo.has_value());
    redoAction->setEnabled(redo.has_value());
    undoAction->setText(undo ? HistoryWords::undo(*undo) : tr("Undo"));
    redoAction->setText(redo ? HistoryWords::redo(*redo) : tr("Redo"));
    undoAction->setIconText(tr("Undo"));
    redoAction->setIconText(tr("Redo"));
}

} // namespace ui
