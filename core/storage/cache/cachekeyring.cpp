// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cache/cachekeyring.h"

#include "core/storage/secretstore.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vinculo::storage {

namespace {

Result<CacheKeyPtr> failure(const QString &code)
{
    return Unexpected(ApiError{.kind = ErrorKind::Storage, .code = code});
}

} // namespace

CacheKeyring::CacheKeyring(SecretStore &secrets, CacheDirectory directory, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_directory(std::move(directory))
{
}

Call<CacheKeyPtr> CacheKeyring::obtain(const Profile &profile)
{
    CallSource<CacheKeyPtr> source;
    auto call = source.call();
    m_read = m_secrets.readCacheKey(profile, m_directory.isKeyExpected(profile))
                 .then(this, [this, profile, source](const Result<QByteArray> &stored) {
                     onRead(profile, stored, source);
                 });
    return call;
}

void CacheKeyring::onRead(const Profile &profile, const Result<QByteArray> &stored,
                          CallSource<CacheKeyPtr> source)
{
    if (!stored) {
        if (stored.error().kind == ErrorKind::NotFound)
            make(profile, std::move(source));
        else
            source.finish(Unexpected(stored.error()));
        return;
    }
    auto key = CacheKey::fromBytes(*stored);
    if (!key)
        source.finish(failure(u"keychain_mismatch"_s));
    else if (!m_directory.expectKey(profile))
        source.finish(failure(u"cache_not_writable"_s));
    else
        source.finish(std::make_shared<const CacheKey>(std::move(*key)));
}

void CacheKeyring::make(const Profile &profile, CallSource<CacheKeyPtr> source)
{
    if (!m_directory.prepare(profile)) {
        source.finish(failure(u"cache_not_writable"_s));
        return;
    }
    const auto key = std::make_shared<const CacheKey>(CacheKey::random());
    QByteArray bytes = key->bytes();
    m_write = m_secrets.writeCacheKey(profile, bytes)
                  .then(this, [this, profile, key, source](const Result<bool> &written) mutable {
                      if (!written)
                          source.finish(Unexpected(written.error()));
                      else if (!m_directory.expectKey(profile))
                          source.finish(failure(u"cache_not_writable"_s));
                      else
                          source.finish(key);
                  });
    CacheKey::wipe(bytes);
}

Call<bool> CacheKeyring::destroy(const Profile &profile)
{
    return m_secrets.removeCacheKey(profile);
}

} // namespace vinculo::storage
