#include "app/window/known/difference_panel.h"

#include "app/events/claim_context.h"
#include "app/render/claim_words.h"
#include "app/window/known/known_words.h"
#include "app/window/project/project_document.h"
#include "app/window/project/selection.h"
#include "core/exchange/csv.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum DifferenceColumn { What, Event, Numbers, Published, differenceColumns };
constexpr int differenceRow = 24;
constexpr int mostListed = 2000; ///< more than that nobody reads row by row
constexpr int eventRole = Qt::UserRole + 1;

render::EventContext contextOf(const store::Reader &reader, const std::vector<base::ClaimId> &claims)
{
    render::EventContext context;
    for (const base::ClaimId claim : claims) {
        if (const auto line = reader.claim(claim))
            context.claims.push_back(claimContext(*line));
    }
    return context;
}

QString dateOf(const render::ClaimContext &claim)
{
    const auto published = base::Edtf::parse(claim.published);
    render::DateStyle style;
    style.length = render::DateLength::Short;
    return published ? render::WordDates().words(*published, style) : QString();
}

} // namespace

DifferencePanel::DifferencePanel(ProjectDocument &document, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_earlier(new QComboBox(this))
    , m_later(new QComboBox(this))
    , m_list(new QTreeWidget(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_export(new QPushButton(tr("Export…"), this))
{
    setObjectName(u"differencePanel"_s);
    build();
    for (QComboBox *box : {m_earlier, m_later}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::activated, this, &DifferencePanel::reload);
    }
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item != nullptr)
            m_selection.pickEvent(base::EventId{item->data(0, eventRole).toLongLong()});
    });
    connect(m_copy, &QPushButton::clicked, this, &DifferencePanel::copy);
    connect(m_export, &QPushButton::clicked, this, [this] {
        std::string table;
        for (const std::vector<std::string> &row : cells())
            table += exchange::csvRow(row, exchange::CsvMode::Safe);
        Q_EMIT exportAsked(QByteArray::fromStdString(table), title());
    });
    connect(&m_document, &ProjectDocument::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            follow();
    });
}

void DifferencePanel::build()
{
    m_earlier->setObjectName(u"differenceEarlier"_s);
    m_earlier->setAccessibleName(tr("From the end of"));
    m_later->setObjectName(u"differenceLater"_s);
    m_later->setAccessibleName(tr("To the end of"));
    m_list->setObjectName(u"differenceList"_s);
    m_list->setAccessibleName(tr("What is new"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("New"), tr("Event"), tr("Number"), tr("Published")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Event, QHeaderView::Stretch);
    m_copy->setObjectName(u"differenceCopy"_s);
    m_export->setObjectName(u"differenceExport"_s);
    auto *days = new QHBoxLayout;
    days->setContentsMargins(8, 6, 8, 6);
    days->addWidget(m_earlier, 1);
    days->addWidget(new QLabel(u"→"_s, this));
    days->addWidget(m_later, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 6, 8, 6);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_export);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(days);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_list);
}

void DifferencePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        compare();
}

void DifferencePanel::fillDays()
{
    std::vector<base::CivilDate> days;
    if (m_document.isOpen())
        days = m_document.reader().publicationDays().value_or(std::vector<base::CivilDate>());
    const std::optional<base::CivilDate> known =
        m_document.known() ? std::optional(m_document.known()->day) : std::nullopt;
    if (known && !std::ranges::binary_search(days, *known))
        days.insert(std::ranges::upper_bound(days, *known), *known);
    if (!days.empty()) // before the first, so that it can be compared as well
        days.insert(days.begin(), days.front().plusDays(-1));
    for (QComboBox *box : {m_earlier, m_later}) {
        box->clear();
        for (const base::CivilDate day : days)
            box->addItem(dayWords(day), qlonglong(day.toDays()));
    }
}

void DifferencePanel::chooseDays()
{
    m_lookedFrom = m_document.known() ? std::optional(m_document.known()->day) : std::nullopt;
    const int later = m_lookedFrom ? m_later->findData(qlonglong(m_lookedFrom->toDays())) : m_later->count() - 1;
    m_later->setCurrentIndex(later);
    m_earlier->setCurrentIndex(std::max(0, later - 1));
}

base::CivilDate DifferencePanel::dayOf(const QComboBox &days) const
{
    return base::CivilDate::fromDays(days.currentData().toLongLong());
}

QString DifferencePanel::title() const
{
    return tr("new from %1 to %2").arg(m_earlier->currentText(), m_later->currentText());
}

void DifferencePanel::compare()
{
    m_isStale = false;
    fillDays();
    chooseDays();
    reload();
}

/// The days that a person chose stay, unless another day is looked from.
void DifferencePanel::follow()
{
    const QVariant earlier = m_earlier->currentData();
    const QVariant later = m_later->currentData();
    const auto known = m_document.known() ? std::optional(m_document.known()->day) : std::nullopt;
    if (known != m_lookedFrom || !earlier.isValid())
        return compare();
    m_isStale = false;
    fillDays();
    chooseDays();
    for (const auto &[box, day] : {std::pair(m_earlier, earlier), {m_later, later}})
        box->setCurrentIndex(box->findData(day) < 0 ? box->currentIndex() : box->findData(day));
    reload();
}

void DifferencePanel::reload()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    int all = 0;
    base::Result<store::Reader> reader = m_document.openReader();
    if (reader && m_later->count() > 0) {
        reader->seeOnly(nullptr); // both days, whatever is looked at
        const auto earlier = reader->articlesKnownBy(dayOf(*m_earlier));
        const auto later = reader->articlesKnownBy(dayOf(*m_later));
        if (earlier && later) {
            const auto found = pipeline::newlyKnown(*reader, *earlier, *later);
            all = found ? static_cast<int>(found->size()) : 0;
            for (int i = 0; i < std::min(all, mostListed); ++i)
                addRow(*reader, (*found)[static_cast<std::size_t>(i)]);
        }
    }
    const int count = m_list->topLevelItemCount();
    m_copy->setEnabled(count > 0);
    m_export->setEnabled(count > 0);
    const QString words = tr("%n new", nullptr, all);
    Q_EMIT countChanged(count < all ? tr("%1, the first %2 listed").arg(words, QLocale().toString(count)) : words);
}

void DifferencePanel::addRow(const store::Reader &reader, const pipeline::NewlyKnown &one)
{
    const render::ClaimWords words;
    const render::EventContext added = contextOf(reader, one.added);
    if (added.claims.empty())
        return;
    const QString kinds[] = {tr("event"), tr("number"), tr("report")};
    std::vector<base::ClaimId> all = one.before;
    all.insert(all.end(), one.added.begin(), one.added.end());
    const QString before = one.before.empty() ? QString() : words.counts(contextOf(reader, one.before));
    const QString after = words.counts(contextOf(reader, all));
    auto *item = new QTreeWidgetItem(m_list);
    item->setSizeHint(What, QSize(0, differenceRow));
    item->setText(What, kinds[static_cast<std::size_t>(one.kind)]);
    item->setText(Event, words.title(added.claims.front()).simplified());
    item->setText(Numbers, before.isEmpty() || before == after ? after : tr("%1 → %2").arg(before, after));
    item->setText(Published, dateOf(added.claims.front()));
    item->setToolTip(Event, item->text(Event).toHtmlEscaped());
    item->setData(0, eventRole, qlonglong(one.event.value));
}

std::vector<std::vector<std::string>> DifferencePanel::cells() const
{
    std::vector<std::vector<std::string>> rows;
    const auto add = [&](const QTreeWidgetItem &item) {
        std::vector<std::string> row;
        for (int column = 0; column < differenceColumns; ++column)
            row.push_back(item.text(column).toStdString());
        rows.push_back(std::move(row));
    };
    add(*m_list->headerItem());
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        add(*m_list->topLevelItem(i));
    return rows;
}

void DifferencePanel::copy() const
{
    std::string text;
    for (const std::vector<std::string> &row : cells())
        text += exchange::tsvRow(row, exchange::CsvMode::Safe);
    QGuiApplication::clipboard()->setText(QString::fromStdString(text));
}

} // namespace ui
