// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/rowsbehind.h"

#include "core/domain/timestamp.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNamed = 60; //!< rows in a query: beyond that nobody can read it

bool passes(const Movement &movement, const MovementFilter &filter)
{
    if (!movement.isWhole() || movement.isPending || movement.amount->currency != filter.currency)
        return false;
    const QDate date = dateFromDays(*movement.day);
    return date >= filter.first && date <= filter.last &&
           (!filter.direction || *movement.direction == *filter.direction);
}

bool passesCategory(const QString &category, const MovementFilter &filter)
{
    if (filter.category && category != *filter.category)
        return false;
    return !filter.otherThan.contains(category) && !(filter.hasCategory && category.isEmpty());
}

//! Ids of the internal transfers that the query would show; nothing when they are too many.
std::optional<QStringList> namedRows(const TableSnapshot &transactions, const InternalTransfers &internal,
                                     const MovementFilter &filter)
{
    const Movements movements(transactions);
    const SnapshotField category(transactions, "category");
    const SnapshotField id(transactions, "id");
    QStringList ids;
    for (std::size_t row = 0; row < movements.size(); ++row) {
        if (!internal.at(row) || !passes(movements.at(row), filter) ||
            !passesCategory(category.string(row), filter))
            continue;
        if (ids.size() == kMostNamed)
            return {};
        ids.append(id.string(row));
    }
    return ids;
}

QStringList codesOf(const std::vector<Currency> &currencies)
{
    QStringList codes;
    for (const Currency currency : currencies)
        if (currency.isKnown())
            codes.append(currency.code());
    return codes;
}

} // namespace

RowsBehind rowsBehind(const TableSnapshot &transactions, const InternalTransfers *leftOut,
                      const MovementFilter &filter)
{
    RowQuery query(*transactions.spec);
    query.within("value_date", filter.first, filter.last);
    if (filter.direction)
        query.is("type", *filter.direction == FlowDirection::In ? u"INFLOW"_s : u"OUTFLOW"_s);
    else
        query.isAny("type", {u"INFLOW"_s, u"OUTFLOW"_s});
    if (filter.currency.isKnown())
        query.is("currency", filter.currency.code());
    else
        query.isNone("currency", codesOf(filter.currencies));
    if (filter.category)
        query.is("category", *filter.category);
    query.isNone("category", filter.otherThan);
    if (filter.hasCategory)
        query.isSet("category");
    query.isNone("status", {u"PENDING"_s});
    for (const RepeatedLink &link : filter.repeated)
        query.isNotSince("account.link", link.link, "value_date", link.from);
    const auto named = leftOut ? namedRows(transactions, *leftOut, filter) : std::optional(QStringList());
    if (named)
        query.isNone("id", *named);
    return {.query = query.text(), .hasMore = !named};
}

} // namespace vinculo::models
