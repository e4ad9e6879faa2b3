// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vinculo::models {

//! The cells of one record, by the number of the column.
class LogCells
{
public:
    virtual ~LogCells() = default;
    [[nodiscard]] virtual std::string_view text(int column, std::string &scratch) const = 0;
};

// What every kind of line reads from a cell. Any thread.

[[nodiscard]] std::string_view trimmedCell(std::string_view text);
//! "-", "null", "N/A": somebody's word for nothing.
[[nodiscard]] bool isEmptyWord(std::string_view text);
//! Not in the middle of a letter.
[[nodiscard]] std::string_view cutText(std::string_view text, std::size_t most);
//! "400", "400 Bad Request", "HTTP 400", "400.0"; 0: no status.
[[nodiscard]] int parseStatus(std::string_view text);

} // namespace vinculo::models
