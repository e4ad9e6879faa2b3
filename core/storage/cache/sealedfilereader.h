// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/cache/cachekey.h"

#include <QFile>
#include <QMutex>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vinculo::storage {

//! Opens a sealed file (sealedformat.h). A chunk is given out whole and authentic or not at all. The file
//! stays open, so that a newer one that takes its place meanwhile does not mix in. Chunks may be asked for by
//! several threads at once.
class SealedFileReader
{
public:
    enum class Finding {
        Good,
        Missing,    //!< there is no such file
        Unreadable, //!< the disk or its permissions refuse; the file itself may be well
        Damaged,    //!< not written by us with this key for this list, or changed since
    };

    SealedFileReader(const QString &path, const CacheKey &listKey);

    [[nodiscard]] Finding finding() const { return m_finding; }
    [[nodiscard]] std::size_t chunkCount() const { return m_sizes.size(); }
    [[nodiscard]] qint64 fileSize() const { return m_fileSize; }
    //! All chunks will be asked for, from the first on: the disk may begin.
    void expectAll();
    //! Nothing when the chunk is damaged or the disk refuses.
    [[nodiscard]] std::optional<std::string> chunk(std::size_t number);
    //! Lets go of the file: some systems move and replace no file that is open. No chunk comes any more.
    void close();

private:
    [[nodiscard]] Finding readHeader(const CacheKey &listKey);
    [[nodiscard]] Finding readIndex();
    [[nodiscard]] std::optional<std::string> read(qint64 offset, std::size_t size);

    QMutex m_mutex; //!< over the place in the file
    QFile m_file;
    qint64 m_fileSize = 0;
    std::optional<CacheKey> m_key; //!< of the file; none until the header is known to be good
    std::vector<std::uint32_t> m_sizes;
    std::vector<qint64> m_offsets;
    Finding m_finding = Finding::Missing;
};

} // namespace vinculo::storage
