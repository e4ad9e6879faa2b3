// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/cache/cachekey.h"

#include <QSaveFile>
#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vinculo::storage {

//! Writes a sealed file chunk by chunk (sealedformat.h), all or nothing: until commit() the old file stands,
//! and it stands on when the disk is full, the program is killed or this object is simply gone. One thread at
//! a time.
class SealedFileWriter
{
public:
    //! `listKey`: the key of this one list, derived from the profile's.
    SealedFileWriter(const QString &path, const CacheKey &listKey);

    //! False from here on once the disk has refused.
    [[nodiscard]] bool append(std::string_view chunk);
    [[nodiscard]] bool commit();

private:
    [[nodiscard]] bool write(std::string_view bytes);

    QSaveFile m_file;
    std::string m_header;
    CacheKey m_key; //!< of the file
    std::vector<std::uint32_t> m_sizes;
    std::uint64_t m_written = 0;
    bool m_good = false;
};

} // namespace vinculo::storage
