// What was half-typed: kept while it is typed, offered again, gone on with.
#include "app/window/main_window.h"

#include "app/annotate/add_event_dialog.h"
#include "app/annotate/claim_form.h"
#include "app/annotate/remark_tool.h"
#include "app/window/drafts/drafts.h"
#include "app/window/parts/status_line.h"
#include "app/window/project/project_document.h"
#include "app/window/project/selection.h"

#include <QDockWidget>

namespace ui {

void MainWindow::connectDrafts()
{
    connect((*m_actions)[Act::ResumeDraft], &QAction::triggered, this, &MainWindow::resumeDraft);
    connect((*m_actions)[Act::DiscardDraft], &QAction::triggered, m_drafts, &Drafts::discardOffered);
    connect(m_drafts, &Drafts::notKept, this, [this] {
        m_status->say(tr("What is typed now is not kept until it is saved: the project's folder cannot be written to."),
                      false);
    });
}

void MainWindow::resumeDraft()
{
    if (m_drafts->offered() == nullptr)
        return;
    // The form that takes it up keeps it as its own from now on.
    const Draft draft = m_drafts->takeOffered();
    const auto goesOn = [&] {
        switch (draft.kind) {
        case Draft::Kind::Remark:
            return resumeRemark(draft);
        case Draft::Kind::Event:
            return resumeEvent(draft);
        case Draft::Kind::Correction:
            return resumeCorrection(draft);
        }
        return false;
    };
    if (goesOn())
        return;
    m_drafts->offer(draft);
    m_status->say(tr("What this is about is not in the project now."), false);
}

bool MainWindow::resumeRemark(const Draft &draft)
{
    setMiddle(Middle::Timeline);
    return m_remarks->resume(draft);
}

bool MainWindow::resumeEvent(const Draft &draft)
{
    AddEventDialog *dialog =
        addEvent(draft.article, draft.article.isValid() ? std::optional(draft.words) : std::nullopt);
    if (dialog != nullptr)
        dialog->resume(draft);
    return dialog != nullptr;
}

bool MainWindow::resumeCorrection(const Draft &draft)
{
    if (!m_document.reader().claim(draft.claim))
        return false;
    m_selection->pickClaim(draft.claim);
    m_layout->dock(Side::Details)->show();
    m_layout->dock(Side::Details)->raise();
    m_form->resume(draft);
    return true;
}

} // namespace ui
