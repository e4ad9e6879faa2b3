// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/personpart.h"
#include "models/table/tablesnapshot.h"

#include <array>

namespace vinculo::models {

//! All rows of a person at one moment, for workers. Cheap to take and to copy around.
struct PersonRows
{
    std::array<TableSnapshot, kPersonParts> tables;
    std::array<PartState, kPersonParts> states{};

    [[nodiscard]] const TableSnapshot &at(PersonPart part) const { return tables[indexOf(part)]; }
    [[nodiscard]] bool isComplete(PersonPart part) const
    {
        return states[indexOf(part)] == PartState::Complete;
    }
};

} // namespace vinculo::models
