// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/memorysecretstore.h"

using namespace Qt::StringLiterals;

namespace vinculo::storage {

namespace {

template<class T>
Call<T> answered(Result<T> answer)
{
    CallSource<T> source;
    auto call = source.call();
    source.finish(std::move(answer));
    return call;
}

} // namespace

Call<Credentials> MemorySecretStore::read(const Profile &profile)
{
    const auto found = m_secrets.constFind(keyFor(profile));
    if (found == m_secrets.cend())
        return answered<Credentials>(Unexpected(ApiError{.kind = ErrorKind::NotFound}));
    return answered<Credentials>(*found);
}

Call<bool> MemorySecretStore::write(const Profile &profile, const Credentials &credentials)
{
    m_secrets.insert(keyFor(profile), credentials);
    return answered<bool>(true);
}

Call<bool> MemorySecretStore::remove(const Profile &profile)
{
    m_secrets.remove(keyFor(profile));
    return answered<bool>(true);
}

Call<QByteArray> MemorySecretStore::readCacheKey(const Profile &profile, bool expected)
{
    const auto found = m_cacheKeys.constFind(cacheKeyFor(profile));
    if (found != m_cacheKeys.cend())
        return answered<QByteArray>(*found);
    if (expected)
        return answered<QByteArray>(
            Unexpected(ApiError{.kind = ErrorKind::Storage, .code = u"keychain_mismatch"_s}));
    return answered<QByteArray>(Unexpected(ApiError{.kind = ErrorKind::NotFound}));
}

Call<bool> MemorySecretStore::writeCacheKey(const Profile &profile, const QByteArray &key)
{
    m_cacheKeys.insert(cacheKeyFor(profile), key);
    return answered<bool>(true);
}

Call<bool> MemorySecretStore::removeCacheKey(const Profile &profile)
{
    m_cacheKeys.remove(cacheKeyFor(profile));
    return answered<bool>(true);
}

Call<KeychainState> MemorySecretStore::probe()
{
    return answered<KeychainState>(KeychainState::Available);
}

} // namespace vinculo::storage
