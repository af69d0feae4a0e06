#include "app/annotate/claim_form.h"

#include "app/annotate/claim_editor.h"
#include "app/annotate/claim_fields.h"
#include "app/annotate/decision_button.h"
#include "app/annotate/event_group_view.h"
#include "app/annotate/field_label.h"
#include "app/render/claim_words.h"
#include "app/render/fonts.h"
#include "app/render/shapes.h"
#include "app/window/project/mark_kind.h"
#include "app/window/project/project_document.h"

#include <QApplication>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QLabel *plainLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ClaimForm::ClaimForm(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_document(parts.document)
    , m_selection(parts.selection)
    , m_theme(render::Theme::of(render::ThemeName::Light))
    , m_draft(parts.drafts)
    , m_editor(new ClaimEditor)
    , m_content(new QWidget)
    , m_scroll(new QScrollArea(this))
    , m_noteEdit(new QPlainTextEdit(m_content))
    , m_why(plainLabel(m_content, u"claimWhy"_s))
    , m_statusGlyph(new QLabel(m_content))
    , m_status(plainLabel(m_content, u"claimStatus"_s))
    , m_empty(plainLabel(this, u"formEmpty"_s))
    , m_group(new EventGroupView(m_document, m_selection, parts.groups, m_content))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"claimForm"_s);
    m_noteEdit->setObjectName(u"claimNote"_s);
    m_noteEdit->setAccessibleName(tr("Note"));
    m_noteEdit->setPlaceholderText(tr("Add a note…"));
    m_noteEdit->setTabChangesFocus(true);
    m_noteEdit->setFixedHeight(m_noteEdit->fontMetrics().lineSpacing() * 2 + 14);
    m_noteEdit->installEventFilter(this);
    m_why->setContentsMargins(0, 4, 0, 0);
    m_why->setFont(render::TypeScale::ofApplication().font(render::TextSize::Small));
    layOut();
    connect(m_group, &EventGroupView::askingChanged, this, &ClaimForm::showTitle);
}

void ClaimForm::layOut()
{
    auto *below = new QFormLayout;
    below->setContentsMargins(12, 2, 12, 10);
    below->setHorizontalSpacing(10);
    below->setVerticalSpacing(8);
    below->addRow(fieldLabel(tr("Note"), m_noteEdit, m_content), m_noteEdit);
    below->addRow(fieldLabel(tr("Why"), m_why, m_content), m_why);
    auto *status = new QHBoxLayout;
    status->setContentsMargins(0, 4, 0, 0);
    status->setSpacing(6);
    status->addWidget(m_statusGlyph);
    status->addWidget(m_status, 1);
    below->addRow(fieldLabel(tr("Status"), m_status, m_content), status);

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_editor);
    content->addLayout(below);
    content->addWidget(m_group);
    content->addStretch(1);
    m_scroll->setObjectName(u"formScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_content->setBackgroundRole(QPalette::Base);
    m_buttons->setContentsMargins(12, 8, 12, 10);
    m_buttons->setSpacing(8);

    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setText(tr("Nothing is selected.\nClick a mark, or underlined words in the article."));
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(m_buttons);

    connect(m_editor, &ClaimEditor::confirmed, this, [this] {
        if (save())
            giveFocusBack();
    });
    connect(m_editor, &ClaimEditor::edited, this, &ClaimForm::keepDraft);
    connect(m_noteEdit, &QPlainTextEdit::textChanged, this, &ClaimForm::keepDraft);
    connect(&m_selection, &Selection::changed, this, &ClaimForm::follow);
    connect(&m_document, &ProjectDocument::changed, this, &ClaimForm::refresh);
    connect(&m_document, &ProjectDocument::checked, this, &ClaimForm::load);
    load();
}

void ClaimForm::setDecisions(const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        m_buttons->addWidget(new DecisionButton(*action, action == actions.first(), this), 1);
}

void ClaimForm::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    for (DecisionButton *button : findChildren<DecisionButton *>())
        button->setTheme(theme);
    m_group->setTheme(theme);
    showWhy();
    showTitle(); // its mark has another colour now
}

void ClaimForm::follow(const Focus &focus)
{
    const bool same = m_line && m_line->claim.id == focus.claim;
    if (same)
        return;
    // What was typed belongs to the claim that is being left; what cannot be stored is offered to be continued.
    if (hasUnsaved() && !save())
        m_draft.setAside();
    load();
}

void ClaimForm::refresh(const store::Change &change)
{
    const bool mine = m_line && std::ranges::find(change.claims, m_line->claim.id) != change.claims.end();
    const bool isImport = change.cause == store::Change::Cause::Import;
    if (change.everything || mine || (!change.articles.empty() && !isImport)) {
        const bool isHistory = change.cause == store::Change::Cause::Undo || change.cause == store::Change::Cause::Redo;
        const base::ClaimId claim = m_line ? m_line->claim.id : base::ClaimId();
        const TypedFields typed = m_isStoring || isHistory || !hasUnsaved() ? TypedFields() : typedFields();
        load();
        if (m_line && m_line->claim.id == claim)
            type(typed);
        return;
    }
    // The fields stay, and with them the place in what is being typed.
    if (m_line && !change.annotations.empty())
        loadNote();
    if (m_line && isImport)
        showTitle();
}

void ClaimForm::load()
{
    const base::ClaimId id = m_selection.focus().claim;
    const bool same = m_line && m_line->claim.id == id;
    const int scrolled = same ? m_scroll->verticalScrollBar()->value() : 0;
    m_line.reset();
    m_note = {};
    if (id.isValid() && m_document.isOpen()) {
        if (const base::Result<store::ClaimLine> line = m_document.reader().claim(id))
            m_line = *line;
    }
    m_scroll->setVisible(m_line.has_value());
    m_empty->setVisible(!m_line);
    for (int i = 0; i < m_buttons->count(); ++i)
        m_buttons->itemAt(i)->widget()->setVisible(m_line.has_value());
    if (!m_line) {
        m_draft.drop();
        showTitle();
        return;
    }
    m_editor->show(*m_line);
    m_editor->setEditable(m_document.isWritable());
    m_noteEdit->setPlainText({});
    loadNote();
    m_noteEdit->setReadOnly(!m_document.isWritable());
    showWhy();
    showTitle();
    // The fields are new ones: while they came, the focus wandered, and the view with it.
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

/// A note that is being typed stays as it is.
void ClaimForm::loadNote()
{
    const bool isTyped = isNoteTyped();
    m_note = {};
    if (const auto notes = m_document.reader().annotationsOf(m_line->claim.event)) {
        const auto note = std::ranges::find_if(*notes, [&](const model::Annotation &annotation) {
            return annotation.kind == model::AnnotationKind::Note && annotation.claim == m_line->claim.id;
        });
        if (note != notes->end())
            m_note = *note;
    }
    const QString stored = QString::fromStdString(m_note.text);
    if (!isTyped && stored != m_noteEdit->toPlainText())
        m_noteEdit->setPlainText(stored);
    keepDraft();
}

void ClaimForm::showTitle()
{
    if (!m_line) {
        Q_EMIT titleChanged(tr("Details"), {});
        return;
    }
    QString title = kindTitle(m_line->claim.kind());
    if (const auto *casualties = std::get_if<model::Casualties>(&m_line->claim.payload))
        title = tr("%1: %2").arg(title, render::ClaimWords::effectName(casualties->effect));
    // In a low window the question itself stands further down.
    const QString position = positionWords();
    Q_EMIT titleChanged(title, m_group->isAsking() ? tr("merge? · %1").arg(position) : position);
}

QString ClaimForm::positionWords() const
{
    store::ClaimFilter filter;
    filter.article = m_line->claim.provenance.article;
    if (!filter.article->isValid())
        return {};
    const base::Result<std::vector<store::ClaimLine>> lines = m_document.reader().claims(filter);
    if (!lines)
        return {};
    const auto offsetOf = [](const model::Claim &claim) { return std::pair(claim.provenance.range.begin, claim.id); };
    const auto earlier = std::ranges::count_if(
        *lines, [&](const store::ClaimLine &line) { return offsetOf(line.claim) < offsetOf(m_line->claim); });
    return tr("claim %1 of %2").arg(QLocale().toString(earlier + 1), QLocale().toString(qulonglong(lines->size())));
}

void ClaimForm::showWhy()
{
    if (!m_line)
        return;
    const model::Provenance &provenance = m_line->claim.provenance;
    const QString rule = QString::fromStdString(provenance.rule);
    if (provenance.rule == "manual")
        m_why->setText(tr("You added it."));
    else if (provenance.trigger.empty())
        m_why->setText(tr("Rule: %1").arg(rule));
    else
        m_why->setText(tr("»%1« – rule: %2").arg(QString::fromStdString(provenance.trigger), rule));
    const model::ClaimStatus status = m_line->claim.status;
    m_statusGlyph->setPixmap(render::statusPixmap(m_theme, render::statusShape(status), 10, devicePixelRatioF()));
    const QString name = render::ClaimWords::statusName(status);
    m_status->setText(status == model::ClaimStatus::Extracted ? tr("%1, not reviewed").arg(name) : name);
}

void ClaimForm::rememberFocus()
{
    QWidget *focused = QApplication::focusWidget();
    if (focused != nullptr && !isAncestorOf(focused))
        m_cameFrom = focused;
}

/// To the list or the timeline where a key began the editing, so that the next key counts there.
void ClaimForm::giveFocusBack()
{
    if (m_cameFrom != nullptr && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    m_cameFrom.clear();
}

void ClaimForm::startEditing()
{
    rememberFocus();
    m_editor->showAllFields();
    m_editor->focusFirst();
}

void ClaimForm::startNote()
{
    rememberFocus();
    m_noteEdit->setFocus(Qt::ShortcutFocusReason);
    m_noteEdit->moveCursor(QTextCursor::End);
}

void ClaimForm::keyPressEvent(QKeyEvent *event)
{
    const bool escape = event->key() == Qt::Key_Escape;
    if (!escape || (!hasUnsaved() && m_cameFrom == nullptr)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (hasUnsaved())
        restore();
    giveFocusBack();
}

bool ClaimForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_noteEdit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            if (save())
                giveFocusBack();
            return true;
        }
    }
    // Another window in front, or this one going away, is no end of the sentence.
    if (watched == m_noteEdit && event->type() == QEvent::FocusOut && m_line && m_document.isWritable() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        saveNote();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
