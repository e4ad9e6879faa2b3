// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/personanalysis.h"

#include <algorithm>

namespace vinculo::models {

namespace {

//! Whole months up to today, as in money in and out.
SpendingRequest spendingRequest(const AnalysisOptions &options, const PersonAnalysis &analysis)
{
    const QDate today = options.now.date();
    QDate first(today.year(), today.month(), 1);
    if (options.period != ChartPeriod::All)
        first = first.addMonths(1 - monthsOf(options.period));
    else
        for (const CurrencyFlow &flow : analysis.cashFlow.currencies)
            if (!flow.months.empty())
                first = std::min(first, flow.months.front().month);
    return {.first = first,
            .last = today,
            .leavesOutInternal = options.leavesOutInternal,
            .repeated = analysis.repeated};
}

//! What is read of the movements; false when cancelled.
bool analyseMovements(const PersonRows &all, const AnalysisOptions &options,
                      const std::atomic_bool &isCancelled, PersonAnalysis &analysis)
{
    const PersonRows &rows = analysis.counted;
    const TableSnapshot &transactions = rows.at(PersonPart::Transactions);
    const bool isComplete = rows.isComplete(PersonPart::Transactions);
    auto internal = internalTransfers(transactions, rows.at(PersonPart::Owners), isCancelled);
    if (!internal)
        return false;
    analysis.internal = *std::move(internal);
    auto flow = cashFlow(transactions, analysis.internal, options.leavesOutInternal, isCancelled);
    auto balances = balanceHistory({.accounts = rows.at(PersonPart::Accounts),
                                    .transactions = transactions,
                                    .balances = rows.at(PersonPart::Balances),
                                    .areTransactionsComplete = isComplete,
                                    .step = options.balanceStep},
                                   isCancelled);
    auto covered = coverage({.accounts = all.at(PersonPart::Accounts),
                             .links = all.at(PersonPart::Links),
                             .owners = all.at(PersonPart::Owners),
                             .transactions = all.at(PersonPart::Transactions),
                             .areTransactionsComplete = isComplete,
                             .today = options.now.date(),
                             .months = options.coverageMonths},
                            isCancelled);
    if (!flow || !balances || !covered)
        return false;
    analysis.cashFlow = *std::move(flow);
    analysis.cashFlow.repeated = analysis.repeated;
    auto spent = spending(transactions, analysis.internal, spendingRequest(options, analysis), isCancelled);
    if (!spent)
        return false;
    analysis.spending = *std::move(spent);
    analysis.balances = *std::move(balances);
    analysis.coverage = *std::move(covered);
    return true;
}

} // namespace

std::optional<PersonAnalysis> analysePerson(const PersonRows &rows, const AnalysisOptions &options,
                                            const std::atomic_bool &isCancelled)
{
    PersonAnalysis analysis;
    analysis.period = options.period;
    const TableSnapshot &links = rows.at(PersonPart::Links);
    const TableSnapshot &institutions = rows.at(PersonPart::Institutions);
    analysis.consents = consentFacts(rows.at(PersonPart::Consents), links, institutions, options.now,
                                     rows.isComplete(PersonPart::Consents));
    analysis.health = linkHealth({.links = links,
                                  .institutions = institutions,
                                  .consents = analysis.consents,
                                  .now = options.now,
                                  .refreshAcceptedAt = options.refreshAcceptedAt});
    analysis.counted = rows;
    analysis.repeated = leaveOutRepeated(analysis.counted, analysis.health);
    if (!analyseMovements(rows, options, isCancelled, analysis))
        return {};
    analysis.income = incomeFacts(rows.at(PersonPart::Incomes), rows.at(PersonPart::RecurringExpenses),
                                  rows.at(PersonPart::Transactions));
    analysis.bills = upcomingBills(analysis.counted.at(PersonPart::Bills), options.now.date());
    analysis.investments = investmentClasses(analysis.counted.at(PersonPart::Investments));
    analysis.employment = employmentFacts(rows);
    analysis.fiscal = fiscalFacts(rows);
    analysis.timeline = timeline({.links = links,
                                  .transactions = rows.at(PersonPart::Transactions),
                                  .consents = analysis.consents,
                                  .journal = options.journal,
                                  .decisions = options.decisions,
                                  .formerLinks = options.formerLinks});
    return isCancelled ? std::nullopt : std::optional(std::move(analysis));
}

} // namespace vinculo::models
