// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/snapshotfield.h"

namespace vinculo::models {

//! A value out of a closed list, for a label: the title of `known` in the context of its resource, or `wire`
//! as it stands when the list has no such value. Empty: the row has none.
struct ListedValue
{
    const EnumValue *known = nullptr;
    QString wire; //!< from outside: plain text
    [[nodiscard]] bool isEmpty() const { return wire.isEmpty(); }
    [[nodiscard]] bool is(std::string_view value) const { return known && known->value == value; }
    bool operator==(const ListedValue &) const = default;
};

[[nodiscard]] inline ListedValue listedValue(const CellView &cell)
{
    return {.known = cell.enumValue, .wire = toText(cell.text)};
}
[[nodiscard]] inline ListedValue listedValue(const SnapshotField &field, std::size_t row)
{
    const auto cell = field.cell(row);
    return cell ? listedValue(*cell) : ListedValue();
}

} // namespace vinculo::models
