// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/historyloss.h"

#include <algorithm>
#include <optional>

namespace vinculo::models {

namespace {

//! What one link holds under one key: accounts that nothing tells apart count together.
struct Held
{
    std::vector<LostAccount> accounts;
    AccountHistory history;
};
using Holdings = std::map<std::string, Held>;

std::string_view numberOf(const AccountIdentity &account)
{
    return account.number.empty() ? account.publicNumber : account.number;
}

//! The same in every link that has the account; its id is not. Parts cannot run into each other.
std::string keyOf(const AccountIdentity &account)
{
    const std::string_view number = numberOf(account);
    const std::string_view first = number.empty() ? account.category : account.agency;
    return std::string(number.empty() ? "?" : "#")
        .append(std::to_string(first.size()))
        .append(":")
        .append(first)
        .append(number.empty() ? account.name : number);
}

void addTo(AccountHistory &sum, const AccountHistory &history)
{
    for (const auto &[month, count] : history.months)
        sum.months[month] += count;
    sum.undated += history.undated;
}

//! Nothing: it is not known, or some movements are of an account that nobody knows.
std::optional<Holdings> holdingsOf(const LinkHolding &link)
{
    if (link.history.state != LinkHistory::State::Known)
        return std::nullopt;
    Holdings holdings;
    for (const AccountIdentity &account : link.accounts)
        holdings[keyOf(account)].accounts.push_back(
            {std::string(account.category), std::string(numberOf(account))});
    for (const auto &[id, history] : link.history.accounts) {
        const auto account = std::ranges::find(link.accounts, id, &AccountIdentity::id);
        if (account == link.accounts.end() && id != api::Uuid{})
            return std::nullopt;
        addTo(holdings[account == link.accounts.end() ? std::string() : keyOf(*account)].history, history);
    }
    return holdings;
}

//! The most that one of them holds under a key. Not the sum: what two of them have may be the same.
Held mostOf(const std::vector<Holdings> &staying, const std::string &key)
{
    Held most;
    for (const Holdings &holdings : staying) {
        const auto found = holdings.find(key);
        if (found == holdings.end())
            continue;
        const Held &held = found->second;
        if (held.accounts.size() > most.accounts.size())
            most.accounts = held.accounts;
        for (const auto &[month, count] : held.history.months)
            most.history.months[month] = std::max(most.history.months[month], count);
        most.history.undated = std::max(most.history.undated, held.history.undated);
    }
    return most;
}

void unite(std::vector<QDate> &months, const std::vector<QDate> &others)
{
    months.insert(months.end(), others.begin(), others.end());
    std::ranges::sort(months);
    const auto repeated = std::ranges::unique(months);
    months.erase(repeated.begin(), repeated.end());
}

} // namespace

void HistoryLoss::add(const HistoryLoss &other)
{
    isKnown = isKnown && other.isKnown;
    accounts.insert(accounts.end(), other.accounts.begin(), other.accounts.end());
    unite(months, other.months);
    undated += other.undated;
}

HistoryLoss lossWith(const LinkHolding &removed, const std::vector<LinkHolding> &staying)
{
    const std::optional<Holdings> gone = holdingsOf(removed);
    std::vector<Holdings> stay;
    for (const LinkHolding &link : staying)
        if (auto holdings = holdingsOf(link))
            stay.push_back(std::move(*holdings));
    if (!gone || stay.size() < staying.size())
        return {};
    HistoryLoss loss{.isKnown = true};
    for (const auto &[key, held] : *gone) {
        const Held most = mostOf(stay, key);
        for (std::size_t i = most.accounts.size(); i < held.accounts.size(); ++i)
            loss.accounts.push_back(held.accounts[i]);
        std::vector<QDate> months;
        for (const auto &[month, count] : held.history.months) {
            const auto found = most.history.months.find(month);
            if (found == most.history.months.end() || found->second < count)
                months.push_back(month);
        }
        unite(loss.months, months);
        if (held.history.undated > most.history.undated)
            loss.undated += held.history.undated - most.history.undated;
    }
    return loss;
}

} // namespace vinculo::models
