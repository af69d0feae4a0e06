#include "app/window/exchange/conflicts_dialog.h"

#include "app/window/parts/wrapped_label.h"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum ConflictColumn { Thing, Part, Mine, Theirs, conflictColumns };
constexpr int conflictRow = 24;
constexpr QSize wantedSize(820, 520);

} // namespace

ConflictsDialog::ConflictsDialog(QWidget *parent)
    : QDialog(parent)
    , m_summary(new WrappedLabel(this))
    , m_leftOut(new WrappedLabel(this))
    , m_list(new QTreeWidget(this))
    , m_thing(new WrappedLabel(this))
    , m_mine(addSide(u"conflictMine"_s, tr("Keep &mine")))
    , m_theirs(addSide(u"conflictTheirs"_s, tr("Take &theirs")))
    , m_allMine(new QPushButton(tr("&Keep all mine"), this))
    , m_allTheirs(new QPushButton(tr("Take &all theirs"), this))
{
    setObjectName(u"conflictsDialog"_s);
    setWindowTitle(tr("Annotations taken in"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connectButtons();
    m_list->setFocus();
    resize(wantedSize);
}

ConflictsDialog::SideBox ConflictsDialog::addSide(const QString &name, const QString &choice)
{
    SideBox side{new QGroupBox(this), new WrappedLabel(this), new QPushButton(choice, this)};
    side.box->setObjectName(name);
    side.words->setObjectName(name + u"Words"_s);
    side.choose->setObjectName(name + u"Choose"_s);
    side.choose->setAutoDefault(false);
    auto *layout = new QVBoxLayout(side.box);
    layout->addWidget(side.words);
    layout->addStretch(1);
    layout->addWidget(side.choose, 0, Qt::AlignLeft);
    return side;
}

void ConflictsDialog::build()
{
    m_summary->setObjectName(u"conflictSummary"_s);
    m_leftOut->setObjectName(u"conflictLeftOut"_s);
    m_thing->setObjectName(u"conflictThing"_s);
    m_allMine->setObjectName(u"conflictAllMine"_s);
    m_allTheirs->setObjectName(u"conflictAllTheirs"_s);
    m_list->setObjectName(u"conflictList"_s);
    m_list->setAccessibleName(tr("Conflicts"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("What"), tr("Part"), tr("Mine"), tr("Theirs")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Part, QHeaderView::ResizeToContents);
    m_mine.box->setTitle(tr("Mine"));

    auto *sides = new QHBoxLayout;
    sides->addWidget(m_mine.box, 1);
    sides->addWidget(m_theirs.box, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton *button : {m_allMine, m_allTheirs}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_leftOut);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_thing);
    layout->addLayout(sides);
    layout->addWidget(buttons);
}

void ConflictsDialog::connectButtons()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ConflictsDialog::showCurrent);
    connect(m_mine.choose, &QPushButton::clicked, this, [this] {
        if (current() != nullptr)
            keepMine({current()->key});
    });
    connect(m_theirs.choose, &QPushButton::clicked, this, [this] {
        if (current() != nullptr)
            Q_EMIT theirsChosen({current()->key});
    });
    connect(m_allMine, &QPushButton::clicked, this, [this] { keepMine(allKeys()); });
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { Q_EMIT theirsChosen(allKeys()); });
}

void ConflictsDialog::setTaken(const store::TakenIn &taken)
{
    m_summary->setWords(render::ConflictText::summary(taken));
    const QStringList leftOut = render::ConflictText::leftOut(taken);
    if (!leftOut.isEmpty())
        m_leftOut->setWords(leftOut.join(u'\n'));
    m_leftOut->setVisible(!m_leftOut->text().isEmpty());
    m_theirs.box->setTitle(taken.author.empty() ? tr("Theirs") : QString::fromStdString(taken.author));
    m_open.clear();
    std::ranges::copy_if(taken.conflicts, std::back_inserter(m_open), [this](const store::Conflict &conflict) {
        return std::ranges::find(m_kept, conflict.key) == m_kept.end();
    });
    fill(m_list->indexOfTopLevelItem(m_list->currentItem()));
}

void ConflictsDialog::fill(int row)
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const store::Conflict &conflict : m_open) {
            auto *item = new QTreeWidgetItem(m_list);
            item->setSizeHint(Thing, QSize(0, conflictRow));
            item->setText(Thing, render::ConflictText::thing(conflict));
            item->setText(Part, render::ConflictText::part(conflict));
            item->setText(Mine, m_text.side(conflict, conflict.mine));
            item->setText(Theirs, m_text.side(conflict, conflict.theirs));
            for (int column = 0; column < conflictColumns; ++column)
                item->setToolTip(column, item->text(column).toHtmlEscaped());
        }
    }
    const int last = m_list->topLevelItemCount() - 1;
    if (last >= 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row, 0, last)));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_list, m_mine.box, m_theirs.box, m_allMine, m_allTheirs})
        widget->setEnabled(last >= 0);
    showCurrent();
}

void ConflictsDialog::showCurrent()
{
    const store::Conflict *conflict = current();
    if (conflict == nullptr) {
        m_thing->setWords(tr("No conflict is left."));
        m_mine.words->setWords({});
        m_theirs.words->setWords({});
        return;
    }
    m_thing->setWords(
        tr("%1, %2").arg(render::ConflictText::thing(*conflict), render::ConflictText::part(*conflict).toLower()));
    m_mine.words->setWords(m_text.side(*conflict, conflict->mine));
    m_theirs.words->setWords(m_text.side(*conflict, conflict->theirs));
    for (const SideBox &side : {m_mine, m_theirs})
        side.choose->setAccessibleDescription(side.words->text());
    if (conflict->subject == "claim")
        Q_EMIT claimShown({std::atoll(conflict->key.c_str() + conflict->key.find('/') + 1)});
}

void ConflictsDialog::keepMine(const std::vector<std::string> &keys)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    for (const std::string &key : keys) {
        m_kept.push_back(key);
        std::erase_if(m_open, [&](const store::Conflict &conflict) { return conflict.key == key; });
    }
    fill(row);
}

const store::Conflict *ConflictsDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < static_cast<int>(m_open.size()) ? &m_open[static_cast<std::size_t>(row)] : nullptr;
}

std::vector<std::string> ConflictsDialog::allKeys() const
{
    std::vector<std::string> keys;
    for (const store::Conflict &conflict : m_open)
        keys.push_back(conflict.key);
    return keys;
}

} // namespace ui
