// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/domain/refreshwatch.h"
#include "core/storage/cache/cachekey.h"

#include <QObject>
#include <QUuid>

#include <map>

namespace vinculo::storage {
class RefreshWatches;
}

namespace vinculo::models {

class ListCache;
class RefreshFlow;

//! Writes down what is needed to watch the refreshes of a profile on after a restart, and gives it back: ids
//! and counts as they are, names and balances of accounts sealed with the key of the kept lists. GUI thread.
class RefreshMemory : public QObject
{
    Q_OBJECT
public:
    //! `lists` has the key; nullptr: names and balances are not kept.
    RefreshMemory(storage::RefreshWatches &watches, ListCache *lists, const QUuid &profile,
                  QObject *parent = nullptr);

    //! Those of an earlier run that may still come to an end. The others are forgotten.
    [[nodiscard]] QList<RefreshWatch> watches();
    //! After each change of state: while Belvo works, what it takes to go on is on the disk. Half an hour
    //! later it stays there, to be looked at once more when the program starts the next time.
    void remember(RefreshFlow &flow);
    //! A flow that watches on gets back what its accounts were like, when the key is there.
    void recall(RefreshFlow &flow, const RefreshWatch &watch);

private:
    void seal(RefreshFlow &flow);

    storage::RefreshWatches &m_watches;
    ListCache *m_lists;
    const QUuid m_profile;
    std::map<QString, Call<storage::CacheKeyPtr>> m_keys; //!< by link id
};

} // namespace vinculo::models
