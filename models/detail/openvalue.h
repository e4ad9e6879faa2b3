// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detail/jsontree.h"
#include "models/table/cellformatter.h"

namespace vinculo::models {

//! How a value reads whose field nobody has described: days, moments with their zone, fractions and numbers
//! of four to nine digits are written as in the language of the window. Years (1900 to 2100), whole numbers
//! that came as text, longer ones, which are ids, and numbers with more digits than fit stay as they were
//! sent.
[[nodiscard]] QString openValue(const JsonNode &node, const CellFormatter &formatter);

} // namespace vinculo::models
