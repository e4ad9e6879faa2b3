// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/enrichment/results.h"

#include "core/domain/enrichment/incomevalues.h"
#include "core/domain/resources/transactioncategories.h"

// Source: published API description 1.35, schemas Categorization and Income; the same products over links for
// the two calls that it leaves out.

namespace vinculo::enrichment {
namespace {

using enum FieldType;
using enum FieldFlag;

constexpr EnumValue kDirections[] = {
    {"OUTFLOW", QT_TRANSLATE_NOOP("Transactions", "Outflow")},
    {"INFLOW", QT_TRANSLATE_NOOP("Transactions", "Inflow")},
};

constexpr FieldSpec kCategorizedFields[] = {
    {.path = "transaction_id",
     .label = QT_TRANSLATE_NOOP("Transactions", "Transaction ID"),
     .flags = DefaultColumn | Exported | Title},
    {.path = "value_date",
     .label = QT_TRANSLATE_NOOP("Transactions", "Value date"),
     .type = Date,
     .flags = DefaultColumn | Exported},
    {.path = "description",
     .label = QT_TRANSLATE_NOOP("Transactions", "Description"),
     .flags = DefaultColumn | Exported},
    {.path = "type",
     .label = QT_TRANSLATE_NOOP("Transactions", "Type"),
     .type = Enum,
     .flags = Exported,
     .values = kDirections},
    {.path = "amount",
     .label = QT_TRANSLATE_NOOP("Transactions", "Amount"),
     .type = Money,
     .flags = DefaultColumn | Exported,
     .currencyPath = "currency",
     .directionPath = "type"},
    {.path = "category",
     .label = QT_TRANSLATE_NOOP("Transactions", "Category"),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = resources::kTransactionCategories},
    {.path = "subcategory",
     .label = QT_TRANSLATE_NOOP("Transactions", "Subcategory"),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = resources::kTransactionSubcategories},
    {.path = "merchant.merchant_name",
     .label = QT_TRANSLATE_NOOP("Transactions", "Merchant name"),
     .flags = DefaultColumn | Exported | LowCardinality},
    {.path = "merchant.website",
     .label = QT_TRANSLATE_NOOP("Transactions", "Merchant website"),
     .flags = Exported | LowCardinality},
    {.path = "account_id",
     .label = QT_TRANSLATE_NOOP("Transactions", "Account ID"),
     .flags = Exported | Sensitive | LowCardinality,
     .mask = MaskKind::AccountNumber},
    {.path = "account_holder_id",
     .label = QT_TRANSLATE_NOOP("Transactions", "Holder ID"),
     .flags = Exported | Sensitive | LowCardinality,
     .mask = MaskKind::AccountNumber},
    {.path = "institution",
     .label = QT_TRANSLATE_NOOP("Transactions", "Institution"),
     .flags = Exported | LowCardinality},
};
constexpr ResourceSpec kCategorized{.name = "categorized-transactions",
                                    .path = "/api/categorization/",
                                    .title = QT_TRANSLATE_NOOP("Transactions", "Categorised transactions"),
                                    .trContext = "Transactions",
                                    .icon = "transaction",
                                    .fields = kCategorizedFields,
                                    .group = ResourceGroup::Enrichment};
static_assert(valid(kCategorized));

constexpr EnumValue kSources[] = {{"BANK", QT_TRANSLATE_NOOP("Enrichment", "Bank")}};

constexpr EnumValue kFrequencies[] = {
    {"MONTHLY", QT_TRANSLATE_NOOP("Enrichment", "Monthly")},
    {"FORTNIGHTLY", QT_TRANSLATE_NOOP("Enrichment", "Fortnightly")},
    {"WEEKLY", QT_TRANSLATE_NOOP("Enrichment", "Weekly")},
    {"IRREGULAR", QT_TRANSLATE_NOOP("Enrichment", "Irregular")},
    {"SINGLE", QT_TRANSLATE_NOOP("Enrichment", "Once")},
};

constexpr FieldSpec figure(std::string_view path, const char *label, FieldFlag flags = Exported)
{
    return {.path = path, .label = label, .type = Decimal, .flags = flags};
}

constexpr FieldSpec count(std::string_view path, const char *label, FieldFlag flags = Exported)
{
    return {.path = path, .label = label, .type = Integer, .flags = flags};
}

constexpr FieldSpec kHolderFields[] = {
    {.path = "account_holder_id",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Holder ID"),
     .flags = DefaultColumn | Exported | Sensitive | Title,
     .mask = MaskKind::AccountNumber},
    count("number_of_income_streams", QT_TRANSLATE_NOOP("Enrichment", "Sources"), DefaultColumn | Exported),
    figure("monthly_average", QT_TRANSLATE_NOOP("Enrichment", "Monthly average"), DefaultColumn | Exported),
    figure("monthly_average_regular", QT_TRANSLATE_NOOP("Enrichment", "Monthly, regular"),
           DefaultColumn | Exported),
    figure("monthly_average_irregular", QT_TRANSLATE_NOOP("Enrichment", "Monthly, irregular"),
           DefaultColumn | Exported),
    figure("total_income_amount", QT_TRANSLATE_NOOP("Enrichment", "Total"), DefaultColumn | Exported),
    {.path = "first_transaction_date",
     .label = QT_TRANSLATE_NOOP("Enrichment", "First transaction"),
     .type = Date,
     .flags = DefaultColumn | Exported},
    {.path = "last_transaction_date",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Last transaction"),
     .type = Date,
     .flags = DefaultColumn | Exported},
    {.path = "income_source_type",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Source"),
     .type = Enum,
     .flags = Exported,
     .values = kSources},
    figure("monthly_average_high_confidence", QT_TRANSLATE_NOOP("Enrichment", "Monthly, high confidence")),
    figure("monthly_average_medium_confidence",
           QT_TRANSLATE_NOOP("Enrichment", "Monthly, medium confidence")),
    figure("monthly_average_low_confidence", QT_TRANSLATE_NOOP("Enrichment", "Monthly, low confidence")),
    figure("total_regular_income_amount", QT_TRANSLATE_NOOP("Enrichment", "Total, regular")),
    figure("total_irregular_income_amount", QT_TRANSLATE_NOOP("Enrichment", "Total, irregular")),
    figure("total_high_confidence", QT_TRANSLATE_NOOP("Enrichment", "Total, high confidence")),
    figure("total_medium_confidence", QT_TRANSLATE_NOOP("Enrichment", "Total, medium confidence")),
    figure("total_low_confidence", QT_TRANSLATE_NOOP("Enrichment", "Total, low confidence")),
};
constexpr ResourceSpec kHolders{.name = "enriched-incomes",
                                .path = "/api/enrich/incomes/",
                                .title = QT_TRANSLATE_NOOP("Enrichment", "Income per person"),
                                .trContext = "Enrichment",
                                .icon = "person",
                                .fields = kHolderFields,
                                .group = ResourceGroup::Enrichment};
static_assert(valid(kHolders));

constexpr FieldSpec kStreamFields[] = {
    {.path = "account_holder_id",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Holder ID"),
     .flags = DefaultColumn | Exported | Sensitive,
     .mask = MaskKind::AccountNumber},
    {.path = "income_type",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Kind of income"),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kIncomeTypes},
    {.path = "last_income_description",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Last description"),
     .flags = DefaultColumn | Exported | Title},
    {.path = "frequency",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Frequency"),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kFrequencies},
    {.path = "monthly_average",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Monthly average"),
     .type = Money,
     .flags = DefaultColumn | Exported,
     .currencyPath = "currency"},
    {.path = "last_income_amount",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Last amount"),
     .type = Money,
     .flags = DefaultColumn | Exported,
     .currencyPath = "currency"},
    {.path = "last_income_date",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Last date"),
     .type = Date,
     .flags = DefaultColumn | Exported},
    {.path = "confidence",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Confidence"),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kConfidences},
    {.path = "average_income_amount",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Average amount"),
     .type = Money,
     .flags = Exported,
     .currencyPath = "currency"},
    {.path = "monthly_median",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Monthly median"),
     .type = Money,
     .flags = Exported | Optional,
     .currencyPath = "currency"},
    figure("stability", QT_TRANSLATE_NOOP("Enrichment", "Stability (0 to 1)")),
    figure("regularity", QT_TRANSLATE_NOOP("Enrichment", "Regularity (0 to 1)")),
    figure("trend", QT_TRANSLATE_NOOP("Enrichment", "Trend")),
    count("number_of_incomes", QT_TRANSLATE_NOOP("Enrichment", "Incomes")),
    count("periods_with_income", QT_TRANSLATE_NOOP("Enrichment", "Months with income")),
    count("full_periods", QT_TRANSLATE_NOOP("Enrichment", "Full months")),
    count("lookback_periods", QT_TRANSLATE_NOOP("Enrichment", "Months looked at")),
    {.path = "account_id",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Account ID"),
     .flags = Exported | Sensitive,
     .mask = MaskKind::AccountNumber},
};
constexpr ResourceSpec kStreams{.name = "enriched-income-streams",
                                .path = "/api/enrich/incomes/",
                                .title = QT_TRANSLATE_NOOP("Enrichment", "Sources of income"),
                                .trContext = "Enrichment",
                                .icon = "transaction",
                                .fields = kStreamFields,
                                .group = ResourceGroup::Enrichment};
static_assert(valid(kStreams));

constexpr EnumValue kPaymentTypes[] = {
    {"SUBSCRIPTION", QT_TRANSLATE_NOOP("Enrichment", "Subscription")},
    {"REGULAR", QT_TRANSLATE_NOOP("Enrichment", "Regular payment")},
};

constexpr FieldSpec kPaymentFields[] = {
    {.path = "name",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Name"),
     .flags = DefaultColumn | Exported | Title},
    {.path = "category",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Category"),
     .flags = DefaultColumn | Exported | LowCardinality},
    {.path = "payment_type",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Kind of payment"),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kPaymentTypes},
    {.path = "frequency",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Frequency"),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kFrequencies},
    figure("average_transaction_amount", QT_TRANSLATE_NOOP("Enrichment", "Average amount"),
           DefaultColumn | Exported),
    figure("median_transaction_amount", QT_TRANSLATE_NOOP("Enrichment", "Median amount"),
           DefaultColumn | Exported),
    count("days_since_last_transaction", QT_TRANSLATE_NOOP("Enrichment", "Days since the last"),
          DefaultColumn | Exported),
    {.path = "account_id",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Account ID"),
     .flags = Exported | Sensitive | Optional,
     .mask = MaskKind::AccountNumber},
    {.path = "account_holder_id",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Holder ID"),
     .flags = Exported | Sensitive | Optional,
     .mask = MaskKind::AccountNumber},
};
constexpr ResourceSpec kPayments{.name = "enriched-recurring-expenses",
                                 .path = "/api/enrich/recurring-expenses/",
                                 .title = QT_TRANSLATE_NOOP("Enrichment", "Recurring expenses"),
                                 .trContext = "Enrichment",
                                 .icon = "refresh",
                                 .fields = kPaymentFields,
                                 .group = ResourceGroup::Enrichment};
static_assert(valid(kPayments));

constexpr FieldSpec kPaidFields[] = {
    {.path = "name",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Name"),
     .flags = DefaultColumn | Exported | LowCardinality},
    {.path = "value_date",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Date"),
     .type = Date,
     .flags = DefaultColumn | Exported},
    {.path = "description",
     .label = QT_TRANSLATE_NOOP("Enrichment", "Description"),
     .flags = DefaultColumn | Exported | Title},
    figure("amount", QT_TRANSLATE_NOOP("Enrichment", "Amount"), DefaultColumn | Exported),
};
constexpr ResourceSpec kPaid{.name = "enriched-recurring-transactions",
                             .path = "/api/enrich/recurring-expenses/",
                             .title = QT_TRANSLATE_NOOP("Enrichment", "Their transactions"),
                             .trContext = "Enrichment",
                             .icon = "transaction",
                             .fields = kPaidFields,
                             .group = ResourceGroup::Enrichment};
static_assert(valid(kPaid));

constexpr FieldSpec kRiskCategoryFields[] = {
    {.path = "category",
     .label = QT_TRANSLATE_NOOP("Transactions", "Category"),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = resources::kTransactionCategories},
    {.path = "subcategory",
     .label = QT_TRANSLATE_NOOP("Transactions", "Subcategory"),
     .type = Enum,
     .flags = DefaultColumn | Exported | Optional,
     .values = resources::kTransactionSubcategories},
    figure("net_amount_3m", QT_TRANSLATE_NOOP("Transactions", "Net amount, 3 months"),
           DefaultColumn | Exported),
    figure("category_inflow_ratio_3m", QT_TRANSLATE_NOOP("Transactions", "Share of money in, 3 months"),
           DefaultColumn | Exported),
    figure("trend_3m", QT_TRANSLATE_NOOP("Transactions", "Trend, 3 months"), DefaultColumn | Exported),
};
constexpr ResourceSpec kRiskByCategory{.name = "enriched-risk-categories",
                                       .path = "/api/enrich/risk-insights/",
                                       .title = QT_TRANSLATE_NOOP("Transactions", "By category"),
                                       .trContext = "Transactions",
                                       .icon = "columns",
                                       .fields = kRiskCategoryFields,
                                       .group = ResourceGroup::Enrichment};
static_assert(valid(kRiskByCategory));

} // namespace

const ResourceSpec &categorizedTransactions()
{
    return kCategorized;
}

const ResourceSpec &holderIncomes()
{
    return kHolders;
}

const ResourceSpec &incomeStreams()
{
    return kStreams;
}

const ResourceSpec &recurringPayments()
{
    return kPayments;
}

const ResourceSpec &recurringTransactions()
{
    return kPaid;
}

const ResourceSpec &riskCategories()
{
    return kRiskByCategory;
}

} // namespace vinculo::enrichment
