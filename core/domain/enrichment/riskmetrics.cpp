// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/enrichment/results.h"

// Source: published API description, schema RiskInsights: the same figures over linked accounts.

namespace vinculo::enrichment {
namespace {

using enum FieldType;
using enum FieldFlag;

constexpr EnumValue kGroups[] = {
    {"assets_metrics", QT_TRANSLATE_NOOP("Enrichment", "Accounts")},
    {"credit_cards_metrics", QT_TRANSLATE_NOOP("Enrichment", "Credit cards")},
    {"loans_metrics", QT_TRANSLATE_NOOP("Enrichment", "Loans")},
    {"balances_metrics", QT_TRANSLATE_NOOP("Enrichment", "Balances")},
    {"transactions_metrics", QT_TRANSLATE_NOOP("Enrichment", "Transactions")},
    {"cashflow_metrics", QT_TRANSLATE_NOOP("Enrichment", "Cash flow")},
};

constexpr EnumValue kFigures[] = {
    {"num_assets_accounts", QT_TRANSLATE_NOOP("Enrichment", "Number of accounts with assets")},
    {"num_checking_accounts", QT_TRANSLATE_NOOP("Enrichment", "Number of checking accounts")},
    {"num_savings_accounts", QT_TRANSLATE_NOOP("Enrichment", "Number of savings accounts")},
    {"checking_accounts_balance", QT_TRANSLATE_NOOP("Enrichment", "Balance of checking accounts")},
    {"savings_accounts_balance", QT_TRANSLATE_NOOP("Enrichment", "Balance of savings accounts")},
    {"num_accounts", QT_TRANSLATE_NOOP("Enrichment", "Number of accounts")},
    {"sum_credit_limit", QT_TRANSLATE_NOOP("Enrichment", "Credit limit")},
    {"sum_credit_used", QT_TRANSLATE_NOOP("Enrichment", "Credit used")},
    {"credit_card_limit_utilization", QT_TRANSLATE_NOOP("Enrichment", "Share of the credit limit used")},
    {"sum_loans_principal", QT_TRANSLATE_NOOP("Enrichment", "Principal of loans")},
    {"sum_loans_outstanding_principal", QT_TRANSLATE_NOOP("Enrichment", "Outstanding principal of loans")},
    {"sum_loans_monthly_payment", QT_TRANSLATE_NOOP("Enrichment", "Monthly payments of loans")},
    {"loan_limit_utilization", QT_TRANSLATE_NOOP("Enrichment", "Share of loans still owed")},
    {"overdraft_limit", QT_TRANSLATE_NOOP("Enrichment", "Overdraft limit")},
    {"overdraft_limit_utilization", QT_TRANSLATE_NOOP("Enrichment", "Share of the overdraft limit used")},
    {"closing_balance", QT_TRANSLATE_NOOP("Enrichment", "Closing balance")},
    {"balance_threshold_x", QT_TRANSLATE_NOOP("Enrichment", "Balance threshold")},
    {"min_balance", QT_TRANSLATE_NOOP("Enrichment", "Lowest balance")},
    {"mean_balance", QT_TRANSLATE_NOOP("Enrichment", "Average balance")},
    {"max_balance", QT_TRANSLATE_NOOP("Enrichment", "Highest balance")},
    {"std_balance", QT_TRANSLATE_NOOP("Enrichment", "Spread of the balance")},
    {"balance_trend", QT_TRANSLATE_NOOP("Enrichment", "Trend of the balance")},
    {"days_balance_below_0", QT_TRANSLATE_NOOP("Enrichment", "Days below zero")},
    {"days_balance_below_mean", QT_TRANSLATE_NOOP("Enrichment", "Days below the average")},
    {"days_balance_below_x", QT_TRANSLATE_NOOP("Enrichment", "Days below the threshold")},
    {"days_since_last_transaction", QT_TRANSLATE_NOOP("Enrichment", "Days since the last transaction")},
    {"days_since_last_incoming_transaction", QT_TRANSLATE_NOOP("Enrichment", "Days since money came in")},
    {"days_since_last_outgoing_transaction", QT_TRANSLATE_NOOP("Enrichment", "Days since money went out")},
    {"days_history", QT_TRANSLATE_NOOP("Enrichment", "Days of history")},
    {"num_transactions", QT_TRANSLATE_NOOP("Enrichment", "Number of transactions")},
    {"max_num_transactions", QT_TRANSLATE_NOOP("Enrichment", "Most transactions in a day")},
    {"mean_num_transactions", QT_TRANSLATE_NOOP("Enrichment", "Transactions a day")},
    {"num_incoming_transactions", QT_TRANSLATE_NOOP("Enrichment", "Number of incoming transactions")},
    {"max_num_incoming_transactions", QT_TRANSLATE_NOOP("Enrichment", "Most incoming in a day")},
    {"mean_num_incoming_transactions", QT_TRANSLATE_NOOP("Enrichment", "Incoming a day")},
    {"sum_incoming_amount", QT_TRANSLATE_NOOP("Enrichment", "Money in, total")},
    {"max_incoming_amount", QT_TRANSLATE_NOOP("Enrichment", "Money in, largest")},
    {"mean_incoming_amount", QT_TRANSLATE_NOOP("Enrichment", "Money in, average")},
    {"num_outgoing_transactions", QT_TRANSLATE_NOOP("Enrichment", "Number of outgoing transactions")},
    {"max_num_outgoing_transactions", QT_TRANSLATE_NOOP("Enrichment", "Most outgoing in a day")},
    {"mean_num_outgoing_transactions", QT_TRANSLATE_NOOP("Enrichment", "Outgoing a day")},
    {"sum_outgoing_amount", QT_TRANSLATE_NOOP("Enrichment", "Money out, total")},
    {"max_outgoing_amount", QT_TRANSLATE_NOOP("Enrichment", "Money out, largest")},
    {"mean_outgoing_amount", QT_TRANSLATE_NOOP("Enrichment", "Money out, average")},
    {"days_without_transactions", QT_TRANSLATE_NOOP("Enrichment", "Days without transactions")},
    {"max_positive", QT_TRANSLATE_NOOP("Enrichment", "Largest daily inflow")},
    {"max_negative", QT_TRANSLATE_NOOP("Enrichment", "Largest daily outflow")},
    {"mean_positive", QT_TRANSLATE_NOOP("Enrichment", "Average daily inflow")},
    {"mean_negative", QT_TRANSLATE_NOOP("Enrichment", "Average daily outflow")},
    {"sum_positive", QT_TRANSLATE_NOOP("Enrichment", "Inflow, total")},
    {"sum_positive_trend", QT_TRANSLATE_NOOP("Enrichment", "Inflow, trend")},
    {"sum_negative", QT_TRANSLATE_NOOP("Enrichment", "Outflow, total")},
    {"sum_negative_trend", QT_TRANSLATE_NOOP("Enrichment", "Outflow, trend")},
    {"positive_to_negative_ratio", QT_TRANSLATE_NOOP("Enrichment", "Inflow over outflow")},
    {"net_cashflow", QT_TRANSLATE_NOOP("Enrichment", "Net cash flow")},
    {"net_cashflow_trend", QT_TRANSLATE_NOOP("Enrichment", "Net cash flow, trend")},
};

constexpr FieldSpec window(std::string_view path, const char *label)
{
    return {.path = path,
            .label = label,
            .type = Decimal,
            .flags = DefaultColumn | Exported | FieldFlag::Optional};
}

constexpr FieldSpec kFields[] = {
    {.path = "group",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Part"),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kGroups},
    {.path = "figure",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Figure"),
     .type = Enum,
     .flags = DefaultColumn | Exported | Title,
     .values = kFigures},
    window("value", QT_TRANSLATE_NOOP("Enrichment", "All")),
    window("3d", QT_TRANSLATE_NOOP("Enrichment", "3 days")),
    window("1w", QT_TRANSLATE_NOOP("Enrichment", "1 week")),
    window("1m", QT_TRANSLATE_NOOP("Enrichment", "1 month")),
    window("3m", QT_TRANSLATE_NOOP("Enrichment", "3 months")),
    window("6m", QT_TRANSLATE_NOOP("Enrichment", "6 months")),
    window("12m", QT_TRANSLATE_NOOP("Enrichment", "12 months")),
};

constexpr ResourceSpec kMetrics{.name = "enriched-risk-figures",
                                .path = "/api/enrich/risk-insights/",
                                .title = QT_TRANSLATE_NOOP("Enrichment", "Figures"),
                                .trContext = "Enrichment",
                                .icon = "activity",
                                .fields = kFields,
                                .group = ResourceGroup::Enrichment};
static_assert(valid(kMetrics));

} // namespace

const ResourceSpec &riskMetrics()
{
    return kMetrics;
}

} // namespace vinculo::enrichment
