// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"
#include "sandbox/generator/documents.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr Instant kStoringTime = 50 * kSecond;       //!< from the registration to the first stored row
constexpr Cents kAllInLimit = 10'000'000;            //!< above, no all-in rate has to be named
constexpr std::int64_t kRateUnit = 100'000;          //!< rates are in hundred-thousandths
constexpr std::uint64_t kBrokerSeed = 0xC0'6E'77'0A; //!< brokers are the same for all

//! Why people and companies exchange money.
struct Purpose
{
    std::string_view type;
    std::string_view settlement; //!< empty: not stated
    std::string_view nature;     //!< code of the central bank
    Cents low = 0;
    Cents high = 0;
    bool later = false; //!< settled weeks or months after the contract
};

constexpr Purpose kPersonal[] = {
    {"COMPRA", "ESPECIE_CHEQUES_VIAGEM", "32016", 20'000, 300'000},
    {"COMPRA", "CARTAO_PREPAGO", "32016", 15'000, 250'000},
    {"COMPRA", "TELETRANSMISSAO", "37028", 50'000, 1'200'000},
    {"VENDA", "TELETRANSMISSAO", "37035", 30'000, 900'000},
    {"VENDA", "ESPECIE_CHEQUES_VIAGEM", "32023", 5'000, 80'000},
};
constexpr Purpose kBusiness[] = {
    {"COMPRA", "TELETRANSMISSAO", "12050", 300'000, 9'000'000},
    {"COMPRA", "CARTA_CREDITO_A_VISTA", "12050", 1'000'000, 24'000'000, true},
    {"VENDA", "CARTA_CREDITO_A_PRAZO", "12005", 1'500'000, 30'000'000, true},
    {"VENDA", "CONTA_DEPOSITO_EXPORTADOR_MANTIDA_NO_EXTERIOR", "12005", 800'000, 18'000'000, true},
    {"VENDA", "TELETRANSMISSAO", "12005", 200'000, 7'000'000},
    {"COMPRA", "SIMBOLICA", "72098", 500'000, 6'000'000},
    {"COMPRA", "", "47012", 90'000, 1'900'000},
};

struct ForeignCurrency
{
    std::string_view code;
    std::int64_t rate = 0; //!< in reais
};

constexpr ForeignCurrency kCurrencies[] = {{"USD", 542'310}, {"USD", 542'310}, {"USD", 542'310},
                                           {"EUR", 618'470}, {"EUR", 618'470}, {"GBP", 713'290},
                                           {"CAD", 391'860}, {"CHF", 662'150}};

constexpr std::string_view kBrokers[] = {"Corretora Mar Aberto", "Trevo Câmbio e Turismo",
                                         "Rosa dos Ventos Câmbio"};

//! One operation.
struct Exchange
{
    const Purpose *purpose = nullptr;
    Instant requestedAt = 0;
    Day due = 0;
    std::string_view currency;
    std::int64_t rate = 0;
    Cents foreign = 0;
};

std::int64_t companyNumber(std::uint64_t seed)
{
    Random random(seed);
    return std::stoll(makeCnpj(random));
}

std::string digits(Random &random, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += static_cast<char>('0' + random.between(i == 0 ? 1 : 0, 9));
    return text;
}

Exchange exchangeOn(Day day, bool company, Random &random)
{
    Exchange exchange;
    exchange.purpose = company ? &random.pick(kBusiness) : &random.pick(kPersonal);
    exchange.requestedAt = startOf(day) + random.between(12 * 3600, 21 * 3600) * kSecond;
    exchange.due = day + (exchange.purpose->later ? random.between(30, 180) : random.between(0, 2));
    const ForeignCurrency &currency = random.pick(kCurrencies);
    exchange.currency = currency.code;
    exchange.rate = currency.rate * random.between(9300, 10700) / 10000;
    exchange.foreign = random.between64(exchange.purpose->low, exchange.purpose->high);
    if (random.chance(70))
        exchange.foreign = exchange.foreign / 1000 * 1000; // people ask for round sums
    return exchange;
}

void writeInstitutions(JsonWriter &json, const InstitutionRecord &institution, Random &random)
{
    json.integer("authorized_institution_identifier",
                 companyNumber(static_cast<std::uint64_t>(institution.id)));
    json.text("authorized_institution_name", institution.displayName + " Câmbio");
    if (!random.chance(25)) {
        json.null("intermediary_institution_identifier");
        json.null("intermediary_institution_name");
        return;
    }
    const std::size_t broker = random.below(std::size(kBrokers));
    json.integer("intermediary_institution_identifier", companyNumber(kBrokerSeed + broker));
    json.text("intermediary_institution_name", kBrokers[broker]);
}

//! What is left to settle, and the share paid out before: known for later settlement only.
void writeOutstanding(JsonWriter &json, const Exchange &exchange, Day today)
{
    if (!exchange.purpose->later) {
        json.null("operation_outstanding_balance_amount");
        json.null("operation_outstanding_balance_currency");
        return;
    }
    json.cents("operation_outstanding_balance_amount", exchange.due < today ? 0 : exchange.foreign);
    json.text("operation_outstanding_balance_currency", exchange.currency);
}

//! The rate with taxes and the institution's share: more for who buys, less for who sells.
void writeAllInRate(JsonWriter &json, const Exchange &exchange, Random &random)
{
    if (exchange.purpose->later || exchange.foreign > kAllInLimit) {
        json.null("tev_amount_amount");
        json.null("tev_amount_currency");
        return;
    }
    const std::int64_t percents = random.between(110, 580); // hundredths
    const std::int64_t costs = exchange.rate * percents / 10000;
    json.rate("tev_amount_amount", exchange.rate + (exchange.purpose->type == "COMPRA" ? costs : -costs));
    json.text("tev_amount_currency", "BRL");
}

void writeExchange(const DocumentSource &source, DocumentRows &rows, const Exchange &exchange)
{
    const Purpose &purpose = *exchange.purpose;
    const Day today = dayOf(source.collectedAt);
    const Instant stored = std::min(source.link.createdAt + kStoringTime, source.collectedAt);
    JsonWriter &json = rows.begin();
    Random &random = rows.random();
    const bool isFresh = dayOf(exchange.requestedAt) + 3 > today;
    json.uuid("link", source.link.id);
    json.instant("created_at", std::clamp(exchange.requestedAt + kDay, stored, source.collectedAt));
    json.instant("collected_at", source.collectedAt);
    json.text("operation_identifier", digits(random, 17));
    json.textOrNull("operation_number", isFresh ? std::string() : digits(random, 12));
    json.text("operation_type", purpose.type);
    json.text("operation_requested_at", secondsText(exchange.requestedAt));
    writeInstitutions(json, source.institution, random);
    json.day("operation_due_date", exchange.due);
    json.rate("local_operation_tax_amount", exchange.rate);
    json.text("local_operation_tax_currency", "BRL");
    json.cents("local_operation_value_amount", exchange.foreign * exchange.rate / kRateUnit);
    json.text("local_operation_value_currency", "BRL");
    json.cents("foreign_operation_value_amount", exchange.foreign);
    json.text("foreign_operation_value_currency", exchange.currency);
    writeOutstanding(json, exchange, today);
    writeAllInRate(json, exchange, random);
    if (purpose.later)
        json.rate("local_currency_advance_percentage",
                  purpose.type == "VENDA" ? random.between(0, 80) * (kRateUnit / 100) : 0);
    else
        json.null("local_currency_advance_percentage");
    json.textOrNull("settlement_method", purpose.settlement);
    json.text("operation_category_code", purpose.nature);
    rows.end();
}

} // namespace

void makeExchanges(const DocumentSource &source, DocumentRows &rows)
{
    Random &random = rows.random();
    const bool company = source.person.company;
    const bool everything = source.store.indexOf(source.link) == 0; // the link that has a bit of all
    if (!random.chance(company ? 75 : 30) && !everything)
        return; // most people never do
    const Day today = dayOf(source.collectedAt);
    const int count = company ? random.between(2, 12) : random.between(1, 5);
    Day day = today - random.between(1, 45);
    for (int i = 0; i < count && day > today - 365; ++i) {
        writeExchange(source, rows, exchangeOn(day, company, random));
        day -= random.between(4, company ? 40 : 110);
    }
}

} // namespace vinculo::sandbox
