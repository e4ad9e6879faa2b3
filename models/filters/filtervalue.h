// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filters/filterset.h"

#include <QString>

namespace vinculo::models {

//! Whether a wire value fits the filter's type. Dates are YYYY-MM-DD; enum values are those of the table.
[[nodiscard]] FilterValueProblem checkFilterValue(const FilterSpec &spec, const QString &value);
//! Whether `first` may begin a range that `last` ends; types without an order always may.
[[nodiscard]] bool isAscending(const FilterSpec &spec, const QString &first, const QString &last);

} // namespace vinculo::models
