#pragma once

#include <QtGui/QImage>

#include <cstddef>
#include <cstdint>
#include <list>
#include <unordered_map>

namespace render {

/// Small kept pictures (words, glyphs) by key, the longest unused dropped when they pass a limit in bytes. Drawing a
/// kept picture is about 14 times cheaper than laying out its words.
class ImageCache
{
public:
    explicit ImageCache(std::size_t limitBytes);

    /// The picture of a key, or a null pointer. Valid until the next insert().
    [[nodiscard]] const QImage *find(std::uint64_t key);
    const QImage &insert(std::uint64_t key, QImage image);
    void clear();
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }
    [[nodiscard]] std::size_t size() const { return m_places.size(); }

private:
    struct Entry
    {
        std::uint64_t key;
        QImage image;
    };
    std::list<Entry> m_entries; ///< last used first
    std::unordered_map<std::uint64_t, std::list<Entry>::iterator> m_places;
    std::size_t m_limitBytes;
    std::size_t m_bytes = 0;
};

/// One key of two.
[[nodiscard]] constexpr std::uint64_t mixedKey(std::uint64_t one, std::uint64_t other)
{
    // The mixing step of boost::hash_combine, in 64 bits.
    return one ^ (other + 0x9E3779B97F4A7C15ULL + (one << 12) + (one >> 4));
}

} // namespace render
