#pragma once

#include "core/store/sqlite/connection.h"

#include <QFile>

#include <filesystem>

namespace support {

/// Spoils the page of an index that nothing reads to show a project, as a disk does: size and time stay. False if that
/// failed.
inline bool damageUnreadPage(const std::filesystem::path &path)
{
    const auto changed = std::filesystem::last_write_time(path);
    const auto page =
        store::Connection::open(path, store::Connection::Mode::ReadOnly).and_then([](store::Connection connection) {
            return connection.integer("SELECT rootpage FROM sqlite_schema WHERE name = 'place_by_folded'");
        });
    QFile file(QString::fromStdString(path.string()));
    if (!page || !file.open(QIODevice::ReadWrite))
        return false;
    const QByteArray header = file.read(20);
    const qint64 pageSize = 256 * static_cast<uchar>(header[16]) + static_cast<uchar>(header[17]);
    const QByteArray rubbish(100, '\xEE');
    const bool written = file.seek((*page - 1) * pageSize) && file.write(rubbish) == rubbish.size();
    file.close();
    std::filesystem::last_write_time(path, changed);
    return written;
}

} // namespace support
