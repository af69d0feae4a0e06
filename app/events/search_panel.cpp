#include "app/events/search_panel.h"

#include "app/annotate/time_edit.h"
#include "app/annotate/time_words.h"
#include "app/render/fonts.h"
#include "app/render/word_dates.h"
#include "app/window/project/project_document.h"
#include "app/window/project/timeline_model.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStringListModel>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int searchRow = 24;
constexpr int mostSearchRows = 6;
constexpr int pauseMs = 250;
constexpr int mostNames = 2000; ///< offered while typing
/// Of three blocks and of two, as the lists draw them.
constexpr double surest = 0.8;
constexpr double rather = 0.5;

QString wordsOfPeriod(const std::string &period)
{
    const base::Result<base::Edtf> edtf = base::Edtf::parse(period);
    return edtf && !edtf->isNone() ? render::WordDates().words(*edtf) : QString();
}

} // namespace

SearchPanel::SearchPanel(ProjectDocument &document, TimelineModel &model, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(model)
    , m_list(new QListWidget(this))
    , m_sure(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(tr("Save…"), this))
    , m_clear(new QPushButton(tr("Clear"), this))
    , m_pause(new QTimer(this))
{
    setObjectName(u"searchPanel"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(4);
    buildList();
    buildFields();
    buildButtons();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &SearchPanel::apply);
    connect(&m_model, &TimelineModel::searchChanged, this, &SearchPanel::showSearch);
    connect(&m_document, &ProjectDocument::changed, this, [this](const store::Change &change) {
        if (change.searches || change.everything)
            showSaved();
        if (change.cause == store::Change::Cause::Relocated)
            m_model.setTerms({}); // they were about another project
    });
    connect(&m_document, &ProjectDocument::checked, this, &SearchPanel::showSearch);
    showSaved();
}

void SearchPanel::buildList()
{
    m_list->setObjectName(u"savedSearches"_s);
    m_list->setAccessibleName(tr("Saved searches"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    layout()->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &SearchPanel::openMenu);
}

QLineEdit *SearchPanel::addField(const QString &label, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setClearButtonEnabled(true);
    auto *form = findChild<QFormLayout *>();
    form->addRow(label, field);
    connect(field, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(field, &QLineEdit::returnPressed, this, &SearchPanel::apply);
    // The button that clears edits nothing, says Qt.
    connect(field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_isShowing)
            m_pause->start();
    });
    return field;
}

void SearchPanel::buildFields()
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 2, 0, 2);
    form->setSpacing(4);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(form);
    m_text = addField(tr("Words"), u"narrowText"_s);
    m_actor = addField(tr("Actor"), u"narrowActor"_s);
    m_place = addField(tr("Place"), u"narrowPlace"_s);
    m_source = addField(tr("Source"), u"narrowSource"_s);
    m_source->setToolTip(tr("Publisher, file, or who says so"));
    m_tag = addField(tr("Tag"), u"narrowTag"_s);
    m_sure->setObjectName(u"narrowSure"_s);
    m_sure->setAccessibleName(tr("Sure"));
    m_sure->addItem(tr("however sure"), 0.0);
    m_sure->addItem(tr("rather sure or more"), rather);
    m_sure->addItem(tr("sure"), surest);
    form->addRow(tr("Sure"), m_sure);
    connect(m_sure, &QComboBox::activated, this, &SearchPanel::apply);
    m_period = addField(tr("Period"), u"narrowPeriod"_s);
    m_period->setPlaceholderText(tr("for example January 2022"));
    for (QLineEdit *field : {m_actor, m_place, m_source, m_tag}) {
        auto *completer = new QCompleter(new QStringListModel(field), field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        field->setCompleter(completer);
        field->installEventFilter(this);
        connect(completer, qOverload<const QString &>(&QCompleter::activated), m_pause, qOverload<>(&QTimer::start));
    }
}

void SearchPanel::buildButtons()
{
    m_name->setObjectName(u"searchName"_s);
    m_name->setAccessibleName(tr("Name of the search"));
    m_name->setPlaceholderText(tr("Name, then Enter"));
    m_name->installEventFilter(this);
    m_name->hide();
    m_save->setObjectName(u"searchSave"_s);
    m_save->setToolTip(tr("Keeps what is shown now under a name, in the project"));
    m_clear->setObjectName(u"searchClear"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    layout()->addWidget(m_name);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    qobject_cast<QVBoxLayout *>(layout())->addStretch(1);
    connect(m_name, &QLineEdit::returnPressed, this, &SearchPanel::save);
    connect(m_save, &QPushButton::clicked, this, [this] { askName({}); });
    connect(m_clear, &QPushButton::clicked, this, &SearchPanel::clear);
}

/// Read when a field is entered: names come and go with articles.
void SearchPanel::completeNames()
{
    if (!m_document.isOpen())
        return;
    const store::Reader &reader = m_document.reader();
    QStringList actors;
    QStringList places;
    QStringList sources;
    QStringList tags;
    for (const store::ActorLine &line : reader.actors().value_or(std::vector<store::ActorLine>()))
        actors << QString::fromStdString(line.actor.name);
    for (const store::PlaceLine &line : reader.places().value_or(std::vector<store::PlaceLine>()))
        places << QString::fromStdString(line.place.name);
    for (const store::ArticleLine &line : reader.articles().value_or(std::vector<store::ArticleLine>()))
        sources << QString::fromStdString(line.article.publisher);
    for (const model::Annotation &each : reader.annotations().value_or(std::vector<model::Annotation>())) {
        if (each.kind == model::AnnotationKind::Tag)
            tags << QString::fromStdString(each.text);
    }
    for (auto &[field, names] :
         {std::pair(m_actor, &actors), {m_place, &places}, {m_source, &sources}, {m_tag, &tags}}) {
        names->removeDuplicates();
        names->removeAll(QString());
        qobject_cast<QStringListModel *>(field->completer()->model())->setStringList(names->mid(0, mostNames));
    }
}

std::optional<store::SearchTerms> SearchPanel::typed() const
{
    const auto text = [](const QLineEdit *field) { return field->text().trimmed().toStdString(); };
    store::SearchTerms terms{text(m_text), text(m_actor), text(m_place), text(m_source), text(m_tag), 0, {}};
    terms.leastConfidence = m_sure->currentData().toDouble();
    const std::optional<base::Edtf> period = readTimeWords(m_period->text(), {QLocale(), std::nullopt});
    if (!period)
        return std::nullopt;
    terms.period = period->toString();
    return terms;
}

void SearchPanel::apply()
{
    m_pause->stop();
    const std::optional<store::SearchTerms> terms = typed();
    markInvalid(*m_period, !terms);
    m_period->setToolTip(terms ? QString() : tr("This is no time. For example: January 2022, or 5-7 January 2022"));
    if (terms)
        m_model.setTerms(*terms);
}

void SearchPanel::clear()
{
    m_pause->stop();
    m_model.setSearch({});
    showSearch();
}

void SearchPanel::showSearch()
{
    const store::SearchTerms &terms = m_model.search().terms;
    m_isShowing = true;
    const auto show = [](QLineEdit *field, const std::string &text) {
        if (field->text().trimmed().toStdString() != text)
            field->setText(QString::fromStdString(text));
    };
    show(m_text, terms.text);
    show(m_actor, terms.actor);
    show(m_place, terms.place);
    show(m_source, terms.source);
    show(m_tag, terms.tag);
    m_sure->setCurrentIndex(std::max(0, m_sure->findData(terms.leastConfidence)));
    const std::optional<store::SearchTerms> now = typed();
    if (!now || now->period != terms.period) {
        m_period->setText(wordsOfPeriod(terms.period));
        markInvalid(*m_period, false);
    }
    m_isShowing = false;
    const bool narrows = m_model.search().narrowsAnything();
    m_clear->setEnabled(narrows);
    m_save->setEnabled(narrows && m_document.isWritable());
    const store::SavedSearch *saved = current();
    m_list->setCurrentRow(saved != nullptr ? static_cast<int>(saved - m_saved.data()) : -1);
    if (saved != nullptr)
        Q_EMIT summaryChanged(QString::fromStdString(saved->name));
    else
        Q_EMIT summaryChanged(terms.isEmpty() ? QString() : tr("narrowed"));
}

const store::SavedSearch *SearchPanel::current() const
{
    const auto found = std::ranges::find_if(
        m_saved, [this](const store::SavedSearch &saved) { return searchOf(saved) == m_model.search(); });
    return found == m_saved.end() ? nullptr : &*found;
}

void SearchPanel::showSaved()
{
    m_saved.clear();
    if (m_document.isOpen())
        m_saved = m_document.reader().savedSearches().value_or(std::vector<store::SavedSearch>());
    m_list->clear();
    for (const store::SavedSearch &search : m_saved) {
        const QString name = QString::fromStdString(search.name);
        auto *item = new QListWidgetItem(search.isLane ? tr("%1 · lane").arg(name) : name, m_list);
        item->setSizeHint(QSize(0, searchRow));
    }
    m_list->setVisible(!m_saved.empty());
    if (!m_saved.empty())
        m_list->setFixedHeight(searchRow * std::min(mostSearchRows, m_list->count()));
    showSearch();
}

void SearchPanel::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_saved.size()))
        return;
    const store::SavedSearch &search = m_saved[static_cast<std::size_t>(row)];
    m_model.setSearch(&search == current() ? EventSearch() : searchOf(search));
}

void SearchPanel::askName(base::SearchId renamed)
{
    m_renamed = renamed;
    const auto search = std::ranges::find(m_saved, renamed, &store::SavedSearch::id);
    m_name->setText(search == m_saved.end() ? QString() : QString::fromStdString(search->name));
    m_name->show();
    m_name->selectAll();
    m_name->setFocus();
}

/// Under a name that is taken, the search of that name becomes this one.
void SearchPanel::save()
{
    const std::string name = m_name->text().trimmed().toStdString();
    if (name.empty())
        return;
    m_name->hide();
    const auto renamed = std::ranges::find(m_saved, m_renamed, &store::SavedSearch::id);
    const auto same = std::ranges::find(m_saved, name, &store::SavedSearch::name);
    store::SavedSearch search = renamed != m_saved.end() ? *renamed : savedFrom(m_model.search());
    search.name = name;
    if (renamed == m_saved.end() && same != m_saved.end()) {
        search.id = same->id;
        search.isLane = same->isLane;
    }
    change(search);
}

void SearchPanel::change(const store::SavedSearch &search)
{
    m_document.apply(store::SaveSearch{search});
    m_list->setFocus();
}

void SearchPanel::openMenu(const QPoint &at)
{
    const QListWidgetItem *item = m_list->itemAt(at);
    const int row = item != nullptr ? m_list->row(item) : m_list->currentRow(); // by the key, at no row
    if (row < 0)
        return;
    const store::SavedSearch search = m_saved[static_cast<std::size_t>(row)];
    QMenu menu(this);
    menu.setObjectName(u"savedSearchMenu"_s);
    const auto add = [&](const QString &text, const QString &name, auto command) {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        action->setEnabled(m_document.isWritable());
        connect(action, &QAction::triggered, this, command);
        return action;
    };
    QAction *lane = add(tr("Show as a &lane"), u"searchLane"_s, [this, search] {
        store::SavedSearch other = search;
        other.isLane = !search.isLane;
        change(other);
    });
    lane->setCheckable(true);
    lane->setChecked(search.isLane);
    add(tr("Re&name…"), u"searchRename"_s, [this, search] { askName(search.id); });
    add(tr("&Become what is shown now"), u"searchBecome"_s, [this, search] {
        store::SavedSearch other = savedFrom(m_model.search());
        other.id = search.id;
        other.name = search.name;
        other.isLane = search.isLane;
        change(other);
    });
    add(tr("&Remove"), u"searchRemove"_s, [this, search] { m_document.apply(store::RemoveSearch{search.id}); });
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched != m_list && watched != m_name)
        completeNames();
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key == nullptr)
        return QWidget::eventFilter(watched, event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_name && key->key() == Qt::Key_Escape) {
        m_name->hide();
        m_save->setFocus();
        return true;
    }
    if (watched == m_list && isEnter) {
        choose(m_list->currentRow());
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Delete && m_list->currentRow() >= 0 && m_document.isWritable()) {
        m_document.apply(store::RemoveSearch{m_saved[static_cast<std::size_t>(m_list->currentRow())].id});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
