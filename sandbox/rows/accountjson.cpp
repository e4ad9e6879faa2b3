// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/rows/rows.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr std::string_view kNetworks[] = {"VISA",      "MASTERCARD", "AMERICAN_EXPRESS", "DINERS_CLUB",
                                          "HIPERCARD", "ELO",        "BANDEIRA_PROPRIA", "OTHER"};

bool isLoan(AccountCategory category)
{
    return category == AccountCategory::Loan || category == AccountCategory::Financing ||
           category == AccountCategory::InvoiceFinancing || category == AccountCategory::AdvanceDeposit;
}

void writeNulls(JsonWriter &json, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys)
        json.null(key);
}

void writeOverdraft(JsonWriter &json, const AccountRecord &account)
{
    if (account.category != AccountCategory::Checking) {
        json.null("overdraft");
        return;
    }
    const Cents arranged = account.noise % 4 == 0 ? 0 : Cents{100000} + account.noise % 900000;
    json.beginObject("overdraft");
    json.cents("arranged", arranged);
    json.cents("used", account.current && *account.current < 0 ? std::min(arranged, -*account.current) : 0);
    json.cents("unarranged", account.current ? std::max<Cents>(0, -*account.current - arranged) : 0);
    json.endObject();
}

void writeLimit(JsonWriter &json, const AccountRecord &account, bool total)
{
    const Cents limit = total ? account.limit : account.limit / 4;
    const Cents used = std::min(limit, account.current.value_or(0));
    json.beginObject();
    json.text("identification_number", account.publicValue.substr(0, 4));
    json.cents("credit_limit", limit);
    json.cents("used_amount", used);
    json.cents("available_amount", limit - used);
    json.boolean("is_limit_flexible", account.noise % 2 == 0);
    json.text("type", total ? "TOTAL_LIMIT" : "MODAL_LIMIT");
    json.text("consolidation_type", total ? "CONSOLIDATED" : "INDIVIDUAL");
    json.text("line_name", total ? "CREDITO_A_VISTA" : "SAQUE_CREDITO_BRASIL");
    json.null("line_name_additional_info");
    json.endObject();
}

void writeCreditData(JsonWriter &json, const AccountRecord &account)
{
    if (account.category != AccountCategory::CreditCard) {
        json.null("credit_data");
        return;
    }
    json.beginObject("credit_data");
    json.instant("collected_at", account.collectedAt);
    json.cents("credit_limit", account.limit);
    json.beginArray("limits");
    writeLimit(json, account, true);
    writeLimit(json, account, false);
    json.endArray();
    json.day("cutting_date", dayOf(account.collectedAt) + static_cast<Day>(account.noise % 28));
    json.cents("minimum_payment", account.current.value_or(0) * 15 / 100);
    const std::string_view network = kNetworks[account.noise % std::size(kNetworks)];
    json.text("network", network);
    json.textOrNull("network_additional_info", network == "OTHER" ? "Bandeira regional" : "");
    json.beginArray("cards");
    for (std::size_t at = 0; at + 4 <= account.publicValue.size(); at += 5) {
        json.beginObject();
        json.boolean("is_multiple", account.noise % 3 == 0);
        json.text("identification_number", account.publicValue.substr(at, 4));
        json.endObject();
    }
    json.endArray();
    writeNulls(json, {"next_payment_date", "no_interest_payment", "interest_rate", "monthly_payment",
                      "last_payment_date"});
    json.endObject();
}

void writeInterestRates(JsonWriter &json, const AccountRecord &account)
{
    const std::int64_t monthly = 80 + account.noise % 520; // hundredths of a percent a month
    json.beginArray("interest_rates");
    json.beginObject();
    json.text("name", "NOMINAL");
    json.text("type", "MONTHLY");
    json.cents("value", monthly);
    json.beginObject("interest_rate_data");
    json.text("tax_type", account.noise % 2 ? "NOMINAL" : "EFFECTIVE");
    json.text("rate_type", "COMPOUND");
    json.text("type", "MONTHLY");
    json.text("calculation_base", "30/360");
    json.text("reference_index_type", "PRE_FIXED");
    writeNulls(json, {"reference_index_subtype", "reference_index_info"});
    json.rate("pre_fixed_rate", monthly * 10);
    json.rate("post_fixed_rate", 0);
    json.null("additional_info");
    json.endObject();
    json.endObject();
    json.endArray();
}

void writeCosts(JsonWriter &json, const AccountRecord &account)
{
    json.beginArray("fees");
    json.beginObject();
    json.null("type");
    json.cents("value", Cents{560});
    json.text("name", "Renovação de cadastro");
    json.text("code", "CADASTRO");
    json.text("fee_charge_type", "SINGLE");
    json.text("fee_charge", "FIXED");
    json.rate("rate", 6200);
    json.endObject();
    json.endArray();
    json.beginArray("contracted_charges");
    json.beginObject();
    json.text("type", "LATE_PAYMENT_INTEREST_FEE");
    json.null("info");
    json.rate("rate", 2000);
    json.endObject();
    json.endArray();
    if (account.category != AccountCategory::Financing) {
        writeNulls(json, {"collaterals", "balloon_payments"});
        return;
    }
    json.beginArray("collaterals");
    json.beginObject();
    json.text("type", "ALIENACAO_FIDUCIARIA");
    json.text("subtype", "VEICULOS_AUTOMOTORES");
    json.text("currency", account.currency);
    json.cents("amount", account.limit);
    json.endObject();
    json.endArray();
    json.beginArray("balloon_payments");
    json.beginObject();
    json.day("due_date", account.startDay + 24 * 30);
    json.text("currency", account.currency);
    json.cents("amount", account.limit / 10);
    json.endObject();
    json.endArray();
}

void writeInstalments(JsonWriter &json, const AccountRecord &account)
{
    const int left = account.installments - account.installmentsPaid;
    json.text("installments_contract_term_frequency", "MONTH");
    json.text("installment_frequency", "MONTHLY");
    json.null("installment_frequency_info");
    json.day("first_installment_due_date", account.startDay + 30);
    json.integer("number_of_installments_total", account.installments);
    json.integer("number_of_installments_outstanding", left);
    json.integer("number_of_installments_paid", account.installmentsPaid);
    json.integer("number_of_installments_past_due", account.noise % 5 == 0 ? std::min(left, 2) : 0);
    json.beginArray("disbursement_dates");
    json.text({}, dayText(account.startDay));
    json.endArray();
    json.null("settlement_date");
    json.day("contract_start_date", account.startDay);
    json.day("contract_end_date", account.startDay + account.installments * 30);
    json.text("contract_remaining_frequency", "MONTH");
    json.integer("contract_remaining_total", left);
    json.text("amortization_schedule", account.noise % 2 ? "PRICE" : "SAC");
    json.null("amortization_schedule_info");
}

void writeLoanData(JsonWriter &json, const AccountRecord &account, std::string_view contract)
{
    if (!isLoan(account.category)) {
        json.null("loan_data");
        return;
    }
    json.beginObject("loan_data");
    json.instant("collected_at", account.collectedAt);
    // At least 22 digits, says the description.
    json.text("loan_code", std::string(contract) + "00000000000000000001");
    json.cents("contract_amount", account.limit);
    json.cents("total_effective_cost", account.limit * 104 / 100);
    json.text("loan_type", account.subtype);
    json.cents("outstanding_balance", account.current);
    writeInterestRates(json, account);
    writeCosts(json, account);
    writeInstalments(json, account);
    json.null("consignee_id");
    json.text("contract_number", contract);
    writeNulls(json, {"monthly_payment", "principal", "payment_day", "outstanding_principal", "credit_limit",
                      "last_period_balance", "interest_rate", "limit_day", "cutting_day", "cutting_date",
                      "last_payment_date", "no_interest_payment"});
    json.endObject();
}

void writeBalance(JsonWriter &json, const AccountRecord &account)
{
    const bool deposit =
        account.category == AccountCategory::Checking || account.category == AccountCategory::Savings;
    json.beginObject("balance");
    json.cents("current", account.current);
    json.cents("available", account.available);
    json.cents("blocked", deposit && account.noise % 7 == 0 ? Cents{account.noise % 50000} : Cents{0});
    json.cents("automatically_invested",
               deposit && account.noise % 5 == 0 ? Cents{account.noise % 300000} : Cents{0});
    json.endObject();
}

} // namespace

std::string accountJson(const Store &store, const AccountRecord &account)
{
    const LinkRecord &link = store.links[account.link];
    const InstitutionRecord &institution = store.institutionOf(link);
    const bool liability = account.category == AccountCategory::CreditCard || isLoan(account.category);
    JsonWriter json;
    json.beginObject();
    json.uuid("id", account.id);
    json.uuid("link", link.id);
    json.beginObject("institution");
    json.text("name", institution.name);
    json.text("type", institution.type);
    json.endObject();
    json.instant("collected_at", account.collectedAt);
    json.instant("created_at", account.createdAt);
    json.instant("last_accessed_at", link.lastAccessedAt);
    json.text("category", wireName(account.category));
    json.text("balance_type", liability ? "LIABILITY" : "ASSET");
    writeOverdraft(json, account);
    json.text("type", account.type);
    json.text("subtype", account.subtype);
    json.optionalText("name", account.name);
    json.optionalText("number", account.number);
    json.textOrNull("agency", account.agency);
    json.textOrNull("check_digit", account.checkDigit);
    writeBalance(json, account);
    json.text("currency", account.currency);
    json.text("public_identification_name", account.publicName);
    json.text("public_identification_value", account.publicValue);
    json.text("internal_identification", store.ids.hex(IdKind::Account, account.noise));
    writeCreditData(json, account);
    writeLoanData(json, account, account.number ? std::string_view(*account.number) : std::string_view("1"));
    json.null("funds_data");
    json.endObject();
    return json.take();
}

} // namespace vinculo::sandbox
