// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/store/idfactory.h"

namespace vinculo::sandbox {

namespace {

constexpr std::uint64_t kMask = (1ULL << 48) - 1;
constexpr std::uint64_t kFactor = 0x5DEECE66DULL;

//! Inverse of an odd number modulo 2^64 (and so modulo 2^48), by Newton's iteration.
constexpr std::uint64_t inverse(std::uint64_t odd)
{
    std::uint64_t result = odd;
    for (int i = 0; i < 6; ++i)
        result *= 2 - odd * result;
    return result;
}
static_assert(((kFactor * inverse(kFactor)) & kMask) == 1);

//! A permutation of 48-bit numbers; xor with the upper half undoes itself.
constexpr std::uint64_t scramble(std::uint64_t x, std::uint64_t key)
{
    x = ((x ^ key) * kFactor) & kMask;
    x ^= x >> 24;
    x = (x * kFactor) & kMask;
    return x ^ (x >> 24);
}
constexpr std::uint64_t unscramble(std::uint64_t x, std::uint64_t key)
{
    x ^= x >> 24;
    x = (x * inverse(kFactor)) & kMask;
    x ^= x >> 24;
    return ((x * inverse(kFactor)) & kMask) ^ key;
}
static_assert(unscramble(scramble(123456789, 0xABCDEF), 0xABCDEF) == 123456789);

} // namespace

IdFactory::IdFactory(std::uint64_t seed)
    : m_seed(seed)
{
}

std::uint64_t IdFactory::key(IdKind kind) const
{
    return mix(m_seed * 31 + static_cast<std::uint64_t>(kind)) & kMask;
}

Uuid IdFactory::make(IdKind kind, std::uint64_t serial) const
{
    const std::uint64_t hash = mix(key(kind) ^ mix(serial));
    Uuid uuid;
    uuid.high = (hash & ~0xF000ULL) | 0x4000ULL;
    const std::uint64_t variant = 0x8000ULL | (mix(hash) & 0x3FFFULL);
    uuid.low = (variant << 48) | scramble(serial & kMask, key(kind));
    return uuid;
}

std::optional<std::uint64_t> IdFactory::serialOf(IdKind kind, Uuid uuid) const
{
    const std::uint64_t serial = unscramble(uuid.low & kMask, key(kind));
    if (make(kind, serial) != uuid)
        return std::nullopt;
    return serial;
}

std::string IdFactory::hex(IdKind kind, std::uint64_t serial) const
{
    constexpr std::string_view digits = "0123456789abcdef";
    const std::uint64_t halves[] = {mix(key(kind) + serial), mix(serial ^ mix(key(kind)))};
    std::string text;
    for (const std::uint64_t half : halves)
        for (int shift = 60; shift >= 0; shift -= 4)
            text += digits[static_cast<std::size_t>((half >> shift) & 0xF)];
    return text;
}

std::string IdFactory::userKey(std::string_view institution, std::string_view document) const
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::uint64_t state = m_seed;
    for (const std::string_view part : {institution, document})
        for (const char c : part)
            state = mix(state ^ static_cast<unsigned char>(c));
    std::string text;
    for (int i = 0; i < 43; ++i) {
        state = mix(state);
        text += alphabet[static_cast<std::size_t>(state & 63)];
    }
    return text + '=';
}

} // namespace vinculo::sandbox
