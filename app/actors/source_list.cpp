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
    : QWidget(parent), m_document(document), m_reading(document), m_list(new QListWidget(this))
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
    if (!m_document.isOpen())
        return take({});
    m_reading.read([this](const store::Reader &reader) { return [this, found = find(reader)] { take(found); }; });
}

SourceList::Found SourceList::find(const store::Reader &reader)
{
    Found found;
    std::map<QString, std::vector<base::EventId>> byName;
    const auto lines = reader.claims({}).value_or(std::vector<store::ClaimLine>());
    for (const store::ClaimLine &line : lines) {
        const QString name = attributedName(line.claim);
        if (name.isEmpty())
            continue;
        byName[name].push_back(line.claim.event);
        ++found.claims;
    }
    for (auto &[name, events] : byName)
        found.sources.push_back({name, std::move(events)});
    std::ranges::stable_sort(found.sources, std::ranges::greater(),
                             [](const Source &source) { return source.events.size(); });
    return found;
}

void SourceList::take(Found found)
{
    m_sources = std::move(found.sources);
    const QSignalBlocker blocker(m_list);
    const QString current = m_list->currentItem() != nullptr ? m_list->currentItem()->text() : QString();
    m_list->clear();
    for (const Source &source : m_sources) {
        auto *item = new QListWidgetItem(source.name, m_list);
        item->setData(CountDelegate::CountRole, qulonglong(source.events.size()));
        if (source.name == current)
            m_list->setCurrentItem(item);
    }
    Q_EMIT countChanged(tr("%n claims", nullptr, found.claims));
}

} // namespace ui
