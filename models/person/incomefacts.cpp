// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/incomefacts.h"

#include "models/person/recorditems.h"

#include <algorithm>
#include <tuple>

namespace vinculo::models {

namespace {

int confidenceRank(const ListedValue &confidence)
{
    return confidence.is("HIGH") ? 0 : confidence.is("MEDIUM") ? 1 : confidence.is("LOW") ? 2 : 3;
}

std::int64_t unitsOf(const std::optional<Money> &money)
{
    return money ? money->amount.units() : 0;
}

IncomeStream streamAt(const RecordItems &items, std::size_t item)
{
    return IncomeStream{.link = {},
                        .account = items.uuid(item, "account_id"),
                        .type = items.listed(item, "income_type"),
                        .frequency = items.listed(item, "frequency"),
                        .confidence = items.listed(item, "confidence"),
                        .monthlyAverage = items.money(item, "monthly_average"),
                        .lastAmount = items.money(item, "last_income_amount"),
                        .lastDate = items.date(item, "last_income_date"),
                        .description = items.text(item, "last_income_description"),
                        .count = static_cast<int>(items.number(item, "number_of_incomes").value_or(0)),
                        .rows = {}};
}

void readIncomes(const TableSnapshot &incomes, PaymentFinder &finder, IncomeFacts &facts)
{
    const SnapshotField link(incomes, "link");
    const SnapshotField average(incomes, "monthly_average");
    const SnapshotField first(incomes, "first_transaction_date");
    const SnapshotField last(incomes, "last_transaction_date");
    const SnapshotField created(incomes, "created_at");
    for (std::size_t row = 0; row < incomes.rows.size(); ++row) {
        const RecordItems items(incomes, row, "income_streams");
        IncomeSummary summary{.link = link.uuid(row),
                              .monthlyAverage = {},
                              .first = first.date(row),
                              .last = last.date(row),
                              .computedAt = created.time(row),
                              .streams = static_cast<int>(items.size())};
        std::optional<Currency> currency;
        bool isOneCurrency = items.size() > 0;
        for (std::size_t item = 0; item < items.size(); ++item) {
            IncomeStream stream = streamAt(items, item);
            stream.link = summary.link;
            stream.rows = finder.inflows({.account = stream.account,
                                          .description = stream.description,
                                          .first = summary.first,
                                          .last = stream.lastDate,
                                          .count = stream.count,
                                          .average = items.money(item, "average_income_amount")});
            const Currency own = stream.monthlyAverage ? stream.monthlyAverage->currency : Currency();
            isOneCurrency = isOneCurrency && own.isKnown() && currency.value_or(own) == own;
            currency = own;
            facts.streams.push_back(std::move(stream));
        }
        if (const auto units = average.number(row); units && isOneCurrency)
            summary.monthlyAverage = Money{.amount = Decimal::fromUnits(*units), .currency = *currency};
        facts.summaries.push_back(summary);
    }
}

RecurringExpense expenseOf(const RecordItems &items, PaymentFinder &finder, RecurringExpense expense)
{
    std::vector<ToldPayment> payments;
    for (std::size_t item = 0; item < items.size(); ++item) {
        payments.push_back({.date = items.date(item, "value_date"),
                            .amount = items.money(item, "amount"),
                            .description = items.text(item, "description")});
        const QDate date = payments.back().date;
        if (date.isValid() && (!expense.last.isValid() || date > expense.last))
            expense.last = date;
    }
    expense.payments = static_cast<int>(payments.size());
    if (expense.last.isValid())
        expense.next = expense.last.addMonths(1);
    expense.rows = finder.outflows(expense.account, expense.name, payments);
    return expense;
}

void readExpenses(const TableSnapshot &expenses, PaymentFinder &finder, IncomeFacts &facts)
{
    const SnapshotField link(expenses, "account.link");
    const SnapshotField account(expenses, "account.id");
    const SnapshotField name(expenses, "name");
    const SnapshotField category(expenses, "category");
    const SnapshotField payment(expenses, "payment_type");
    const SnapshotField average(expenses, "average_transaction_amount");
    for (std::size_t row = 0; row < expenses.rows.size(); ++row)
        facts.expenses.push_back(expenseOf(RecordItems(expenses, row, "transactions"), finder,
                                           {.link = link.uuid(row),
                                            .account = account.uuid(row),
                                            .name = name.string(row),
                                            .category = listedValue(category, row),
                                            .paymentType = listedValue(payment, row),
                                            .average = average.money(row),
                                            .last = {},
                                            .next = {},
                                            .rows = {}}));
}

} // namespace

IncomeFacts incomeFacts(const TableSnapshot &incomes, const TableSnapshot &recurringExpenses,
                        const TableSnapshot &transactions)
{
    IncomeFacts facts;
    PaymentFinder finder(transactions);
    readIncomes(incomes, finder, facts);
    readExpenses(recurringExpenses, finder, facts);
    std::ranges::stable_sort(facts.streams, {}, [](const IncomeStream &stream) {
        return std::tuple(confidenceRank(stream.confidence), -unitsOf(stream.monthlyAverage));
    });
    std::ranges::stable_sort(facts.expenses, {}, [](const RecurringExpense &expense) {
        return std::tuple(!expense.next.isValid(), expense.next);
    });
    return facts;
}

} // namespace vinculo::models
