// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/cashflow.h"

#include "core/domain/timestamp.h"
#include "models/person/rowsbehind.h"

#include <algorithm>
#include <functional>
#include <map>
#include <vector>

namespace vinculo::models {

namespace {

//! A single absurd date must not become a chart of ten thousand empty months.
constexpr int kMostMonths = 600;
constexpr std::size_t kRowsBetweenLooks = 4096;

int monthNumber(std::int32_t day)
{
    const QDate date = dateFromDays(day);
    return date.year() * 12 + date.month() - 1;
}

QDate firstOfMonth(int number)
{
    return {number / 12, number % 12 + 1, 1};
}

void add(FlowSums &sums, const Movement &movement, bool isInternal, bool leavesOutInternal)
{
    const std::int64_t units = movement.amount->amount.units();
    const bool isIn = *movement.direction == FlowDirection::In;
    if (movement.isPending) {
        (isIn ? sums.pendingIn : sums.pendingOut).add(units);
        ++sums.pendingCount;
        return;
    }
    if (isInternal) {
        (isIn ? sums.internalIn : sums.internalOut).add(units);
        ++sums.internalCount;
        if (leavesOutInternal)
            return;
    }
    (isIn ? sums.in : sums.out).add(units);
    ++(isIn ? sums.inCount : sums.outCount);
}

std::vector<FlowMonth> monthsOf(const std::map<int, FlowSums> &sums)
{
    std::vector<FlowMonth> months;
    if (sums.empty())
        return months;
    const int first = sums.begin()->first;
    const int last = sums.rbegin()->first;
    if (last - first >= kMostMonths) {
        for (const auto &[number, month] : sums)
            months.push_back({.month = firstOfMonth(number), .sums = month});
        return months;
    }
    for (int number = first; number <= last; ++number) {
        const auto found = sums.find(number);
        months.push_back(
            {.month = firstOfMonth(number), .sums = found == sums.end() ? FlowSums() : found->second});
    }
    return months;
}

} // namespace

ExactSum FlowSums::net() const
{
    ExactSum net = in;
    net.subtract(out);
    return net;
}

std::optional<CashFlow> cashFlow(const TableSnapshot &transactions, const InternalTransfers &internal,
                                 bool leavesOutInternal, const std::atomic_bool &isCancelled)
{
    const Movements movements(transactions);
    CashFlow flow{.leavesOutInternal = leavesOutInternal};
    std::map<Currency, std::map<int, FlowSums>> sums;
    std::map<Currency, CurrencyFlow> totals;
    for (std::size_t row = 0; row < movements.size(); ++row) {
        if (row % kRowsBetweenLooks == 0 && isCancelled)
            return {};
        const Movement movement = movements.at(row);
        if (!movement.isWhole()) {
            ++(!movement.amount ? flow.withoutAmount : !movement.day ? flow.undated : flow.undirected);
            continue;
        }
        const Currency currency = movement.amount->currency;
        const bool isInternal = internal.at(row);
        add(sums[currency][monthNumber(*movement.day)], movement, isInternal, leavesOutInternal);
        add(totals[currency].total, movement, isInternal, leavesOutInternal);
    }
    for (auto &[currency, total] : totals) {
        total.currency = currency;
        total.months = monthsOf(sums[currency]);
        flow.currencies.push_back(std::move(total));
    }
    std::ranges::stable_sort(flow.currencies, std::greater(), [](const CurrencyFlow &one) {
        return one.total.inCount + one.total.outCount + one.total.pendingCount;
    });
    return flow;
}

RowsBehind rowsBehindFlow(const TableSnapshot &transactions, const InternalTransfers &internal,
                          const CashFlow &flow, Currency currency, QDate month,
                          std::optional<FlowDirection> direction)
{
    MovementFilter filter{.currency = currency,
                          .first = QDate(month.year(), month.month(), 1),
                          .last = QDate(month.year(), month.month(), month.daysInMonth()),
                          .direction = direction};
    for (const CurrencyFlow &one : flow.currencies)
        filter.currencies.push_back(one.currency);
    filter.repeated = flow.repeated;
    return rowsBehind(transactions, flow.leavesOutInternal ? &internal : nullptr, filter);
}

} // namespace vinculo::models
