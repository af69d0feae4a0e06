#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace exchange {

enum class ZipEntry : std::uint8_t { Stored, Deflated };

/// A zip archive in memory, the same bytes for the same entries: every time in it is the first that zip knows, and no
/// entry has extra fields. libarchive writes some (and sizes behind the data), which OpenDocument forbids for its first
/// entry, so that a document would not be known by its content. Up to 4 GiB.
class ZipPack
{
public:
    /// The name is a path with slashes, ASCII.
    void add(std::string_view name, std::string_view bytes, ZipEntry entry = ZipEntry::Deflated);
    /// The whole archive; nothing can be added after it.
    [[nodiscard]] std::string finish();

private:
    std::string m_bytes;
    std::string m_directory;
    std::uint16_t m_count = 0;
};

} // namespace exchange
