// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents/taxpayer.h"

namespace vinculo::sandbox {

//! The books of a Mexican company at the end of a calendar year, in whole pesos: what its yearly return and
//! its financial statement both say. Assets equal debts and equity.
struct CompanyYear
{
    int year = 0;

    // What came and went.
    Cents sales = 0;
    Cents returned = 0; //!< credit notes
    Cents goods = 0;    //!< cost of what was sold
    Cents expenses = 0;
    Cents gains = 0; //!< interest and exchange, received
    Cents costs = 0; //!< the same, paid
    Cents tax = 0;   //!< a third of a profit, nothing of a loss

    // What it has.
    Cents cash = 0;
    Cents investments = 0; //!< securities
    Cents receivables = 0;
    Cents debtors = 0;
    Cents doubtful = 0; //!< receivables that nobody expects to be paid, taken off
    Cents recoverableTax = 0;
    Cents inventory = 0;
    Cents prepaid = 0;
    Cents equipment = 0;    //!< and premises
    Cents depreciation = 0; //!< taken off
    Cents software = 0;

    // What it owes, and whose the rest is.
    Cents loans = 0; //!< due within a year
    Cents payables = 0;
    Cents creditors = 0;
    Cents advances = 0;
    Cents taxes = 0;
    Cents longLoans = 0;
    Cents benefits = 0;
    Cents capital = 0;
    Cents reserve = 0;
    Cents retained = 0; //!< with this year's result

    [[nodiscard]] Cents net() const { return sales - returned; }
    [[nodiscard]] Cents gross() const { return net() - goods; }
    [[nodiscard]] Cents operating() const { return gross() - expenses; }
    [[nodiscard]] Cents beforeTax() const { return operating() + gains - costs; }
    [[nodiscard]] Cents result() const { return beforeTax() - tax; }
    [[nodiscard]] Cents currentAssets() const
    {
        return cash + investments + receivables + debtors - doubtful + recoverableTax + inventory + prepaid;
    }
    [[nodiscard]] Cents fixedAssets() const { return equipment - depreciation + software; }
    [[nodiscard]] Cents currentDebts() const { return loans + payables + creditors + advances + taxes; }
    [[nodiscard]] Cents longDebts() const { return longLoans + benefits; }
    [[nodiscard]] Cents equity() const { return capital + reserve + retained; }
};

CompanyYear companyYear(const Taxpayer &taxpayer, int year, Day today);

//! The newest fiscal years a company or a person has filed by then, oldest first; five at most.
std::vector<int> filedYears(const Taxpayer &taxpayer, Day today);
//! When the return of a year is filed: companies in March, persons in April of the next.
Day filedOn(const Taxpayer &taxpayer, int year);

} // namespace vinculo::sandbox
