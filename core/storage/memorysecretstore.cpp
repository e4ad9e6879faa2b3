// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/memorysecretstore.h"

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

Call<KeychainState> MemorySecretStore::probe()
{
    return answered<KeychainState>(KeychainState::Available);
}

} // namespace vinculo::storage
