// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/tablesnapshot.h"
#include "models/totals/exactsum.h"

#include <QString>

#include <vector>

namespace vinculo::models {

struct InvestmentClass
{
    QString type; //!< wire value: FIXED_INCOME_BANKING…; empty: not given
    ExactSum gross;
    ExactSum net; //!< of those that have one
    std::uint32_t count = 0;
    std::uint32_t withoutNet = 0;
    int share = 0; //!< of the currency's gross value, in hundredths of a percent
    QString query; //!< for the table of investments
};

struct CurrencyInvestments
{
    Currency currency;
    ExactSum gross;
    std::vector<InvestmentClass> classes; //!< largest first
};

//! What the person holds, by class and currency. Any thread.
[[nodiscard]] std::vector<CurrencyInvestments> investmentClasses(const TableSnapshot &investments);

} // namespace vinculo::models
