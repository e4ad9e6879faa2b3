// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/upcomingbills.h"

#include "models/person/recorditems.h"
#include "models/totals/exactsum.h"

#include <algorithm>
#include <map>

namespace vinculo::models {

namespace {

//! Payments in another currency than the bill's are not added to it.
std::optional<Money> paidOf(const TableSnapshot &bills, std::size_t row, const std::optional<Money> &total)
{
    const RecordItems payments(bills, row, "payments");
    if (payments.size() == 0 || !total)
        return {};
    ExactSum sum;
    for (std::size_t item = 0; item < payments.size(); ++item) {
        const auto amount = payments.money(item, "amount");
        if (amount && (!amount->currency.isKnown() || amount->currency == total->currency))
            sum.add(amount->amount.units());
    }
    const auto paid = sum.decimal();
    return paid ? std::optional(Money{.amount = *paid, .currency = total->currency}) : std::nullopt;
}

bool isPaid(const UpcomingBill &bill)
{
    if (!bill.total)
        return false;
    const bool hasNothingDue = bill.total->amount.units() <= 0;
    return hasNothingDue || (bill.paid && bill.paid->amount >= bill.total->amount);
}

} // namespace

std::vector<UpcomingBill> upcomingBills(const TableSnapshot &bills, QDate today)
{
    const SnapshotField id(bills, "id");
    const SnapshotField account(bills, "account.id");
    const SnapshotField link(bills, "account.link");
    const SnapshotField accountName(bills, "account.name");
    const SnapshotField name(bills, "bill_name");
    const SnapshotField due(bills, "due_date");
    const SnapshotField total(bills, "total_amount");
    const SnapshotField minimum(bills, "minimum_amount");
    std::vector<UpcomingBill> upcoming;
    std::map<std::optional<api::Uuid>, std::size_t> latest; // row of the newest bill that is over
    for (std::size_t row = 0; row < bills.rows.size(); ++row) {
        const QDate date = due.date(row);
        if (!date.isValid() || date >= today)
            continue;
        const auto [place, isNew] = latest.try_emplace(account.uuid(row), row);
        if (!isNew && date > due.date(place->second))
            place->second = row;
    }
    for (std::size_t row = 0; row < bills.rows.size(); ++row) {
        const QDate date = due.date(row);
        if (!date.isValid() || (date < today && latest.at(account.uuid(row)) != row))
            continue;
        UpcomingBill bill{.id = id.string(row),
                          .account = account.uuid(row),
                          .link = link.uuid(row),
                          .accountName = accountName.string(row),
                          .billName = name.string(row),
                          .due = date,
                          .daysLeft = static_cast<int>(today.daysTo(date)),
                          .total = total.money(row),
                          .minimum = minimum.money(row),
                          .paid = {}};
        bill.paid = paidOf(bills, row, bill.total);
        if (!isPaid(bill))
            upcoming.push_back(std::move(bill));
    }
    std::ranges::stable_sort(upcoming, {}, &UpcomingBill::due);
    return upcoming;
}

} // namespace vinculo::models
