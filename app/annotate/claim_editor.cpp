#include "app/annotate/claim_editor.h"

#include "app/annotate/field_label.h"
#include "app/annotate/field_rows.h"
#include "app/annotate/typed_count.h"
#include "app/events/claim_context.h"
#include "app/render/claim_words.h"
#include "app/render/fonts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

std::optional<std::int64_t> yearOf(const std::string &published)
{
    const base::Result<base::Edtf> edtf = base::Edtf::parse(published);
    if (!edtf || edtf->dates().empty())
        return std::nullopt;
    return edtf->dates().front().year;
}

} // namespace

ClaimEditor::ClaimEditor(QWidget *parent) : QWidget(parent), m_form(new FieldRows(this)) {}

void ClaimEditor::clearRows()
{
    // The claim may be shown anew because of Enter in one of these fields: they live on for that long.
    m_form->clear();
    m_rows.clear();
    m_number = nullptr;
    m_modifier = nullptr;
    m_numberError = nullptr;
    m_time = nullptr;
}

void ClaimEditor::show(const store::ClaimLine &line)
{
    const QWidget *edited = focusWidget();
    const bool hasFocus = edited != nullptr && edited->hasFocus();
    const bool same = line.claim.id == m_line.claim.id;
    const QString field = same && hasFocus ? edited->objectName() : QString();
    m_showsAll = m_showsAll && same;
    m_line = line;
    clearRows();
    build();
    if (m_showsAll)
        showAllFields();
    if (!field.isEmpty())
        focusField(findChild<QWidget *>(field));
}

void ClaimEditor::build()
{
    const model::Claim &claim = m_line.claim;
    const std::vector<ClaimField> fields = fieldsOf(claim.kind());
    // The number stands after what it counts is named: after the effect, or after who moves.
    for (std::size_t i = 0; i < fields.size(); ++i) {
        addField(fields[i]);
        if (i == 0 && hasCount(claim.kind()))
            addCount();
        if (i == 1 && claim.kind() == model::ClaimKind::Statement)
            addWords(tr("Words"), u"claimWords"_s, render::ClaimWords().quoted(claimContext(m_line)));
    }
    addTime(m_line);
    if (claim.kind() != model::ClaimKind::Statement) {
        addField(sourceField());
        // Whose words they are as long as nobody is named.
        render::ClaimContext nobody = claimContext(m_line);
        nobody.claim.source = {};
        qobject_cast<QLineEdit *>(m_rows.back().widget)->setPlaceholderText(render::ClaimWords().whoSaysSo(nobody));
    }
    setEditable(m_editable);
}

void ClaimEditor::addWords(const QString &labelText, const QString &name, const QString &text)
{
    auto *words = new QLabel(text, this);
    words->setObjectName(name);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setContentsMargins(0, 5, 0, 0);
    m_form->addRow(fieldLabel(labelText, words, this), words);
}

void ClaimEditor::addField(const ClaimField &field)
{
    QWidget *widget = nullptr;
    if (field.type == FieldType::Choice) {
        auto *box = new QComboBox(this);
        for (const auto &[word, words] : field.choices)
            box->addItem(words, word);
        box->setCurrentIndex(std::max(0, box->findData(field.read(m_line.claim))));
        box->setFocusPolicy(Qt::StrongFocus);
        connect(box, &QComboBox::activated, this, &ClaimEditor::edited);
        widget = box;
    } else {
        auto *edit = new QLineEdit(field.read(m_line.claim), this);
        edit->setCursorPosition(0);
        connect(edit, &QLineEdit::textEdited, this, &ClaimEditor::edited);
        connect(edit, &QLineEdit::returnPressed, this, &ClaimEditor::confirmed);
        widget = edit;
    }
    widget->setObjectName(field.name);
    widget->setAccessibleName(field.label);
    m_form->addRow(fieldLabel(field.label, widget, this), widget);
    m_form->setRowVisible(widget, !field.optional || !field.read(m_line.claim).isEmpty());
    m_rows.push_back({field, widget});
}

void ClaimEditor::addCount()
{
    const std::optional<model::Count> count = countOf(m_line.claim);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_number = new QLineEdit(count ? typedCount(*count, QLocale()) : QString(), row);
    m_number->setObjectName(u"field-number"_s);
    m_number->setAccessibleName(tr("Number"));
    m_modifier = new QComboBox(row);
    m_modifier->setObjectName(u"field-modifier"_s);
    m_modifier->setAccessibleName(tr("How exact the number is"));
    for (const auto &[modifier, words] : modifierWords())
        m_modifier->addItem(words, static_cast<int>(modifier));
    const model::CountModifier modifier = count ? count->modifier : model::CountModifier::Exact;
    m_modifier->setCurrentIndex(m_modifier->findData(static_cast<int>(modifier)));
    layout->addWidget(m_number, 1);
    layout->addWidget(m_modifier, 2);
    m_form->addRow(fieldLabel(tr("Number"), m_number, this), row);

    m_numberError = new QLabel(this);
    m_numberError->setObjectName(u"numberError"_s);
    m_numberError->setTextFormat(Qt::PlainText);
    m_numberError->setWordWrap(true);
    m_numberError->setFont(render::TypeScale::ofApplication().font(render::TextSize::Small));
    m_numberError->setContentsMargins(0, 4, 0, 0);
    if (count && !count->words.empty()) {
        // The article's own words, in its own quotation marks: they stay whatever a person corrects above.
        m_form->addRow(fieldLabel(tr("as written"), m_numberError, this), m_numberError);
        m_numberError->setText(u"\u00bb"_s + QString::fromStdString(count->words) + u"\u00ab"_s);
    } else {
        m_form->addRow(nullptr, m_numberError);
        m_numberError->hide();
    }
    connect(m_number, &QLineEdit::textEdited, this, &ClaimEditor::checkCount);
    connect(m_number, &QLineEdit::returnPressed, this, &ClaimEditor::confirmed);
    connect(m_modifier, &QComboBox::activated, this, &ClaimEditor::checkCount);
}

void ClaimEditor::checkCount()
{
    const bool invalid = !typedNumber().understood;
    markInvalid(*m_number, invalid);
    markInvalid(*m_numberError, invalid);
    const std::optional<model::Count> count = countOf(m_line.claim);
    if (invalid)
        m_numberError->setText(tr("This is no number. For a range write for example 26–40."));
    else if (count)
        m_numberError->setText(u"\u00bb"_s + QString::fromStdString(count->words) + u"\u00ab"_s);
    m_numberError->setVisible(invalid || (count && !count->words.empty()));
    Q_EMIT edited();
}

void ClaimEditor::addTime(const store::ClaimLine &line)
{
    m_time = new TimeEdit(this);
    m_time->setContext({QLocale(), yearOf(line.published)});
    const render::WordDates dates;
    const base::Result<base::Edtf> stated = base::Edtf::parse(line.claim.eventTime);
    if (line.claim.provenance.article.isValid() || !line.claim.eventTime.empty()) {
        m_time->setTime(stated.value_or(base::Edtf()), dates.words(line.placed), dates.doubt(line.placed));
    } else {
        // Of a person's own event no text can give the time.
        m_time->setTime({}, {}, tr("Write for example 7 January 2022, about 7 January or 5–7 January."));
        m_time->line().setPlaceholderText(dates.words(line.placed));
    }
    connect(m_time, &TimeEdit::edited, this, &ClaimEditor::edited);
    connect(&m_time->line(), &QLineEdit::returnPressed, this, &ClaimEditor::confirmed);
    m_form->addRow(fieldLabel(tr("Time"), &m_time->line(), this), m_time);
}

void ClaimEditor::setEditable(bool editable)
{
    m_editable = editable;
    const auto set = [editable](QWidget *widget) {
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            line->setReadOnly(!editable);
        else if (widget != nullptr)
            widget->setEnabled(editable);
    };
    for (const Row &row : m_rows)
        set(row.widget);
    set(m_number);
    set(m_modifier);
    if (m_time != nullptr)
        set(&m_time->line());
}

QString ClaimEditor::textOf(const Row &row) const
{
    if (const auto *box = qobject_cast<const QComboBox *>(row.widget))
        return box->currentData().toString();
    return qobject_cast<const QLineEdit *>(row.widget)->text().trimmed();
}

ClaimEditor::TypedNumber ClaimEditor::typedNumber() const
{
    const std::optional<model::Count> old = countOf(m_line.claim);
    const auto modifier = static_cast<model::CountModifier>(m_modifier->currentData().toInt());
    const QString typed = m_number->text().simplified();
    if (old ? (typed == typedCount(*old, QLocale()) && modifier == old->modifier) : typed.isEmpty())
        return {true, old};
    if (typed.isEmpty())
        return {true, std::nullopt};
    const std::optional<model::Count> count = readTypedCount(typed, modifier, QLocale());
    return {count.has_value(), count};
}

std::optional<model::Claim> ClaimEditor::claim() const
{
    model::Claim claim = m_line.claim;
    for (const Row &row : m_rows) {
        const QString text = textOf(row);
        if (text != row.field.read(m_line.claim))
            row.field.write(claim, text);
    }
    if (m_number != nullptr) {
        const TypedNumber number = typedNumber();
        if (!number.understood)
            return std::nullopt;
        setCount(claim, number.count);
    }
    const std::optional<base::Edtf> time = m_time->time();
    if (!time)
        return std::nullopt;
    if (m_time->isEdited() && time->toString() != claim.eventTime) {
        claim.eventTime = time->toString();
        claim.timeByHand = true;
    }
    return claim;
}

bool ClaimEditor::isEdited() const
{
    const std::optional<model::Claim> now = claim();
    return !now || !(*now == m_line.claim);
}

TypedFields ClaimEditor::typed() const
{
    TypedFields fields;
    for (const Row &row : m_rows) {
        if (const QString text = textOf(row); text != row.field.read(m_line.claim))
            fields.insert(row.field.name, text);
    }
    if (m_number != nullptr) {
        const std::optional<model::Count> count = countOf(m_line.claim);
        if (m_number->text() != (count ? typedCount(*count, QLocale()) : QString()))
            fields.insert(m_number->objectName(), m_number->text());
        const int modifier = m_modifier->currentData().toInt();
        if (modifier != static_cast<int>(count ? count->modifier : model::CountModifier::Exact))
            fields.insert(m_modifier->objectName(), QString::number(modifier));
    }
    if (m_time != nullptr && m_time->isEdited())
        fields.insert(m_time->line().objectName(), m_time->line().text());
    return fields;
}

void ClaimEditor::type(const TypedFields &fields)
{
    if (fields.isEmpty())
        return;
    showAllFields();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        auto *widget = findChild<QWidget *>(field.key());
        if (widget == &m_time->line())
            m_time->type(field.value());
        else if (auto *line = qobject_cast<QLineEdit *>(widget))
            line->setText(field.value());
        else if (auto *box = qobject_cast<QComboBox *>(widget))
            box->setCurrentIndex(
                std::max(0, box == m_modifier ? box->findData(field.value().toInt()) : box->findData(field.value())));
    }
    if (m_number != nullptr)
        checkCount();
    else
        Q_EMIT edited();
}

void ClaimEditor::showAllFields()
{
    m_showsAll = true;
    for (const Row &row : m_rows)
        m_form->setRowVisible(row.widget, true);
}

void ClaimEditor::focusFirst()
{
    focusField(m_number != nullptr ? m_number : m_rows.empty() ? nullptr : m_rows.front().widget);
}

void ClaimEditor::focusField(QWidget *field)
{
    if (field == nullptr)
        return;
    field->setFocus(Qt::ShortcutFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->selectAll();
}

} // namespace ui
