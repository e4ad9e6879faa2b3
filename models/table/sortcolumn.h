// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include <cstdint>
#include <string>
#include <vector>

namespace vinculo::models {

//! One sort key: the column, its direction, and for enums the words people see, in the order of
//! FieldSpec::values.
struct SortColumn
{
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    std::vector<std::string> enumLabels; //!< UTF-8
};

//! What kind of cell it is: groups stand in this order, whichever way the column is sorted.
enum class SortGroup : std::uint8_t { Value, Odd, Missing };

} // namespace vinculo::models
