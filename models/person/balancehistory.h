// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/tablesnapshot.h"
#include "models/totals/exactsum.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <atomic>
#include <optional>
#include <vector>

namespace vinculo::models {

//! Whether a balance of the past can be told for an account.
enum class BalanceBasis : std::uint8_t {
    Reconstructed,  //!< from the last balance back through the movements
    LastOnly,       //!< no movements: the last balance is all there is
    NotLoaded,      //!< movements are still missing: a balance of the past would be wrong
    ForeignAmounts, //!< movements in another currency without the amount in the account's own
    NotADeposit,    //!< cards and loans: their balance is no sum of movements
    NoBalance,
};

struct BalancePoint
{
    QDate date; //!< end of that day
    ExactSum balance;
    bool isObserved = false; //!< the bank said so on that day; otherwise computed
};

struct AccountBalances
{
    api::Uuid account;
    Currency currency;
    BalanceBasis basis = BalanceBasis::NoBalance;
    std::vector<BalancePoint> points; //!< oldest first, never before the first movement
};

struct BalanceSum
{
    QDate date;
    ExactSum balance;
    int accounts = 0; //!< that have a balance on that day
};

struct CurrencyBalances
{
    Currency currency;
    int accounts = 0; //!< that are ever part of it
    std::vector<BalanceSum> points;
};

struct BalanceHistory
{
    std::vector<AccountBalances> accounts;    //!< in the order of the table
    std::vector<CurrencyBalances> currencies; //!< deposits only; most accounts first
};

enum class BalanceStep : std::uint8_t { Day, MonthEnd };

struct BalanceSource
{
    const TableSnapshot &accounts;
    const TableSnapshot &transactions;
    const TableSnapshot &balances; //!< observed ones; may be empty
    bool areTransactionsComplete = false;
    BalanceStep step = BalanceStep::Day;
};

//! Balances over time, processed movements only, over the time that the movements cover and at most twenty
//! years. Where the bank's own balances are given, the line goes through them. Nothing when cancelled. Any
//! thread.
[[nodiscard]] std::optional<BalanceHistory> balanceHistory(const BalanceSource &source,
                                                           const std::atomic_bool &isCancelled);

//! What a balance of the past was worked out from: the movements of these accounts up to that day, as a query
//! for the table of transactions. No accounts: it is made of last balances alone, without any movement.
struct BalanceRows
{
    QStringList accounts;
    QString query;
};
[[nodiscard]] BalanceRows rowsBehindBalance(const BalanceHistory &history, Currency currency, QDate day);

} // namespace vinculo::models
