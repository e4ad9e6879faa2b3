// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/work/reusedmemory.h"

#include <array>
#include <bit>
#include <mutex>
#include <new>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::size_t kLeast = std::size_t(1) << 20; //!< bytes: less is given out without the system
constexpr std::size_t kClasses = 5;                  //!< of sizes, each twice the one before
constexpr std::size_t kMost = kLeast << (kClasses - 1);
constexpr std::size_t kMostKept = 2 * kMost;

//! At the beginning of a piece that nobody has.
struct Piece
{
    Piece *next = nullptr;
};

struct Pieces
{
    std::mutex mutex;
    std::array<Piece *, kClasses> free{};
    std::size_t kept = 0; //!< bytes
};

Pieces &pieces()
{
    static auto *const kPieces = new Pieces; // vectors that are static themselves give back after the end
    return *kPieces;
}

bool isReused(std::size_t bytes)
{
    return bytes >= kLeast && bytes <= kMost;
}

std::size_t classOf(std::size_t bytes)
{
    return static_cast<std::size_t>(std::countr_zero(std::bit_ceil(bytes) / kLeast));
}

} // namespace

void *ReusedMemory::take(std::size_t bytes)
{
    if (!isReused(bytes))
        return ::operator new(bytes);
    const std::size_t number = classOf(bytes);
    {
        const std::lock_guard lock(pieces().mutex);
        if (Piece *const piece = pieces().free[number]) {
            pieces().free[number] = piece->next;
            pieces().kept -= kLeast << number;
            return piece;
        }
    }
    return ::operator new(kLeast << number);
}

void ReusedMemory::giveBack(void *memory, std::size_t bytes) noexcept
{
    if (isReused(bytes)) {
        const std::size_t number = classOf(bytes);
        const std::lock_guard lock(pieces().mutex);
        if (pieces().kept + (kLeast << number) <= kMostKept) {
            pieces().free[number] = ::new (memory) Piece{pieces().free[number]};
            pieces().kept += kLeast << number;
            return;
        }
    }
    ::operator delete(memory);
}

void ReusedMemory::dropKept() noexcept
{
    std::array<Piece *, kClasses> dropped{};
    {
        const std::lock_guard lock(pieces().mutex);
        dropped = std::exchange(pieces().free, {});
        pieces().kept = 0;
    }
    for (Piece *piece : dropped)
        while (piece)
            ::operator delete(std::exchange(piece, piece->next));
}

std::size_t ReusedMemory::kept() noexcept
{
    const std::lock_guard lock(pieces().mutex);
    return pieces().kept;
}

} // namespace vinculo::models
