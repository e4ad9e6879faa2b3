// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace vinculo::models {

//! Some of a table's rows, by their number there: a bit for each, so that a million take an eighth of a
//! megabyte.
class RowSet
{
public:
    void insert(std::uint32_t row);
    bool take(std::uint32_t row); //!< takes it out; false: it was not in
    [[nodiscard]] bool contains(std::uint32_t row) const { return row < m_isIn.size() && m_isIn[row]; }
    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    //! One more than the largest number that may be in.
    [[nodiscard]] std::uint32_t end() const { return static_cast<std::uint32_t>(m_isIn.size()); }
    //! These rows (ascending, each once) have left the table, and those behind them have moved up.
    void removeRows(std::span<const std::uint32_t> rows);

private:
    std::vector<bool> m_isIn;
    std::size_t m_count = 0;
};

} // namespace vinculo::models
