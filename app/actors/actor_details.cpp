#include "app/actors/actor_details.h"

#include "app/actors/actors_model.h"
#include "app/annotate/field_label.h"
#include "app/render/remark_words.h"
#include "app/window/project/project_document.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int actorColourSize = 12;
constexpr int aliasLines = 3;

} // namespace

ActorDetails::ActorDetails(ProjectDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_colour(new QComboBox(this))
    , m_note(new QPlainTextEdit(this))
    , m_aliases(new QListWidget(this))
    , m_split(new QPushButton(tr("Split name off"), this))
{
    m_name->setObjectName(u"actorName"_s);
    m_kind->setObjectName(u"actorKind"_s);
    m_colour->setObjectName(u"actorColour"_s);
    m_note->setObjectName(u"actorNote"_s);
    m_aliases->setObjectName(u"actorAliases"_s);
    m_aliases->setAccessibleName(tr("Other names"));
    m_split->setObjectName(u"actorSplit"_s);
    m_split->setToolTip(tr("The chosen name becomes an actor of its own, with the claims said with it"));
    for (int type = 0; type <= static_cast<int>(model::ActorType::Group); ++type)
        m_kind->addItem(ActorsModel::kindName(static_cast<model::ActorType>(type)), type);
    for (int colour = 0; colour <= static_cast<int>(model::PersonColour::Grey); ++colour)
        m_colour->addItem(render::RemarkWords::colourName(static_cast<model::PersonColour>(colour)), colour);
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("Add a note…"));
    layOut();
    connect(m_name, &QLineEdit::editingFinished, this, &ActorDetails::write);
    connect(m_kind, &QComboBox::activated, this, &ActorDetails::write);
    connect(m_colour, &QComboBox::activated, this, &ActorDetails::write);
    m_note->installEventFilter(this);
    connect(m_aliases, &QListWidget::currentRowChanged, this, &ActorDetails::showSplit);
    connect(m_split, &QPushButton::clicked, this, &ActorDetails::split);
}

void ActorDetails::layOut()
{
    const int line = m_note->fontMetrics().lineSpacing();
    m_note->setFixedHeight(2 * line + 14);
    m_aliases->setFixedHeight(aliasLines * (line + 6) + 4);
    auto *fields = new QFormLayout;
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setHorizontalSpacing(10);
    fields->addRow(fieldLabel(tr("Name"), m_name, this), m_name);
    fields->addRow(fieldLabel(tr("Kind"), m_kind, this), m_kind);
    fields->addRow(fieldLabel(tr("Colour"), m_colour, this), m_colour);
    fields->addRow(fieldLabel(tr("Note"), m_note, this), m_note);
    fields->addRow(fieldLabel(tr("Other names"), m_aliases, this), m_aliases);
    fields->addRow(QString(), m_split);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->addLayout(fields);
}

void ActorDetails::setTheme(const render::Theme &theme)
{
    for (int i = 1; i < m_colour->count(); ++i) {
        QPixmap swatch(actorColourSize, actorColourSize);
        swatch.fill(theme.person(static_cast<model::PersonColour>(m_colour->itemData(i).toInt())));
        m_colour->setItemIcon(i, swatch);
    }
}

void ActorDetails::show(const store::ActorLine &line)
{
    m_line = line;
    const bool writable = m_document.isWritable() && line.actor.id.isValid();
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_kind, m_colour, m_note, m_aliases})
        field->setEnabled(writable);
    m_name->setText(QString::fromStdString(line.actor.name));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(line.actor.type)));
    m_colour->setCurrentIndex(m_colour->findData(static_cast<int>(line.colour)));
    if (const QString note = QString::fromStdString(line.note); note != m_note->toPlainText())
        m_note->setPlainText(note);
    m_aliases->clear();
    for (const std::string &alias : line.actor.aliases)
        m_aliases->addItem(QString::fromStdString(alias));
    showSplit();
}

void ActorDetails::showSplit()
{
    const QListWidgetItem *item = m_aliases->currentItem();
    const bool can = item != nullptr && m_aliases->isEnabled() &&
                     std::ranges::find(m_line.splittable, item->text().toStdString()) != m_line.splittable.end();
    m_split->setEnabled(can);
}

void ActorDetails::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void ActorDetails::write()
{
    if (!m_line.actor.id.isValid() || !m_document.isWritable())
        return;
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) { // an actor is never without a name
        m_name->setText(QString::fromStdString(m_line.actor.name));
        return;
    }
    store::ChangeActor change{m_line.actor.id, name.toStdString(),
                              static_cast<model::ActorType>(m_kind->currentData().toInt()),
                              static_cast<model::PersonColour>(m_colour->currentData().toInt()),
                              m_note->toPlainText().trimmed().toStdString()};
    const bool same = change.name == m_line.actor.name && change.type == m_line.actor.type &&
                      change.colour == m_line.colour && change.note == m_line.note;
    if (!same)
        m_document.apply(change);
}

void ActorDetails::split()
{
    const QListWidgetItem *item = m_aliases->currentItem();
    if (item == nullptr)
        return;
    const auto outcome = m_document.apply(store::SplitActor{m_line.actor.id, item->text().toStdString()});
    if (outcome && outcome->change.isValid())
        Q_EMIT splitOff(outcome->actor);
}

bool ActorDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        write();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
