// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/rows/rows.h"
#include "sandbox/rows/statementtext.h"

namespace vinculo::sandbox {

namespace {

constexpr std::string_view kMonths[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                        "jul", "aug", "sep", "oct", "nov", "dec"};

//! Months since the year 0: card bills are numbered by the month they are named after.
std::uint64_t monthOf(Day day)
{
    const CalendarDate date = calendarDate(day);
    return static_cast<std::uint64_t>(date.year) * 12 + static_cast<std::uint64_t>(date.month);
}

void writeMerchant(JsonWriter &json, std::string_view merchant)
{
    if (merchant.empty()) {
        json.null("merchant");
        return;
    }
    json.beginObject("merchant");
    json.null("logo");
    json.null("website");
    json.text("merchant_name", merchant);
    json.endObject();
}

void writeCardData(JsonWriter &json, const Store &store, const AccountRecord &account,
                   const TransactionRecord &row)
{
    if (account.category != AccountCategory::CreditCard) {
        json.null("credit_card_data");
        return;
    }
    const std::uint64_t bill = std::uint64_t{account.noise} * 30'000 + monthOf(row.day);
    json.beginObject("credit_card_data");
    json.instant("collected_at", row.createdAt);
    json.text("bill_name", billName(store, row));
    json.day("bill_due_date", row.day + 35 - row.day % 30);
    json.text("bill_internal_identification", store.ids.hex(IdKind::Bill, bill));
    json.null("bill_status");
    json.null("previous_bill_total");
    json.cents("bill_amount", account.current);
    json.text("card_number", account.publicValue.substr(0, 4));
    json.null("fee_type");
    json.null("fee_type_additional_info");
    json.null("credits_type");
    json.null("credits_type_additional_info");
    json.text("installment_identifier", row.installments > 0
                                            ? "PARCELA_" + std::to_string(row.noise % row.installments + 1)
                                            : std::string("UNICA"));
    if (row.installments > 0)
        json.integer("number_of_installments", row.installments);
    else
        json.null("number_of_installments");
    json.beginObject("credit_card_bill");
    json.uuid("id", store.ids.make(IdKind::Bill, bill));
    json.text("internal_identification", store.ids.hex(IdKind::Bill, bill + 1));
    json.endObject();
    json.endObject();
}

void writeCounterparty(JsonWriter &json, const Counterparty &other, const TransactionRecord &row)
{
    json.beginObject("counterparty");
    json.text("type", other.isCompany ? "COMPANY" : "INDIVIDUAL");
    json.textOrNull("document_number", other.cpf); // the schema knows CPFs only
    json.text("clearing_code", "611");
    json.text("agency", std::to_string(1000 + row.noise % 9000));
    json.text("check_digit", std::to_string(row.noise % 10));
    json.text("number", std::to_string(10000000 + row.noise % 89999999));
    json.endObject();
}

} // namespace

std::string billName(const Store &store, const TransactionRecord &transaction)
{
    if (store.accounts[transaction.account].category != AccountCategory::CreditCard)
        return {};
    const CalendarDate date = calendarDate(transaction.day);
    return std::string(kMonths[date.month - 1]) + '-' + std::to_string(date.year);
}

void writeTransaction(JsonWriter &json, const Store &store, const LinkRecord &link,
                      const TransactionRecord &row)
{
    const StatementText text = statementText(store, link, row);
    const MovementPattern &words = text.words;
    const AccountRecord &account = store.accounts[row.account];
    json.beginObject();
    json.uuid("id", store.transactionId(link, row));
    json.text("internal_identification",
              store.ids.hex(IdKind::Transaction, (std::uint64_t{row.account} << 32) | row.noise));
    json.raw("account", account.json);
    json.instant("collected_at", row.createdAt - 14 * kSecond);
    json.instant("created_at", row.createdAt);
    json.day("value_date", row.day);
    const Instant moment = startOf(row.day) + Instant{row.second} * kSecond;
    json.text("transacted_at", shortInstantText(moment));
    json.text("accounting_date", instantText(moment));
    json.day("inferred_accounting_date", row.day);
    json.cents("amount", row.amount);
    json.cents("local_currency_amount", row.amount);
    json.null("balance");
    json.text("currency", account.currency);
    json.textOrNull("description", text.description());
    json.null("observations");
    writeMerchant(json, words.merchant);
    json.textOrNull("category", words.category);
    json.textOrNull("subcategory", words.subcategory);
    json.null("reference");
    json.text("type", words.inflow ? "INFLOW" : "OUTFLOW");
    json.text("status", row.pending ? "PENDING" : "PROCESSED");
    writeCardData(json, store, account, row);
    if (text.counterparty)
        writeCounterparty(json, *text.counterparty, row);
    else
        json.null("counterparty");
    json.null("loan_data");
    if (account.category == AccountCategory::CreditCard)
        json.text("payment_type", row.installments > 0 ? "INSTALLMENT" : "FULL");
    else
        json.null("payment_type");
    json.text("operation_type", words.operation);
    json.textOrNull("operation_type_additional_info", words.operation == "OUTROS" ? "Sem detalhe" : "");
    if (words.mcc > 0)
        json.integer("mcc", words.mcc);
    else
        json.null("mcc");
    json.endObject();
}

} // namespace vinculo::sandbox
