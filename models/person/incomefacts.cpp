// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/incomefacts.h"

#include "core/domain/resources/registry.h"
#include "models/person/recorditems.h"
#include "models/person/rowquery.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

//! The words of a description that stay from month to month: those before the first with a digit in it
//! ("SALARIO ACME 05/2026"), else the longest one without.
QString lastingWords(const QString &description)
{
    const QStringList words = description.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto changes = [](const QString &word) {
        return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
    };
    QStringList lasting;
    for (const QString &word : words) {
        if (changes(word))
            break;
        lasting.append(word);
    }
    if (!lasting.isEmpty())
        return lasting.join(u' ');
    QString longest;
    for (const QString &word : words)
        if (!changes(word) && word.size() > longest.size())
            longest = word;
    return longest;
}

QString movementsLike(const std::optional<api::Uuid> &account, const QString &direction,
                      const QString &description)
{
    RowQuery query(resources::transactions());
    if (account)
        query.is("account.id", wireId(*account));
    return query.is("type", direction).contains("description", lastingWords(description)).text();
}

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
    IncomeStream stream{.link = {},
                        .account = items.uuid(item, "account_id"),
                        .type = items.listed(item, "income_type"),
                        .frequency = items.listed(item, "frequency"),
                        .confidence = items.listed(item, "confidence"),
                        .monthlyAverage = items.money(item, "monthly_average"),
                        .lastAmount = items.money(item, "last_income_amount"),
                        .lastDate = items.date(item, "last_income_date"),
                        .description = items.text(item, "last_income_description"),
                        .count = static_cast<int>(items.number(item, "number_of_incomes").value_or(0)),
                        .query = {}};
    stream.query = movementsLike(stream.account, u"INFLOW"_s, stream.description);
    return stream;
}

void readIncomes(const TableSnapshot &incomes, IncomeFacts &facts)
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

void readExpenses(const TableSnapshot &expenses, IncomeFacts &facts)
{
    const SnapshotField link(expenses, "account.link");
    const SnapshotField account(expenses, "account.id");
    const SnapshotField name(expenses, "name");
    const SnapshotField category(expenses, "category");
    const SnapshotField payment(expenses, "payment_type");
    const SnapshotField average(expenses, "average_transaction_amount");
    for (std::size_t row = 0; row < expenses.rows.size(); ++row) {
        const RecordItems items(expenses, row, "transactions");
        RecurringExpense expense{.link = link.uuid(row),
                                 .account = account.uuid(row),
                                 .name = name.string(row),
                                 .category = listedValue(category, row),
                                 .paymentType = listedValue(payment, row),
                                 .average = average.money(row),
                                 .last = {},
                                 .next = {},
                                 .payments = static_cast<int>(items.size()),
                                 .query = {}};
        QString description;
        for (std::size_t item = 0; item < items.size(); ++item) {
            const QDate date = items.date(item, "value_date");
            if (!date.isValid() || (expense.last.isValid() && date < expense.last))
                continue;
            expense.last = date;
            description = items.text(item, "description");
        }
        if (expense.last.isValid())
            expense.next = expense.last.addMonths(1);
        expense.query =
            movementsLike(expense.account, u"OUTFLOW"_s, description.isEmpty() ? expense.name : description);
        facts.expenses.push_back(std::move(expense));
    }
}

} // namespace

IncomeFacts incomeFacts(const TableSnapshot &incomes, const TableSnapshot &recurringExpenses)
{
    IncomeFacts facts;
    readIncomes(incomes, facts);
    readExpenses(recurringExpenses, facts);
    std::ranges::stable_sort(facts.streams, {}, [](const IncomeStream &stream) {
        return std::tuple(confidenceRank(stream.confidence), -unitsOf(stream.monthlyAverage));
    });
    std::ranges::stable_sort(facts.expenses, {}, [](const RecurringExpense &expense) {
        return std::tuple(!expense.next.isValid(), expense.next);
    });
    return facts;
}

} // namespace vinculo::models
