// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refreshwatch.h"
#include "core/domain/result.h"
#include "core/storage/jsonfile.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QUuid>

namespace vinculo::storage {

//! Refreshes whose end was not seen yet, for each profile, so that they are watched on after a restart. In a
//! small file of its own (0600). A file that cannot be written means that nothing is watched after a restart.
//! GUI thread only.
class RefreshWatches : public QObject
{
    Q_OBJECT
public:
    //! More at once are bulk work, which has its own records.
    static constexpr qsizetype kMost = 500;

    //! The user's file, or `filePath` in tests.
    explicit RefreshWatches(const QString &filePath = {}, QObject *parent = nullptr);

    //! The oldest first.
    [[nodiscard]] QList<RefreshWatch> watches(const QUuid &profile) const
    {
        return m_profiles.value(profile);
    }
    //! Takes the place of an earlier one of the same link. Storage error: it is known in this run only.
    Result<bool> put(const QUuid &profile, const RefreshWatch &watch);
    Result<bool> remove(const QUuid &profile, const QString &link);
    Result<bool> removeProfile(const QUuid &profile);
    [[nodiscard]] QString setAsideFile() const { return m_file.setAsideFile(); }

private:
    [[nodiscard]] JsonFile::Understood read(const QJsonObject &root);
    [[nodiscard]] Result<bool> write() const;

    JsonFile m_file;
    QHash<QUuid, QList<RefreshWatch>> m_profiles;
};

} // namespace vinculo::storage
