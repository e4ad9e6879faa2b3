// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/personpart.h"
#include "models/person/personrows.h"

#include <vector>

namespace vinculo::models {

//! How far the lists of one section are together: what no institution offers, or no document finds, counts
//! only where there is nothing else. Several lists have no total: rows of different kinds are no sum.
[[nodiscard]] PartStatus joinedStatus(const std::vector<PartStatus> &parts);

//! How far a list is in these rows, which may be older than its status: what has come since is not in them,
//! and must not be told as if it were.
[[nodiscard]] PartStatus statusIn(const PersonRows &rows, PersonPart part, PartStatus now);

} // namespace vinculo::models
