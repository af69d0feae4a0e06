#include "app/window/history/history_model.h"

#include "app/render/word_dates.h"
#include "app/window/project/history_words.h"
#include "app/window/project/project_document.h"

#include <QDateTime>

#include <algorithm>

namespace ui {

namespace {

/// "tirsdag 1. december 2026 kl. 14.30", in the zone of this machine.
QString timeWords(std::int64_t madeMs)
{
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(madeMs);
    const auto minute = base::Edtf::parse(made.toString(QStringLiteral("yyyy-MM-ddTHH:mm")).toStdString());
    return minute ? render::WordDates().words(*minute) : QString();
}

} // namespace

HistoryModel::HistoryModel(ProjectDocument &document, QObject *parent)
    : QAbstractListModel(parent), m_document(document)
{
    connect(&document, &ProjectDocument::changed, this, &HistoryModel::readAgain);
    connect(&document, &ProjectDocument::identityChanged, this, &HistoryModel::readAgain);
    readAgain();
}

void HistoryModel::readAgain()
{
    beginResetModel();
    m_steps.clear();
    m_hasProject = m_document.isOpen();
    if (m_hasProject) {
        if (auto steps = m_document.reader().history()) {
            m_steps = std::move(*steps);
            std::ranges::reverse(m_steps);
        }
    }
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_hasProject ? 0 : stepCount() + 1;
}

const store::HistoryStep *HistoryModel::step(int row) const
{
    return row >= 0 && row < stepCount() ? &m_steps[static_cast<std::size_t>(row)] : nullptr;
}

base::ChangeId HistoryModel::stepAt(int row) const
{
    const store::HistoryStep *at = step(row);
    return at ? at->id : base::ChangeId{};
}

int HistoryModel::currentRow() const
{
    if (!m_hasProject)
        return -1;
    return static_cast<int>(std::ranges::find(m_steps, false, &store::HistoryStep::undone) - m_steps.begin());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const store::HistoryStep *at = step(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return at ? HistoryWords::done(*at) : tr("Beginning");
    case CaptionRole:
        if (!at)
            return tr("Before the first step that can be taken back");
        return at->author.empty()
                   ? timeWords(at->madeMs)
                   : tr("%1 · %2", "time and author").arg(timeWords(at->madeMs), QString::fromStdString(at->author));
    case UndoneRole:
        return at && at->undone;
    case CurrentRole:
        return index.row() == currentRow();
    case Qt::AccessibleTextRole: {
        QStringList words{data(index, Qt::DisplayRole).toString(), data(index, CaptionRole).toString()};
        if (index.row() == currentRow())
            words += tr("the project is as after this");
        else if (at && at->undone)
            words += tr("taken back");
        return words.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace ui
