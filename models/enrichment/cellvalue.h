// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace vinculo::models {

enum class DateOrder { YearFirst, DayFirst, MonthFirst };

//! How the dates and the amounts of a file are written.
struct CellFormat
{
    DateOrder dates = DateOrder::YearFirst;
    QChar decimalMark = u'.';
    bool operator==(const CellFormat &) const = default;
};

//! "2026-03-01", "01/03/2026", "1.3.26", "20260301"; a time behind it is left out. Nothing when it is no day
//! in this order.
[[nodiscard]] std::optional<QDate> dateFrom(const QString &text, DateOrder order);

struct AmountParts
{
    Decimal amount;
    bool isNegative = false; //!< `amount` itself is never below zero
};
enum class AmountProblem { None, NotANumber, TooExact };

//! "1.234,56", "R$ 1,234.56", "-12", "12,00-", "(12.00)". Marks of thousands must stand before three digits;
//! nothing is rounded: more decimals than a Decimal holds are TooExact.
[[nodiscard]] AmountProblem amountFrom(const QString &text, QChar decimalMark, AmountParts &parts);

} // namespace vinculo::models
