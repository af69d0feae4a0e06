#include "core/exchange/zip_pack.h"

#include <QByteArray>

#include <array>

namespace exchange {

namespace {

// After PKWARE's APPNOTE 6.3.
constexpr std::uint32_t localHeader = 0x04034b50;
constexpr std::uint32_t directoryHeader = 0x02014b50;
constexpr std::uint32_t directoryEnd = 0x06054b50;
constexpr std::uint16_t versionNeeded = 20;
constexpr std::uint16_t madeByUnix = 3U << 8U | versionNeeded;
constexpr std::uint16_t firstDay = 1U << 5U | 1U; ///< 1 January 1980
constexpr std::uint32_t plainFile = 0100644U << 16U;

constexpr std::array<std::uint32_t, 256> crcTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
        table.at(i) = value;
    }
    return table;
}

std::uint32_t crc32(std::string_view bytes)
{
    static constexpr std::array<std::uint32_t, 256> table = crcTable();
    std::uint32_t value = 0xFFFFFFFFU;
    for (const char byte : bytes)
        value = table.at((value ^ static_cast<unsigned char>(byte)) & 0xFFU) ^ (value >> 8U);
    return ~value;
}

/// Without the length that Qt writes before it, and without zlib's head and checksum.
std::string deflated(std::string_view bytes)
{
    const QByteArray packed =
        qCompress(reinterpret_cast<const uchar *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return packed.mid(6).chopped(4).toStdString();
}

void put16(std::string &out, std::uint16_t value)
{
    out += static_cast<char>(value & 0xFFU);
    out += static_cast<char>(value >> 8U);
}

void put32(std::string &out, std::uint32_t value)
{
    put16(out, static_cast<std::uint16_t>(value & 0xFFFFU));
    put16(out, static_cast<std::uint16_t>(value >> 16U));
}

} // namespace

void ZipPack::add(std::string_view name, std::string_view bytes, ZipEntry entry)
{
    const auto offset = static_cast<std::uint32_t>(m_bytes.size());
    const std::string data = entry == ZipEntry::Stored ? std::string(bytes) : deflated(bytes);
    std::string common;
    put16(common, versionNeeded);
    put16(common, 0); // no flags
    put16(common, entry == ZipEntry::Stored ? 0 : 8);
    put16(common, 0); // midnight
    put16(common, firstDay);
    put32(common, crc32(bytes));
    put32(common, static_cast<std::uint32_t>(data.size()));
    put32(common, static_cast<std::uint32_t>(bytes.size()));
    put16(common, static_cast<std::uint16_t>(name.size()));
    put16(common, 0); // no extra field
    put32(m_bytes, localHeader);
    m_bytes.append(common).append(name).append(data);
    put32(m_directory, directoryHeader);
    put16(m_directory, madeByUnix);
    m_directory += common;
    put16(m_directory, 0); // no comment
    put16(m_directory, 0); // on the first disk
    put16(m_directory, 0); // no internal attributes
    put32(m_directory, plainFile);
    put32(m_directory, offset);
    m_directory += name;
    ++m_count;
}

std::string ZipPack::finish()
{
    const auto offset = static_cast<std::uint32_t>(m_bytes.size());
    std::string archive = std::move(m_bytes) + m_directory;
    put32(archive, directoryEnd);
    put16(archive, 0);
    put16(archive, 0);
    put16(archive, m_count);
    put16(archive, m_count);
    put32(archive, static_cast<std::uint32_t>(m_directory.size()));
    put32(archive, offset);
    put16(archive, 0);
    return archive;
}

} // namespace exchange
