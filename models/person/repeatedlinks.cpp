// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/repeatedlinks.h"

#include "models/person/snapshotfield.h"

#include <map>
#include <set>

namespace vinculo::models {

namespace {

//! A part whose rows stand for money that is there once, however many links tell it, and where their link is.
struct CountedPart
{
    PersonPart part;
    std::string_view link;
};
constexpr CountedPart kCounted[] = {
    {PersonPart::Accounts, "link"}, {PersonPart::Balances, "link"}, {PersonPart::Bills, "account.link"}};
constexpr std::string_view kLinkOfMovement = "account.link";
constexpr std::string_view kDayOfMovement = "value_date";

using Links = std::map<api::Uuid, api::Uuid>; //!< the kept one by the second one
using Days = std::map<api::Uuid, QDate>;

api::Uuid idOf(const QString &wire)
{
    api::Uuid id;
    api::Uuid::parse(wire.toStdString(), id);
    return id;
}

template<class Condition>
void removeIf(TableSnapshot &table, Condition condition)
{
    std::vector<std::uint32_t> gone;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (condition(row))
            gone.push_back(static_cast<std::uint32_t>(row));
    }
    table.rows.remove(gone);
}

//! Rows of a second link go where the kept one has some of its own.
void leaveOutRows(TableSnapshot &table, std::string_view linkPath, const Links &keptOf)
{
    const TableSnapshot all = table;
    const SnapshotField link(all, linkPath);
    std::set<api::Uuid> present;
    for (std::size_t row = 0; row < all.rows.size(); ++row)
        present.insert(link.uuid(row).value_or(api::Uuid()));
    removeIf(table, [&](std::size_t row) {
        const auto kept = keptOf.find(link.uuid(row).value_or(api::Uuid()));
        return kept != keptOf.end() && present.contains(kept->second);
    });
}

//! The first day of which each link has movements.
Days firstDays(const TableSnapshot &transactions)
{
    Days days;
    const SnapshotField link(transactions, kLinkOfMovement);
    const SnapshotField day(transactions, kDayOfMovement);
    for (std::size_t row = 0; row < transactions.rows.size(); ++row) {
        const auto id = link.uuid(row);
        const QDate at = day.date(row);
        if (!id || !at.isValid())
            continue;
        const auto [known, isNew] = days.try_emplace(*id, at);
        if (!isNew && at < known->second)
            known->second = at;
    }
    return days;
}

//! Movements of second links since the kept one has any; gives the days.
Days leaveOutMovements(TableSnapshot &transactions, const Links &keptOf)
{
    const TableSnapshot all = transactions;
    const Days days = firstDays(all);
    Days since;
    for (const auto &[second, kept] : keptOf) {
        if (const auto first = days.find(kept); first != days.end() && days.contains(second))
            since.emplace(second, first->second);
    }
    const SnapshotField link(all, kLinkOfMovement);
    const SnapshotField day(all, kDayOfMovement);
    removeIf(transactions, [&](std::size_t row) {
        const auto from = since.find(link.uuid(row).value_or(api::Uuid()));
        return from != since.end() && day.date(row).isValid() && day.date(row) >= from->second;
    });
    return since;
}

} // namespace

std::vector<RepeatedLink> leaveOutRepeated(PersonRows &rows, const PersonHealth &health)
{
    Links keptOf;
    for (const LinkHealth &link : health.links) {
        for (const HealthFinding &finding : link.findings) {
            if (finding.reason == HealthReason::Duplicate)
                keptOf.emplace(idOf(link.link), idOf(finding.other));
        }
    }
    if (keptOf.empty())
        return {};
    std::vector<RepeatedLink> repeated;
    const Days since = leaveOutMovements(rows.tables[indexOf(PersonPart::Transactions)], keptOf);
    for (const auto &[second, from] : since)
        repeated.push_back({.link = wireId(second), .kept = wireId(keptOf.at(second)), .from = from});
    for (const CountedPart &counted : kCounted)
        leaveOutRows(rows.tables[indexOf(counted.part)], counted.link, keptOf);
    return repeated;
}

} // namespace vinculo::models
