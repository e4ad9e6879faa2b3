// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/secretstore.h"

#include <QHash>

namespace vinculo::storage {

//! Secrets for this run only: "do not remember me", and machines without a keychain. Never fails; probe()
//! says Available, because what is stored here can be read back for as long as the program runs.
class MemorySecretStore : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;
    [[nodiscard]] Call<Credentials> read(const Profile &profile) override;
    [[nodiscard]] Call<bool> write(const Profile &profile, const Credentials &credentials) override;
    [[nodiscard]] Call<bool> remove(const Profile &profile) override;
    [[nodiscard]] Call<QByteArray> readCacheKey(const Profile &profile, bool expected) override;
    [[nodiscard]] Call<bool> writeCacheKey(const Profile &profile, const QByteArray &key) override;
    [[nodiscard]] Call<bool> removeCacheKey(const Profile &profile) override;
    [[nodiscard]] Call<KeychainState> probe() override;

private:
    QHash<QString, Credentials> m_secrets;  //!< by keyFor(): another environment never gets this secret
    QHash<QString, QByteArray> m_cacheKeys; //!< by cacheKeyFor()
};

} // namespace vinculo::storage
