// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"
#include "sandbox/generator/documents.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr std::int64_t kUnit = 100'000; //!< quantities and rates are in hundred-thousandths
constexpr Cents kParPrice = 100'000;    //!< bonds are issued at a thousand

enum class Kind : std::uint8_t { Bank, Credit, Shares, Treasury, Fund };

constexpr std::string_view kTypes[] = {"FIXED_INCOME_BANKING", "FIXED_INCOME_CREDIT", "VARIABLE_INCOME",
                                       "TREASURY_BOND", "INVESTMENT_FUND"};

struct Product
{
    Kind kind = Kind::Bank;
    std::string_view name; //!< treasury bonds: the year follows
    std::string_view code; //!< four letters for ISIN and clearing house
    std::string_view indexer;
    int preLow = 0; //!< hundredths of a percent a year, also the yield when nothing is fixed
    int preHigh = 0;
    int postLow = 0; //!< percent of the index; 0: fixed
    int postHigh = 0;
    bool exempt = false;
    std::string_view category = {}; //!< funds
    std::string_view detail = {};   //!< funds: class; company bonds: the debtor
    Cents price = 0;                //!< today's, the same for everybody; bonds are worth what they yield
};

constexpr Product kProducts[] = {
    {Kind::Bank, "CDB", "CDBX", "CDI", 0, 0, 98, 118},
    {Kind::Bank, "CDB", "CDBP", "PRE_FIXADO", 980, 1340, 0, 0},
    {Kind::Bank, "RDB", "RDBX", "CDI", 0, 0, 100, 102},
    {Kind::Bank, "LCI", "LCIX", "CDI", 0, 0, 85, 97},
    {Kind::Bank, "LCA", "LCAX", "DI", 0, 0, 86, 96},
    {Kind::Credit, "DEBENTURES", "JCRD", "IPCA", 560, 790, 100, 100, true, {}, "Jacarandá Rodovias S.A."},
    {Kind::Credit, "DEBENTURES", "MDSU", "OUTROS", 120, 240, 100, 100, false, {}, "Madeiras do Sul S.A."},
    {Kind::Credit, "CRI", "CRIX", "IPCA", 620, 840, 100, 100, true, {}, "Incorporadora Pé de Ipê Ltda"},
    {Kind::Credit, "CRA", "CRAX", "CDI", 80, 190, 100, 100, true, {}, "Usina Boa Colheita S.A."},
    {Kind::Shares, "CAJU4", "CAJU", "", 0, 0, 0, 0, false, {}, {}, 1'834},
    {Kind::Shares, "TEIA3", "TEIA", "", 0, 0, 0, 0, false, {}, {}, 6'220},
    {Kind::Shares, "JACA3", "JACA", "", 0, 0, 0, 0, false, {}, {}, 2'915},
    {Kind::Shares, "ARVB11", "ARVB", "", 0, 0, 0, 0, false, {}, {}, 10'470},
    {Kind::Treasury, "Tesouro Selic", "STNC", "SELIC", 5, 18, 100, 100, false, {}, {}, 1'712'340},
    {Kind::Treasury, "Tesouro IPCA+", "STNB", "IPCA", 540, 760, 100, 100, false, {}, {}, 318'420},
    {Kind::Treasury, "Tesouro Prefixado", "STNP", "PRE_FIXADO", 1020, 1380, 0, 0, false, {}, {}, 76'210},
    {Kind::Fund, "JACARANDA REFERENCIADO DI FIRF", "FJRF", "", 0, 0, 0, 0, false, "RENDA_FIXA",
     "Renda Fixa Simples", 2'784},
    {Kind::Fund, "AURORA SERRA MULTIMERCADO FIC FIM", "FASM", "", 0, 0, 0, 0, false, "MULTIMERCADO",
     "Multimercado Macro", 141},
    {Kind::Fund, "CAJUEIRO ACOES LIVRE FIA", "FCAL", "", 0, 0, 0, 0, false, "ACOES", "Ações Livre", 2'508},
    {Kind::Fund, "GUARA DOLAR CAMBIAL FI", "FGDC", "", 0, 0, 0, 0, false, "CAMBIAL", "Cambial Dólar", 993},
};

struct Holding
{
    const Product *product = nullptr;
    std::int64_t quantity = 0; //!< in kUnit
    Cents bought = 0;          //!< price of one unit
    Cents price = 0;           //!< price of one unit now
    Day purchase = 0;
    Day issue = 0;
    Day due = 0;
    std::int64_t pre = 0;  //!< in kUnit
    std::int64_t post = 0; //!< in kUnit
    Day today = 0;

    [[nodiscard]] bool isBond() const { return product->kind == Kind::Bank || product->kind == Kind::Credit; }
    [[nodiscard]] Cents gross() const { return quantity * price / kUnit; }
    [[nodiscard]] Cents gain() const { return std::max<Cents>(0, gross() - quantity * bought / kUnit); }
    //! Income tax falls with time; shares are taxed when they are sold.
    [[nodiscard]] Cents tax() const
    {
        const bool letter = product->code == "LCIX" || product->code == "LCAX";
        if (product->exempt || letter || product->kind == Kind::Shares)
            return 0;
        const Day held = today - purchase;
        const int perMille = held <= 180 ? 225 : held <= 360 ? 200 : held <= 720 ? 175 : 150;
        return gain() * perMille / 1000;
    }
};

std::string cnpjOf(std::uint64_t seed)
{
    Random random(seed);
    return makeCnpj(random);
}

std::uint64_t seedOf(std::string_view code)
{
    std::uint64_t seed = 0x155'0E12;
    for (const char c : code)
        seed = seed * 131 + static_cast<unsigned char>(c);
    return seed;
}

//! The last digit of an ISIN (ISO 6166): letters count as two digits, every second digit is doubled.
std::string isinOf(std::string_view code, std::string_view suffix)
{
    const std::string text = "BR" + std::string(code) + std::string(suffix);
    std::string digits;
    for (const char c : text)
        digits += c >= 'A' ? std::to_string(c - 'A' + 10) : std::string(1, c);
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int digit = (digits[digits.size() - 1 - i] - '0') * (i % 2 == 0 ? 2 : 1);
        sum += digit / 10 + digit % 10;
    }
    return text + std::to_string((10 - sum % 10) % 10);
}

//! Shares, bank and company bonds come in whole units, treasury bonds in hundredths.
std::int64_t rounded(Kind kind, std::int64_t quantity)
{
    if (kind == Kind::Fund)
        return quantity;
    const std::int64_t step = kind == Kind::Treasury ? kUnit / 100 : kUnit;
    return std::max<std::int64_t>(1, quantity / step) * step;
}

Holding holdingOf(const Product &product, Cents worth, Day today, Random &random)
{
    Holding holding{.product = &product, .today = today};
    holding.purchase = today - random.between(20, 900);
    holding.issue = holding.purchase - (product.kind == Kind::Credit ? random.between(0, 700) : 0);
    if (product.kind == Kind::Treasury) // two to eleven years ahead, the same for everybody
        holding.due =
            dayFrom({calendarDate(today).year + 2 + static_cast<int>(seedOf(product.code) % 10), 3, 1});
    else
        holding.due = today + random.between(30, 1400);
    holding.pre = std::int64_t{random.between(product.preLow, product.preHigh)} * kUnit / 10'000;
    holding.post = std::int64_t{random.between(product.postLow, product.postHigh)} * kUnit / 100;
    const bool risky =
        product.kind == Kind::Shares || product.category == "ACOES" || product.category == "CAMBIAL";
    // Hundredths of a percent a year; who takes risks may lose.
    const std::int64_t yield = risky ? random.between(-2400, 4200) : random.between(960, 1420);
    const std::int64_t growth = 10'000 + yield * (today - holding.purchase) / 365;
    holding.bought = product.price > 0 ? product.price * 10'000 / growth : kParPrice;
    holding.price = product.price > 0 ? product.price : kParPrice * growth / 10'000;
    holding.quantity = rounded(product.kind, worth * kUnit / holding.price);
    return holding;
}

void writeIdentity(JsonWriter &json, const DocumentSource &source, const Holding &holding, Random &random)
{
    const Product &product = *holding.product;
    json.text("type", kTypes[static_cast<std::size_t>(product.kind)]);
    if (product.kind == Kind::Treasury)
        json.null("issuer_id_number");
    else if (product.kind == Kind::Bank)
        json.text("issuer_id_number", cnpjOf(static_cast<std::uint64_t>(source.institution.id)));
    else // who issues a debenture owes it, too
        json.text("issuer_id_number",
                  cnpjOf(seedOf(product.name == "DEBENTURES" ? product.detail : product.code)));
    if (product.kind == Kind::Bank)
        json.null("isin_number"); // deposits are no securities
    else
        json.text("isin_number", isinOf(product.code, product.kind == Kind::Shares   ? "ACNOR"
                                                      : product.kind == Kind::Credit ? "DBS01"
                                                      : product.kind == Kind::Fund   ? "CTF00"
                                                                                     : "1T6R0"));
    json.text("currency", "BRL");
    const std::string year = std::to_string(calendarDate(holding.due).year);
    json.text("product_name", product.kind == Kind::Treasury ? std::string(product.name) + ' ' + year
                                                             : std::string(product.name));
    json.boolean("is_tax_exempt", product.exempt);
    if (holding.isBond())
        json.text("clearing_code", std::string(product.code.substr(0, 3)) +
                                       std::to_string(random.between(100, 999)) + "V" +
                                       std::to_string(random.between(1000, 9999)));
    else
        json.null("clearing_code");
}

void dayOrNull(JsonWriter &json, std::string_view key, bool given, Day day)
{
    if (given)
        json.day(key, day);
    else
        json.null(key);
}

void centsOrNull(JsonWriter &json, std::string_view key, bool given, Cents value)
{
    json.cents(key, given ? std::optional(value) : std::nullopt);
}

void rateOrNull(JsonWriter &json, std::string_view key, bool given, std::int64_t value)
{
    if (given)
        json.rate(key, value);
    else
        json.null(key);
}

void writeBalance(JsonWriter &json, const DocumentSource &source, const Holding &holding, Random &random)
{
    const bool shares = holding.product->kind == Kind::Shares;
    const bool credit = holding.product->kind == Kind::Credit;
    const bool bond = holding.isBond() || holding.product->kind == Kind::Treasury;
    const Cents gross = holding.gross();
    json.beginObject("balance");
    json.text("reference_date", secondsText(startOf(dayOf(source.collectedAt)) - 3 * kHour));
    json.cents("gross_value", gross);
    json.cents("blocked_amount", random.chance(12) ? gross * random.between(10, 100) / 100 : Cents{0});
    json.rate("quantity", holding.quantity);
    centsOrNull(json, "gross_unit_price", !shares, holding.price);
    centsOrNull(json, "net_value", !shares, gross - holding.tax());
    centsOrNull(json, "withheld_amount", !shares, holding.tax());
    centsOrNull(json, "transaction_fee", bond, 0);
    centsOrNull(json, "purchase_unit_price", bond, holding.bought);
    rateOrNull(json, "pre_fixed_rate", bond, holding.pre);
    rateOrNull(json, "post_fixed_rate", bond, holding.post);
    centsOrNull(json, "penalty_fee", credit, 0);
    centsOrNull(json, "late_payment_fee", credit, 0);
    centsOrNull(json, "closing_price", shares, holding.price);
    centsOrNull(json, "unit_price_factor", shares, 100);
    json.endObject();
}

void writeRemuneration(JsonWriter &json, const Holding &holding)
{
    const Product &product = *holding.product;
    const bool given = !product.indexer.empty();
    json.beginObject("remuneration");
    rateOrNull(json, "pre_fixed_rate", given, holding.pre);
    rateOrNull(json, "post_fixed_rate", given, holding.post);
    json.textOrNull("rate_type", given ? "EXPONENCIAL" : "");
    json.textOrNull("rate_periodicity", given ? "ANUAL" : "");
    json.textOrNull("calculation_base", given ? "DIAS_UTEIS" : "");
    json.textOrNull("indexer", product.indexer);
    json.textOrNull("indexer_additional_info", product.indexer == "OUTROS" ? "Índice do contrato" : "");
    json.endObject();
}

void writeDetails(JsonWriter &json, const Holding &holding)
{
    const Product &product = *holding.product;
    if (product.kind == Kind::Fund) {
        json.beginObject("classification_details");
        json.text("category", product.category);
        json.text("class", product.detail);
        json.text("subclass", product.detail);
        json.endObject();
    } else {
        json.null("classification_details");
    }
    const bool coupons =
        product.kind == Kind::Credit || (product.kind == Kind::Treasury && product.code == "STNB");
    json.beginObject("voucher_payment_details");
    json.boolean("is_voucher_payment", coupons);
    json.textOrNull("periodicity", !coupons ? "" : product.code == "MDSU" ? "OUTROS" : "SEMESTRAL");
    json.textOrNull("periodicity_additional_info",
                    coupons && product.code == "MDSU" ? "A cada quatro meses" : "");
    json.endObject();
    if (product.kind != Kind::Credit) {
        json.null("debtor_details");
        return;
    }
    json.beginObject("debtor_details");
    json.text("name", product.detail);
    json.text("id_document_number", cnpjOf(seedOf(product.detail)));
    json.endObject();
}

void writeInvestment(const DocumentSource &source, DocumentRows &rows, const Holding &holding)
{
    const Kind kind = holding.product->kind;
    const bool bond = holding.isBond();
    JsonWriter &json = rows.begin();
    writeIdentity(json, source, holding, rows.random());
    dayOrNull(json, "due_date", bond || kind == Kind::Treasury, holding.due);
    dayOrNull(json, "issue_date", bond, holding.issue);
    dayOrNull(json, "purchase_date", bond || kind == Kind::Treasury, holding.purchase);
    dayOrNull(json, "grace_period_date", bond, std::min(holding.due, holding.purchase + 90));
    centsOrNull(json, "issue_unit_price", bond, kParPrice);
    writeBalance(json, source, holding, rows.random());
    writeRemuneration(json, holding);
    writeDetails(json, holding);
    rows.end();
}

//! What the investment account of the link holds, or some months' salaries.
Cents wealthOf(const DocumentSource &source, Random &random)
{
    for (const std::uint32_t index : source.link.accounts) {
        const AccountRecord &account = source.store.accounts[index];
        if (account.category == AccountCategory::Investment && account.current)
            return *account.current;
    }
    return source.person.salary * random.between(2, 30);
}

} // namespace

void makeInvestments(const DocumentSource &source, DocumentRows &rows)
{
    Random &random = rows.random();
    const bool everything = source.store.indexOf(source.link) == 0; // the link that has a bit of all
    const Cents wealth = wealthOf(source, random);
    if (!random.chance(source.person.company ? 50 : 45) && !everything)
        return;
    const int percent = everything ? 70 : random.between(12, 45);
    std::vector<const Product *> held;
    for (const Product &product : kProducts)
        if (random.chance(percent))
            held.push_back(&product);
    for (std::size_t i = 0; i < held.size(); ++i) {
        const Cents share = wealth / static_cast<Cents>(held.size()) * random.between(60, 140) / 100;
        writeInvestment(source, rows, holdingOf(*held[i], share, dayOf(source.collectedAt), random));
    }
}

} // namespace vinculo::sandbox
