#include "app/render/paint/image_cache.h"

namespace render {

ImageCache::ImageCache(std::size_t limitBytes) : m_limitBytes(limitBytes) {}

const QImage *ImageCache::find(std::uint64_t key)
{
    const auto place = m_places.find(key);
    if (place == m_places.end())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, place->second);
    return &place->second->image;
}

const QImage &ImageCache::insert(std::uint64_t key, QImage image)
{
    if (const auto old = m_places.find(key); old != m_places.end()) {
        m_bytes -= std::size_t(old->second->image.sizeInBytes());
        m_entries.erase(old->second);
        m_places.erase(old);
    }
    m_bytes += std::size_t(image.sizeInBytes());
    m_entries.push_front({key, std::move(image)});
    m_places[key] = m_entries.begin();
    while (m_bytes > m_limitBytes && m_entries.size() > 1) {
        const Entry &last = m_entries.back();
        m_bytes -= std::size_t(last.image.sizeInBytes());
        m_places.erase(last.key);
        m_entries.pop_back();
    }
    return m_entries.front().image;
}

void ImageCache::clear()
{
    m_places.clear();
    m_entries.clear();
    m_bytes = 0;
}

} // namespace render
