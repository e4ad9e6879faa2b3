// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/memorysecretstore.h"

namespace vinculo::storage {

namespace {

template<class T>
api::Call<T> answered(Result<T> answer)
{
    api::CallSource<T> source;
    auto call = source.call();
    source.finish(std::move(answer));
    return call;
}

} // namespace

api::Call<Credentials> MemorySecretStore::read(const Profile &profile)
{
    const auto found = m_secrets.constFind(keyFor(profile));
    if (found == m_secrets.cend())
        return answered<Credentials>(Unexpected(ApiError{.kind = ErrorKind::NotFound}));
    return answered<Credentials>(*found);
}

api::Call<bool> MemorySecretStore::write(const Profile &profile, const Credentials &credentials)
{
    m_secrets.insert(keyFor(profile), credentials);
    return answered<bool>(true);
}

api::Call<bool> MemorySecretStore::remove(const Profile &profile)
{
    m_secrets.remove(keyFor(profile));
    return answered<bool>(true);
}

api::Call<KeychainState> MemorySecretStore::probe()
{
    return answered<KeychainState>(KeychainState::Available);
}

} // namespace vinculo::storage
