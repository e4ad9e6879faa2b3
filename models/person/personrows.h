// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/personpart.h"
#include "models/table/tablesnapshot.h"

#include <QStringList>

#include <array>

namespace vinculo::models {

//! All rows of a person at one moment, for workers. Cheap to take and to copy around.
struct PersonRows
{
    QStringList linkIds = {}; //!< of the person, whether or not their rows have come
    std::array<TableSnapshot, kPersonParts> tables;
    std::array<PartState, kPersonParts> states{};

    [[nodiscard]] const TableSnapshot &at(PersonPart part) const { return tables[indexOf(part)]; }
    [[nodiscard]] bool isComplete(PersonPart part) const
    {
        return states[indexOf(part)] == PartState::Complete;
    }
};

} // namespace vinculo::models
