// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/tablesnapshot.h"

#include <QDate>
#include <QString>

#include <atomic>
#include <optional>
#include <vector>

namespace vinculo::models {

enum class MonthCoverage : std::uint8_t {
    Full,          //!< the whole month lies in what was read, and has movements
    Partial,       //!< has movements, but its beginning or its end was not read
    None,          //!< read, and without a movement
    OutsideWindow, //!< older than what Belvo reads at most
    BeforeAccount, //!< the customer was not there yet
    NotRead,       //!< younger than the last reading of the link
    NotLoaded,     //!< pages are still missing here
};

//! Why an account shows nothing before a certain day.
enum class HistoryLimit : std::uint8_t {
    Window,        //!< Belvo reads 365 days before the link was created at most
    AccountOpened, //!< the relation with the bank, or the contract, began then
    BankGivesLess, //!< inside the window, but the bank delivered nothing older
    NoMovements,   //!< everything was read and there is none
    NotFetched,    //!< the link does not fetch movements
    NotLoaded,     //!< pages are still missing here: too early to say
};

struct CoveredMonth
{
    QDate month; //!< its first day
    MonthCoverage coverage = MonthCoverage::None;
    std::uint32_t count = 0; //!< movements, pending ones too
};

struct AccountCoverage
{
    api::Uuid account;
    std::optional<api::Uuid> link;
    QDate first; //!< of the movements; invalid: none
    QDate last;
    std::uint32_t count = 0;
    HistoryLimit limit = HistoryLimit::NotLoaded;
    QDate limitDate; //!< the day the limit speaks of; invalid where there is none
    //! The link was last read on that day: later months cannot be there. Invalid: unknown.
    QDate readUntil;
    std::vector<CoveredMonth> months; //!< oldest first, the current month last
    std::uint32_t undated = 0;
};

struct CoverageSource
{
    const TableSnapshot &accounts;
    const TableSnapshot &links;
    const TableSnapshot &owners; //!< tell when a customer came to the bank
    const TableSnapshot &transactions;
    bool areTransactionsComplete = false;
    QDate today;
    int months = 13; //!< at least so many; more where older movements exist, twenty years at most
};

//! Which months of which account are there. In the order of the accounts. Nothing when cancelled. Any
//! thread.
[[nodiscard]] std::optional<std::vector<AccountCoverage>> coverage(const CoverageSource &source,
                                                                   const std::atomic_bool &isCancelled);

} // namespace vinculo::models
