// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/secretstore.h"

#include <chrono>
#include <memory>

namespace vinculo::storage {

//! The operating system's keychain through QtKeychain, obeying reliability rules K1 to K12: jobs are owned by
//! this application-lifetime object and never destroyed while they run, one mode (binary), read-back after
//! write, verification after delete, own timeout, no insecure fallback, an empty settings object per job,
//! prefixed keys without customer names, QTKEYCHAIN_BACKEND cleared at start.
class KeychainSecretStore : public SecretStore
{
    Q_OBJECT
public:
    explicit KeychainSecretStore(std::chrono::milliseconds timeout = std::chrono::seconds(10),
                                 QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    [[nodiscard]] Call<Credentials> read(const Profile &profile) override;
    [[nodiscard]] Call<bool> write(const Profile &profile, const Credentials &credentials) override;
    [[nodiscard]] Call<bool> remove(const Profile &profile) override;
    [[nodiscard]] Call<QByteArray> readCacheKey(const Profile &profile, bool expected) override;
    [[nodiscard]] Call<bool> writeCacheKey(const Profile &profile, const QByteArray &key) override;
    [[nodiscard]] Call<bool> removeCacheKey(const Profile &profile) override;
    [[nodiscard]] Call<KeychainState> probe() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vinculo::storage
