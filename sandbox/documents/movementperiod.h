// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents/movementgroups.h"

namespace vinculo::sandbox {

//! The same as `movementGroups`, as the statement of these days alone has them.
std::vector<MovementGroup> groupsWithin(const DocumentSource &source, bool inflow, const DayRange &period);

} // namespace vinculo::sandbox
