// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>

namespace vinculo::storage {

//! What is allowed to stay on the disk, over all profiles of this person together.
struct CacheLimits
{
    qint64 bytes = qint64(512) * 1024 * 1024;
    std::chrono::days age = std::chrono::days(30); //!< since the rows came from Belvo

    bool operator==(const CacheLimits &) const = default;
};

//! Where kept lists lie: one directory per profile and environment (0700), one file per list (0600), names
//! that say nothing. Knows no key and reads no file. A value; any thread.
class CacheDirectory
{
public:
    //! "<cache directory of the user>/vinculo/lists", or `root` in tests.
    explicit CacheDirectory(const QString &root = {});

    [[nodiscard]] QString root() const { return m_root; }
    [[nodiscard]] QString directoryOf(const Profile &profile) const;
    //! `name`: CacheKey::nameFor() over what the list is.
    [[nodiscard]] QString fileOf(const Profile &profile, const QByteArray &name) const;
    [[nodiscard]] QStringList files(const Profile &profile) const; //!< paths of good files
    //! Makes the directories. False: the disk refuses.
    [[nodiscard]] bool prepare(const Profile &profile) const;

    //! The note that the keychain held a key for this profile; without it, a key that cannot be found was
    //! never there (reliability rule K1).
    [[nodiscard]] bool isKeyExpected(const Profile &profile) const;
    [[nodiscard]] bool expectKey(const Profile &profile) const;

    [[nodiscard]] qint64 usage(const Profile &profile) const; //!< bytes
    [[nodiscard]] qint64 usage() const;                       //!< bytes, all profiles
    //! True when `bytes` more leave the disk with enough for everybody else.
    [[nodiscard]] bool hasRoomFor(qint64 bytes) const;

    //! For a file just written or read: it is the last to make room for others.
    static bool noteUse(const QString &path, const QDateTime &now);
    //! For a file just written: its rows are of this time.
    static bool noteAge(const QString &path, const QDateTime &receivedAt);
    //! Removes what is too old, what a killed program left half-written, then the longest unused until the
    //! rest fits. `keep` goes last.
    void trim(const CacheLimits &limits, const QDateTime &now, const QString &keep = {}) const;
    //! Renames a damaged file, in the place of an older one of the same list. Empty: could not be done, and
    //! the file is removed if that can be.
    static QString setAside(const QString &path);
    //! Removes what was set aside. True: nothing of it is left.
    [[nodiscard]] bool removeDamaged(const Profile &profile) const;
    //! True when nothing of the profile is left.
    [[nodiscard]] bool erase(const Profile &profile) const;

private:
    QString m_root;
};

} // namespace vinculo::storage
