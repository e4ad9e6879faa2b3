// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/snapshotfield.h"

#include <vector>

namespace vinculo::models {

struct UpcomingBill
{
    QString id;
    std::optional<api::Uuid> account;
    std::optional<api::Uuid> link;
    QString accountName; //!< from outside
    QString billName;
    QDate due;
    int daysLeft = 0; //!< 0: today; negative: overdue
    std::optional<Money> total;
    std::optional<Money> minimum;
    std::optional<Money> paid; //!< payments that the bank reports, in the bill's currency
    [[nodiscard]] bool isOverdue() const { return daysLeft < 0; }
};

//! Bills that are due today or later and not paid in full, and of each account the latest one that is overdue
//! and, as far as the bank reports payments, not paid. Soonest first. Any thread.
[[nodiscard]] std::vector<UpcomingBill> upcomingBills(const TableSnapshot &bills, QDate today);

} // namespace vinculo::models
