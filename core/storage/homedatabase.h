// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/homehistory.h"
#include "core/storage/sqlitefile.h"

#include <optional>

namespace vinculo::storage {

//! The file of HomeHistory, open for one piece of work. Made, used and destroyed on one thread.
class HomeDatabase
{
public:
    explicit HomeDatabase(const QString &filePath);

    //! Nothing when the file cannot be read.
    [[nodiscard]] std::optional<HomeRecord> read(const QUuid &profile, QDate since);
    //! All or nothing. False: the disk refused.
    bool write(const QUuid &profile, const HomeVisit &visit, const QList<LostLink> &losses);
    bool forget(const QUuid &profile);

private:
    [[nodiscard]] bool store(const QString &profile, const HomeVisit &visit, const QList<LostLink> &losses);
    [[nodiscard]] bool prune(const QString &profile, qint64 nowMs);
    [[nodiscard]] bool readVisits(const QString &profile, HomeRecord &record);
    [[nodiscard]] bool readDays(const QString &profile, QDate since, HomeRecord &record);

    SqliteFile m_file;
};

} // namespace vinculo::storage
