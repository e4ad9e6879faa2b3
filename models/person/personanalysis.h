// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/balancehistory.h"
#include "models/person/cashflow.h"
#include "models/person/chartperiod.h"
#include "models/person/coverage.h"
#include "models/person/employmentfacts.h"
#include "models/person/fiscalfacts.h"
#include "models/person/incomefacts.h"
#include "models/person/investmentclasses.h"
#include "models/person/linkhealth.h"
#include "models/person/personrows.h"
#include "models/person/spending.h"
#include "models/person/timeline.h"
#include "models/person/upcomingbills.h"

namespace vinculo::models {

//! What the analyses depend on besides the rows.
struct AnalysisOptions
{
    QDateTime now;                 //!< UTC
    bool leavesOutInternal = true; //!< transfers between the person's own accounts
    ChartPeriod period = ChartPeriod::Year;
    BalanceStep balanceStep = BalanceStep::Day;
    int coverageMonths = 13;
    QHash<QString, QDateTime> refreshAcceptedAt = {}; //!< see HealthSource
    QList<storage::JournalEntry> journal = {};        //!< see TimelineSource
    QList<PersonDecision> decisions = {};             //!< see TimelineSource
    QStringList formerLinks = {};                     //!< see TimelineSource
};

//! Everything the person page shows besides the rows themselves.
struct PersonAnalysis
{
    ChartPeriod period = ChartPeriod::Year; //!< of the spending, and what charts show of the rest
    InternalTransfers internal;
    CashFlow cashFlow;
    BalanceHistory balances;
    Spending spending;
    std::vector<AccountCoverage> coverage;
    IncomeFacts income;
    std::vector<UpcomingBill> bills;
    std::vector<CurrencyInvestments> investments;
    ConsentFacts consents;
    PersonHealth health;
    EmploymentFacts employment;
    FiscalFacts fiscal;
    //! Links whose movements, accounts and balances are in the figures once, with the link that is kept.
    std::vector<RepeatedLink> repeated;
    PersonRows counted; //!< the rows that the figures are made of: without what is told twice
    std::vector<TimelineEvent> timeline;
};

//! All analyses of one moment. Nothing when cancelled. For a worker: some ten milliseconds at 50,000
//! movements.
[[nodiscard]] std::optional<PersonAnalysis>
analysePerson(const PersonRows &rows, const AnalysisOptions &options, const std::atomic_bool &isCancelled);

} // namespace vinculo::models
