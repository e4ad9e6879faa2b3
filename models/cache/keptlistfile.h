// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/cache/cachedirectory.h"
#include "core/storage/cache/cachekey.h"
#include "models/cache/keptlist.h"
#include "models/table/columntable.h"

#include <QString>

#include <atomic>
#include <memory>

//! Whole kept lists as files: the first chunk holds the facts, then come the columns of all pages, then the
//! JSON of all pages, which hardly anybody waits for. Blocking; for workers.
namespace vinculo::models {

//! Where a kept list lies and how it is opened.
struct KeptListPlace
{
    QString path;
    storage::CacheKeyPtr key; //!< of this file name and no other
};
//! `label`: listLabel().
[[nodiscard]] KeptListPlace placeOf(const storage::CacheDirectory &directory, const Profile &profile,
                                    const storage::CacheKey &profileKey, const QByteArray &label);

enum class KeepOutcome {
    Kept,
    OlderIsMore, //!< only a part was loaded, and what is kept already has more rows
    TooLarge,    //!< more than the limit on its own
    NoRoom,      //!< the disk is nearly full
    Refused,     //!< the disk refused, or the rows cannot be stored
    GivenUp,     //!< `wanted` became false
};

struct KeepRequest
{
    KeptListPlace place;
    TableSnapshot rows;
    KeptListFacts facts;
    storage::CacheDirectory directory;
    storage::CacheLimits limits;
    QDateTime now;
    std::shared_ptr<const std::atomic<bool>> wanted;
};
//! All or nothing: anything but Kept leaves what was kept before. Makes room by the limits.
[[nodiscard]] KeepOutcome keepList(const KeepRequest &request);

//! What removing kept lists came to.
struct ForgottenLists
{
    int removed = 0;
    int left = 0; //!< should have gone and are still there
};

//! Removes every kept list of the profile that has, or may have, rows of one of these links; lists narrowed
//! to other links stay. Without a key nobody can tell, and all of them go.
[[nodiscard]] ForgottenLists forgetLinks(const storage::CacheDirectory &directory, const Profile &profile,
                                         const storage::CacheKeyPtr &profileKey, const QStringList &linkIds);

} // namespace vinculo::models
