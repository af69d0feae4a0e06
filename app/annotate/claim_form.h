#pragma once

#include "app/render/theme.h"
#include "app/window/drafts/drafts.h"
#include "app/window/project/selection.h"
#include "core/store/change.h"
#include "core/store/views.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QScrollArea;

namespace ui {

class ClaimEditor;
class EventGroupView;
class EventGroups;
class ProjectDocument;

/// The selected claim: its fields, a note, why it was read so, its status, what else is said about its event, and the
/// buttons that decide. Enter saves,
/// Escape puts back what is stored.
class ClaimForm : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        ProjectDocument &document;
        Selection &selection;
        EventGroups &groups;
        Drafts &drafts;
    };
    explicit ClaimForm(const Parts &parts, QWidget *parent = nullptr);

    /// The buttons below the fields, for actions that live in the window.
    void setDecisions(const QList<QAction *> &actions);
    void setTheme(const render::Theme &theme);
    void startEditing();
    void startNote();
    /// Stores what is edited. False when a field is not understood; nothing is stored then.
    bool save();
    void restore();
    /// Goes on with what an earlier run left of the claim that is shown.
    void resume(const Draft &draft);
    [[nodiscard]] bool hasUnsaved() const;

Q_SIGNALS:
    void titleChanged(const QString &title, const QString &position);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void follow(const Focus &focus);
    void refresh(const store::Change &change);
    void load();
    void showWhy();
    void showTitle();
    void loadNote();
    void saveNote();
    void keepDraft();
    [[nodiscard]] bool isNoteTyped() const;
    [[nodiscard]] TypedFields typedFields() const;
    void type(const TypedFields &fields);
    void rememberFocus();
    void giveFocusBack();
    [[nodiscard]] QString positionWords() const;

    ProjectDocument &m_document;
    Selection &m_selection;
    render::Theme m_theme;
    std::optional<store::ClaimLine> m_line;
    model::Annotation m_note;
    DraftSlot m_draft;
    bool m_isStoring = false; ///< what is announced meanwhile is what was typed here
    ClaimEditor *m_editor;
    QWidget *m_content;
    QScrollArea *m_scroll;
    QPlainTextEdit *m_noteEdit;
    QLabel *m_why;
    QLabel *m_statusGlyph;
    QLabel *m_status;
    QLabel *m_empty;
    EventGroupView *m_group;
    QHBoxLayout *m_buttons;
    QPointer<QWidget> m_cameFrom; ///< who had the focus before a key began the editing
};

} // namespace ui
