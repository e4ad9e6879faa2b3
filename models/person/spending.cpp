// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/spending.h"

#include "core/domain/timestamp.h"
#include "models/person/rowsbehind.h"
#include "models/person/sumratio.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::size_t kRowsBetweenLooks = 4096;

struct Sum
{
    const EnumValue *known = nullptr;
    ExactSum amount;
    std::uint32_t count = 0;
};
//! By wire value; views into the snapshot's pages.
using Sums = std::map<std::string_view, Sum>;

std::vector<SpendingSlice> slicesOf(const Sums &sums)
{
    std::vector<SpendingSlice> slices;
    for (const auto &[wire, sum] : sums)
        slices.push_back({.kind = wire.empty() ? SpendingSlice::Kind::Missing : SpendingSlice::Kind::Category,
                          .category = {.known = sum.known, .wire = toText(wire)},
                          .amount = sum.amount,
                          .count = sum.count});
    std::ranges::stable_sort(slices, std::greater(), &SpendingSlice::amount);
    return slices;
}

//! Puts the slices behind `most` into one, unless that would only rename a single one.
void foldSmallOnes(std::vector<SpendingSlice> &slices, std::size_t most)
{
    if (slices.size() <= most + 1)
        return;
    SpendingSlice other{.kind = SpendingSlice::Kind::Other};
    for (std::size_t i = most; i < slices.size(); ++i) {
        other.amount.add(slices[i].amount);
        other.count += slices[i].count;
    }
    slices.resize(most);
    slices.push_back(other);
}

void setRows(std::vector<SpendingSlice> &slices, const MovementFilter &common,
             const TableSnapshot &transactions, const InternalTransfers *leftOut)
{
    QStringList named;
    bool isMissingNamed = false;
    for (SpendingSlice &slice : slices) {
        MovementFilter filter = common;
        switch (slice.kind) {
        case SpendingSlice::Kind::Category:
            named.append(slice.category.wire);
            filter.category = slice.category.wire;
            break;
        case SpendingSlice::Kind::Missing:
            isMissingNamed = true;
            filter.category = QString();
            break;
        case SpendingSlice::Kind::Other:
            filter.otherThan = named;
            filter.hasCategory = isMissingNamed;
            break;
        }
        slice.rows = rowsBehind(transactions, leftOut, filter);
    }
}

} // namespace

std::optional<Spending> spending(const TableSnapshot &transactions, const InternalTransfers &internal,
                                 const SpendingRequest &request, const std::atomic_bool &isCancelled)
{
    const Movements movements(transactions);
    const SnapshotField category(transactions, "category");
    std::map<Currency, Sums> sums;
    std::map<Currency, std::pair<ExactSum, std::uint32_t>> totals;
    MovementFilter common{.first = request.first, .last = request.last, .direction = FlowDirection::Out};
    common.repeated = request.repeated;
    for (std::size_t row = 0; row < movements.size(); ++row) {
        if (row % kRowsBetweenLooks == 0 && isCancelled)
            return {};
        const Movement movement = movements.at(row);
        if (!movement.isWhole() || movement.isPending)
            continue;
        const Currency currency = movement.amount->currency;
        auto &[total, count] = totals[currency]; // also those of which nothing is spent: see MovementFilter
        const QDate date = dateFromDays(*movement.day);
        if (*movement.direction != FlowDirection::Out || date < request.first || date > request.last ||
            (request.leavesOutInternal && internal.at(row)))
            continue;
        const auto cell = category.cell(row);
        Sum &sum = sums[currency][cell ? cell->text : std::string_view()];
        sum.known = cell ? cell->enumValue : nullptr;
        sum.amount.add(movement.amount->amount.units());
        ++sum.count;
        total.add(movement.amount->amount.units());
        ++count;
    }
    for (const auto &[currency, total] : totals)
        common.currencies.push_back(currency);
    Spending result{.request = request, .currencies = {}};
    for (const auto &[currency, one] : sums) {
        CurrencySpending spent{.currency = currency,
                               .total = totals[currency].first,
                               .count = totals[currency].second,
                               .slices = slicesOf(one)};
        foldSmallOnes(spent.slices, request.most);
        common.currency = currency;
        setRows(spent.slices, common, transactions, request.leavesOutInternal ? &internal : nullptr);
        for (SpendingSlice &slice : spent.slices)
            slice.share = sumRatio(slice.amount, spent.total);
        result.currencies.push_back(std::move(spent));
    }
    std::ranges::stable_sort(result.currencies, std::greater(), &CurrencySpending::count);
    return result;
}

} // namespace vinculo::models
