// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cache/cachekey.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace vinculo::storage {

namespace {

constexpr std::size_t kNameSize = 16;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

CacheKey::CacheKey()
{
    if (sodium_init() < 0)
        qFatal("libsodium does not start");
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(kSize)));
    Q_CHECK_PTR(m_bytes.get());
}

void CacheKey::Release::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // zeroes them first
}

CacheKey CacheKey::random()
{
    CacheKey key;
    randombytes_buf(key.m_bytes.get(), kSize);
    return key;
}

std::optional<CacheKey> CacheKey::fromBytes(QByteArrayView bytes)
{
    if (static_cast<std::size_t>(bytes.size()) != kSize)
        return {};
    CacheKey key;
    std::copy_n(bytesOf(bytes), kSize, key.m_bytes.get());
    return key;
}

QByteArray CacheKey::bytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.get()), kSize);
}

CacheKey CacheKey::derived(QByteArrayView label) const
{
    CacheKey key;
    crypto_generichash(key.m_bytes.get(), kSize, bytesOf(label), static_cast<std::size_t>(label.size()),
                       m_bytes.get(), kSize);
    return key;
}

QByteArray CacheKey::nameFor(QByteArrayView label) const
{
    std::array<unsigned char, kNameSize> name{};
    crypto_generichash(name.data(), name.size(), bytesOf(label), static_cast<std::size_t>(label.size()),
                       m_bytes.get(), kSize);
    return QByteArray(reinterpret_cast<const char *>(name.data()), static_cast<qsizetype>(name.size()))
        .toHex();
}

void CacheKey::wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

} // namespace vinculo::storage
