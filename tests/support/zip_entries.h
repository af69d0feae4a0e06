#pragma once

#include <QByteArray>

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace support {

struct ZipEntry
{
    std::string name;
    QByteArray bytes; ///< "broken" where length or checksum is wrong
};

/// As another program reads an archive; nothing if it cannot.
inline std::vector<ZipEntry> zipEntries(const std::string &file)
{
    const std::unique_ptr<archive, int (*)(archive *)> reader(archive_read_new(), &archive_read_free);
    archive_read_support_format_zip_seekable(reader.get());
    archive_entry *header = nullptr;
    std::vector<ZipEntry> entries;
    if (archive_read_open_memory(reader.get(), file.data(), file.size()) != ARCHIVE_OK)
        return entries;
    while (archive_read_next_header(reader.get(), &header) == ARCHIVE_OK) {
        QByteArray bytes(archive_entry_size(header), '\0');
        const auto length = archive_read_data(reader.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
        char more = 0; // the checksum is compared at the end of an entry
        const bool isWhole = length == bytes.size() && archive_read_data(reader.get(), &more, 1) == 0;
        entries.push_back({archive_entry_pathname(header), isWhole ? bytes : QByteArray("broken")});
    }
    return entries;
}

inline QByteArray zipEntry(const std::string &file, std::string_view name)
{
    for (const ZipEntry &entry : zipEntries(file)) {
        if (entry.name == name)
            return entry.bytes;
    }
    return {};
}

} // namespace support
