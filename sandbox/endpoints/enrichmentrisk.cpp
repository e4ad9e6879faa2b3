// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/enrichmentresults.h"
#include "sandbox/http/jsonwriter.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace vinculo::sandbox {

namespace {

struct Window
{
    std::string_view name;
    int days;
};
constexpr Window kWindows[] = {{"3d", 3}, {"1w", 7}, {"1m", 30}, {"3m", 90}, {"6m", 180}, {"12m", 365}};
constexpr Cents kThreshold = 100'00;
constexpr std::int64_t kRate = 100'000;

//! What happened on the days before a date.
struct Days
{
    struct OneDay
    {
        Cents in = 0;
        Cents out = 0;
        int ins = 0;
        int outs = 0;
        Cents largestIn = 0;
        Cents largestOut = 0;
        Cents balance = 0; //!< at its end
        [[nodiscard]] Cents net() const { return in - out; }
    };
    std::vector<OneDay> days; //!< the newest first

    Days(const EnrichmentInput &input, Cents closing)
        : days(365)
    {
        for (const SentTransaction &transaction : input.transactions()) {
            const int age = input.reference - transaction.day;
            if (age < 0 || age >= static_cast<int>(days.size()))
                continue;
            OneDay &day = days[static_cast<std::size_t>(age)];
            (transaction.isInflow ? day.in : day.out) += transaction.amount;
            ++(transaction.isInflow ? day.ins : day.outs);
            Cents &largest = transaction.isInflow ? day.largestIn : day.largestOut;
            largest = std::max(largest, transaction.amount);
        }
        for (OneDay &day : days) {
            day.balance = closing;
            closing -= day.net();
        }
    }

    template<class Value>
    [[nodiscard]] auto sum(const Window &window, const Value &value) const
    {
        std::int64_t total = 0;
        for (int i = 0; i < window.days; ++i)
            total += value(days[static_cast<std::size_t>(i)]);
        return total;
    }
    template<class Value>
    [[nodiscard]] std::int64_t most(const Window &window, const Value &value) const
    {
        std::int64_t found = value(days.front());
        for (int i = 1; i < window.days; ++i)
            found = std::max<std::int64_t>(found, value(days[static_cast<std::size_t>(i)]));
        return found;
    }
};

std::string key(std::string_view name, const Window &window)
{
    return std::string(name) + '_' + std::string(window.name);
}

void writeBalances(JsonWriter &json, const Days &days, Cents closing)
{
    json.beginObject("balances_metrics");
    json.cents("closing_balance", closing);
    json.cents("balance_threshold_x", kThreshold);
    const auto balance = [](const Days::OneDay &day) { return day.balance; };
    for (const Window &window : kWindows) {
        const Cents mean = days.sum(window, balance) / window.days;
        const auto spread = days.sum(window, [mean](const Days::OneDay &day) {
            const std::int64_t off = (day.balance - mean) / 100;
            return off * off;
        });
        const auto below = [&](Cents limit) {
            return days.sum(window, [limit](const Days::OneDay &day) { return day.balance < limit ? 1 : 0; });
        };
        json.cents(key("min_balance", window),
                   -days.most(window, [](const Days::OneDay &day) { return -day.balance; }));
        json.cents(key("mean_balance", window), mean);
        json.cents(key("max_balance", window), days.most(window, balance));
        json.cents(key("std_balance", window), std::llround(std::sqrt(double(spread) / window.days) * 100));
        json.integer(key("days_balance_below_0", window), below(0));
        json.integer(key("days_balance_below_mean", window), below(mean));
        json.integer(key("days_balance_below_x", window), below(kThreshold));
    }
    json.endObject();
}

void writeCounts(JsonWriter &json, const Days &days, const Window &window, const std::string &prefix,
                 int (*count)(const Days::OneDay &))
{
    json.integer(key("num_" + prefix + "transactions", window), days.sum(window, count));
    json.integer(key("max_num_" + prefix + "transactions", window), days.most(window, count));
    json.rate(key("mean_num_" + prefix + "transactions", window),
              kRate * days.sum(window, count) / window.days);
}

void writeTransactions(JsonWriter &json, const Days &days)
{
    const auto since = [&days](int (*count)(const Days::OneDay &)) {
        const auto found =
            std::ranges::find_if(days.days, [count](const auto &day) { return count(day) > 0; });
        return found - days.days.begin();
    };
    constexpr auto kAll = [](const Days::OneDay &day) { return day.ins + day.outs; };
    constexpr auto kIn = [](const Days::OneDay &day) { return day.ins; };
    constexpr auto kOut = [](const Days::OneDay &day) { return day.outs; };
    json.beginObject("transactions_metrics");
    json.integer("days_since_last_transaction", since(kAll));
    json.integer("days_since_last_incoming_transaction", since(kIn));
    json.integer("days_since_last_outgoing_transaction", since(kOut));
    json.integer("days_history", static_cast<std::int64_t>(days.days.size()));
    for (const Window &window : kWindows) {
        writeCounts(json, days, window, "", kAll);
        writeCounts(json, days, window, "incoming_", kIn);
        const Cents in = days.sum(window, [](const Days::OneDay &day) { return day.in; });
        const Cents out = days.sum(window, [](const Days::OneDay &day) { return day.out; });
        json.cents(key("sum_incoming_amount", window), in);
        json.cents(key("max_incoming_amount", window),
                   days.most(window, [](const Days::OneDay &day) { return day.largestIn; }));
        json.cents(key("mean_incoming_amount", window),
                   in / std::max<std::int64_t>(1, days.sum(window, kIn)));
        writeCounts(json, days, window, "outgoing_", kOut);
        json.cents(key("sum_outgoing_amount", window), out);
        json.cents(key("max_outgoing_amount", window),
                   days.most(window, [](const Days::OneDay &day) { return day.largestOut; }));
        json.cents(key("mean_outgoing_amount", window),
                   out / std::max<std::int64_t>(1, days.sum(window, kOut)));
        json.integer(key("days_without_transactions", window), days.sum(window, [](const Days::OneDay &day) {
            return day.ins + day.outs == 0 ? 1 : 0;
        }));
    }
    json.endObject();
}

void writeCashflow(JsonWriter &json, const Days &days)
{
    json.beginObject("cashflow_metrics");
    const auto positive = [](const Days::OneDay &day) { return std::max<Cents>(0, day.net()); };
    const auto negative = [](const Days::OneDay &day) { return std::max<Cents>(0, -day.net()); };
    for (const Window &window : kWindows) {
        const Cents in = days.sum(window, positive);
        const Cents out = days.sum(window, negative);
        json.cents(key("max_positive", window), days.most(window, positive));
        json.cents(key("max_negative", window), -days.most(window, negative));
        json.cents(key("mean_positive", window), in / window.days);
        json.cents(key("mean_negative", window), -out / window.days);
        json.cents(key("sum_positive", window), in);
        json.cents(key("sum_negative", window), -out);
        if (out == 0)
            json.null(key("positive_to_negative_ratio", window));
        else
            json.rate(key("positive_to_negative_ratio", window), kRate * in / out);
        json.cents(key("net_cashflow", window), in - out);
    }
    json.endObject();
}

void writeAccounts(JsonWriter &json, const EnrichmentInput &input)
{
    std::map<std::string_view, std::pair<int, Cents>> byCategory;
    Cents overdraft = 0;
    for (const SentAccount &account : input.accounts()) {
        auto &[count, balance] = byCategory[account.category];
        ++count;
        balance += account.balance;
        overdraft += account.overdraft;
    }
    const auto [checking, checkingBalance] = byCategory["CHECKING_ACCOUNT"];
    const auto [savings, savingsBalance] = byCategory["SAVINGS_ACCOUNT"];
    json.beginObject("assets_metrics");
    json.integer("num_assets_accounts", checking + savings);
    json.integer("num_checking_accounts", checking);
    json.integer("num_savings_accounts", savings);
    json.cents("checking_accounts_balance", checkingBalance);
    json.cents("savings_accounts_balance", savingsBalance);
    json.endObject();
    json.beginObject("credit_cards_metrics");
    json.integer("num_accounts", byCategory["CREDIT_CARD"].first);
    json.null("sum_credit_limit");
    json.cents("sum_credit_used", byCategory["CREDIT_CARD"].second);
    json.endObject();
    json.beginObject("loans_metrics");
    json.integer("num_accounts", byCategory["LOAN_ACCOUNT"].first);
    json.cents("sum_loans_outstanding_principal", byCategory["LOAN_ACCOUNT"].second);
    json.cents("overdraft_limit", overdraft);
    json.endObject();
}

void writeCategories(JsonWriter &json, const EnrichmentInput &input)
{
    std::map<std::pair<std::string_view, std::string_view>, Cents> nets;
    Cents inflow = 0;
    for (const SentTransaction &transaction : input.transactions()) {
        if (transaction.day > input.reference || transaction.day <= input.reference - 90)
            continue;
        const Categorized found = categorize(transaction.description, transaction.isInflow);
        nets[{found.category, found.subcategory}] +=
            transaction.isInflow ? transaction.amount : -transaction.amount;
        inflow += transaction.isInflow ? transaction.amount : 0;
    }
    json.beginArray("category_metrics");
    for (const auto &[names, net] : nets) {
        json.beginObject();
        json.text("category", names.first);
        json.textOrNull("subcategory", names.second);
        json.cents("net_amount_3m", net);
        json.rate("category_inflow_ratio_3m", inflow == 0 ? 0 : kRate * std::abs(net) / inflow);
        json.null("trend_3m");
        json.endObject();
    }
    json.endArray();
}

} // namespace

std::string riskInsights(const EnrichmentInput &input)
{
    Cents closing = 0;
    for (const SentAccount &account : input.accounts())
        if (account.category == "CHECKING_ACCOUNT" || account.category == "SAVINGS_ACCOUNT")
            closing += account.balance;
    const Days days(input, closing);
    JsonWriter json;
    json.beginObject();
    json.text("user_id", input.document()["user_id"].GetString());
    writeAccounts(json, input);
    writeBalances(json, days, closing);
    writeTransactions(json, days);
    writeCashflow(json, days);
    writeCategories(json, input);
    json.endObject();
    return json.take();
}

} // namespace vinculo::sandbox
