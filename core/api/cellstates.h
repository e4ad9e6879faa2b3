// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

namespace vinculo::api {

//! Why a cell has no proper value. Shown differently: "—" for Null and Absent, a warning for Invalid.
enum class CellState : std::uint8_t { Value, Null, Absent, Invalid };

//! The states of one column of one page: nothing when all are the same, a bit each when some have a value and
//! the others share one other state, else a byte each. Immutable.
class CellStates
{
public:
    CellStates() = default; //!< every cell is a Value
    explicit CellStates(CellState only)
        : m_common(only)
        , m_hasValue(only == CellState::Value)
    {
    }
    explicit CellStates(std::span<const CellState> states);

    [[nodiscard]] CellState at(std::size_t row) const
    {
        switch (m_kind) {
        case Kind::Same:
            return m_common;
        case Kind::Bits:
            return ((m_bytes[row / 8] >> (row % 8)) & 1) ? CellState::Value : m_common;
        case Kind::Bytes:
            break;
        }
        return static_cast<CellState>(m_bytes[row]);
    }
    //! Whether all cells have the same state, which is that of cell 0.
    [[nodiscard]] bool isSame() const { return m_kind == Kind::Same; }
    [[nodiscard]] bool areValues() const { return isSame() && m_common == CellState::Value; }
    [[nodiscard]] bool haveValues() const { return m_hasValue; } //!< some cell has one
    //! Sets the bytes of `mask` (0 or 1, one for each row) to 0 where the cell is no Value.
    void keepValues(std::span<std::uint8_t> mask) const;

    //! What it is made of, for who stores it and makes it again.
    struct Parts
    {
        std::uint8_t kind = 0;
        CellState common = CellState::Value;
        std::span<const std::uint8_t> bytes;
    };
    [[nodiscard]] Parts parts(std::size_t rows) const;
    //! How many bytes the parts of that kind have; 0 for an unknown kind.
    [[nodiscard]] static std::size_t storedSize(std::uint8_t kind, std::size_t rows);
    //! Nothing when the parts do not fit each other.
    [[nodiscard]] static std::optional<CellStates> fromParts(const Parts &parts, std::size_t rows);

private:
    enum class Kind : std::uint8_t { Same, Bits, Bytes };
    std::unique_ptr<std::uint8_t[]> m_bytes;
    CellState m_common = CellState::Value; //!< Bits: of the cells that are no Value
    Kind m_kind = Kind::Same;
    bool m_hasValue = true;
};

} // namespace vinculo::api
