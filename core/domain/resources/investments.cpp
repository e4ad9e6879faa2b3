// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"

// Source: published API description, operation GET /api/br/investments/.
// Rows name no link and no time: what the list was asked for is the only way to know. The values of most
// codes stand in the prose of the description only. The filter `type` is a text: the description gives it
// other words (BANCARIA, CREDITO, VARIABLE, FUND, BOND) than the rows have.

namespace vinculo::resources {
namespace {

using enum FieldType;
using enum FieldFlag;

constexpr EnumValue kTypes[] = {
    {"FIXED_INCOME_BANKING", QT_TRANSLATE_NOOP("Investments", "Bank bonds")},
    {"FIXED_INCOME_CREDIT", QT_TRANSLATE_NOOP("Investments", "Company bonds")},
    {"VARIABLE_INCOME", QT_TRANSLATE_NOOP("Investments", "Shares")},
    {"TREASURY_BOND", QT_TRANSLATE_NOOP("Investments", "Treasury bonds")},
    {"INVESTMENT_FUND", QT_TRANSLATE_NOOP("Investments", "Investment funds")},
};

constexpr EnumValue kRateTypes[] = {
    {"LINEAR", QT_TRANSLATE_NOOP("Investments", "Simple interest")},
    {"EXPONENCIAL", QT_TRANSLATE_NOOP("Investments", "Compound interest")},
};

constexpr EnumValue kRatePeriodicities[] = {
    {"DIARIO", QT_TRANSLATE_NOOP("Investments", "Daily")},
    {"MENSAL", QT_TRANSLATE_NOOP("Investments", "Monthly")},
    {"ANUAL", QT_TRANSLATE_NOOP("Investments", "Yearly")},
    {"SEMESTRAL", QT_TRANSLATE_NOOP("Investments", "Half-yearly")},
};

constexpr EnumValue kCalculationBases[] = {
    {"DIAS_UTEIS", QT_TRANSLATE_NOOP("Investments", "Business days")},
    {"DIAS_CORRIDOS", QT_TRANSLATE_NOOP("Investments", "Calendar days")},
};

constexpr EnumValue kIndexers[] = {
    {"CDI", QT_TRANSLATE_NOOP("Investments", "CDI")},
    {"DI", QT_TRANSLATE_NOOP("Investments", "DI")},
    {"TR", QT_TRANSLATE_NOOP("Investments", "TR")},
    {"IPCA", QT_TRANSLATE_NOOP("Investments", "IPCA")},
    {"IGP_M", QT_TRANSLATE_NOOP("Investments", "IGP-M")},
    {"IGP_DI", QT_TRANSLATE_NOOP("Investments", "IGP-DI")},
    {"INPC", QT_TRANSLATE_NOOP("Investments", "INPC")},
    {"BCP", QT_TRANSLATE_NOOP("Investments", "BCP")},
    {"TLC", QT_TRANSLATE_NOOP("Investments", "TLC")},
    {"SELIC", QT_TRANSLATE_NOOP("Investments", "Selic")},
    {"PRE_FIXADO", QT_TRANSLATE_NOOP("Investments", "Pre-fixed")},
    {"OUTROS", QT_TRANSLATE_NOOP("Investments", "Other")},
};

constexpr EnumValue kFundCategories[] = {
    {"RENDA_FIXA", QT_TRANSLATE_NOOP("Investments", "Fixed income")},
    {"ACOES", QT_TRANSLATE_NOOP("Investments", "Equity")},
    {"MULTIMERCADO", QT_TRANSLATE_NOOP("Investments", "Multi-market")},
    {"CAMBIAL", QT_TRANSLATE_NOOP("Investments", "Foreign currency")},
};

constexpr EnumValue kCouponPeriodicities[] = {
    {"MENSAL", QT_TRANSLATE_NOOP("Investments", "Monthly")},
    {"TRIMESTRAL", QT_TRANSLATE_NOOP("Investments", "Quarterly")},
    {"SEMESTRAL", QT_TRANSLATE_NOOP("Investments", "Half-yearly")},
    {"ANUAL", QT_TRANSLATE_NOOP("Investments", "Yearly")},
    {"IRREGULAR", QT_TRANSLATE_NOOP("Investments", "Irregular")},
    {"OUTROS", QT_TRANSLATE_NOOP("Investments", "Other")},
};

constexpr FieldSpec kBalance[] = {
    {.path = "withheld_amount",
     .label = QT_TRANSLATE_NOOP("Investments", "Withheld amount"),
     .help = QT_TRANSLATE_NOOP("Investments", "Tax the bank would keep back from the gross value."),
     .type = Money,
     .currencyPath = "currency"},
    {.path = "transaction_fee",
     .label = QT_TRANSLATE_NOOP("Investments", "Transaction fee"),
     .help = QT_TRANSLATE_NOOP("Investments", "Fees and taxes charged for the purchase or redemption."),
     .type = Money,
     .currencyPath = "currency"},
    {.path = "pre_fixed_rate",
     .label = QT_TRANSLATE_NOOP("Investments", "Pre-fixed rate"),
     .help =
         QT_TRANSLATE_NOOP("Investments", "Part of the yield that was fixed, as a fraction where 1 is 100%."),
     .type = Decimal},
    {.path = "post_fixed_rate",
     .label = QT_TRANSLATE_NOOP("Investments", "Post-fixed rate"),
     .help = QT_TRANSLATE_NOOP("Investments",
                               "Part of the index that is paid, as a fraction: 1.1 is 110% of the index."),
     .type = Decimal},
    {.path = "penalty_fee",
     .label = QT_TRANSLATE_NOOP("Investments", "Penalty fee"),
     .help = QT_TRANSLATE_NOOP("Investments", "Fine the contract sets for payments that come late."),
     .type = Money,
     .currencyPath = "currency"},
    {.path = "late_payment_fee",
     .label = QT_TRANSLATE_NOOP("Investments", "Late payment fee"),
     .help = QT_TRANSLATE_NOOP("Investments", "Interest due for payments that come late."),
     .type = Money,
     .currencyPath = "currency"},
    {.path = "closing_price",
     .label = QT_TRANSLATE_NOOP("Investments", "Closing price"),
     .help =
         QT_TRANSLATE_NOOP("Investments", "Price of one share at the end of trading on the balance date."),
     .type = Money,
     .currencyPath = "currency"},
    {.path = "unit_price_factor",
     .label = QT_TRANSLATE_NOOP("Investments", "Unit price factor"),
     .help = QT_TRANSLATE_NOOP("Investments",
                               "How many units the price stands for; 1 unless shares are quoted in lots."),
     .type = Decimal},
};

constexpr FieldSpec kRemuneration[] = {
    {.path = "rate_type",
     .label = QT_TRANSLATE_NOOP("Investments", "Rate type"),
     .help = QT_TRANSLATE_NOOP(
         "Investments",
         "Simple interest is reckoned on the sum alone, compound interest on earlier interest too."),
     .type = Enum,
     .values = kRateTypes},
    {.path = "rate_periodicity",
     .label = QT_TRANSLATE_NOOP("Investments", "Rate periodicity"),
     .help = QT_TRANSLATE_NOOP("Investments", "Time the rate applies to, from a day to a year."),
     .type = Enum,
     .values = kRatePeriodicities},
    {.path = "calculation_base",
     .label = QT_TRANSLATE_NOOP("Investments", "Calculation base"),
     .help =
         QT_TRANSLATE_NOOP("Investments", "Whether only business days count, or all days of the calendar."),
     .type = Enum,
     .values = kCalculationBases},
    {.path = "indexer_additional_info",
     .label = QT_TRANSLATE_NOOP("Investments", "Indexer info"),
     .help = QT_TRANSLATE_NOOP("Investments", "Name of the index when it is another one than those listed.")},
};

constexpr FieldSpec kClassification[] = {
    {.path = "class",
     .label = QT_TRANSLATE_NOOP("Investments", "Fund class"),
     .help = QT_TRANSLATE_NOOP("Investments", "Class within the category, as ANBIMA names it."),
     .flags = LowCardinality},
    {.path = "subclass",
     .label = QT_TRANSLATE_NOOP("Investments", "Fund subclass"),
     .help = QT_TRANSLATE_NOOP("Investments", "Finest class of the fund, as ANBIMA names it."),
     .flags = LowCardinality},
};

constexpr FieldSpec kVoucherPayments[] = {
    {.path = "is_voucher_payment",
     .label = QT_TRANSLATE_NOOP("Investments", "Pays coupons"),
     .help = QT_TRANSLATE_NOOP("Investments",
                               "Whether interest is paid out along the way instead of at the end."),
     .type = Boolean},
    {.path = "periodicity",
     .label = QT_TRANSLATE_NOOP("Investments", "Coupon periodicity"),
     .help = QT_TRANSLATE_NOOP("Investments", "How often interest is paid out."),
     .type = Enum,
     .values = kCouponPeriodicities},
    {.path = "periodicity_additional_info",
     .label = QT_TRANSLATE_NOOP("Investments", "Periodicity info"),
     .help = QT_TRANSLATE_NOOP("Investments",
                               "The institution's own words when the periodicity is another one.")},
};

constexpr FieldSpec kDebtor[] = {
    {.path = "name",
     .label = QT_TRANSLATE_NOOP("Investments", "Debtor name"),
     .help = QT_TRANSLATE_NOOP("Investments", "Company whose debt stands behind the paper.")},
    {.path = "id_document_number",
     .label = QT_TRANSLATE_NOOP("Investments", "Debtor CNPJ"),
     .help = QT_TRANSLATE_NOOP("Investments", "Tax number of that company, 14 digits.")},
};

constexpr FieldSpec kFields[] = {
    {.path = "product_name",
     .label = QT_TRANSLATE_NOOP("Investments", "Product"),
     .help = QT_TRANSLATE_NOOP("Investments",
                               "Short code such as CDB or LCI, ticker, or name of the fund or bond."),
     .flags = DefaultColumn | Exported | Title | LowCardinality},
    {.path = "type",
     .label = QT_TRANSLATE_NOOP("Investments", "Investment type"),
     .help = QT_TRANSLATE_NOOP("Investments", "Bank or company bonds, shares, treasury bonds or funds."),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kTypes},
    {.path = "balance.gross_value",
     .label = QT_TRANSLATE_NOOP("Investments", "Gross value"),
     .help = QT_TRANSLATE_NOOP("Investments", "Worth of the position before taxes and fees."),
     .type = Money,
     .flags = DefaultColumn | Exported,
     .currencyPath = "currency"},
    {.path = "balance.net_value",
     .label = QT_TRANSLATE_NOOP("Investments", "Net value"),
     .help = QT_TRANSLATE_NOOP(
         "Investments",
         "What would be paid out after taxes and fees; empty when the bank does not reckon it."),
     .type = Money,
     .flags = DefaultColumn | Exported,
     .currencyPath = "currency"},
    {.path = "balance.quantity",
     .label = QT_TRANSLATE_NOOP("Investments", "Quantity"),
     .help = QT_TRANSLATE_NOOP("Investments", "Units, shares or quotas held; can have decimals."),
     .type = Decimal,
     .flags = DefaultColumn | Exported},
    {.path = "remuneration.indexer",
     .label = QT_TRANSLATE_NOOP("Investments", "Indexer"),
     .help = QT_TRANSLATE_NOOP(
         "Investments", "Index the yield follows, such as CDI or IPCA; pre-fixed when it follows none."),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kIndexers},
    {.path = "due_date",
     .label = QT_TRANSLATE_NOOP("Investments", "Maturity"),
     .help = QT_TRANSLATE_NOOP("Investments", "Day the paper is paid back; shares and funds have none."),
     .type = Date,
     .flags = DefaultColumn | Exported},
    {.path = "balance.reference_date",
     .label = QT_TRANSLATE_NOOP("Investments", "Balance date"),
     .help = QT_TRANSLATE_NOOP("Investments", "When this position was reckoned."),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "remuneration.pre_fixed_rate",
     .label = QT_TRANSLATE_NOOP("Investments", "Pre-fixed rate"),
     .help =
         QT_TRANSLATE_NOOP("Investments", "Part of the yield that was fixed, as a fraction where 1 is 100%."),
     .type = Decimal,
     .flags = Exported},
    {.path = "remuneration.post_fixed_rate",
     .label = QT_TRANSLATE_NOOP("Investments", "Post-fixed rate"),
     .help = QT_TRANSLATE_NOOP("Investments", "Rate tied to the index, as a fraction where 1 is 100%."),
     .type = Decimal,
     .flags = Exported},
    {.path = "balance.blocked_amount",
     .label = QT_TRANSLATE_NOOP("Investments", "Blocked amount"),
     .help = QT_TRANSLATE_NOOP("Investments", "Part of the position that cannot be sold or redeemed now."),
     .type = Money,
     .flags = Exported,
     .currencyPath = "currency"},
    {.path = "balance.gross_unit_price",
     .label = QT_TRANSLATE_NOOP("Investments", "Gross unit price"),
     .help = QT_TRANSLATE_NOOP("Investments", "Worth of one unit on the balance date, before taxes."),
     .type = Money,
     .flags = Exported,
     .currencyPath = "currency"},
    {.path = "balance.purchase_unit_price",
     .label = QT_TRANSLATE_NOOP("Investments", "Purchase unit price"),
     .help = QT_TRANSLATE_NOOP("Investments", "What one unit cost when it was bought."),
     .type = Money,
     .flags = Exported,
     .currencyPath = "currency"},
    {.path = "purchase_date",
     .label = QT_TRANSLATE_NOOP("Investments", "Purchase date"),
     .help = QT_TRANSLATE_NOOP("Investments", "Day it was bought; shares and funds have none."),
     .type = Date,
     .flags = Exported},
    {.path = "issue_date",
     .label = QT_TRANSLATE_NOOP("Investments", "Issue date"),
     .help = QT_TRANSLATE_NOOP("Investments", "Day the paper was issued; bank and company bonds only."),
     .type = Date,
     .flags = Exported},
    {.path = "grace_period_date",
     .label = QT_TRANSLATE_NOOP("Investments", "Grace period end"),
     .help = QT_TRANSLATE_NOOP("Investments", "First day it can be redeemed; bank and company bonds only."),
     .type = Date,
     .flags = Exported},
    {.path = "issue_unit_price",
     .label = QT_TRANSLATE_NOOP("Investments", "Issue unit price"),
     .help = QT_TRANSLATE_NOOP("Investments", "Price of one unit at issue; bank and company bonds only."),
     .type = Money,
     .flags = Exported,
     .currencyPath = "currency"},
    {.path = "is_tax_exempt",
     .label = QT_TRANSLATE_NOOP("Investments", "Tax exempt"),
     .help = QT_TRANSLATE_NOOP("Investments",
                               "Whether the yield is free of income tax; meant for company bonds."),
     .type = Boolean,
     .flags = Exported},
    {.path = "classification_details.category",
     .label = QT_TRANSLATE_NOOP("Investments", "Fund category"),
     .help = QT_TRANSLATE_NOOP(
         "Investments", "Broadest class of the fund by the rules of ANBIMA, such as fixed income or equity."),
     .type = Enum,
     .flags = Exported,
     .values = kFundCategories},
    {.path = "currency",
     .label = QT_TRANSLATE_NOOP("Investments", "Currency"),
     .help = QT_TRANSLATE_NOOP("Investments", "Currency of the amounts, as a three-letter ISO 4217 code."),
     .flags = Exported | LowCardinality},
    {.path = "isin_number",
     .label = QT_TRANSLATE_NOOP("Investments", "ISIN"),
     .help = QT_TRANSLATE_NOOP("Investments",
                               "International number of the security, twelve characters (ISO 6166)."),
     .flags = Exported | Monospace},
    {.path = "issuer_id_number",
     .label = QT_TRANSLATE_NOOP("Investments", "Issuer CNPJ"),
     .help = QT_TRANSLATE_NOOP("Investments",
                               "Tax number of the issuer, or of the fund itself; treasury bonds have none."),
     .flags = Exported | Monospace},
    {.path = "clearing_code",
     .label = QT_TRANSLATE_NOOP("Investments", "Clearing code"),
     .help = QT_TRANSLATE_NOOP("Investments",
                               "Code of the paper at the clearing house; bank and company bonds only."),
     .flags = Exported | Monospace},
    {.path = "id",
     .label = QT_TRANSLATE_NOOP("Investments", "Investment ID"),
     .help = QT_TRANSLATE_NOOP("Investments", "Belvo's identifier of this record."),
     .type = Identifier,
     .flags = Exported | Monospace},
    {.path = "balance",
     .label = QT_TRANSLATE_NOOP("Investments", "Balance details"),
     .help = QT_TRANSLATE_NOOP("Investments", "The rest of the position on the balance date."),
     .type = Object,
     .flags = DetailOnly,
     .fields = kBalance},
    {.path = "remuneration",
     .label = QT_TRANSLATE_NOOP("Investments", "Remuneration"),
     .help =
         QT_TRANSLATE_NOOP("Investments", "How the yield is reckoned; empty values for shares and funds."),
     .type = Object,
     .flags = DetailOnly,
     .fields = kRemuneration},
    {.path = "classification_details",
     .label = QT_TRANSLATE_NOOP("Investments", "Fund classification"),
     .help = QT_TRANSLATE_NOOP("Investments", "Where the fund belongs; only funds have it."),
     .type = Object,
     .flags = DetailOnly,
     .fields = kClassification},
    {.path = "voucher_payment_details",
     .label = QT_TRANSLATE_NOOP("Investments", "Coupon payments"),
     .help = QT_TRANSLATE_NOOP("Investments",
                               "Interest paid out along the way; company and treasury bonds only."),
     .type = Object,
     .flags = DetailOnly,
     .fields = kVoucherPayments},
    {.path = "debtor_details",
     .label = QT_TRANSLATE_NOOP("Investments", "Debtor"),
     .help = QT_TRANSLATE_NOOP("Investments", "Who owes the money in the end; company bonds only."),
     .type = Object,
     .flags = DetailOnly,
     .fields = kDebtor},
};

constexpr FilterSpec kFilters[] = {
    {.key = "link",
     .label = QT_TRANSLATE_NOOP("Investments", "Link"),
     .type = Identifier,
     .ops = FilterOp::Equals | FilterOp::In,
     .required = true},
    {.key = "type",
     .label = QT_TRANSLATE_NOOP("Investments", "Investment type"),
     .ops = FilterOp::Equals | FilterOp::In,
     .fieldPath = "type"},
    {.key = "created_at",
     .label = QT_TRANSLATE_NOOP("Investments", "Created at"),
     .type = Date,
     .ops = FilterOp::Equals | FilterOp::Comparisons},
    {.key = "id",
     .label = QT_TRANSLATE_NOOP("Investments", "Investment ID"),
     .type = Identifier,
     .ops = FilterOp::Equals | FilterOp::In,
     .fieldPath = "id"},
};

constexpr ResourceSpec kInvestments{
    .name = "investments",
    .path = "/api/br/investments/",
    .title = QT_TRANSLATE_NOOP("Investments", "Investments"),
    .trContext = "Investments",
    .icon = "investment",
    .verbs = Verb::List | Verb::Detail | Verb::Retrieve | Verb::Delete,
    .fields = kFields,
    .filters = kFilters,
    .group = ResourceGroup::Banking,
    .retrieve = {.institutionResource = "INVESTMENTS", .async = true},
};
static_assert(valid(kInvestments));

} // namespace

const ResourceSpec &investments()
{
    return kInvestments;
}

} // namespace vinculo::resources
