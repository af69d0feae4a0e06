#pragma once

#include "app/window/exchange/conflicts_dialog.h"
#include "app/window/project_commands.h"
#include "core/model/shared_changes.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace ui {

/// Sends what was done in this copy of the project as a file, takes in what a colleague did in another, and leads
/// through what both changed.
class ExchangeCommands : public QObject
{
    Q_OBJECT

public:
    ExchangeCommands(ProjectDocument &document, Prompts &prompts, ProjectCommands &commands, QWidget *window);

    void sendAsked();
    void takeAsked();
    void take(const QString &path);

Q_SIGNALS:
    void said(const QString &words);
    void claimShown(base::ClaimId claim);

private:
    void showConflicts(const store::TakenIn &taken);
    void choose(const std::vector<std::string> &keys);
    void follow();
    [[nodiscard]] bool isTakenBack() const;
    [[nodiscard]] QString folder() const;

    ProjectDocument &m_document;
    Prompts &m_prompts;
    ProjectCommands &m_commands;
    QWidget *m_window;
    std::shared_ptr<const model::SharedChanges> m_changes; ///< those of the dialog
    base::ChangeId m_step;                                 ///< that took them in, if anything was written
    bool m_isChoosing = false;
    QPointer<ConflictsDialog> m_dialog;
};

} // namespace ui
