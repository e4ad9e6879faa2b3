// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"

#include <optional>
#include <string_view>

namespace vinculo::api {

//! Fills one Column, exactly one cell a row, in order.
class ColumnWriter
{
public:
    enum class Outcome { Written, WrongType, UnknownEnumValue };

    explicit ColumnWriter(const FieldSpec &field);

    void reserve(std::size_t rows);

    //! A scalar that is no string: `token` is its JSON.
    Outcome writeToken(std::uint32_t row, std::string_view token);
    //! A string; `text` is unescaped, `token` the JSON it came as.
    Outcome writeText(std::uint32_t row, std::string_view text, std::string_view token);
    //! An array of strings, joined already (TextList only).
    Outcome writeList(std::uint32_t row, std::string_view joined);
    //! A cell without value: Null, Absent, or Invalid with the JSON that stood there.
    void writeEmpty(std::uint32_t row, CellState state, std::string_view token = {});
    //! Money: the currency of `row`, which must have been written.
    void setCurrency(std::uint32_t row, Currency currency);

    [[nodiscard]] const FieldSpec &field() const { return *m_column.field; }
    [[nodiscard]] bool hasCell(std::uint32_t row) const { return m_rows > row; }
    [[nodiscard]] Column finish();

private:
    Outcome invalid(std::uint32_t row, std::string_view token);
    template<class T>
    void push(T value);
    void pushText(std::string_view text);
    void pushDefault();
    Outcome writeEnum(std::uint32_t row, std::string_view text, std::string_view token);
    [[nodiscard]] std::optional<std::int64_t> unitsOf(std::string_view token) const;

    Column m_column;
    std::uint32_t m_rows = 0;
};

} // namespace vinculo::api
