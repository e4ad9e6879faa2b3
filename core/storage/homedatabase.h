// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/homehistory.h"

#include <QSqlDatabase>

#include <optional>

namespace vinculo::storage {

//! The file of HomeHistory, open for one piece of work. Made, used and destroyed on one thread. A file that
//! is no database is set aside and begun anew; one of a newer program is left alone.
class HomeDatabase
{
public:
    explicit HomeDatabase(const QString &filePath);
    ~HomeDatabase();
    HomeDatabase(const HomeDatabase &) = delete;
    HomeDatabase &operator=(const HomeDatabase &) = delete;

    //! Nothing when the file cannot be read.
    [[nodiscard]] std::optional<HomeRecord> read(const QUuid &profile, QDate since);
    //! All or nothing. False: the disk refused.
    bool write(const QUuid &profile, const HomeVisit &visit, const QList<LostLink> &losses);
    bool forget(const QUuid &profile);

private:
    enum class Opened { Yes, Damaged, Refused };
    [[nodiscard]] Opened open();
    void close();
    [[nodiscard]] bool isReady() const { return m_opened == Opened::Yes; }
    [[nodiscard]] bool store(const QString &profile, const HomeVisit &visit, const QList<LostLink> &losses);
    [[nodiscard]] bool prune(const QString &profile, qint64 nowMs);
    [[nodiscard]] bool readVisits(const QString &profile, HomeRecord &record);
    [[nodiscard]] bool readDays(const QString &profile, QDate since, HomeRecord &record);

    const QString m_filePath;
    const QString m_connectionName;
    QSqlDatabase m_database;
    Opened m_opened = Opened::Refused;
};

} // namespace vinculo::storage
