// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/listedvalue.h"
#include "models/person/paymentrows.h"

#include <vector>

namespace vinculo::models {

//! One source of income as Belvo found it.
struct IncomeStream
{
    std::optional<api::Uuid> link;
    std::optional<api::Uuid> account;
    ListedValue type;       //!< SALARY…
    ListedValue frequency;  //!< MONTHLY…
    ListedValue confidence; //!< HIGH, MEDIUM, LOW
    std::optional<Money> monthlyAverage;
    std::optional<Money> lastAmount;
    QDate lastDate;
    QString description; //!< of the last one; from outside
    int count = 0;
    PaymentRows rows; //!< of the table of transactions
};

//! What Belvo says about the income of one link.
struct IncomeSummary
{
    std::optional<api::Uuid> link;
    std::optional<Money> monthlyAverage; //!< only when all streams have one currency
    QDate first;                         //!< movements looked at
    QDate last;
    std::optional<QDateTime> computedAt;
    int streams = 0;
};

struct RecurringExpense
{
    std::optional<api::Uuid> link;
    std::optional<api::Uuid> account;
    QString name; //!< from outside
    ListedValue category;
    ListedValue paymentType;
    std::optional<Money> average;
    QDate last; //!< payment
    QDate next; //!< a month later: the only frequency there is; invalid when unknown
    int payments = 0;
    PaymentRows rows;
};

struct IncomeFacts
{
    std::vector<IncomeStream> streams; //!< surest first, then largest
    std::vector<IncomeSummary> summaries;
    std::vector<RecurringExpense> expenses; //!< the next one due first
};

//! `transactions`: what is there of them, to find the payments. Any thread.
[[nodiscard]] IncomeFacts incomeFacts(const TableSnapshot &incomes, const TableSnapshot &recurringExpenses,
                                      const TableSnapshot &transactions);

} // namespace vinculo::models
