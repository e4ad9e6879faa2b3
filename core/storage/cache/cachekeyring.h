// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/storage/cache/cachedirectory.h"
#include "core/storage/cache/cachekey.h"

#include <QObject>

namespace vinculo::storage {

class SecretStore;

//! Finds the key of a profile's kept lists in the keychain, makes it the first time, destroys it. A key is
//! made only when it is certain that there was none: nothing in an open keychain, and no note that something
//! should be there. Never kept anywhere else. GUI thread only. Errors are those of SecretStore, and
//! "cache_not_writable".
class CacheKeyring : public QObject
{
    Q_OBJECT
public:
    CacheKeyring(SecretStore &secrets, CacheDirectory directory, QObject *parent = nullptr);

    [[nodiscard]] Call<CacheKeyPtr> obtain(const Profile &profile);
    //! True: the keychain has none any more. The files are the caller's business, and so is the note among
    //! them.
    [[nodiscard]] Call<bool> destroy(const Profile &profile);

private:
    void onRead(const Profile &profile, const Result<QByteArray> &stored, CallSource<CacheKeyPtr> source);
    void make(const Profile &profile, CallSource<CacheKeyPtr> source);

    SecretStore &m_secrets;
    CacheDirectory m_directory;
    Call<QByteArray> m_read;
    Call<bool> m_write;
};

} // namespace vinculo::storage
