// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"
#include "sandbox/documents/movementperiod.h"
#include "sandbox/rows/categorizer.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace vinculo::sandbox {

namespace {

constexpr Instant kStoringTime = 80 * kSecond; //!< from the registration to the first stored row
constexpr int kPeriods = 12;                   //!< rolling months that are looked back over
constexpr Day kPeriodDays = 30;
constexpr std::int64_t kOne = 100'000; //!< 1 as a rate
constexpr std::size_t kGoodDays = 3;

//! The days that are looked at, in rolling months back from the last of them.
struct Lookback
{
    DayRange days;
    int periods = kPeriods;

    [[nodiscard]] int periodOf(Day day) const
    {
        return std::min((days.last - day) / kPeriodDays, periods - 1);
    }
};

Lookback lookbackOf(const DocumentSource &source)
{
    const Day today = dayOf(source.now);
    const DayRange days =
        source.inputs.period.value_or(DayRange{.first = today - kPeriods * kPeriodDays + 1, .last = today});
    return {.days = days, .periods = std::clamp(days.count() / kPeriodDays, 1, kPeriods)};
}

//! Payments from one source, and what can be said about them.
struct Stream
{
    MovementGroup group;
    Rhythm rhythm = Rhythm::Irregular;
    std::string_view confidence;
    int periods = 0;
    int fullPeriods = 0;
    int periodsWithIncome = 0;

    [[nodiscard]] bool isSingle() const { return rhythm == Rhythm::Single; }
    [[nodiscard]] bool isRegular() const { return !isSingle() && rhythm != Rhythm::Irregular; }
};

//! A bank that gives no category leaves it to the words of the statement.
std::string_view incomeType(const StatementText &text)
{
    const MovementPattern &words = text.words;
    return incomeTypeOf(words.category.empty()
                            ? categorize(words.description, true)
                            : Categorized{.category = words.category, .subcategory = words.subcategory});
}

//! What comes back or is borrowed is no income, and neither is the payment of a card seen from the card.
bool isIncome(const MovementGroup &group)
{
    const MovementPattern &words = group.newest.words;
    return words.scope == MovementScope::Deposit && words.subcategory != "Refund" &&
           words.subcategory != "Chargeback" && words.category != "Credits & Loans";
}

std::string_view confidenceOf(const Stream &stream)
{
    const bool often = stream.periodsWithIncome * 4 >= stream.fullPeriods * 3;
    if (stream.isRegular() && often && stream.periodsWithIncome > 2)
        return "HIGH";
    return !stream.isSingle() && (stream.isRegular() || often) ? "MEDIUM" : "LOW";
}

bool isWanted(const Stream &stream, const DocumentInputs &inputs)
{
    constexpr std::string_view kConfidence[] = {"LOW", "MEDIUM", "HIGH"};
    const auto rank = [&kConfidence](std::string_view word) {
        return std::ranges::find(kConfidence, word) - std::begin(kConfidence);
    };
    if (!inputs.leastConfidence.empty() && rank(stream.confidence) < rank(inputs.leastConfidence))
        return false;
    return inputs.incomeTypes.empty() ||
           std::ranges::find(inputs.incomeTypes, incomeType(stream.group.newest)) != inputs.incomeTypes.end();
}

std::vector<Stream> streamsOf(const DocumentSource &source, const Lookback &lookback, int fullPeriods)
{
    std::vector<Stream> streams;
    for (MovementGroup &group : groupsWithin(source, true, lookback.days)) {
        if (!isIncome(group))
            continue;
        std::set<int> periods;
        for (const TransactionRecord *row : group.rows)
            periods.insert(lookback.periodOf(row->day));
        const Rhythm rhythm = group.rhythm();
        Stream stream{.group = std::move(group),
                      .rhythm = rhythm,
                      .confidence = {},
                      .periods = lookback.periods,
                      .fullPeriods = fullPeriods,
                      .periodsWithIncome = static_cast<int>(periods.size())};
        stream.confidence = confidenceOf(stream);
        if (isWanted(stream, source.inputs))
            streams.push_back(std::move(stream));
    }
    return streams;
}

//! 1 less the usual distance from the average, as a part of it.
std::int64_t stabilityOf(const MovementGroup &group)
{
    const Cents average = std::max<Cents>(1, group.average());
    Cents distance = 0;
    for (const TransactionRecord *row : group.rows)
        distance += std::abs(row->amount - average);
    distance /= static_cast<Cents>(group.rows.size());
    return std::clamp<std::int64_t>(kOne - distance * kOne / average, 0, kOne);
}

//! From the oldest to the newest payment, as a part of the oldest.
std::int64_t trendOf(const MovementGroup &group)
{
    const Cents first = group.rows.back()->amount;
    return (group.rows.front()->amount - first) * kOne / std::max<Cents>(1, first);
}

void writeRates(JsonWriter &json, const Stream &stream)
{
    if (stream.isSingle()) {
        for (const std::string_view key : {"stability", "regularity", "trend"})
            json.null(key);
        return;
    }
    json.rate("stability", stabilityOf(stream.group));
    json.rate("regularity", stream.periodsWithIncome * kOne / stream.fullPeriods);
    json.rate("trend", trendOf(stream.group));
}

void writeStream(JsonWriter &json, const Store &store, const Stream &stream)
{
    const MovementGroup &group = stream.group;
    json.beginObject();
    json.text("account_id", toText(store.accounts[group.account].id));
    json.text("income_type", incomeType(group.newest));
    json.text("frequency", wireName(stream.rhythm));
    json.cents("monthly_average", group.total() / stream.periodsWithIncome);
    json.cents("monthly_median", medianOf(group.monthlySums()));
    json.cents("average_income_amount", group.average());
    json.cents("last_income_amount", group.rows.front()->amount);
    json.text("currency", store.accounts[group.account].currency);
    json.text("last_income_description", group.newest.description());
    json.day("last_income_date", group.rows.front()->day);
    writeRates(json, stream);
    json.integer("lookback_periods", stream.periods);
    json.integer("full_periods", stream.fullPeriods);
    json.integer("periods_with_income", stream.periodsWithIncome);
    json.integer("number_of_incomes", static_cast<std::int64_t>(group.rows.size()));
    json.text("confidence", stream.confidence);
    json.endObject();
}

//! The how manieth working day of its month a day is; that of the next one on weekends.
int workingDay(Day day)
{
    const auto isWeekend = [](Day any) {
        return (any + 3) % 7 > 4; // the first of 1970 was a Thursday
    };
    const Day first = day - calendarDate(day).day + 1;
    int count = isWeekend(day) ? 1 : 0;
    for (Day any = first; any <= day; ++any)
        count += isWeekend(any) ? 0 : 1;
    return count;
}

//! Money is there when it came: the days with the largest sums, the best first; 0 when none came.
void writeWorkingDays(JsonWriter &json, const std::vector<Stream> &streams)
{
    std::map<int, Cents> sums;
    for (const Stream &stream : streams)
        for (const TransactionRecord *row : stream.group.rows)
            sums[workingDay(row->day)] += row->amount;
    std::vector<std::pair<Cents, int>> days;
    for (const auto &[day, sum] : sums)
        days.emplace_back(-sum, day);
    std::ranges::sort(days);
    json.integer("best_working_day_to_charge", days.empty() ? 0 : days.front().second);
    json.beginArray("good_working_days_to_charge");
    for (std::size_t i = 1; i < std::min(days.size(), kGoodDays + 1); ++i)
        json.integer({}, days[i].second);
    json.endArray();
}

using Test = bool (*)(const Stream &);

Cents sumOf(const std::vector<Stream> &streams, Test test)
{
    Cents sum = 0;
    for (const Stream &stream : streams)
        sum += test(stream) ? stream.group.total() : 0;
    return sum;
}

void writeSums(JsonWriter &json, const std::vector<Stream> &streams, int fullPeriods)
{
    struct Sum
    {
        std::string_view average;
        std::string_view total;
        Test test;
    };
    constexpr Sum kSums[] = {
        {"monthly_average", "total_income_amount", [](const Stream &) { return true; }},
        {"monthly_average_regular", "total_regular_income_amount",
         [](const Stream &stream) { return stream.isRegular(); }},
        {"monthly_average_irregular", "total_irregular_income_amount",
         [](const Stream &stream) { return !stream.isRegular(); }},
        {"monthly_average_low_confidence", "total_low_confidence",
         [](const Stream &stream) { return stream.confidence == "LOW"; }},
        {"monthly_average_medium_confidence", "total_medium_confidence",
         [](const Stream &stream) { return stream.confidence == "MEDIUM"; }},
        {"monthly_average_high_confidence", "total_high_confidence",
         [](const Stream &stream) { return stream.confidence == "HIGH"; }},
    };
    for (const Sum &sum : kSums)
        json.cents(sum.average, sumOf(streams, sum.test) / fullPeriods);
    for (const Sum &sum : kSums)
        json.cents(sum.total, sumOf(streams, sum.test));
}

//! From the first to the last movement on deposit accounts within those days; nothing without any.
std::optional<DayRange> movementDays(const LinkRecord &link, const DayRange &within)
{
    std::optional<DayRange> days;
    for (const TransactionRecord &row : link.transactions) {
        if (row.pending || row.day < within.first || row.day > within.last ||
            movementPatterns()[row.pattern].scope != MovementScope::Deposit)
            continue;
        if (!days)
            days = DayRange{.first = row.day, .last = row.day};
        days->first = std::min(days->first, row.day);
        days->last = std::max(days->last, row.day);
    }
    return days;
}

//! Whether a retrieval asked for less than all streams of the usual days.
bool isNarrowed(const DocumentInputs &inputs)
{
    return inputs.period || !inputs.incomeTypes.empty() || !inputs.leastConfidence.empty();
}

} // namespace

void makeIncomes(const DocumentSource &source, DocumentRows &rows)
{
    const Lookback lookback = lookbackOf(source);
    const auto seen = movementDays(source.link, lookback.days);
    if (!seen)
        return;
    const int fullPeriods = lookback.periodOf(seen->first) + 1;
    const std::vector<Stream> streams = streamsOf(source, lookback, fullPeriods);
    // Who asks for a part of the streams is told that there is none; by itself Belvo has nothing to keep
    // then.
    if (streams.empty() && !isNarrowed(source.inputs))
        return;
    JsonWriter &json = rows.begin();
    json.uuid("link", source.link.id);
    json.instant("created_at", std::min(source.link.createdAt + kStoringTime, source.collectedAt));
    json.beginArray("income_streams");
    for (const Stream &stream : streams)
        writeStream(json, source.store, stream);
    json.endArray();
    json.text("income_source_type", "BANK");
    json.day("first_transaction_date", seen->first);
    json.day("last_transaction_date", seen->last);
    writeWorkingDays(json, streams);
    json.integer("number_of_income_streams", static_cast<std::int64_t>(streams.size()));
    writeSums(json, streams, fullPeriods);
    rows.end();
}

} // namespace vinculo::sandbox
