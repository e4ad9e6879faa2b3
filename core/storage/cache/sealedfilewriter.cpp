// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cache/sealedfilewriter.h"

#include "core/domain/bytewriter.h"
#include "core/storage/cache/sealedformat.h"

namespace vinculo::storage {

SealedFileWriter::SealedFileWriter(const QString &path, const CacheKey &listKey)
    : m_file(path)
    , m_header(sealed::makeHeader(listKey))
    , m_key(sealed::fileKey(listKey, m_header))
{
    m_file.setDirectWriteFallback(false); // would write over the old file
    m_good = m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
             m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    (void)write(m_header);
}

bool SealedFileWriter::write(std::string_view bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    m_good = m_good && m_file.write(bytes.data(), size) == size;
    m_written += bytes.size();
    return m_good;
}

bool SealedFileWriter::append(std::string_view chunk)
{
    if (!m_good || m_sizes.size() >= sealed::kMostChunks)
        return m_good = false;
    const auto bytes = sealed::seal(m_key, sealed::Kind::Rows, m_sizes.size(), chunk);
    m_good = bytes.has_value();
    if (!m_good || !write(*bytes))
        return false;
    m_sizes.push_back(static_cast<std::uint32_t>(bytes->size()));
    return true;
}

bool SealedFileWriter::commit()
{
    if (!m_good)
        return false;
    const std::uint64_t indexAt = m_written;
    const auto index = sealed::seal(m_key, sealed::Kind::Index, m_sizes.size(), sealed::encodeIndex(m_sizes));
    if (!index || !write(*index))
        return false;
    ByteWriter trailer;
    trailer.number(indexAt);
    trailer.number(static_cast<std::uint32_t>(index->size()));
    trailer.number(static_cast<std::uint32_t>(m_sizes.size()));
    m_good = write(trailer.bytes()) && m_file.commit();
    return m_good;
}

} // namespace vinculo::storage
