// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/spreadsheetarchive.h"

#include <QFile>

#include <algorithm>

namespace vinculo::models {

namespace {

// Offsets in the records of a ZIP archive (APPNOTE 6.3, sections 4.3.12 and 4.3.16).
constexpr std::string_view kDirectoryEntry("PK\x01\x02", 4);
constexpr std::string_view kDirectoryEnd("PK\x05\x06", 4);
constexpr qint64 kEndSize = 22;
constexpr std::size_t kEntrySize = 46;
constexpr std::uint64_t kIn64BitField = 0xFFFFFFFF;

std::uint64_t numberAt(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size && at + i < bytes.size(); ++i)
        value |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    return value;
}

//! The 64-bit size in the extra field of an entry, where the 32-bit one has no room for it.
std::uint64_t bigSize(std::string_view extra)
{
    constexpr std::uint64_t kZip64 = 1;
    while (extra.size() >= 4) {
        const std::uint64_t size = numberAt(extra, 2, 2);
        if (numberAt(extra, 0, 2) == kZip64)
            return numberAt(extra, 4, 8);
        extra.remove_prefix(std::min<std::size_t>(extra.size(), 4 + size));
    }
    return 0;
}

} // namespace

std::uint64_t sizeInArchive(const QString &archivePath, std::string_view name)
{
    QFile archive(archivePath);
    if (!archive.open(QIODevice::ReadOnly) || archive.size() < kEndSize)
        return 0;
    // A workbook has a dozen files: their directory lies in the last few kilobytes.
    constexpr qint64 kEnough = 65'536;
    archive.seek(std::max<qint64>(0, archive.size() - kEnough));
    const QByteArray tail = archive.read(kEnough);
    const std::string_view bytes(tail.constData(), static_cast<std::size_t>(tail.size()));
    if (bytes.rfind(kDirectoryEnd) == std::string_view::npos)
        return 0;
    for (std::size_t at = bytes.find(kDirectoryEntry); at != std::string_view::npos;
         at = bytes.find(kDirectoryEntry, at + 1)) {
        const std::string_view entry = bytes.substr(at);
        if (entry.size() < kEntrySize)
            return 0;
        const std::size_t nameSize = numberAt(entry, 28, 2);
        if (entry.substr(kEntrySize, nameSize) != name)
            continue;
        const std::uint64_t size = numberAt(entry, 24, 4);
        if (size != kIn64BitField)
            return size;
        const std::size_t extraSize = numberAt(entry, 30, 2);
        return bigSize(entry.substr(kEntrySize + nameSize, extraSize));
    }
    return 0;
}

} // namespace vinculo::models
