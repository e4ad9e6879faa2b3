// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"
#include "core/storage/cache/cachekey.h"

#include <QString>
#include <QUuid>

#include <atomic>
#include <optional>
#include <vector>

namespace vinculo::models {

//! What a task has read and not written into its files yet: one sealed file for each link and list, so that
//! nothing is read twice after a crash, and nobody finds personal data that was to be masked. A value; any
//! thread.
class ExportParts
{
public:
    //! `directory`: of this plan and nobody else; made with the first part, 0700.
    ExportParts(QString directory, storage::CacheKeyPtr key);

    //! "<of the ledger>/exports/<profile>/<plan>".
    [[nodiscard]] static QString directoryOf(const QString &ledgerDirectory, const QUuid &profile,
                                             const QUuid &plan);
    //! Removes the parts of all plans of the profile but these, and what nobody has gone on with for a month;
    //! on a worker, what is there now.
    static void removeOthers(const QString &ledgerDirectory, const QUuid &profile,
                             const std::vector<QUuid> &kept);

    //! All or nothing. False: the disk refuses, or it was cancelled.
    [[nodiscard]] bool write(qint64 place, const ResourceSpec &spec, const std::vector<api::ChunkPtr> &pages,
                             const std::atomic_bool &isCancelled) const;
    //! Whether read() would most likely have it: the end of the file may still be damaged.
    [[nodiscard]] bool has(qint64 place, const ResourceSpec &spec) const;
    //! Nothing when it is not there, was changed, is of another key, or of another description of the list.
    [[nodiscard]] std::optional<std::vector<api::ChunkPtr>> read(qint64 place,
                                                                 const ResourceSpec &spec) const;
    void remove() const; //!< all of them, on a worker

private:
    struct Place
    {
        QString path;
        storage::CacheKey key;
    };
    [[nodiscard]] Place placeOf(qint64 place, const ResourceSpec &spec) const;

    QString m_directory;
    storage::CacheKeyPtr m_key;
};

} // namespace vinculo::models
