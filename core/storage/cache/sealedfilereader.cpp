// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cache/sealedfilereader.h"

#include "core/domain/bytereader.h"
#include "core/storage/cache/readahead.h"
#include "core/storage/cache/sealedformat.h"

#include <QMutexLocker>

#include <utility>

namespace vinculo::storage {

using Finding = SealedFileReader::Finding;

SealedFileReader::SealedFileReader(const QString &path, const CacheKey &listKey)
    : m_file(path)
{
    if (!m_file.exists())
        return;
    m_finding = Finding::Unreadable;
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    m_fileSize = m_file.size();
    m_finding = readHeader(listKey);
    if (m_finding == Finding::Good)
        m_finding = readIndex();
    if (m_finding != Finding::Good)
        m_sizes.clear();
}

Finding SealedFileReader::readHeader(const CacheKey &listKey)
{
    if (m_fileSize < static_cast<qint64>(sealed::kHeaderSize + sealed::kTrailerSize))
        return Finding::Damaged;
    const auto header = read(0, sealed::kHeaderSize);
    if (!header)
        return Finding::Unreadable;
    if (!sealed::isHeader(*header, listKey))
        return Finding::Damaged;
    m_key = sealed::fileKey(listKey, *header);
    return Finding::Good;
}

Finding SealedFileReader::readIndex()
{
    const qint64 trailerAt = m_fileSize - static_cast<qint64>(sealed::kTrailerSize);
    const auto trailer = read(trailerAt, sealed::kTrailerSize);
    if (!trailer)
        return Finding::Unreadable;
    ByteReader reader(*trailer);
    const auto indexAt = reader.number<std::uint64_t>();
    const auto indexSize = reader.number<std::uint32_t>();
    const auto count = reader.number<std::uint32_t>();
    const auto end = static_cast<std::uint64_t>(trailerAt);
    if (indexAt < sealed::kHeaderSize || indexAt > end || end - indexAt != indexSize ||
        count > sealed::kMostChunks ||
        indexSize > (sealed::kMostChunks + 1) * sizeof(std::uint32_t) + sealed::kTagSize)
        return Finding::Damaged;
    auto sealedIndex = read(static_cast<qint64>(indexAt), indexSize);
    if (!sealedIndex)
        return Finding::Unreadable;
    const auto index = sealed::open(*m_key, sealed::Kind::Index, count, std::move(*sealedIndex));
    const auto sizes = index ? sealed::decodeIndex(*index) : std::nullopt;
    if (!sizes || sizes->size() != count)
        return Finding::Damaged;
    auto offset = static_cast<qint64>(sealed::kHeaderSize);
    for (const std::uint32_t size : *sizes) {
        m_offsets.push_back(offset);
        offset += size;
    }
    m_sizes = *sizes;
    return offset == static_cast<qint64>(indexAt) ? Finding::Good : Finding::Damaged;
}

std::optional<std::string> SealedFileReader::read(qint64 offset, std::size_t size)
{
    std::string bytes(size, '\0');
    const auto wanted = static_cast<qint64>(size);
    const QMutexLocker lock(&m_mutex);
    qint64 done = 0;
    if (!m_file.isOpen() || !m_file.seek(offset))
        return {};
    while (done < wanted) {
        const qint64 more = m_file.read(bytes.data() + done, wanted - done);
        if (more <= 0)
            return {};
        done += more;
    }
    return bytes;
}

void SealedFileReader::expectAll()
{
    if (m_finding == Finding::Good)
        readAhead(m_file);
}

void SealedFileReader::close()
{
    const QMutexLocker lock(&m_mutex);
    m_file.close();
}

std::optional<std::string> SealedFileReader::chunk(std::size_t number)
{
    if (m_finding != Finding::Good || number >= m_sizes.size())
        return {};
    auto bytes = read(m_offsets[number], m_sizes[number]);
    return bytes ? sealed::open(*m_key, sealed::Kind::Rows, number, std::move(*bytes)) : std::nullopt;
}

} // namespace vinculo::storage
