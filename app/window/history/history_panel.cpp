#include "app/window/history/history_panel.h"

#include "app/window/history/history_delegate.h"
#include "app/window/history/history_model.h"
#include "app/window/project/project_document.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

HistoryPanel::HistoryPanel(ProjectDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new HistoryModel(document, this))
    , m_list(new QListView(this))
    , m_go(new QPushButton(tr("Go to this step"), this))
    , m_forget(new QPushButton(tr("Forget older steps…"), this))
{
    m_list->setObjectName(u"historyList"_s);
    m_list->setAccessibleName(tr("History"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_go->setObjectName(u"historyGo"_s);
    m_go->setToolTip(tr("The project becomes what it was after the marked step"));
    m_forget->setObjectName(u"historyForget"_s);
    m_forget->setToolTip(tr("Steps before the marked one can no longer be taken back"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 6, 8, 6);
    buttons->addWidget(m_go);
    buttons->addWidget(m_forget);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_list);

    connect(m_list, &QListView::activated, this, &HistoryPanel::goToMarked);
    connect(m_go, &QPushButton::clicked, this, &HistoryPanel::goToMarked);
    connect(m_forget, &QPushButton::clicked, this, &HistoryPanel::askToForget);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_list->setCurrentIndex(m_model->index(m_model->currentRow()));
        showState();
    });
    m_list->setCurrentIndex(m_model->index(m_model->currentRow()));
    showState();
}

void HistoryPanel::setTheme(const render::Theme &theme)
{
    delete m_list->itemDelegate();
    m_list->setItemDelegate(new HistoryDelegate(theme, m_list));
}

int HistoryPanel::markedRow() const
{
    return m_list->currentIndex().row();
}

void HistoryPanel::goToMarked()
{
    const int row = markedRow();
    if (row >= 0 && row != m_model->currentRow())
        m_document.goTo(m_model->stepAt(row));
}

void HistoryPanel::askToForget()
{
    const int keep = markedRow() + 1;
    if (keep > 0 && keep < m_model->stepCount())
        Q_EMIT forgetAsked(static_cast<std::size_t>(keep), m_model->stepCount() - keep);
}

void HistoryPanel::showState()
{
    const bool writable = m_document.isOpen() && m_document.isWritable();
    const int row = markedRow();
    m_go->setEnabled(writable && row >= 0 && row != m_model->currentRow());
    m_forget->setEnabled(writable && row >= 0 && row + 1 < m_model->stepCount());
    const int undone = std::max(0, m_model->currentRow());
    const QString steps = tr("%n steps", nullptr, m_model->stepCount());
    Q_EMIT countChanged(undone == 0 ? steps : tr("%1, %n taken back", nullptr, undone).arg(steps));
}

} // namespace ui
