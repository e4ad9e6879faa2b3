// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/enrichmentresults.h"
#include "sandbox/http/jsonwriter.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace vinculo::sandbox {

namespace {

constexpr int kMonth = 30;
constexpr std::int64_t kRate = 100'000; //!< JsonWriter::rate counts in hundred-thousandths

//! Payments of one account that are recognised as the same, in the order of their days.
struct Stream
{
    std::vector<const SentTransaction *> payments;

    [[nodiscard]] const SentTransaction &last() const { return *payments.back(); }
    [[nodiscard]] int count() const { return static_cast<int>(payments.size()); }
    [[nodiscard]] int span() const { return last().day - payments.front()->day; }
    [[nodiscard]] double gap() const { return count() > 1 ? double(span()) / (count() - 1) : 0; }
    [[nodiscard]] Cents total() const
    {
        Cents sum = 0;
        for (const SentTransaction *payment : payments)
            sum += payment->amount;
        return sum;
    }
    [[nodiscard]] Cents average() const { return total() / count(); }
    [[nodiscard]] Cents median() const
    {
        std::vector<Cents> amounts;
        for (const SentTransaction *payment : payments)
            amounts.push_back(payment->amount);
        std::ranges::sort(amounts);
        return amounts[amounts.size() / 2];
    }
    [[nodiscard]] int months() const { return std::max(1, (span() + kMonth) / kMonth); }
    [[nodiscard]] int monthsWithPayments() const
    {
        std::vector<int> months;
        for (const SentTransaction *payment : payments) {
            const CalendarDate date = calendarDate(payment->day);
            months.push_back(date.year * 12 + date.month);
        }
        std::ranges::sort(months);
        months.erase(std::ranges::unique(months).begin(), months.end());
        return static_cast<int>(months.size());
    }
    [[nodiscard]] std::string_view frequency() const
    {
        if (count() == 1)
            return "SINGLE";
        return gap() <= 9 ? "WEEKLY" : gap() <= 18 ? "FORTNIGHTLY" : gap() <= 36 ? "MONTHLY" : "IRREGULAR";
    }
    [[nodiscard]] std::string_view confidence() const
    {
        const bool isRegular = frequency() != "SINGLE" && frequency() != "IRREGULAR";
        return isRegular && count() >= 3 ? "HIGH" : count() >= 2 ? "MEDIUM" : "LOW";
    }
};

//! By holder, then by account and words.
using Streams = std::map<std::string, std::map<std::pair<std::string, std::string>, Stream>>;

Streams streamsOf(const EnrichmentInput &input, bool ofInflow)
{
    Streams streams;
    std::vector<const SentTransaction *> sorted;
    for (const SentTransaction &transaction : input.transactions())
        if (transaction.isInflow == ofInflow &&
            (input.to == 0 || (transaction.day >= input.from && transaction.day <= input.to)))
            sorted.push_back(&transaction);
    std::ranges::stable_sort(sorted, {}, &SentTransaction::day);
    for (const SentTransaction *transaction : sorted)
        streams[transaction->holder][{transaction->account, signature(transaction->description)}]
            .payments.push_back(transaction);
    return streams;
}

std::string_view incomeType(const Stream &stream)
{
    return incomeTypeOf(categorize(stream.last().description, true));
}

int level(std::string_view confidence)
{
    return confidence == "HIGH" ? 2 : confidence == "MEDIUM" ? 1 : 0;
}

bool isWanted(const EnrichmentInput &input, const Stream &stream)
{
    const bool isType = input.incomeTypes.empty() ||
                        std::ranges::find(input.incomeTypes, incomeType(stream)) != input.incomeTypes.end();
    return isType && level(stream.confidence()) >= level(input.confidence);
}

void writeStream(JsonWriter &json, const Stream &stream)
{
    const bool isSingle = stream.count() == 1;
    const auto share = [](int part, int whole) { return kRate * std::min(part, whole) / std::max(1, whole); };
    const Cents first = stream.payments.front()->amount;
    json.beginObject();
    json.text("account_id", stream.last().account);
    json.text("income_type", incomeType(stream));
    json.text("frequency", stream.frequency());
    json.cents("monthly_average", stream.total() / stream.months());
    json.cents("monthly_median", stream.median());
    json.cents("average_income_amount", stream.average());
    json.cents("last_income_amount", stream.last().amount);
    json.text("currency", stream.last().currency);
    json.text("last_income_description", stream.last().description);
    json.day("last_income_date", stream.last().day);
    if (isSingle) {
        for (const char *name : {"stability", "regularity", "trend"})
            json.null(name);
    } else {
        json.rate("stability", share(stream.monthsWithPayments(), stream.months()));
        json.rate("regularity", stream.frequency() == "IRREGULAR" ? kRate / 2 : kRate);
        json.rate("trend", first == 0 ? 0 : kRate * (stream.last().amount - first) / first);
    }
    json.integer("lookback_periods", 12);
    json.integer("full_periods", stream.months());
    json.integer("periods_with_income", stream.monthsWithPayments());
    json.integer("number_of_incomes", stream.count());
    json.text("confidence", stream.confidence());
    json.endObject();
}

//! Sums over the streams of a person that a condition picks.
struct Sums
{
    Cents total = 0;
    Cents monthly = 0;
};

template<class Picks>
Sums sumsOf(const std::vector<const Stream *> &streams, const Picks &picks)
{
    Sums sums;
    for (const Stream *stream : streams)
        if (picks(*stream)) {
            sums.total += stream->total();
            sums.monthly += stream->total() / stream->months();
        }
    return sums;
}

void writeHolder(JsonWriter &json, const std::string &holder, const std::vector<const Stream *> &streams)
{
    const auto isRegular = [](const Stream &stream) {
        return stream.frequency() != "SINGLE" && stream.frequency() != "IRREGULAR";
    };
    const auto has = [&](std::string_view confidence) {
        return sumsOf(streams, [&](const Stream &stream) { return stream.confidence() == confidence; });
    };
    const Sums all = sumsOf(streams, [](const Stream &) { return true; });
    const Sums regular = sumsOf(streams, isRegular);
    const Sums irregular = sumsOf(streams, std::not_fn(isRegular));
    Day first = streams.front()->payments.front()->day;
    Day last = streams.front()->last().day;
    json.beginObject();
    json.text("account_holder_id", holder);
    json.beginArray("income_streams");
    for (const Stream *stream : streams) {
        first = std::min(first, stream->payments.front()->day);
        last = std::max(last, stream->last().day);
        writeStream(json, *stream);
    }
    json.endArray();
    json.text("income_source_type", "BANK");
    json.day("first_transaction_date", first);
    json.day("last_transaction_date", last);
    json.integer("number_of_income_streams", static_cast<std::int64_t>(streams.size()));
    json.cents("monthly_average", all.monthly);
    json.cents("monthly_average_regular", regular.monthly);
    json.cents("monthly_average_irregular", irregular.monthly);
    json.cents("monthly_average_low_confidence", has("LOW").monthly);
    json.cents("monthly_average_medium_confidence", has("MEDIUM").monthly);
    json.cents("monthly_average_high_confidence", has("HIGH").monthly);
    json.cents("total_income_amount", all.total);
    json.cents("total_regular_income_amount", regular.total);
    json.cents("total_irregular_income_amount", irregular.total);
    json.cents("total_low_confidence", has("LOW").total);
    json.cents("total_medium_confidence", has("MEDIUM").total);
    json.cents("total_high_confidence", has("HIGH").total);
    json.endObject();
}

void writeExpense(JsonWriter &json, const std::string &holder, const Stream &stream, Day newest)
{
    const Categorized found = categorize(stream.last().description, false);
    json.beginObject();
    json.text("account_holder_id", holder);
    json.text("account_id", stream.last().account);
    json.text("name", stream.last().description);
    json.text("frequency", "MONTHLY");
    json.cents("average_transaction_amount", stream.average());
    json.cents("median_transaction_amount", stream.median());
    json.integer("days_since_last_transaction", newest - stream.last().day);
    json.text("category", found.category);
    json.text("payment_type", found.category == "Online Platforms & Leisure" ? "SUBSCRIPTION" : "REGULAR");
    json.beginArray("transactions");
    for (const SentTransaction *payment : stream.payments) {
        json.beginObject();
        json.cents("amount", payment->amount);
        json.text("description", payment->description);
        json.day("value_date", payment->day);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

} // namespace

std::string verifiedIncomes(const EnrichmentInput &input)
{
    JsonWriter json;
    json.beginArray();
    for (const auto &[holder, byWords] : streamsOf(input, true)) {
        std::vector<const Stream *> streams;
        for (const auto &entry : byWords)
            if (isWanted(input, entry.second))
                streams.push_back(&entry.second);
        if (!streams.empty())
            writeHolder(json, holder, streams);
    }
    json.endArray();
    return json.take();
}

std::string recurringExpenses(const EnrichmentInput &input)
{
    Day newest = 0;
    for (const SentTransaction &transaction : input.transactions())
        newest = std::max(newest, transaction.day);
    JsonWriter json;
    json.beginArray();
    for (const auto &[holder, byWords] : streamsOf(input, false))
        for (const auto &entry : byWords) {
            const Stream &stream = entry.second;
            if (stream.count() >= 2 && stream.frequency() == "MONTHLY" && stream.gap() >= 24)
                writeExpense(json, holder, stream, newest);
        }
    json.endArray();
    return json.take();
}

} // namespace vinculo::sandbox
