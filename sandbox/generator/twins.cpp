// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/generator/twins.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace vinculo::sandbox {

namespace {

bool holdsSalary(const Store &store, const LinkRecord &link)
{
    const auto &account = store.people[link.person].salaryAccount;
    return account && std::find(link.accounts.begin(), link.accounts.end(), *account) != link.accounts.end();
}

//! The same account as another link shows it: known under an id of its own, read when that link was.
AccountRecord asSeenBy(const AccountRecord &account, const AccountRecord &own)
{
    AccountRecord seen = account;
    seen.id = own.id;
    seen.link = own.link;
    seen.createdAt = own.createdAt;
    seen.collectedAt = own.collectedAt;
    return seen;
}

//! `to` shows what `from` does; what one of them has more is added to the other.
void shareAccounts(Store &store, std::uint32_t from, std::uint32_t to)
{
    const std::vector<std::uint32_t> shown = store.links[from].accounts;
    const std::vector<std::uint32_t> own = store.links[to].accounts;
    const std::size_t both = std::min(shown.size(), own.size());
    for (std::size_t i = 0; i < both; ++i)
        store.accounts[own[i]] = asSeenBy(store.accounts[shown[i]], store.accounts[own[i]]);
    for (std::size_t i = both; i < shown.size(); ++i) {
        AccountRecord first = store.accounts[own.front()]; // for the times of that link
        store.addAccount(asSeenBy(store.accounts[shown[i]], first));
    }
    for (std::size_t i = both; i < own.size(); ++i) {
        AccountRecord first = store.accounts[shown.front()];
        store.addAccount(asSeenBy(store.accounts[own[i]], first));
    }
}

void giveRows(LinkRecord &link, std::vector<TransactionRecord> rows, Instant now)
{
    link.nextSequence = 0;
    for (TransactionRecord &row : rows) {
        row.sequence = link.nextSequence++;
        row.createdAt = std::min(now - kMinute, std::max(row.createdAt, link.createdAt + 30 * kSecond));
    }
    link.transactions = std::move(rows);
}

//! The same rows of the accounts that stand at the same places of the other link.
std::vector<TransactionRecord> moved(std::vector<TransactionRecord> rows,
                                     const std::vector<std::uint32_t> &from,
                                     const std::vector<std::uint32_t> &to)
{
    for (TransactionRecord &row : rows) {
        const auto place = std::find(from.begin(), from.end(), row.account) - from.begin();
        row.account = to[static_cast<std::size_t>(place)];
    }
    return rows;
}

} // namespace

bool makeAlike(Store &store, std::uint32_t older, std::uint32_t younger, Instant now)
{
    const std::size_t had[] = {store.links[older].transactions.size(),
                               store.links[younger].transactions.size()};
    const std::size_t total = had[0] + had[1];
    if (store.links[older].accounts.empty() || store.links[younger].accounts.empty() || total < 2 ||
        holdsSalary(store, store.links[older]) || holdsSalary(store, store.links[younger]))
        return false;
    const bool isOlderFuller = had[0] > had[1];
    const std::uint32_t from = isOlderFuller ? older : younger;
    const std::uint32_t to = isOlderFuller ? younger : older;
    shareAccounts(store, from, to);
    // Newest first; the older link has one row less when they are odd in number.
    const std::vector<TransactionRecord> &rows = store.links[from].transactions;
    std::vector<TransactionRecord> shared(rows.begin(),
                                          rows.begin() + static_cast<std::ptrdiff_t>(total - total / 2));
    std::vector<TransactionRecord> others =
        moved(shared, store.links[from].accounts, store.links[to].accounts);
    std::vector<TransactionRecord> &ofOlder = isOlderFuller ? shared : others;
    ofOlder.resize(total / 2);
    giveRows(store.links[from], std::move(shared), now);
    giveRows(store.links[to], std::move(others), now);
    return true;
}

} // namespace vinculo::sandbox
