// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/companyyear.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr int kKeptYears = 5;

Cents pesos(Cents cents)
{
    return cents / 100 * 100;
}

//! A share of an amount, in thousandths.
Cents share(Cents amount, int low, int high, Random &random)
{
    return pesos(amount * random.between(low, high) / 1'000);
}

Random yearRandom(const Taxpayer &taxpayer, int year)
{
    return Random(mix(taxpayer.noise) ^ static_cast<std::uint64_t>(year) << 20);
}

int firstYear(const Taxpayer &taxpayer)
{
    return calendarDate(taxpayer.since).year;
}

void fillResult(CompanyYear &books, const Taxpayer &taxpayer, Day today)
{
    Random random = yearRandom(taxpayer, books.year);
    const Books sums = booksOf(taxpayer, books.year, 1, 12, today);
    books.sales = pesos(sums.sales);
    books.returned = pesos(sums.returned);
    books.goods = share(books.net(), 380, 560, random);
    books.expenses = pesos(sums.expenses) + share(books.net(), 150, 420, random);
    books.gains = share(books.net(), 0, 12, random);
    books.costs = share(books.net(), 4, 30, random);
    books.tax = pesos(std::max<Cents>(0, books.beforeTax()) * 30 / 100);
}

//! Debts first; what is left over goes into securities and premises, what is missing is borrowed.
void fillBalance(CompanyYear &books, const Taxpayer &taxpayer)
{
    Random random = yearRandom(taxpayer, books.year);
    const int age = books.year - firstYear(taxpayer) + 1;
    const Cents scale = std::max<Cents>(books.net(), taxpayer.turnover * 6);
    books.receivables = share(scale, 60, 160, random);
    books.debtors = share(scale, 4, 20, random);
    books.doubtful = share(books.receivables, 0, 40, random);
    books.recoverableTax = share(scale, 2, 15, random);
    books.inventory = share(scale, 30, 120, random);
    books.prepaid = share(scale, 3, 18, random);
    books.equipment = pesos(taxpayer.turnover * (120 + 15 * std::min(age, 10)) / 100);
    books.depreciation = books.equipment * std::min(age, 8) / 1'000 * 100;
    books.software = pesos(taxpayer.turnover / 5);
    books.payables = share(scale, 40, 110, random);
    books.creditors = share(scale, 3, 20, random);
    books.advances = share(scale, 0, 25, random);
    books.taxes = pesos(books.tax / 6) + share(scale, 4, 12, random);
    books.longLoans = pesos(taxpayer.turnover * std::max(0, 6 - age) / 4);
    books.benefits = share(scale, 5, 15, random);
    books.capital = pesos(taxpayer.turnover * 3);
    books.cash = books.currentDebts() + books.longDebts() + books.equity() - books.currentAssets() -
                 books.fixedAssets();
    const Cents wanted = share(scale, 50, 130, random);
    const Cents spare = books.cash - wanted;
    if (spare < 0) {
        books.loans = -spare;
    } else {
        books.investments = pesos(spare * 4 / 10);
        books.equipment += spare - books.investments;
    }
    books.cash = wanted;
}

} // namespace

CompanyYear companyYear(const Taxpayer &taxpayer, int year, Day today)
{
    Cents retained = 0;
    for (int at = firstYear(taxpayer); at < year; ++at) {
        CompanyYear before{.year = at};
        fillResult(before, taxpayer, today);
        retained += before.result();
    }
    CompanyYear books{.year = year};
    fillResult(books, taxpayer, today);
    books.reserve = pesos(std::max<Cents>(0, retained) / 20);
    books.retained = retained - books.reserve + books.result();
    fillBalance(books, taxpayer);
    return books;
}

Day filedOn(const Taxpayer &taxpayer, int year)
{
    const auto within = static_cast<int>(fiscalSerial(taxpayer, 9, year, 0) % 24);
    return dayFrom({year + 1, taxpayer.isCompany() ? 3 : 4, 6 + within});
}

std::vector<int> filedYears(const Taxpayer &taxpayer, Day today)
{
    const int newest = calendarDate(today).year - 1;
    std::vector<int> years;
    for (int year = std::max(firstYear(taxpayer), newest - kKeptYears + 1); year <= newest; ++year)
        if (filedOn(taxpayer, year) <= today)
            years.push_back(year);
    return years;
}

} // namespace vinculo::sandbox
