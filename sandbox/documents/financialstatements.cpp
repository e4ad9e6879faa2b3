// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/companyyear.h"
#include "sandbox/documents/makers.h"

#include <initializer_list>
#include <utility>

namespace vinculo::sandbox {

namespace {

using Line = std::pair<std::string_view, std::optional<Cents>>;

constexpr std::optional<Cents> kNone = std::nullopt;

//! A year that could not be read has all lines, and nothing in them.
void writeLines(JsonWriter &json, bool isRead, std::initializer_list<Line> lines)
{
    for (const auto &[key, amount] : lines)
        json.cents(key, isRead ? amount : kNone);
}

void writeGroup(JsonWriter &json, std::string_view key, bool isRead, std::initializer_list<Line> lines)
{
    json.beginObject(key);
    writeLines(json, isRead, lines);
    json.endObject();
}

void writeAssets(JsonWriter &json, const CompanyYear &books, bool isRead)
{
    writeGroup(json, "current_assets", isRead,
               {{"cash_and_equivalents", books.cash},
                {"short_term_investments", books.investments},
                {"accounts_receivable", books.receivables},
                {"notes_receivable", 0},
                {"other_debtors", books.debtors},
                {"bad_debt_provision", books.doubtful},
                {"tax_recoverable", books.recoverableTax},
                {"inventory", books.inventory},
                {"prepaid_expenses", books.prepaid},
                {"assets_available_for_sale", kNone},
                {"total", books.currentAssets()}});
    writeGroup(json, "non_current_assets", isRead,
               {{"property_plant_and_equipment", books.equipment},
                {"accumulated_depreciation_and_amortization", books.depreciation},
                {"long_term_accounts_receivable", 0},
                {"prepayment_to_suppliers", kNone},
                {"goodwill", kNone},
                {"intangible_assets", books.software},
                {"investments_in_associates", kNone},
                {"long_term_financial_instruments", 0},
                {"total", books.fixedAssets()}});
}

void writeDebts(JsonWriter &json, const CompanyYear &books, bool isRead)
{
    const Cents incomeTax = books.tax / 600 * 100;
    writeGroup(json, "current_liabilities", isRead,
               {{"bank_loans", books.loans},
                {"accounts_payable", books.payables},
                {"notes_payable", 0},
                {"financial_instruments", kNone},
                {"other_creditors", books.creditors},
                {"income_tax_payable", incomeTax},
                {"customer_advances", books.advances},
                {"provisions", 0},
                {"taxes_payable", books.taxes - incomeTax},
                {"total", books.currentDebts()}});
    writeGroup(json, "non_current_liabilities", isRead,
               {{"long_term_accounts_payable", 0},
                {"long_term_financial_instruments", books.longLoans},
                {"deferred_revenue", kNone},
                {"contributions_for_future_capital_increases", kNone},
                {"deferred_income_tax", kNone},
                {"employee_benefits", books.benefits},
                {"long_term_provisions", 0},
                {"total", books.longDebts()}});
    writeGroup(json, "equity", isRead,
               {{"stockholders_equity", books.capital},
                {"future_capital_contributions", 0},
                {"legal_reserve", books.reserve},
                {"capital_update_excess", kNone},
                {"capital_update_insufficiency", kNone},
                {"capital_reserve", kNone},
                {"share_premium_on_stock_sales", kNone},
                {"retained_earnings", books.retained},
                {"other_comprehensive_income", 0},
                {"controlling_interest", kNone},
                {"non_controlling_interest", kNone},
                {"total", books.equity()}});
}

std::optional<Cents> profit(Cents amount)
{
    return amount >= 0 ? std::optional(amount) : kNone;
}

std::optional<Cents> loss(Cents amount)
{
    return amount < 0 ? std::optional(-amount) : kNone;
}

void writeResult(JsonWriter &json, const CompanyYear &books, bool sellsGoods, bool isRead)
{
    writeGroup(json, "income_statement", isRead,
               {{"net_revenue", books.net()},
                {"domestic_sales", books.sales},
                {"foreign_sales", 0},
                {"materials_used", kNone},
                {"cost_of_goods_sold", sellsGoods ? std::optional(books.goods) : kNone},
                {"cost_of_services_sold", sellsGoods ? kNone : std::optional(books.goods)},
                {"gross_profit", profit(books.gross())},
                {"gross_loss", loss(books.gross())},
                {"operating_expenses", books.expenses},
                {"operating_income", profit(books.operating())},
                {"operating_loss", loss(books.operating())},
                {"financial_result", books.gains - books.costs},
                {"income_statement_financial_gains", books.gains},
                {"income_statement_financial_costs", -books.costs},
                {"equity_in_earnings_of_affiliates", kNone},
                {"income_before_taxes", profit(books.beforeTax())},
                {"loss_before_taxes", loss(books.beforeTax())},
                {"income_taxes", books.tax},
                {"income_from_continuing_operations", profit(books.result())},
                {"loss_from_continuing_operations", loss(books.result())},
                {"discontinued_operations", 0},
                {"net_income", profit(books.result())},
                {"net_loss", loss(books.result())}});
}

} // namespace

//! A row for each year a company has filed, oldest first; persons have no statements.
void makeFinancialStatements(const DocumentSource &source, DocumentRows &rows)
{
    const Taxpayer taxpayer = taxpayerOf(source.person);
    if (!taxpayer.isCompany())
        return;
    const bool sellsGoods = taxpayer.noise / 7 % 2 == 0;
    for (const int year : filedYears(taxpayer, dayOf(source.collectedAt))) {
        // Now and then the authority has a return and no statement to it.
        const bool isRead = fiscalSerial(taxpayer, 15, year, 0) % 8 != 0;
        const CompanyYear books = companyYear(taxpayer, year, dayOf(source.now));
        JsonWriter &json = rows.begin();
        json.uuid("link", source.link.id);
        json.instant("collected_at", source.collectedAt);
        json.instant("created_at", storedSince(source, filedOn(taxpayer, year)));
        json.textOrNull("error",
                        isRead ? "" : "The tax authority holds no financial statement for that year.");
        json.text("year", std::to_string(year));
        json.text("currency", "MXN");
        json.beginObject("balance_sheet");
        writeAssets(json, books, isRead);
        writeDebts(json, books, isRead);
        json.endObject();
        writeResult(json, books, sellsGoods, isRead);
        rows.end();
    }
}

} // namespace vinculo::sandbox
