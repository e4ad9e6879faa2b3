// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"
#include "sandbox/documents/movementgroups.h"

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
    return group.isMonthly() && group.rows.size() > 1 &&
           std::ranges::find(categories, group.pattern->category) != std::end(categories);
}

} // namespace

void makeRecurringExpenses(const DocumentSource &source, DocumentRows &rows)
{
    const Day today = dayOf(source.now);
    for (const MovementGroup &group : movementGroups(source.link, false, today - kHistoryDays + 1)) {
        if (!isExpense(group))
            continue;
        const std::string description = group.description();
        JsonWriter &json = rows.begin();
        json.raw("account", source.store.accounts[group.account].json);
        json.text("name",
                  group.pattern->merchant.empty() ? std::string_view(description) : group.pattern->merchant);
        json.beginArray("transactions");
        for (const TransactionRecord *row : group.rows) {
            json.beginObject();
            json.cents("amount", row->amount);
            json.text("description", description);
            json.day("value_date", row->day);
            json.endObject();
        }
        json.endArray();
        json.text("frequency", "MONTHLY");
        json.cents("average_transaction_amount", group.average());
        json.cents("median_transaction_amount", group.median());
        json.integer("days_since_last_transaction", today - group.rows.front()->day);
        json.text("category", group.pattern->category);
        json.text("payment_type",
                  group.pattern->category == "Online Platforms & Leisure" ? "SUBSCRIPTION" : "REGULAR");
        rows.end();
    }
}

} // namespace vinculo::sandbox
