// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "models/table/cellformatter.h"
#include "models/totals/exactsum.h"

#include <QString>

namespace vinculo::models {

//! Whether a plus stands before positive sums: those that say which way money went.
enum class SumSign { MinusOnly, Always };

//! "R$ 1.234,50", "− MXN 1,234.50": every digit, whatever the size. With SumSign::Always the sign stands
//! apart, as before amounts in tables. GUI thread.
[[nodiscard]] QString sumText(const CellFormatter &formatter, const ExactSum &sum, Currency currency,
                              SumSign sign = SumSign::MinusOnly);
//! The number alone with the locale's decimal mark and no separators, as spreadsheets read it: "-1234,50".
[[nodiscard]] QString plainSumText(const QLocale &locale, const ExactSum &sum, Currency currency);

} // namespace vinculo::models
