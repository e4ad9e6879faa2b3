// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>
#include <memory>
#include <optional>

namespace vinculo::storage {

//! 32 secret bytes in memory of their own: locked where the system allows, between pages that cannot be
//! touched, zeroed when they are no longer needed. Immutable; any thread.
class CacheKey
{
public:
    static constexpr std::size_t kSize = 32;

    //! New, from the system's source of randomness.
    [[nodiscard]] static CacheKey random();
    //! Nothing when these are not kSize bytes.
    [[nodiscard]] static std::optional<CacheKey> fromBytes(QByteArrayView bytes);

    //! For the keychain and nowhere else; wipe() the copy.
    [[nodiscard]] QByteArray bytes() const;
    //! Another key that only who has this one can make: keyed BLAKE2b over `label`.
    [[nodiscard]] CacheKey derived(QByteArrayView label) const;
    //! 16 bytes in hexadecimal that are always the same for `label` and say nothing about it.
    [[nodiscard]] QByteArray nameFor(QByteArrayView label) const;
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }

    //! Overwrites bytes that held a key.
    static void wipe(QByteArray &bytes);

private:
    CacheKey();

    struct Release
    {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char[], Release> m_bytes;
};
using CacheKeyPtr = std::shared_ptr<const CacheKey>;

} // namespace vinculo::storage
