// SPDX-License-Identifier: GPL-3.0-or-later
#include "personfixture.h"

#include "core/api/decoder.h"
#include "models/query/queryevaluator.h"
#include "models/query/queryparser.h"
#include "models/table/tablecontents.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <atomic>

namespace vinculo::tests {

using namespace Qt::StringLiterals;
using namespace vinculo::models;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

TableSnapshot snapshotOf(const ResourceSpec &spec, const QJsonArray &rows)
{
    TableContents contents(spec);
    const auto decoded = api::decodeList(spec, QJsonDocument(rows).toJson(QJsonDocument::Compact));
    Q_ASSERT(decoded && decoded->rows);
    contents.append(decoded->rows, Repeats::Unexpected);
    return contents.snapshot();
}

QString fixtureId(char kind, int number)
{
    return u"%1-0000-4000-8000-%2"_s.arg(QString(8, QLatin1Char(kind)),
                                         QString::number(number).rightJustified(12, u'0'));
}

QJsonObject movementRow(const MovementJson &movement, int number, int link)
{
    const QJsonObject account{{u"id"_s, fixtureId('a', movement.account)},
                              {u"link"_s, fixtureId('b', link)},
                              {u"currency"_s, movement.accountCurrency},
                              {u"category"_s, u"CHECKING_ACCOUNT"_s}};
    return {{u"id"_s, fixtureId('c', number)},
            {u"account"_s, account},
            {u"value_date"_s, textOrNull(movement.date)},
            {u"amount"_s, movement.amount},
            {u"local_currency_amount"_s,
             movement.local == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(movement.local)},
            {u"currency"_s, textOrNull(movement.currency)},
            {u"type"_s, movement.isIn ? u"INFLOW"_s : u"OUTFLOW"_s},
            {u"status"_s, textOrNull(movement.status)},
            {u"category"_s, textOrNull(movement.category)},
            {u"subcategory"_s, textOrNull(movement.subcategory)},
            {u"operation_type"_s, textOrNull(movement.operation)},
            {u"description"_s, u"movement %1"_s.arg(number)},
            {u"counterparty"_s, QJsonObject{{u"document_number"_s, textOrNull(movement.counterparty)}}}};
}

TableSnapshot movements(const std::vector<MovementJson> &rows)
{
    QJsonArray json;
    for (const MovementJson &row : rows)
        json.append(movementRow(row, static_cast<int>(json.size()) + 1));
    return snapshotOf(resources::transactions(), json);
}

QJsonObject accountRow(int account, const QString &category, double current, const QString &currency,
                       int link, const QString &collected)
{
    return {{u"id"_s, fixtureId('a', account)},
            {u"link"_s, fixtureId('b', link)},
            {u"category"_s, category},
            {u"currency"_s, currency},
            {u"collected_at"_s, collected},
            {u"balance"_s, QJsonObject{{u"current"_s, current}, {u"available"_s, QJsonValue::Null}}}};
}

QJsonObject linkRow(int link, const QJsonObject &changes)
{
    QJsonObject row{{u"id"_s, fixtureId('b', link)},
                    {u"institution"_s, u"ofmockbank_br_retail"_s},
                    {u"status"_s, u"valid"_s},
                    {u"access_mode"_s, u"recurrent"_s},
                    {u"refresh_rate"_s, u"7d"_s},
                    {u"created_at"_s, u"2026-01-01T10:00:00Z"_s},
                    {u"last_accessed_at"_s, u"2026-05-31T10:00:00Z"_s},
                    {u"institution_user_id"_s, u"user-%1"_s.arg(link)},
                    {u"fetch_resources"_s, QJsonArray{u"ACCOUNTS"_s, u"TRANSACTIONS"_s}}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        row.insert(it.key(), it.value());
    return row;
}

std::vector<std::uint32_t> rowsFound(const TableSnapshot &table, const QString &query, QDate today)
{
    const QueryContext context{
        .today = today, .zone = QTimeZone::utc(), .locale = QLocale(QLocale::Portuguese)};
    const QueryFields fields(*table.spec);
    const ParsedQuery parsed = parseQuery(query, fields, context);
    // A value of a list that we do not know is looked for all the same.
    const bool isUnderstood = std::ranges::all_of(
        parsed.errors, [](const QueryError &error) { return error.kind == QueryError::Kind::UnknownValue; });
    if (!isUnderstood) {
        QTest::qFail(qPrintable(u"not understood: "_s + query), __FILE__, __LINE__);
        return {};
    }
    const std::atomic_bool isCancelled = false;
    const auto rows = QueryEvaluator(parsed.query, *table.spec, context).matching(table, isCancelled).value();
    return {rows.begin(), rows.end()};
}

} // namespace vinculo::tests
