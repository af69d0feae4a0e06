// What is being typed in the form: until it is stored or given up it is kept as a draft.
#include "app/annotate/claim_editor.h"
#include "app/annotate/claim_form.h"
#include "app/window/project/project_document.h"

#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString noteField = u"claimNote"_s;

} // namespace

bool ClaimForm::hasUnsaved() const
{
    if (!m_line || !m_document.isWritable())
        return false;
    return m_editor->isEdited() || isNoteTyped();
}

bool ClaimForm::isNoteTyped() const
{
    const QString note = m_noteEdit->toPlainText();
    return note.toStdString() != m_note.text && note.trimmed().toStdString() != m_note.text;
}

bool ClaimForm::save()
{
    if (!m_line || !m_document.isWritable())
        return false;
    const std::optional<model::Claim> claim = m_editor->claim();
    if (!claim)
        return false;
    const bool corrected = !(*claim == m_line->claim);
    saveNote();
    if (!corrected)
        return !isNoteTyped();
    m_isStoring = true;
    const bool stored = m_document.apply(store::CorrectClaim{*claim}).has_value();
    m_isStoring = false;
    return stored;
}

void ClaimForm::saveNote()
{
    const std::string text = m_noteEdit->toPlainText().trimmed().toStdString();
    if (!isNoteTyped())
        return;
    model::Annotation note = m_note;
    note.text = text;
    note.kind = model::AnnotationKind::Note;
    note.claim = m_line->claim.id;
    note.event = m_line->claim.event;
    // Before the edit: its announcement loads the form anew.
    const model::Annotation old = std::exchange(m_note, note);
    store::Edit edit = store::ChangeAnnotation{note, false};
    if (!old.id.isValid())
        edit = store::AddAnnotation{note};
    else if (text.empty())
        edit = store::RemoveAnnotation{old.id};
    if (!m_document.apply(std::move(edit)))
        m_note = old;
    keepDraft();
}

void ClaimForm::restore()
{
    load();
}

TypedFields ClaimForm::typedFields() const
{
    TypedFields fields = m_editor->typed();
    if (isNoteTyped())
        fields.insert(noteField, m_noteEdit->toPlainText());
    return fields;
}

void ClaimForm::type(const TypedFields &fields)
{
    if (!m_line || fields.isEmpty())
        return;
    TypedFields ofClaim = fields;
    if (ofClaim.remove(noteField) > 0)
        m_noteEdit->setPlainText(fields.value(noteField));
    m_editor->type(ofClaim);
}

void ClaimForm::keepDraft()
{
    if (!hasUnsaved()) {
        m_draft.drop();
        return;
    }
    Draft draft;
    draft.kind = Draft::Kind::Correction;
    draft.claim = m_line->claim.id;
    draft.fields = typedFields();
    draft.excerpt = draft.fields.contains(noteField) ? draft.fields.value(noteField) : longestOf(draft.fields);
    m_draft.keep(draft);
}

void ClaimForm::resume(const Draft &draft)
{
    type(draft.fields);
    if (draft.fields.size() == 1 && draft.fields.contains(noteField))
        startNote();
    else
        startEditing();
}

} // namespace ui
