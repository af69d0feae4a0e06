#include "app/window/project/project_reading.h"

#include "app/window/project/project_document.h"

#include <memory>
#include <utility>

namespace ui {

namespace {

bool isLarge(const store::Reader &reader)
{
    return reader.countClaims({}).value_or(0) > ProjectReading::mostAtOnce;
}

} // namespace

ProjectReading::ProjectReading(ProjectDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&m_document, &ProjectDocument::closing, this, &ProjectReading::letGo);
}

ProjectReading::~ProjectReading()
{
    letGo();
}

void ProjectReading::read(Read read)
{
    if (isBusy())
        m_next = std::move(read);
    else if (m_isLarge || isLarge(m_document.reader()))
        start(std::move(read));
    else
        read(m_document.reader())();
}

void ProjectReading::start(Read read)
{
    base::Result<store::Reader> opened = m_document.openReader();
    if (!opened) {
        read(m_document.reader())();
        return;
    }
    m_thread = std::jthread([this, generation = m_generation, read = std::move(read),
                             reader = std::make_shared<store::Reader>(std::move(*opened))]() mutable {
        Take take = read(*reader);
        const bool large = isLarge(*reader);
        reader.reset();
        QMetaObject::invokeMethod(
            this,
            [this, generation, large, take = std::move(take)] {
                if (generation == m_generation)
                    finish(take, large);
            },
            Qt::QueuedConnection);
    });
}

void ProjectReading::finish(const Take &take, bool large)
{
    m_thread.join();
    m_isLarge = large;
    take();
    if (std::optional<Read> next = std::exchange(m_next, std::nullopt))
        read(std::move(*next));
}

/// Waits for the thread to drop its reader; the change that follows asks anew.
void ProjectReading::letGo()
{
    ++m_generation;
    m_next.reset();
    m_isLarge = false;
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace ui
