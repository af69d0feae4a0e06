#include "app/window/exchange/exchange_commands.h"

#include "app/window/project/project_document.h"
#include "core/pipeline/exporter/changes_file.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ExchangeCommands::ExchangeCommands(ProjectDocument &document, Prompts &prompts, ProjectCommands &commands,
                                   QWidget *window)
    : QObject(window), m_document(document), m_prompts(prompts), m_commands(commands), m_window(window)
{
    connect(&m_document, &ProjectDocument::changed, this, &ExchangeCommands::follow);
    connect(&m_document, &ProjectDocument::closing, this, [this] { delete m_dialog; });
}

QString ExchangeCommands::folder() const
{
    return m_document.path().isEmpty() ? QDir::homePath() : QFileInfo(m_document.path()).absolutePath();
}

void ExchangeCommands::sendAsked()
{
    const QString project = m_document.path().isEmpty() ? tr("untitled") : QFileInfo(m_document.path()).baseName();
    const QString ending = QLatin1StringView(pipeline::changesFileEnding);
    const QString name = tr("%1 of %2", "a project's annotations of a person").arg(project, m_document.author());
    const QString path = m_prompts.fileToSave(m_window, {tr("Send annotations"),
                                                         QDir(folder()).filePath(name + ending),
                                                         {tr("Annotations of a project (*.changes.jsonl)")},
                                                         ending.mid(1)});
    if (path.isEmpty())
        return;
    const auto steps =
        pipeline::writeChangesFile(m_document.reader(), m_document.author().toStdString(), path.toStdString());
    if (!steps)
        return m_commands.complain(tr("The annotations could not be sent."), steps.error());
    Q_EMIT said(tr("%n steps written to %1. Send the file to somebody with a copy of this project", nullptr,
                   static_cast<int>(*steps))
                    .arg(QFileInfo(path).fileName()));
}

void ExchangeCommands::takeAsked()
{
    const QStringList paths =
        m_prompts.filesToOpen(m_window, {tr("Take in annotations"),
                                         folder(),
                                         {tr("Annotations of a project (*.changes.jsonl)"), tr("All files (*)")},
                                         {}});
    for (const QString &path : paths)
        take(path);
}

void ExchangeCommands::take(const QString &path)
{
    delete m_dialog;
    auto changes = pipeline::readChangesFile(path.toStdString());
    auto taken = changes ? m_document.takeIn(*changes, {}) : tl::unexpected(changes.error());
    if (!taken) {
        taken.error().subject = path.toStdString();
        return m_commands.complain(tr("Nothing was taken in."), taken.error());
    }
    m_changes = *changes;
    m_step = taken->change;
    Q_EMIT said(render::ConflictText::summary(*taken));
    if (!taken->conflicts.empty() || !taken->missingArticles.empty() || taken->leftOut > 0)
        showConflicts(*taken);
}

void ExchangeCommands::showConflicts(const store::TakenIn &taken)
{
    m_dialog = new ConflictsDialog(m_window);
    connect(m_dialog, &ConflictsDialog::theirsChosen, this, &ExchangeCommands::choose);
    connect(m_dialog, &ConflictsDialog::claimShown, this, &ExchangeCommands::claimShown);
    m_dialog->setTaken(taken);
    m_dialog->show();
    m_dialog->activateWindow();
}

void ExchangeCommands::choose(const std::vector<std::string> &keys)
{
    m_isChoosing = true;
    auto chosen = m_document.takeIn(m_changes, {false, keys, false});
    m_isChoosing = false;
    if (!chosen)
        return m_commands.complain(tr("This could not be done."), chosen.error());
    if (m_dialog)
        m_dialog->setTaken(*chosen);
}

/// Without the step that took them in there is nothing to choose from.
bool ExchangeCommands::isTakenBack() const
{
    const auto history = m_document.reader().history();
    if (!m_step.isValid() || !history)
        return !history;
    const auto step = std::ranges::find(*history, m_step, &store::HistoryStep::id);
    return step == history->end() || step->undone;
}

void ExchangeCommands::follow()
{
    if (!m_dialog || m_isChoosing)
        return;
    if (!m_document.isOpen() || isTakenBack())
        return m_dialog->deleteLater();
    if (const auto now = m_document.takeIn(m_changes, {false, {}, true}))
        m_dialog->setTaken(*now);
}

} // namespace ui
