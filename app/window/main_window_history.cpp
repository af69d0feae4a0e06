#include "app/window/main_window.h"

#include "app/window/history/history_panel.h"
#include "app/window/parts/panel_header.h"
#include "app/window/parts/status_line.h"
#include "app/window/project/history_words.h"
#include "app/window/project/project_document.h"

#include <QDockWidget>

namespace ui {

void MainWindow::connectHistory()
{
    QAction *action = (*m_actions)[Act::History];
    connect(action, &QAction::toggled, this, [this](bool shown) {
        if (!shown)
            return m_historyDock->hide();
        placeHistory();
        m_history->setFocus();
    });
    connect(m_historyDock, &QDockWidget::visibilityChanged, action,
            [this, action] { action->setChecked(!m_historyDock->isHidden()); });
    connect(m_layout, &WindowLayout::arranged, this, [this] {
        if (!m_historyDock->isHidden() && !m_historyDock->isFloating())
            placeHistory();
    });
    connect(m_history, &HistoryPanel::countChanged, m_headers.history, &PanelHeader::setNote);
    connect(m_history, &HistoryPanel::forgetAsked, this, [this](std::size_t keep, int forgotten) {
        const Question question{tr("Forget %n older steps?", nullptr, forgotten),
                                tr("They can no longer be taken back. What is in the project stays."),
                                tr("Forget"),
                                {}};
        if (m_prompts.ask(this, question) == Choice::Yes && m_document.forgetHistory(keep))
            m_status->say(tr("Forgot %n steps", nullptr, forgotten), false);
    });
}

/// A tab of the details, where they have a place.
void MainWindow::placeHistory()
{
    addDockWidget(Qt::RightDockWidgetArea, m_historyDock);
    if (!m_layout->dock(Side::Details)->isHidden())
        tabifyDockWidget(m_layout->dock(Side::Details), m_historyDock);
    m_historyDock->show();
    m_historyDock->raise();
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
