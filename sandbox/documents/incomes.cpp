// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"
#include "sandbox/documents/movementgroups.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr int kPeriods = 12; //!< months that are looked back over

std::string_view incomeType(const MovementPattern &pattern)
{
    if (pattern.subcategory == "Salary")
        return "SALARY";
    if (pattern.subcategory == "Interest")
        return "INTEREST";
    return pattern.category == "Transfers" ? "TRANSFER" : "DEPOSIT";
}

std::string_view confidence(const MovementGroup &group)
{
    if (group.isMonthly())
        return "HIGH";
    return group.monthCount() > kPeriods / 2 ? "MEDIUM" : "LOW";
}

bool isIncome(const MovementGroup &group)
{
    // Refunds are no income, and neither is the payment of a card seen from the card.
    return group.pattern->subcategory != "Refund" && group.pattern->scope == MovementScope::Deposit;
}

//! Sums of the streams that pass a test, over all and per month.
Cents sumOf(const std::vector<MovementGroup> &streams, bool (*test)(const MovementGroup &))
{
    Cents sum = 0;
    for (const MovementGroup &stream : streams)
        if (test(stream))
            sum += stream.total();
    return sum;
}

void writeStream(JsonWriter &json, const Store &store, const MovementGroup &stream)
{
    const TransactionRecord &last = *stream.rows.front();
    json.beginObject();
    json.text("account_id", toText(store.accounts[stream.account].id));
    json.text("income_type", incomeType(*stream.pattern));
    json.text("frequency",
              stream.isMonthly() ? stream.pattern->mexican ? "FORTNIGHTLY" : "MONTHLY" : "IRREGULAR");
    json.cents("monthly_average", stream.total() / kPeriods);
    json.cents("monthly_median", stream.isMonthly() ? stream.median() : 0);
    json.cents("average_income_amount", stream.average());
    json.cents("last_income_amount", last.amount);
    json.text("currency", store.accounts[stream.account].currency);
    json.text("last_income_description", stream.description());
    json.day("last_income_date", last.day);
    json.rate("stability", stream.isMonthly() ? 97000 : 41000);
    json.rate("regularity", std::min(kPeriods, stream.monthCount()) * 100000 / kPeriods);
    json.rate("trend", 0);
    json.integer("lookback_periods", kPeriods);
    json.integer("full_periods", std::min(kPeriods, stream.monthCount()));
    json.integer("periods_with_income", std::min(kPeriods, stream.monthCount()));
    json.integer("number_of_incomes", static_cast<std::int64_t>(stream.rows.size()));
    json.text("confidence", confidence(stream));
    json.endObject();
}

void writeSums(JsonWriter &json, const std::vector<MovementGroup> &streams)
{
    const auto write = [&](std::string_view average, std::string_view total,
                           bool (*test)(const MovementGroup &)) {
        const Cents sum = sumOf(streams, test);
        json.cents(average, sum / kPeriods);
        json.cents(total, sum);
    };
    write("monthly_average", "total_income_amount", [](const MovementGroup &) { return true; });
    write("monthly_average_regular", "total_regular_income_amount",
          [](const MovementGroup &stream) { return stream.isMonthly(); });
    write("monthly_average_irregular", "total_irregular_income_amount",
          [](const MovementGroup &stream) { return !stream.isMonthly(); });
    write("monthly_average_high_confidence", "total_high_confidence",
          [](const MovementGroup &stream) { return confidence(stream) == "HIGH"; });
    write("monthly_average_medium_confidence", "total_medium_confidence",
          [](const MovementGroup &stream) { return confidence(stream) == "MEDIUM"; });
    write("monthly_average_low_confidence", "total_low_confidence",
          [](const MovementGroup &stream) { return confidence(stream) == "LOW"; });
}

} // namespace

void makeIncomes(const DocumentSource &source, DocumentRows &rows)
{
    std::vector<MovementGroup> streams = movementGroups(source.link, true);
    std::erase_if(streams, [](const MovementGroup &stream) { return !isIncome(stream); });
    if (streams.empty())
        return;
    JsonWriter &json = rows.begin();
    json.uuid("link", source.link.id);
    json.instant("created_at", source.collectedAt);
    json.text("income_source_type", "BANK");
    json.day("first_transaction_date", source.link.transactions.back().day);
    json.day("last_transaction_date", source.link.transactions.front().day);
    json.integer("best_working_day_to_charge", 4);
    json.beginArray("good_working_days_to_charge");
    for (const int day : {4, 5, 6})
        json.integer({}, day);
    json.endArray();
    json.integer("number_of_income_streams", static_cast<std::int64_t>(streams.size()));
    writeSums(json, streams);
    json.beginArray("income_streams");
    for (const MovementGroup &stream : streams)
        writeStream(json, source.store, stream);
    json.endArray();
    rows.end();
}

} // namespace vinculo::sandbox
