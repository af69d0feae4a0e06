#pragma once

#include "app/window/drafts/drafts.h"
#include "core/base/ids.h"
#include "core/base/text_range.h"
#include "core/model/claim.h"
#include "core/store/views.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class ClaimEditor;
class ProjectDocument;

/// The words of an article that an event is added from.
struct ChosenWords
{
    base::ArticleId article;
    base::TextRange range;
    QString text;
};

/// Adds an event by hand: a claim of any kind, from words of an article or from nothing.
class AddEventDialog : public QDialog
{
    Q_OBJECT

public:
    struct Project
    {
        ProjectDocument &document;
        Drafts &drafts;
    };
    AddEventDialog(const Project &project, std::optional<ChosenWords> words, QWidget *parent = nullptr);

    /// Goes on with what an earlier run left.
    void resume(const Draft &draft);
    void accept() override;
    void reject() override;

Q_SIGNALS:
    void added(base::ClaimId claim);

private:
    void layOut(QWidget &buttons);
    void showKind();
    void check();
    void keepDraft();
    [[nodiscard]] model::Claim emptyClaim() const;

    ProjectDocument &m_document;
    DraftSlot m_draft;
    std::optional<ChosenWords> m_words;
    store::ClaimLine m_context; ///< what is known of the article
    QComboBox *m_kind;
    ClaimEditor *m_editor;
    QPlainTextEdit *m_note;
    QPushButton *m_add;
};

} // namespace ui
