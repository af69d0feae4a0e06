#include "app/actors/source_list.h"

#include "app/actors/count_delegate.h"
#include "app/window/project/project_document.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ui {

QString attributedName(const model::Claim &claim)
{
    if (const auto *statement = std::get_if<model::Statement>(&claim.payload); statement != nullptr)
        return QString::fromStdString(statement->speaker.name);
    return QString::fromStdString(claim.source.name);
}

SourceList::SourceList(ProjectDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_list(new QListWidget(this))
{
    setObjectName(u"sourcePanel"_s);
    m_list->setObjectName(u"sourceList"_s);
    m_list->setAccessibleName(tr("Who says so"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new CountDelegate(m_list));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        const bool chosen = row >= 0 && row < static_cast<int>(m_sources.size());
        Q_EMIT eventsChosen(chosen ? m_sources[static_cast<std::size_t>(row)].events : std::vector<base::EventId>());
    });
    connect(&m_document, &ProjectDocument::changed, this, &SourceList::reload);
    reload();
}

void SourceList::reload()
{
    std::map<QString, std::vector<base::EventId>> byName;
    int claims = 0;
    if (m_document.isOpen()) {
        const auto lines = m_document.reader().claims({}).value_or(std::vector<store::ClaimLine>());
        for (const store::ClaimLine &line : lines) {
            const QString name = attributedName(line.claim);
            if (name.isEmpty())
                continue;
            byName[name].push_back(line.claim.event);
            ++claims;
        }
    }
    m_sources.clear();
    for (auto &[name, events] : byName)
        m_sources.push_back({name, std::move(events)});
    std::ranges::stable_sort(m_sources, std::ranges::greater(),
                             [](const Source &source) { return source.events.size(); });

    const QSignalBlocker blocker(m_list);
    const QString current = m_list->currentItem() != nullptr ? m_list->currentItem()->text() : QString();
    m_list->clear();
    for (const Source &source : m_sources) {
        auto *item = new QListWidgetItem(source.name, m_list);
        item->setData(CountDelegate::CountRole, qulonglong(source.events.size()));
        if (source.name == current)
            m_list->setCurrentItem(item);
    }
    Q_EMIT countChanged(tr("%n claims", nullptr, claims));
}

} // namespace ui
