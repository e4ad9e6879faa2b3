// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/uuid.h"

namespace vinculo::sandbox {

//! What an identifier names; each kind has its own sequence.
enum class IdKind : std::uint8_t {
    Link,
    Account,
    Transaction,
    Owner,
    Consent,
    User,
    Session,
    Request,
    Bill,
    AuthorizationServer,
    Document
};

//! Makes identifiers from a seed and a serial number, and reads the serial number back, so that no index from
//! identifier to row is needed. Pure functions of the seed: safe from any thread.
class IdFactory
{
public:
    explicit IdFactory(std::uint64_t seed);

    //! A version 4 shaped UUID for a serial below 2^48.
    [[nodiscard]] Uuid make(IdKind kind, std::uint64_t serial) const;
    //! The serial of an identifier made here; nothing for any other.
    [[nodiscard]] std::optional<std::uint64_t> serialOf(IdKind kind, Uuid uuid) const;
    //! 32 hexadecimal digits, as in request_id and session.
    [[nodiscard]] std::string hex(IdKind kind, std::uint64_t serial) const;
    //! 44 characters like the API's institution_user_id.
    [[nodiscard]] std::string userKey(std::string_view institution, std::string_view document) const;

private:
    [[nodiscard]] std::uint64_t key(IdKind kind) const;

    std::uint64_t m_seed;
};

//! SplitMix64's finaliser: spreads a number over 64 bits.
constexpr std::uint64_t mix(std::uint64_t x)
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

} // namespace vinculo::sandbox
