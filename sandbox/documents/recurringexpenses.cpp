// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"
#include "sandbox/documents/movementperiod.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr Day kHistoryDays = 365; //!< that are looked back over

//! Of the categories the API knows only these for what comes every month.
bool isExpense(const MovementGroup &group)
{
    constexpr std::string_view categories[] = {"Bills & Utilities",  "Credits & Loans",
                                               "Insurance",          "Online Platforms & Leisure",
                                               "Transport & Travel", "Taxes"};
    return group.rhythm() == Rhythm::Monthly &&
           std::ranges::find(categories, group.newest.words.category) != std::end(categories);
}

} // namespace

void makeRecurringExpenses(const DocumentSource &source, DocumentRows &rows)
{
    const Store &store = source.store;
    const Day today = dayOf(source.now);
    const DayRange period =
        source.inputs.period.value_or(DayRange{.first = today - kHistoryDays + 1, .last = today});
    for (const MovementGroup &group : groupsWithin(source, false, period)) {
        if (!isExpense(group))
            continue;
        const MovementPattern &words = group.newest.words;
        JsonWriter &json = rows.begin();
        json.raw("account", store.accounts[group.account].json);
        json.textOrNull("name", words.merchant.empty() ? group.newest.title() : words.merchant);
        json.beginArray("transactions");
        for (const TransactionRecord *row : group.rows) {
            json.beginObject();
            json.cents("amount", row->amount);
            json.textOrNull("description", statementText(store, source.link, *row).description());
            json.day("value_date", row->day);
            json.endObject();
        }
        json.endArray();
        json.text("frequency", "MONTHLY");
        json.cents("average_transaction_amount", group.average());
        json.cents("median_transaction_amount", group.median());
        json.integer("days_since_last_transaction", today - group.rows.front()->day);
        json.text("category", words.category);
        json.text("payment_type",
                  words.category == "Online Platforms & Leisure" ? "SUBSCRIPTION" : "REGULAR");
        rows.end();
    }
}

} // namespace vinculo::sandbox
