// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/plaincolumn.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace vinculo::api {

//! Fills one Column in the order of its rows. Rows that are passed over have no such member: Absent. Cells
//! without value cost nothing until the first value comes.
class ColumnWriter
{
public:
    enum class Outcome { Written, WrongType, UnknownEnumValue };

    //! `rows` is how many are expected.
    ColumnWriter(const FieldSpec &field, std::size_t rows);

    //! A scalar that is no string: `token` is its JSON.
    Outcome writeToken(std::uint32_t row, std::string_view token);
    //! The same for the commonest tokens, which need no further check that they are JSON: null, true, false
    //! and short plain numbers. False when it is another one, or one the column has no use for; nothing is
    //! written then.
    [[nodiscard]] bool writePlainToken(std::uint32_t row, std::string_view token);
    //! A string; `text` is unescaped, `token` the JSON it came as.
    Outcome writeText(std::uint32_t row, std::string_view text, std::string_view token);
    //! An array of strings, joined already (TextList only).
    Outcome writeList(std::uint32_t row, std::string_view joined);
    //! A cell without value: Null, Absent, or Invalid with the JSON that stood there.
    void writeEmpty(std::uint32_t row, CellState state, std::string_view token = {});
    //! The same cell as in the earlier row `from`.
    void writeAgain(std::uint32_t row, std::uint32_t from);
    //! Money: the currency of `row`, if it has an amount.
    void setCurrency(std::uint32_t row, Currency currency);

    [[nodiscard]] const FieldSpec &field() const { return *m_column.field; }
    [[nodiscard]] bool hasCell(std::uint32_t row) const { return m_rows > row; }
    //! The first row without such a member, if any; complete after finish().
    [[nodiscard]] std::optional<std::uint32_t> firstAbsent() const { return m_firstAbsent; }
    [[nodiscard]] Column finish(std::uint32_t rows);

private:
    Outcome invalid(std::uint32_t row, std::string_view token);
    template<class T>
    void push(std::uint32_t row, T value);
    void pushText(std::uint32_t row, std::string_view text);
    void pushNothing();
    void pushNumber(std::uint32_t row, std::int64_t units);
    void passOver(std::uint32_t row);
    void addState(CellState state);
    [[nodiscard]] CellState stateOf(std::uint32_t row) const;
    Outcome writeEnum(std::uint32_t row, std::string_view text, std::string_view token);
    [[nodiscard]] std::size_t knownValue(std::string_view text);

    PlainColumn m_column;
    std::size_t m_expectedRows;
    std::uint32_t m_rows = 0;
    CellState m_only = CellState::Value; //!< of all rows so far, unless m_column.states has them
    bool m_hasValues = false;            //!< m_column.values has one for each row so far
    std::optional<std::uint32_t> m_firstAbsent;
    std::vector<std::uint16_t> m_recentValues; //!< Enum: indexes, by a hash of the text
};

} // namespace vinculo::api
