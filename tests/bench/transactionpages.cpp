// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/transactionpages.h"

#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "core/domain/timestamp.h"

#include <QDate>

#include <array>
#include <cstdio>
#include <random>
#include <string>

namespace vinculo::tests {

namespace {

constexpr int kAccounts = 400;
constexpr int kMerchants = 300;

constexpr std::array<const char *, 32> kWords{"PIX",
                                              "ENVIADO",
                                              "RECEBIDO",
                                              "TRANSFERENCIA",
                                              "TED",
                                              "PAGAMENTO",
                                              "BOLETO",
                                              "COMPRA",
                                              "CARTAO",
                                              "DEBITO",
                                              "MERCADO",
                                              "CENTRAL",
                                              "PADARIA",
                                              "SAO",
                                              "JOAO",
                                              "UBER",
                                              "TRIP",
                                              "NETFLIX",
                                              "FARMACIA",
                                              "POPULAR",
                                              "POSTO",
                                              "IPIRANGA",
                                              "ALUGUEL",
                                              "CONDOMINIO",
                                              "SALARIO",
                                              "RESTAURANTE",
                                              "LTDA",
                                              "JOS\u00c9",
                                              "MARIA",
                                              "Concei\u00e7\u00e3o",
                                              "A\u00e7a\u00ed",
                                              "energia"};

constexpr std::array<const char *, 8> kCategories{"Food & Groceries",  "Bills & Utilities",  "Transfers",
                                                  "Income & Payments", "Transport & Travel", "Fees & Charges",
                                                  "Home & Life",       "Personal Shopping"};

constexpr std::array<const char *, 6> kBanks{"ofmockbank_br_retail", "itau_br_retail",
                                             "bradesco_br_retail",   "santander_br_retail",
                                             "banamex_mx_retail",    "bbva_mx_retail"};

using Random = std::mt19937;

std::string format(const char *pattern, auto... values)
{
    std::array<char, 512> buffer{};
    const int size = std::snprintf(buffer.data(), buffer.size(), pattern, values...);
    return std::string(buffer.data(), static_cast<std::size_t>(size));
}

std::string uuid(unsigned kind, unsigned number)
{
    const auto mixed = static_cast<unsigned long long>(number + 1) * 0x9e3779b97f4a7c15ULL;
    return format("%08x-%04x-4%03x-8%03x-%012llx", number * 2654435761U, kind, kind & 0xfffU, number & 0xfffU,
                  mixed & 0xffffffffffffULL);
}

std::string accountJson(unsigned number)
{
    const bool isMexican = number % 6 >= 4;
    std::string json = "{\"id\":\"" + uuid(1, number) + "\",\"link\":\"" + uuid(2, number / 2) + "\",";
    json += format(R"("institution":{"name":"%s","type":"bank"},)", kBanks[number % 6]);
    json += R"("collected_at":"2026-06-14T09:12:31.406032Z","created_at":"2026-03-14T09:12:45.118204Z",)"
            R"("last_accessed_at":"2026-06-14T09:12:10.000000Z","category":"CHECKING_ACCOUNT",)"
            R"("balance_type":"ASSET","overdraft":{"arranged":5000.5,"used":1000.5,"unarranged":300.1},)"
            R"("type":"CONTA_DEPOSITO_A_VISTA","subtype":"INDIVIDUAL","name":"Conta corrente",)";
    json += format(R"("number":"%08u","agency":"%04u","check_digit":"%u",)", number * 7919U, number % 9999U,
                   number % 10U);
    json += format(R"("balance":{"current":%u.%02u,"available":%u.%02u,"blocked":0.0,)", number * 31U,
                   number % 100U, number * 29U, number % 97U);
    json += R"("automatically_invested":131.5},)";
    json += format(R"("currency":"%s","public_identification_name":"AGENCY/ACCOUNT",)",
                   isMexican ? "MXN" : "BRL");
    json += format(R"("public_identification_value":"%04u/%08u-%u",)", number % 9999U, number * 7919U,
                   number % 10U);
    json += format(R"("internal_identification":"%016llx%016llx",)", number * 0x9e3779b97f4a7c15ULL,
                   number * 0xbf58476d1ce4e5b9ULL);
    return json + R"("credit_data":null,"loan_data":null,"funds_data":null})";
}

std::string description(Random &random)
{
    std::string text;
    for (unsigned left = 2 + random() % 4; left > 0; --left)
        text += std::string(text.empty() ? "" : " ") + kWords[random() % kWords.size()];
    return text + format(" %06u", static_cast<unsigned>(random() % 1'000'000));
}

void appendRow(std::string &out, unsigned row, Random &random, const std::vector<std::string> &accounts)
{
    const unsigned account = static_cast<unsigned>(random() % kAccounts);
    const bool isMexican = account % 6 >= 4;
    const std::string day =
        dateFromDays(20'618 - static_cast<std::int32_t>(row / 1000)).toString(Qt::ISODate).toStdString();
    const bool isInflow = random() % 4 == 0;
    const bool isCounterparty = random() % 8 == 0;
    const auto cents = static_cast<unsigned>(random() % 1'500'000);
    out += "{\"id\":\"" + uuid(3, row) + "\",\"internal_identification\":\"";
    out +=
        format("%016llx%016llx", (row + 7ULL) * 0x9e3779b97f4a7c15ULL, (row + 3ULL) * 0xbf58476d1ce4e5b9ULL);
    out += "\",\"account\":" + accounts[account];
    out += R"(,"collected_at":"2026-06-14T09:12:31.406032Z","created_at":"2026-06-14T09:12:45.118204Z",)";
    out += "\"value_date\":\"" + day + "\",\"transacted_at\":\"" + day;
    out += format("T%02u:%02u:%02u.000Z\",\"accounting_date\":\"", row % 24U, row % 60U, row % 59U);
    out += day + "T10:00:00Z\",\"inferred_accounting_date\":\"" + day + "\",";
    out += format(R"("amount":%u.%02u,"local_currency_amount":%u.%02u,"balance":null,"currency":"%s",)",
                  cents / 100, cents % 100, cents / 100, cents % 100, isMexican ? "MXN" : "BRL");
    out += "\"description\":\"" + description(random) + "\",\"observations\":null,";
    out += format(R"("merchant":{"logo":null,"website":null,"merchant_name":"%s %u"},)",
                  kWords[random() % kWords.size()], static_cast<unsigned>(random() % kMerchants));
    out +=
        format(R"("category":"%s","subcategory":"Groceries","reference":"%08u","type":"%s","status":"%s",)",
               kCategories[random() % kCategories.size()], static_cast<unsigned>(random() % 100'000'000),
               isInflow ? "INFLOW" : "OUTFLOW", row % 17 == 0 ? "PENDING" : "PROCESSED");
    out += R"("credit_card_data":null,"counterparty":)";
    out += isCounterparty ? format(R"({"type":"INDIVIDUAL","document_number":"%011u"})",
                                   static_cast<unsigned>(random() % 99'999'999))
                          : std::string("null");
    out +=
        R"(,"loan_data":null,"payment_type":null,"operation_type":"PIX","operation_type_additional_info":null,)"
        R"("mcc":null})";
}

} // namespace

QByteArray transactionPage(int page)
{
    static const std::vector<std::string> kAccountTexts = [] {
        std::vector<std::string> texts;
        for (unsigned i = 0; i < kAccounts; ++i)
            texts.push_back(accountJson(i));
        return texts;
    }();
    Random random(static_cast<unsigned>(page) + 1);
    std::string json = R"({"count":1000000,"next":null,"previous":null,"results":[)";
    for (int row = 0; row < kRowsPerPage; ++row) {
        if (row > 0)
            json += ',';
        appendRow(json, static_cast<unsigned>(page * kRowsPerPage + row), random, kAccountTexts);
    }
    return QByteArray::fromStdString(json + "]}");
}

const std::vector<api::ChunkPtr> &decodedPages(int pages)
{
    static std::vector<api::ChunkPtr> kPages;
    while (kPages.size() < static_cast<std::size_t>(pages)) {
        const auto list =
            api::decodeList(resources::transactions(), transactionPage(static_cast<int>(kPages.size())));
        if (!list)
            qFatal("the invented page is no JSON");
        kPages.push_back(list->rows);
    }
    return kPages;
}

} // namespace vinculo::tests
