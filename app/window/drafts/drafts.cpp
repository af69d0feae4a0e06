#include "app/window/drafts/drafts.h"

#include "app/window/drafts/draft_file.h"
#include "app/window/project/project_document.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto writeDelay = 250ms;

} // namespace

void DraftSlot::keep(Draft draft)
{
    draft.typed = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    auto kept = m_id ? m_drafts.entry(*m_id) : m_drafts.m_entries.end();
    if (kept == m_drafts.m_entries.end()) {
        m_id = ++m_drafts.m_lastId;
        kept = m_drafts.m_entries.insert(kept, {*m_id, {}, true});
    }
    kept->draft = std::move(draft);
    m_drafts.change();
}

void DraftSlot::drop()
{
    if (!m_id)
        return;
    const auto kept = m_drafts.entry(*std::exchange(m_id, std::nullopt));
    if (kept == m_drafts.m_entries.end())
        return;
    m_drafts.m_entries.erase(kept);
    m_drafts.change();
}

void DraftSlot::setAside()
{
    if (!m_id)
        return;
    const auto kept = m_drafts.entry(*std::exchange(m_id, std::nullopt));
    if (kept == m_drafts.m_entries.end())
        return;
    kept->isHeld = false;
    Q_EMIT m_drafts.offeredChanged();
}

Drafts::Drafts(ProjectDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(writeDelay);
    connect(&m_soon, &QTimer::timeout, this, &Drafts::write);
    connect(&m_document, &ProjectDocument::moved, this, &Drafts::move);
    connect(&m_document, &ProjectDocument::leaving, this, &Drafts::leave);
    connect(&m_document, &ProjectDocument::identityChanged, this, &Drafts::load);
    connect(&m_document, &ProjectDocument::checked, this, &Drafts::load);
    load();
}

Drafts::~Drafts()
{
    finish();
}

void Drafts::load()
{
    if (!m_project.isEmpty() || !m_document.isWritable())
        return;
    m_project = m_document.filePath();
    m_entries.clear();
    for (Draft &draft : loadDrafts(m_project))
        m_entries.push_back({++m_lastId, std::move(draft), false});
    Q_EMIT offeredChanged();
}

/// The project closes; what is in the forms goes with it, and is offered when it is opened again.
void Drafts::leave()
{
    finish();
    m_project.clear();
    m_entries.clear();
    Q_EMIT offeredChanged();
}

void Drafts::finish()
{
    if (m_soon.isActive())
        write();
    m_writer.waitForDone();
}

/// The project is another file now, and what was typed belongs to it.
void Drafts::move()
{
    if (m_project.isEmpty())
        return;
    m_writer.waitForDone();
    static_cast<void>(storeDrafts(m_project, {})); // what stays there is offered there, and no harm
    m_project = m_document.filePath();
    write();
}

/// Not put off again by the next key: what is on the disk is never older than the delay.
void Drafts::change()
{
    if (!m_project.isEmpty() && !m_soon.isActive())
        m_soon.start();
}

void Drafts::write()
{
    m_soon.stop();
    std::vector<Draft> drafts;
    drafts.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        drafts.push_back(entry.draft);
    m_writer.start([this, project = m_project, bytes = writtenDrafts(drafts)] {
        const bool stored = storeDrafts(project, bytes);
        QMetaObject::invokeMethod(
            this,
            [this, stored] {
                if (!stored && !m_saidNotKept)
                    Q_EMIT notKept();
                m_saidNotKept = !stored;
            },
            Qt::QueuedConnection);
    });
}

std::vector<Drafts::Entry>::iterator Drafts::entry(quint64 id)
{
    return std::ranges::find(m_entries, id, &Entry::id);
}

std::vector<Drafts::Entry>::const_iterator Drafts::newestOffered() const
{
    auto newest = m_entries.end();
    for (auto each = m_entries.begin(); each != m_entries.end(); ++each) {
        if (!each->isHeld && (newest == m_entries.end() || newest->draft.typed <= each->draft.typed))
            newest = each;
    }
    return newest;
}

const Draft *Drafts::offered() const
{
    const auto newest = newestOffered();
    return newest == m_entries.end() ? nullptr : &newest->draft;
}

std::size_t Drafts::offeredCount() const
{
    return static_cast<std::size_t>(std::ranges::count(m_entries, false, &Entry::isHeld));
}

Draft Drafts::takeOffered()
{
    const auto newest = newestOffered();
    Draft draft = newest->draft;
    m_entries.erase(newest);
    change();
    Q_EMIT offeredChanged();
    return draft;
}

void Drafts::offer(Draft draft)
{
    m_entries.push_back({++m_lastId, std::move(draft), false});
    change();
    Q_EMIT offeredChanged();
}

void Drafts::discardOffered()
{
    static_cast<void>(takeOffered());
}

} // namespace ui
