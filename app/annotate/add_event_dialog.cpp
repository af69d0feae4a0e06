#include "app/annotate/add_event_dialog.h"

#include "app/annotate/claim_editor.h"
#include "app/annotate/field_label.h"
#include "app/window/app_style.h"
#include "app/window/project/project_document.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

model::ClaimPayload payloadOf(model::ClaimKind kind)
{
    switch (kind) {
    case model::ClaimKind::Statement:
        return model::Statement();
    case model::ClaimKind::Movement:
        return model::Movement();
    case model::ClaimKind::Casualties:
        return model::Casualties();
    case model::ClaimKind::Happening:
        break;
    }
    return model::Happening();
}

} // namespace

AddEventDialog::AddEventDialog(const Project &project, std::optional<ChosenWords> words, QWidget *parent)
    : QDialog(parent)
    , m_document(project.document)
    , m_draft(project.drafts)
    , m_words(std::move(words))
    , m_kind(new QComboBox(this))
    , m_editor(new ClaimEditor(this))
    , m_note(new QPlainTextEdit(this))
{
    setObjectName(u"addEventDialog"_s);
    setWindowTitle(m_words ? tr("Add claim") : tr("Add event"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_kind->setObjectName(u"addKind"_s);
    for (const model::ClaimKind kind : {model::ClaimKind::Happening, model::ClaimKind::Statement,
                                        model::ClaimKind::Movement, model::ClaimKind::Casualties})
        m_kind->addItem(kindTitle(kind), static_cast<int>(kind));
    m_note->setObjectName(u"addNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("Add a note…"));
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 2 + 14);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"addConfirm"_s);
    makePrimary(*m_add);
    m_add->setDefault(true);

    layOut(*buttons);
    if (m_words) {
        if (const auto parsed = m_document.reader().article(m_words->article)) {
            m_context.published = parsed->article.published;
            m_context.publisher = parsed->article.publisher;
            m_context.articleTitle = parsed->article.title;
        }
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AddEventDialog::showKind);
    connect(m_editor, &ClaimEditor::edited, this, &AddEventDialog::check);
    connect(m_editor, &ClaimEditor::edited, this, &AddEventDialog::keepDraft);
    connect(m_note, &QPlainTextEdit::textChanged, this, &AddEventDialog::keepDraft);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddEventDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AddEventDialog::reject);
    showKind();
}

void AddEventDialog::layOut(QWidget &buttons)
{
    auto *head = new QFormLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->setHorizontalSpacing(10);
    head->addRow(fieldLabel(tr("Kind"), m_kind, this), m_kind);
    auto *foot = new QFormLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->setHorizontalSpacing(10);
    foot->addRow(fieldLabel(tr("Note"), m_note, this), m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    if (m_words) {
        auto *quote = new QLabel(u"\u00bb"_s + m_words->text.simplified() + u"\u00ab"_s, this);
        quote->setObjectName(u"addQuote"_s);
        quote->setTextFormat(Qt::PlainText);
        quote->setWordWrap(true);
        quote->setContentsMargins(12, 4, 12, 4);
        layout->addWidget(quote);
    }
    layout->addLayout(head);
    layout->addWidget(m_editor);
    layout->addLayout(foot);
    layout->addStretch(1);
    layout->addWidget(&buttons);
    resize(460, sizeHint().height());
}

model::Claim AddEventDialog::emptyClaim() const
{
    model::Claim claim;
    claim.payload = payloadOf(static_cast<model::ClaimKind>(m_kind->currentData().toInt()));
    claim.status = model::ClaimStatus::Manual;
    claim.confidence = 1;
    claim.provenance.rule = "manual";
    if (m_words) {
        claim.provenance.article = m_words->article;
        claim.provenance.range = m_words->range;
        claim.provenance.quote = m_words->text.toStdString();
    }
    return claim;
}

void AddEventDialog::showKind()
{
    store::ClaimLine line = m_context;
    line.claim = emptyClaim();
    line.placed = model::placeInTime({}, line.published, line.claim.tense);
    m_editor->show(line);
    m_editor->showAllFields();
    m_editor->focusFirst();
    check();
}

/// What has neither words of an article nor words of its own would be a mark that says nothing.
void AddEventDialog::check()
{
    const std::optional<model::Claim> claim = m_editor->claim();
    m_add->setEnabled(claim && (m_words || !(claim->payload == emptyClaim().payload)));
}

void AddEventDialog::accept()
{
    const std::optional<model::Claim> claim = m_editor->claim();
    if (!claim || !m_add->isEnabled())
        return;
    const std::optional<store::EditOutcome> outcome = m_document.apply(store::AddEvent{*claim});
    if (!outcome)
        return;
    const QString note = m_note->toPlainText().trimmed();
    if (!note.isEmpty()) {
        model::Annotation annotation;
        annotation.kind = model::AnnotationKind::Note;
        annotation.event = outcome->event;
        annotation.claim = outcome->claim;
        annotation.text = note.toStdString();
        m_document.apply(store::AddAnnotation{annotation});
    }
    m_draft.drop();
    Q_EMIT added(outcome->claim);
    QDialog::accept();
}

void AddEventDialog::reject()
{
    m_draft.drop();
    QDialog::reject();
}

/// A kind alone is not worth keeping.
void AddEventDialog::keepDraft()
{
    TypedFields fields = m_editor->typed();
    if (const QString note = m_note->toPlainText(); !note.isEmpty())
        fields.insert(m_note->objectName(), note);
    if (fields.isEmpty()) {
        m_draft.drop();
        return;
    }
    Draft draft;
    draft.kind = Draft::Kind::Event;
    draft.excerpt = longestOf(fields);
    fields.insert(m_kind->objectName(), m_kind->currentData().toString());
    draft.fields = fields;
    if (m_words) {
        draft.article = m_words->article;
        draft.words = m_words->range;
    }
    m_draft.keep(draft);
}

void AddEventDialog::resume(const Draft &draft)
{
    TypedFields fields = draft.fields;
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(fields.take(m_kind->objectName()).toInt())));
    m_note->setPlainText(fields.take(m_note->objectName()));
    m_editor->type(fields);
    check();
}

} // namespace ui
