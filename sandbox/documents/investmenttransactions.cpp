// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"

#include <rapidjson/document.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace vinculo::sandbox {

namespace {

constexpr Instant kStoringTime = 50 * kSecond; //!< from the registration to the first stored row
constexpr int kHistoryDays = 365;
constexpr std::int64_t kUnit = 100'000; //!< quantities and rates are in hundred-thousandths

//! An investment of the link, read back from its row.
struct Investment
{
    std::string json;
    std::string type;
    std::string category;      //!< funds
    std::int64_t quantity = 0; //!< in kUnit
    Cents bought = 0;          //!< price of one unit, as far as it is known
    Cents price = 0;           //!< price of one unit now
    std::int64_t pre = 0;      //!< in kUnit
    std::int64_t post = 0;     //!< in kUnit
    std::optional<Day> purchase;
    bool paysCoupons = false;

    [[nodiscard]] bool isShares() const { return type == "VARIABLE_INCOME"; }
    [[nodiscard]] bool isFund() const { return type == "INVESTMENT_FUND"; }
    [[nodiscard]] bool isBank() const { return type == "FIXED_INCOME_BANKING"; }
};

//! One transaction; the amounts follow from quantity and price.
struct Trade
{
    const Investment *investment = nullptr;
    Day day = 0;
    std::string_view subtype;
    std::string_view direction;
    std::int64_t quantity = 0;
    Cents price = 0;
    Cents incomeTax = 0;
    Cents exitFee = 0;
    std::string_view info = {};

    [[nodiscard]] Cents amount() const { return quantity * price / kUnit; }
};

std::int64_t scaled(const rapidjson::Value &value, double scale)
{
    return value.IsNumber() ? std::llround(value.GetDouble() * scale) : 0;
}

Investment investmentOf(const std::string &json)
{
    rapidjson::Document row;
    row.Parse(json.data(), json.size());
    const rapidjson::Value &balance = row["balance"];
    Investment investment;
    investment.json = json;
    investment.type = row["type"].GetString();
    if (row["classification_details"].IsObject())
        investment.category = row["classification_details"]["category"].GetString();
    investment.quantity = scaled(balance["quantity"], 1e5);
    investment.price =
        scaled(investment.isShares() ? balance["closing_price"] : balance["gross_unit_price"], 100);
    investment.bought = balance["purchase_unit_price"].IsNull() ? investment.price
                                                                : scaled(balance["purchase_unit_price"], 100);
    investment.pre = scaled(balance["pre_fixed_rate"], 1e5);
    investment.post = scaled(balance["post_fixed_rate"], 1e5);
    if (row["purchase_date"].IsString())
        investment.purchase = parseDay(row["purchase_date"].GetString());
    investment.paysCoupons = row["voucher_payment_details"]["is_voucher_payment"].GetBool();
    return investment;
}

//! The same rows that the list of investments shows.
std::vector<Investment> investmentsOf(const DocumentSource &source)
{
    DocumentRows rows(source.store, source.store.indexOf(source.link), "investments", source.collectedAt);
    makeInvestments(source, rows);
    std::vector<Investment> investments;
    for (const DocumentRecord &row : rows.take())
        investments.push_back(investmentOf(row.json));
    return investments;
}

//! Nothing is settled on Saturdays and Sundays: the Friday before.
Day workingDay(Day day)
{
    const int weekday = ((day + 4) % 7 + 7) % 7; // 0: Sunday; the first of January 1970 was a Thursday
    return weekday == 0 ? day - 2 : weekday == 6 ? day - 1 : day;
}

//! Collects what happened to one investment in the last year.
class Ledger
{
public:
    Ledger(std::vector<Trade> &trades, const Investment &investment, Day today, Random &random)
        : m_trades(trades)
        , m_investment(investment)
        , m_today(today)
        , m_random(random)
    {
    }

    void write()
    {
        if (m_investment.isShares())
            shares();
        else if (m_investment.isFund())
            fund();
        else
            bond();
        if (m_random.chance(4))
            add({.day = m_today - m_random.between(3, kHistoryDays - 1),
                 .subtype = "OUTROS",
                 .direction = "null",
                 .quantity = m_investment.quantity,
                 .info = "Ajuste de custódia"});
    }

private:
    void add(Trade trade)
    {
        trade.investment = &m_investment;
        trade.day = workingDay(trade.day);
        if (trade.day < m_today && trade.day > m_today - kHistoryDays)
            m_trades.push_back(trade);
    }

    //! Twelve percent a year to today's price; with what carries a risk, somewhere near that.
    Cents priceOn(Day day)
    {
        const bool calm =
            m_investment.isFund() && m_investment.category != "ACOES" && m_investment.category != "CAMBIAL";
        const Cents price = m_investment.price - m_investment.price * 12 * (m_today - day) / 36'500;
        return std::max<Cents>(1, calm ? price : price * m_random.between(90, 110) / 100);
    }

    //! A part of what is held, in whole units where there are only such; none when that is less than one.
    std::int64_t part(int percent) const
    {
        const std::int64_t step = m_investment.isFund()                  ? 1
                                  : m_investment.type == "TREASURY_BOND" ? kUnit / 100
                                                                         : kUnit;
        return m_investment.quantity * percent / 100 / step * step;
    }

    void addSale(std::string_view subtype, int percent, Cents exitFee = 0)
    {
        const std::int64_t quantity = part(percent);
        const Day first = std::max(m_investment.purchase.value_or(0) + 5, m_today - kHistoryDays + 3);
        if (quantity <= 0 || first >= m_today - 3)
            return;
        const Day day = m_random.between(first, m_today - 3);
        const Cents price =
            m_investment.purchase ? (m_investment.bought + m_investment.price) / 2 : priceOn(day);
        const Cents gain = m_investment.purchase ? quantity * (price - m_investment.bought) / kUnit : 0;
        add({.day = day,
             .subtype = subtype,
             .direction = "OUTFLOW",
             .quantity = quantity,
             .price = price,
             .incomeTax = std::max<Cents>(0, gain * 20 / 100),
             .exitFee = exitFee});
    }

    void bond()
    {
        const bool bank = m_investment.isBank();
        const Day purchase = m_investment.purchase.value_or(m_today);
        add({.day = purchase,
             .subtype = bank ? "APLICACAO" : "COMPRA",
             .direction = "INFLOW",
             .quantity = m_investment.quantity,
             .price = m_investment.bought});
        if (m_random.chance(25))
            addSale(bank ? "RESGATE" : "VENDA", m_random.between(10, 60));
        const Cents coupon = m_investment.bought * m_investment.pre / kUnit / 2;
        for (Day day = purchase + 182; m_investment.paysCoupons && coupon > 0 && day < m_today; day += 182)
            add({.day = day,
                 .subtype = "PAGAMENTO_JUROS",
                 .direction = "OUTFLOW",
                 .quantity = m_investment.quantity,
                 .price = coupon});
    }

    void fund()
    {
        const int count = m_random.between(1, 8);
        for (int i = 0; i < count; ++i) {
            const Day day = m_today - m_random.between(2, 26) - 30 * i;
            add({.day = day,
                 .subtype = "APLICACAO",
                 .direction = "INFLOW",
                 .quantity = part(m_random.between(4, 12)),
                 .price = priceOn(day)});
        }
        if (m_random.chance(25))
            addSale("RESGATE", m_random.between(5, 40), m_random.chance(30) ? 150 : 0);
        if (m_investment.category == "ACOES")
            return;
        // Twice a year the tax on what the fund earned is taken in quotas, on the last working day of the
        // month.
        const int year = calendarDate(m_today).year;
        for (const CalendarDate date : {CalendarDate{year - 1, 5, 31}, CalendarDate{year - 1, 11, 30},
                                        CalendarDate{year, 5, 31}, CalendarDate{year, 11, 30}})
            add({.day = dayFrom(date),
                 .subtype = "COME_COTAS",
                 .direction = "OUTFLOW",
                 .quantity = std::max<std::int64_t>(1, part(1)),
                 .price = priceOn(dayFrom(date))});
    }

    void shares()
    {
        const int count = m_random.between(1, 4);
        for (int i = 0; i < count; ++i) {
            const Day day = m_today - m_random.between(2, kHistoryDays - 2);
            add({.day = day,
                 .subtype = "COMPRA",
                 .direction = "INFLOW",
                 .quantity = std::max(kUnit, part(m_random.between(10, 30))),
                 .price = priceOn(day)});
        }
        if (m_random.chance(30))
            addSale("VENDA", m_random.between(5, 30));
        const Cents dividend = std::max<Cents>(1, m_investment.price * m_random.between(4, 21) / 1000);
        for (Day day = m_today - m_random.between(10, 80); day > m_today - kHistoryDays; day -= 91)
            add({.day = day,
                 .subtype = "DIVIDENDOS",
                 .direction = "OUTFLOW",
                 .quantity = m_investment.quantity,
                 .price = dividend});
        if (m_random.chance(50)) // interest on capital, after the tax that is withheld
            add({.day = m_today - m_random.between(30, 300),
                 .subtype = "JCP",
                 .direction = "OUTFLOW",
                 .quantity = m_investment.quantity,
                 .price = std::max<Cents>(1, m_investment.price * 85 / 9000)});
    }

    std::vector<Trade> &m_trades;
    const Investment &m_investment;
    Day m_today;
    Random &m_random;
};

void writeBrokerNote(JsonWriter &json, const Trade &trade, Random &random)
{
    if (!trade.investment->isShares() || (trade.subtype != "COMPRA" && trade.subtype != "VENDA")) {
        json.null("broker_note_details");
        return;
    }
    const Cents gross = trade.amount();
    const Cents brokerage = random.chance(40) ? 0 : 490;
    const Cents settlement = gross * 25 / 100'000;
    const Cents exchange = gross * 5 / 100'000;
    const Cents taxes = brokerage * 965 / 10'000;
    const Cents withheld = trade.subtype == "VENDA" ? gross * 5 / 100'000 : 0;
    json.beginObject("broker_note_details");
    json.text("broker_note_number", std::to_string(random.between(100'000, 9'999'999)));
    json.cents("gross_value", gross);
    json.cents("brokerage_fee", brokerage);
    json.cents("clearing_settlement_fee", settlement);
    json.cents("clearing_registration_fee", Cents{0});
    json.cents("stock_exchange_asset_trade_notice_fee", Cents{0});
    json.cents("stock_exchange_fee", exchange);
    json.cents("clearing_custody_fee", Cents{0});
    json.cents("taxes", taxes);
    json.cents("income_tax", withheld);
    json.cents("net_value", gross - brokerage - settlement - exchange - taxes - withheld);
    json.endObject();
}

void writeTrade(const DocumentSource &source, DocumentRows &rows, const Trade &trade)
{
    const Investment &investment = *trade.investment;
    const Instant stored = std::min(source.link.createdAt + kStoringTime, source.collectedAt);
    const bool shares = investment.isShares();
    const bool bond = !shares && !investment.isFund();
    const Cents gross = shares ? 0 : trade.amount(); // shares have their value instead, and the broker's note
    JsonWriter &json = rows.begin();
    Random &random = rows.random();
    json.uuid("link", source.link.id);
    json.instant("collected_at", source.collectedAt);
    json.instant("created_at", std::clamp(startOf(trade.day) + kDay + 5 * kHour, stored, source.collectedAt));
    json.raw("investment", investment.json);
    json.text("internal_identification", source.store.ids.hex(IdKind::Document, random.next() >> 16));
    json.day("value_date", trade.day);
    json.cents("gross_value", gross);
    json.cents("net_value", shares ? 0 : gross - trade.incomeTax - trade.exitFee);
    json.cents("value", trade.amount());
    json.cents("unit_price", trade.price);
    json.integer("price_factor", 1);
    json.cents("transaction_tax", Cents{0});
    json.cents("income_tax", trade.incomeTax);
    json.rate("quantity", trade.quantity);
    json.text("type", trade.direction);
    json.text("subtype", trade.subtype);
    json.text("subtype_additional_info", trade.info);
    json.rate("indexer_percentage", bond ? investment.post : 0);
    json.rate("rate", bond ? investment.pre : 0);
    json.cents("exit_fee", trade.exitFee);
    writeBrokerNote(json, trade, random);
    rows.end();
}

} // namespace

void makeInvestmentTransactions(const DocumentSource &source, DocumentRows &rows)
{
    const std::vector<Investment> investments = investmentsOf(source);
    std::vector<Trade> trades;
    for (const Investment &investment : investments)
        Ledger(trades, investment, dayOf(source.collectedAt), rows.random()).write();
    std::ranges::stable_sort(trades, std::ranges::greater(), &Trade::day);
    for (const Trade &trade : trades)
        writeTrade(source, rows, trade);
}

} // namespace vinculo::sandbox
