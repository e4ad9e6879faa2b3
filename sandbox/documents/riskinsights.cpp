// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"
#include "sandbox/rows/statementtext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace vinculo::sandbox {

namespace {

constexpr Instant kStoringTime = 95 * kSecond; //!< from the registration: what others bring comes first

//! A period that ends today. As the API counts, the day it begins with belongs to it, too.
struct Window
{
    std::string_view name;
    std::size_t days = 0;
};

constexpr Window kWindows[] = {{"3d", 4}, {"1w", 8}, {"1m", 31}, {"3m", 91}, {"6m", 181}, {"12m", 361}};
constexpr std::size_t kMostDays = 361;
constexpr std::size_t kCategoryDays = 91;

enum Direction : std::uint8_t { In, Out };

struct Movements
{
    int count = 0;
    Cents sum = 0;
    Cents most = 0;
    Cents flow = 0; //!< without what goes from one account of the person to another
};

struct DayBook
{
    std::array<Movements, 2> movements; //!< by direction
    Cents net = 0;                      //!< of the accounts that hold money
};

using DailyNet = std::array<Cents, kCategoryDays>;

struct Category
{
    Cents net = 0;
    DailyNet daily = {};
};

//! The accounts and movements of a link, sorted for counting. What is pending moves no balance yet and is
//! left out. Days count backwards from today.
struct Life
{
    std::vector<const AccountRecord *> accounts;
    std::vector<DayBook> days = std::vector<DayBook>(kMostDays);
    std::vector<Cents> balances; //!< at the end of each day, as far as the history goes
    std::map<std::pair<std::string_view, std::string_view>, Category> categories;
    Cents categorisedInflow = 0;
    std::array<std::optional<Day>, 2> daysSince = {}; //!< the last movement, by direction
    Day history = 0;
    bool hasMovements = false;
};

bool holdsMoney(const AccountRecord &account)
{
    return account.category == AccountCategory::Checking || account.category == AccountCategory::Savings;
}

bool isCard(const AccountRecord &account)
{
    return account.category == AccountCategory::CreditCard;
}

bool isLoan(const AccountRecord &account)
{
    using enum AccountCategory;
    return account.category == Loan || account.category == Financing ||
           account.category == InvoiceFinancing || account.category == AdvanceDeposit;
}

//! What an account may be overdrawn by, as its own row says.
Cents arrangedOverdraft(const AccountRecord &account)
{
    if (account.category != AccountCategory::Checking || account.noise % 4 == 0)
        return 0;
    return Cents{100000} + account.noise % 900000;
}

template<class Predicate, class Value>
Cents sumOf(const Life &life, Predicate belongs, Value value)
{
    Cents sum = 0;
    for (const AccountRecord *account : life.accounts)
        if (belongs(*account))
            sum += value(*account);
    return sum;
}

template<class Predicate>
std::int64_t countOf(const Life &life, Predicate belongs)
{
    return sumOf(life, belongs, [](const AccountRecord &) { return Cents{1}; });
}

Cents currentOf(const AccountRecord &account)
{
    return account.current.value_or(0);
}

std::size_t positionOf(Day age)
{
    return static_cast<std::size_t>(age);
}

void enter(Life &life, const TransactionRecord &row, const MovementPattern &words,
           const AccountRecord &account, Day age)
{
    const Direction direction = words.inflow ? In : Out;
    const Cents net = words.inflow ? row.amount : -row.amount;
    life.hasMovements = true;
    life.history = std::max(life.history, age);
    auto &since = life.daysSince[direction];
    since = std::min(since.value_or(age), age);
    if (positionOf(age) < kMostDays) {
        DayBook &day = life.days[positionOf(age)];
        Movements &movements = day.movements[direction];
        ++movements.count;
        movements.sum += row.amount;
        movements.most = std::max(movements.most, row.amount);
        movements.flow += words.subcategory == "Credit Card" ? 0 : row.amount; // the bill: both ends are here
        day.net += holdsMoney(account) ? net : 0;
    }
    if (positionOf(age) < kCategoryDays && !words.category.empty()) {
        Category &category = life.categories[{words.category, words.subcategory}];
        category.net += net;
        category.daily[positionOf(age)] += net;
        life.categorisedInflow += words.inflow ? row.amount : 0;
    }
}

Life lifeOf(const DocumentSource &source)
{
    Life life;
    const std::string_view currency = source.person.mexican ? "MXN" : "BRL"; // others cannot be added up
    const auto isCounted = [currency](const AccountRecord &account) {
        return !account.deleted && account.currency == currency;
    };
    for (const std::uint32_t index : source.link.accounts)
        if (isCounted(source.store.accounts[index]))
            life.accounts.push_back(&source.store.accounts[index]);
    const Day today = dayOf(source.collectedAt);
    for (const TransactionRecord &row : source.link.transactions)
        if (const AccountRecord &account = source.store.accounts[row.account];
            !row.pending && isCounted(account) && row.day <= today)
            enter(life, row, statementText(source.store, source.link, row).words, account, today - row.day);
    if (countOf(life, holdsMoney) == 0)
        return life;
    // Back from today's balance, one day's movements after the other.
    Cents balance = sumOf(life, holdsMoney, currentOf);
    const std::size_t known = std::min(kMostDays, positionOf(life.history) + 1);
    for (std::size_t i = 0; i < known; ++i) {
        life.balances.push_back(balance);
        balance -= life.days[i].net;
    }
    return life;
}

std::int64_t rounded(double value)
{
    return static_cast<std::int64_t>(std::llround(value));
}

Cents meanOf(std::span<const Cents> values)
{
    double sum = 0;
    for (const Cents value : values)
        sum += static_cast<double>(value);
    return values.empty() ? 0 : rounded(sum / static_cast<double>(values.size()));
}

Cents deviationOf(std::span<const Cents> values)
{
    const auto mean = static_cast<double>(meanOf(values));
    double squares = 0;
    for (const Cents value : values)
        squares += (static_cast<double>(value) - mean) * (static_cast<double>(value) - mean);
    return rounded(std::sqrt(squares / static_cast<double>(values.size())));
}

//! Of the straight line closest to the values, newest first, per day: in cents.
std::optional<double> slopeOf(std::span<const Cents> values)
{
    if (values.size() < 2)
        return std::nullopt;
    const double middle = static_cast<double>(values.size() - 1) / 2;
    double products = 0;
    double squares = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double x = middle - static_cast<double>(i);
        products += x * static_cast<double>(values[i]);
        squares += x * x;
    }
    return products / squares;
}

//! With four places, as the API has them.
void writeSlope(JsonWriter &json, std::string_view key, std::span<const Cents> values)
{
    if (const std::optional<double> slope = slopeOf(values))
        json.rate(key, rounded(*slope * 100) * 10);
    else
        json.null(key);
}

//! A quotient with two places; nothing without a divisor.
std::optional<Cents> quotient(Cents dividend, Cents divisor)
{
    if (divisor == 0)
        return std::nullopt;
    return rounded(static_cast<double>(dividend) * 100 / static_cast<double>(divisor));
}

template<class Write>
void forEachWindow(std::string_view stem, Write write)
{
    for (const Window &window : kWindows)
        write(std::string(stem) + '_' + std::string(window.name), window);
}

void writeAssets(JsonWriter &json, const DocumentSource &source, const Life &life)
{
    const auto isChecking = [](const AccountRecord &a) { return a.category == AccountCategory::Checking; };
    const auto isSavings = [](const AccountRecord &a) { return a.category == AccountCategory::Savings; };
    const auto isAsset = [](const AccountRecord &a) { return !isCard(a) && !isLoan(a); };
    const std::int64_t checking = countOf(life, isChecking);
    const std::int64_t savings = countOf(life, isSavings);
    json.beginObject("assets_metrics");
    json.texts("institutions", {source.institution.name});
    json.integer("num_assets_accounts", countOf(life, isAsset));
    json.integer("num_checking_accounts", checking);
    json.integer("num_savings_accounts", savings);
    json.cents("checking_accounts_balance",
               checking > 0 ? std::optional(sumOf(life, isChecking, currentOf)) : std::nullopt);
    json.cents("savings_accounts_balance",
               savings > 0 ? std::optional(sumOf(life, isSavings, currentOf)) : std::nullopt);
    json.endObject();
}

void writeCards(JsonWriter &json, const Life &life)
{
    const std::int64_t cards = countOf(life, isCard);
    const Cents limit = sumOf(life, isCard, [](const AccountRecord &a) { return a.limit; });
    const Cents used = sumOf(life, isCard, currentOf);
    json.beginObject("credit_cards_metrics");
    json.integer("num_accounts", cards);
    json.cents("sum_credit_limit", cards > 0 ? std::optional(limit) : std::nullopt);
    json.cents("sum_credit_used", cards > 0 ? std::optional(used) : std::nullopt);
    json.cents("credit_card_limit_utilization", quotient(used, limit));
    json.endObject();
}

void writeLoans(JsonWriter &json, const Life &life)
{
    const std::int64_t loans = countOf(life, isLoan);
    const auto instalment = [](const AccountRecord &a) { return a.limit / std::max(1, a.installments); };
    const auto overdrawn = [](const AccountRecord &a) {
        return std::clamp<Cents>(-currentOf(a), 0, arrangedOverdraft(a));
    };
    const Cents principal = sumOf(life, isLoan, [](const AccountRecord &a) { return a.limit; });
    const Cents outstanding = sumOf(life, isLoan, currentOf);
    const Cents overdraft = sumOf(life, holdsMoney, arrangedOverdraft);
    const auto ifLoans = [loans](Cents value) { return loans > 0 ? std::optional(value) : std::nullopt; };
    json.beginObject("loans_metrics");
    json.integer("num_accounts", loans);
    json.cents("sum_loans_principal", ifLoans(principal));
    json.cents("sum_loans_outstanding_principal", ifLoans(outstanding));
    json.cents("sum_loans_monthly_payment", ifLoans(sumOf(life, isLoan, instalment)));
    json.cents("loan_limit_utilization", quotient(outstanding, principal));
    json.cents("overdraft_limit", countOf(life, holdsMoney) > 0 ? std::optional(overdraft) : std::nullopt);
    json.cents("overdraft_limit_utilization", quotient(sumOf(life, holdsMoney, overdrawn), overdraft));
    json.endObject();
}

void writeBalances(JsonWriter &json, const Life &life, Cents threshold)
{
    if (life.balances.empty()) {
        json.null("balances_metrics");
        return;
    }
    using Values = std::span<const Cents>;
    const auto each = [&](std::string_view stem, auto write) {
        forEachWindow(stem, [&](std::string_view key, const Window &window) {
            write(key, Values(life.balances).first(std::min(window.days, life.balances.size())));
        });
    };
    const auto eachBelow = [&](std::string_view stem, auto limit) {
        each(stem, [&](std::string_view key, Values values) {
            const Cents most = limit(values);
            json.integer(key, std::ranges::count_if(values, [most](Cents value) { return value <= most; }));
        });
    };
    json.beginObject("balances_metrics");
    json.cents("closing_balance", life.balances.front());
    each("min_balance", [&](auto key, Values values) { json.cents(key, *std::ranges::min_element(values)); });
    each("mean_balance", [&](auto key, Values values) { json.cents(key, meanOf(values)); });
    each("max_balance", [&](auto key, Values values) { json.cents(key, *std::ranges::max_element(values)); });
    each("std_balance", [&](auto key, Values values) { json.cents(key, deviationOf(values)); });
    each("balance_trend", [&](auto key, Values values) { writeSlope(json, key, values); });
    eachBelow("days_balance_below_0", [](Values) { return Cents{0}; });
    eachBelow("days_balance_below_mean", meanOf);
    eachBelow("days_balance_below_x", [threshold](Values) { return threshold; });
    json.cents("balance_threshold_x", threshold);
    json.endObject();
}

//! What happened in a window in some directions.
struct Tally
{
    std::int64_t count = 0;
    std::int64_t peak = 0; //!< on a single day
    std::int64_t idleDays = 0;
    Cents sum = 0;
    Cents most = 0;
};

Tally tallyOf(const Life &life, const Window &window, std::initializer_list<Direction> directions)
{
    Tally tally;
    for (std::size_t i = 0; i < window.days; ++i) {
        std::int64_t count = 0;
        for (const Direction direction : directions) {
            const Movements &movements = life.days[i].movements[direction];
            count += movements.count;
            tally.sum += movements.sum;
            tally.most = std::max(tally.most, movements.most);
        }
        tally.count += count;
        tally.peak = std::max(tally.peak, count);
        tally.idleDays += count == 0 ? 1 : 0;
    }
    return tally;
}

//! Counts, and for one direction the amounts: `word` is "", "incoming_" or "outgoing_".
void writeTallies(JsonWriter &json, const Life &life, const std::string &word,
                  std::initializer_list<Direction> directions)
{
    const auto each = [&](const std::string &stem, auto write) {
        forEachWindow(stem, [&](std::string_view key, const Window &window) {
            write(key, tallyOf(life, window, directions), static_cast<std::int64_t>(window.days));
        });
    };
    const auto ifAny = [](const Tally &t, Cents value) {
        return t.count > 0 ? std::optional(value) : std::nullopt;
    };
    each("num_" + word + "transactions", [&](auto key, const Tally &t, auto) { json.integer(key, t.count); });
    each("max_num_" + word + "transactions",
         [&](auto key, const Tally &t, auto) { json.integer(key, t.peak); });
    each("mean_num_" + word + "transactions",
         [&](auto key, const Tally &t, auto days) { json.cents(key, quotient(t.count, days)); });
    if (directions.size() > 1)
        return;
    each("sum_" + word + "amount", [&](auto key, const Tally &t, auto) { json.cents(key, t.sum); });
    each("max_" + word + "amount",
         [&](auto key, const Tally &t, auto) { json.cents(key, ifAny(t, t.most)); });
    each("mean_" + word + "amount", [&](auto key, const Tally &t, auto) {
        json.cents(key, ifAny(t, t.sum / std::max<std::int64_t>(1, t.count)));
    });
}

void writeMovements(JsonWriter &json, const Life &life)
{
    if (!life.hasMovements) {
        json.null("transactions_metrics");
        return;
    }
    json.beginObject("transactions_metrics");
    writeTallies(json, life, {}, {In, Out});
    writeTallies(json, life, "incoming_", {In});
    writeTallies(json, life, "outgoing_", {Out});
    forEachWindow("days_without_transactions", [&](std::string_view key, const Window &window) {
        json.integer(key, tallyOf(life, window, {In, Out}).idleDays);
    });
    const Day in = life.daysSince[In].value_or(life.history);
    const Day out = life.daysSince[Out].value_or(life.history);
    json.integer("days_since_last_transaction", std::min(in, out));
    json.integer("days_since_last_incoming_transaction", in);
    json.integer("days_since_last_outgoing_transaction", out);
    json.integer("days_history", life.history);
    json.endObject();
}

std::optional<Cents> meanOfActiveDays(std::span<const Cents> values, Cents sum)
{
    const auto active = values.size() - static_cast<std::size_t>(std::ranges::count(values, Cents{0}));
    return active > 0 ? std::optional(sum / static_cast<Cents>(active)) : std::nullopt;
}

void writeCashFlow(JsonWriter &json, const Life &life)
{
    if (!life.hasMovements) {
        json.null("cashflow_metrics");
        return;
    }
    using Values = std::span<const Cents>;
    std::vector<Cents> came, went, net; // by day
    for (const DayBook &day : life.days) {
        came.push_back(day.movements[In].flow);
        went.push_back(day.movements[Out].flow);
        net.push_back(came.back() - went.back());
    }
    const auto each = [](std::string_view stem, const std::vector<Cents> &all, auto write) {
        forEachWindow(stem, [&](std::string_view key, const Window &window) {
            const Values values = Values(all).first(window.days);
            Cents sum = 0;
            for (const Cents value : values)
                sum += value;
            write(key, values, sum);
        });
    };
    const auto most = [&](auto key, Values values, Cents) {
        json.cents(key, *std::ranges::max_element(values));
    };
    const auto mean = [&](auto key, Values values, Cents sum) {
        json.cents(key, meanOfActiveDays(values, sum));
    };
    const auto total = [&](auto key, Values, Cents sum) { json.cents(key, sum); };
    const auto trend = [&](auto key, Values values, Cents) { writeSlope(json, key, values); };
    json.beginObject("cashflow_metrics");
    each("max_positive", came, most);
    each("max_negative", went, most);
    each("mean_positive", came, mean);
    each("mean_negative", went, mean);
    each("sum_positive", came, total);
    each("sum_positive_trend", came, trend);
    each("sum_negative", went, total);
    each("sum_negative_trend", went, trend);
    each("positive_to_negative_ratio", net, [&](auto key, Values values, Cents sum) {
        Cents spent = 0;
        for (std::size_t i = 0; i < values.size(); ++i)
            spent += went[i];
        json.cents(key, quotient(sum + spent, spent));
    });
    each("net_cashflow", net, total);
    each("net_cashflow_trend", net, trend);
    json.endObject();
}

void writeCategories(JsonWriter &json, const Life &life)
{
    json.beginArray("category_metrics");
    for (const auto &[names, category] : life.categories) {
        json.beginObject();
        json.text("category", names.first);
        json.textOrNull("subcategory", names.second);
        json.cents("net_amount_3m", category.net);
        json.cents("category_inflow_ratio_3m", quotient(category.net, life.categorisedInflow));
        writeSlope(json, "trend_3m", category.daily);
        json.endObject();
    }
    json.endArray();
}

} // namespace

void makeRiskInsights(const DocumentSource &source, DocumentRows &rows)
{
    if (source.institution.type != "bank")
        return;
    const Life life = lifeOf(source);
    JsonWriter &json = rows.begin();
    json.uuid("link", source.link.id);
    json.instant("created_at", std::min(source.link.createdAt + kStoringTime, source.collectedAt));
    json.beginArray("accounts");
    for (const AccountRecord *account : life.accounts)
        json.uuid({}, account->id);
    json.endArray();
    writeAssets(json, source, life);
    writeCards(json, life);
    writeLoans(json, life);
    writeBalances(json, life, source.person.mexican ? Cents{100'000} : Cents{30'000});
    writeMovements(json, life);
    writeCashFlow(json, life);
    writeCategories(json, life);
    rows.end();
}

} // namespace vinculo::sandbox
