// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refreshwatch.h"
#include "core/storage/cache/cachekey.h"
#include "models/refresh/linkcontents.h"

namespace vinculo::models {

//! Names and balances of a link's accounts, sealed for as long as its refresh is watched: nobody else finds
//! them on the disk, and they open nothing for another refresh. Of very many accounts the first hundred, long
//! names cut. `key`: of the kept lists. Empty: could not be sealed.
[[nodiscard]] QByteArray sealedAccounts(const storage::CacheKey &key, const RefreshWatch &watch,
                                        const QList<AccountState> &accounts);
//! Nothing when there are none, or they are of another key or another refresh, or were changed.
[[nodiscard]] std::optional<QList<AccountState>> openedAccounts(const storage::CacheKey &key,
                                                                const RefreshWatch &watch);

} // namespace vinculo::models
