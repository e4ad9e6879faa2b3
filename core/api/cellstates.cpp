// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/cellstates.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace vinculo::api {

namespace {

constexpr std::size_t kBits = 8;

//! The eight mask bytes of eight bits.
const std::array<std::array<std::uint8_t, kBits>, 256> &spreadBits()
{
    static const auto kTable = [] {
        std::array<std::array<std::uint8_t, kBits>, 256> made{};
        for (std::size_t byte = 0; byte < made.size(); ++byte)
            for (std::size_t bit = 0; bit < kBits; ++bit)
                made[byte][bit] = static_cast<std::uint8_t>((byte >> bit) & 1);
        return made;
    }();
    return kTable;
}

} // namespace

CellStates::CellStates(std::span<const CellState> states)
{
    if (states.empty())
        return;
    const auto other =
        std::ranges::find_if(states, [](CellState state) { return state != CellState::Value; });
    if (other == states.end())
        return;
    m_common = *other;
    m_hasValue = std::ranges::find(states, CellState::Value) != states.end();
    const bool isMixed = std::ranges::any_of(
        states, [this](CellState state) { return state != CellState::Value && state != m_common; });
    if (!m_hasValue && !isMixed)
        return;
    m_kind = isMixed ? Kind::Bytes : Kind::Bits;
    const std::size_t size = isMixed ? states.size() : (states.size() + kBits - 1) / kBits;
    m_bytes = std::make_unique<std::uint8_t[]>(size);
    for (std::size_t row = 0; row < states.size(); ++row) {
        if (isMixed)
            m_bytes[row] = static_cast<std::uint8_t>(states[row]);
        else if (states[row] == CellState::Value)
            m_bytes[row / kBits] = static_cast<std::uint8_t>(m_bytes[row / kBits] | (1U << (row % kBits)));
    }
}

void CellStates::keepValues(std::span<std::uint8_t> mask) const
{
    switch (m_kind) {
    case Kind::Same:
        if (m_common != CellState::Value)
            std::ranges::fill(mask, std::uint8_t(0));
        return;
    case Kind::Bits: {
        const auto &spread = spreadBits();
        std::size_t row = 0;
        for (; row + kBits <= mask.size(); row += kBits) {
            std::uint64_t wanted = 0;
            std::uint64_t is = 0;
            std::memcpy(&wanted, mask.data() + row, kBits);
            std::memcpy(&is, spread[m_bytes[row / kBits]].data(), kBits);
            wanted &= is;
            std::memcpy(mask.data() + row, &wanted, kBits);
        }
        for (; row < mask.size(); ++row)
            mask[row] &= static_cast<std::uint8_t>(at(row) == CellState::Value);
        return;
    }
    case Kind::Bytes:
        for (std::size_t row = 0; row < mask.size(); ++row)
            mask[row] &= static_cast<std::uint8_t>(m_bytes[row] == 0); // CellState::Value
        return;
    }
}

std::size_t CellStates::storedSize(std::uint8_t kind, std::size_t rows)
{
    if (kind == static_cast<std::uint8_t>(Kind::Bits))
        return (rows + kBits - 1) / kBits;
    return kind == static_cast<std::uint8_t>(Kind::Bytes) ? rows : 0;
}

CellStates::Parts CellStates::parts(std::size_t rows) const
{
    const auto kind = static_cast<std::uint8_t>(m_kind);
    return {.kind = kind, .common = m_common, .bytes = {m_bytes.get(), storedSize(kind, rows)}};
}

std::optional<CellStates> CellStates::fromParts(const Parts &parts, std::size_t rows)
{
    const auto isState = [](std::uint8_t byte) {
        return byte <= static_cast<std::uint8_t>(CellState::Invalid);
    };
    const bool isBytes = parts.kind == static_cast<std::uint8_t>(Kind::Bytes);
    if (parts.kind > static_cast<std::uint8_t>(Kind::Bytes) ||
        parts.bytes.size() != storedSize(parts.kind, rows) ||
        (isBytes && !std::ranges::all_of(parts.bytes, isState)))
        return {};
    CellStates states(parts.common);
    states.m_kind = static_cast<Kind>(parts.kind);
    if (!parts.bytes.empty()) {
        states.m_bytes = std::make_unique<std::uint8_t[]>(parts.bytes.size());
        std::ranges::copy(parts.bytes, states.m_bytes.get());
        states.m_hasValue = false;
        for (std::size_t row = 0; row < rows && !states.m_hasValue; ++row)
            states.m_hasValue = states.at(row) == CellState::Value;
    }
    return states;
}

} // namespace vinculo::api
