// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/domain/profile.h"

#include <QObject>

namespace vinculo::storage {

enum class KeychainState { Unknown, Available, Locked, Absent };

//! Keeps the API key pair of each profile, keyed by profile id and environment. Asynchronous; GUI thread
//! only. Errors: ErrorKind::NotFound = nothing stored and nothing expected; ErrorKind::Storage with code
//! "keychain_locked", "keychain_absent", "keychain_timeout", "keychain_mismatch" or "keychain_failed".
//! Locked is never reported as NotFound (reliability rule K1). A profile whose marker says "stored" while the
//! keychain has nothing gives "keychain_mismatch": the secret was moved or taken away by another program.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual Call<Credentials> read(const Profile &profile) = 0;
    //! Stores and reads back; succeeds only when what was read equals what was written. Giving up the call
    //! does not take back what was stored. At most 500 bytes for id and password together, else
    //! "keychain_failed".
    [[nodiscard]] virtual Call<bool> write(const Profile &profile, const Credentials &credentials) = 0;
    //! Erases and checks that nothing is left. Nothing there is success.
    [[nodiscard]] virtual Call<bool> remove(const Profile &profile) = 0;

    //! The key of the lists that are kept on this computer: an entry of its own for each profile and
    //! environment. `expected`: the marker says that one was stored, so nothing there is "keychain_mismatch"
    //! and a new key must not be made in its place. The same errors and the same care as for the key pair.
    [[nodiscard]] virtual Call<QByteArray> readCacheKey(const Profile &profile, bool expected) = 0;
    [[nodiscard]] virtual Call<bool> writeCacheKey(const Profile &profile, const QByteArray &key) = 0;
    [[nodiscard]] virtual Call<bool> removeCacheKey(const Profile &profile) = 0;
    //! Asks the system without ever opening a prompt.
    [[nodiscard]] virtual Call<KeychainState> probe() = 0;

    //! The name of a profile's entry: "br.vinculo.Vinculo/production/<id>". Unique among all programs,
    //! because Windows ignores the service name (rule K9); without anything about a customer, because key
    //! names are not encrypted (rule K10).
    [[nodiscard]] static QString keyFor(const Profile &profile);
    //! The name of the entry with the key of kept lists.
    [[nodiscard]] static QString cacheKeyFor(const Profile &profile);
    //! The service name all entries share.
    [[nodiscard]] static QString serviceName();
};

} // namespace vinculo::storage
