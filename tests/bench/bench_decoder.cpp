// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "tests/bench/transactionpages.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <benchmark/benchmark.h>

#include <string_view>
#include <vector>

using namespace vinculo;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = tests::kRowsPerPage;

const QByteArray &page()
{
    static const QByteArray kBytes = tests::transactionPage(1);
    return kBytes;
}

void setRate(benchmark::State &state)
{
    state.SetItemsProcessed(state.iterations() * kRows);
    state.SetBytesProcessed(state.iterations() * page().size());
}

void decodeToColumns(benchmark::State &state)
{
    const ResourceSpec &spec = resources::transactions();
    for (auto _ : state)
        benchmark::DoNotOptimize(api::decodeList(spec, page(), api::RawJson::Drop));
    setRate(state);
}
BENCHMARK(decodeToColumns)->Unit(benchmark::kMicrosecond);

void decodeAndKeepJson(benchmark::State &state)
{
    const ResourceSpec &spec = resources::transactions();
    for (auto _ : state)
        benchmark::DoNotOptimize(api::decodeList(spec, page()));
    setRate(state);
}
BENCHMARK(decodeAndKeepJson)->Unit(benchmark::kMicrosecond);

//! The part of it that compresses the rows' JSON for the detail pane.
void compressRawRows(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(
            api::RawRows(std::string_view(page().data(), static_cast<std::size_t>(page().size())), {}));
    setRate(state);
}
BENCHMARK(compressRawRows)->Unit(benchmark::kMicrosecond);

//! A column of the same type as ours, as a plain vector.
struct PlainColumn
{
    const FieldSpec *field = nullptr;
    QStringList keys;
    std::vector<QString> texts;
    std::vector<double> numbers;
    std::vector<QDate> dates;
    std::vector<QDateTime> instants;
    std::vector<QUuid> ids;

    void add(const QJsonValue &value)
    {
        switch (field->type) {
        case FieldType::Identifier:
            ids.push_back(QUuid::fromString(value.toString()));
            break;
        case FieldType::Date:
            dates.push_back(QDate::fromString(value.toString(), Qt::ISODate));
            break;
        case FieldType::Timestamp:
            instants.push_back(QDateTime::fromString(value.toString(), Qt::ISODate));
            break;
        case FieldType::Money:
        case FieldType::Decimal:
        case FieldType::Integer:
        case FieldType::Boolean:
            numbers.push_back(value.toDouble());
            break;
        default:
            texts.push_back(value.toString());
            break;
        }
    }
};

std::vector<PlainColumn> plainColumns(bool onlyUsual)
{
    std::vector<PlainColumn> columns;
    for (const FieldSpec &field : resources::transactions().fields) {
        if (!field.isColumn() || (onlyUsual && !field.is(FieldFlag::DefaultColumn)))
            continue;
        PlainColumn column;
        column.field = &field;
        column.keys =
            QString::fromUtf8(field.path.data(), static_cast<qsizetype>(field.path.size())).split(u'.');
        columns.push_back(std::move(column));
    }
    return columns;
}

void decodeWithQt(benchmark::State &state, bool onlyUsual)
{
    for (auto _ : state) {
        std::vector<PlainColumn> columns = plainColumns(onlyUsual);
        const QJsonArray rows = QJsonDocument::fromJson(page()).object().value("results"_L1).toArray();
        for (const QJsonValue &row : rows) {
            for (PlainColumn &column : columns) {
                QJsonValue value = row;
                for (const QString &key : std::as_const(column.keys))
                    value = value.toObject().value(key);
                column.add(value);
            }
        }
        benchmark::DoNotOptimize(columns);
    }
    setRate(state);
}

//! The same columns as ours, out of QJsonDocument.
void qJsonDocumentToColumns(benchmark::State &state)
{
    decodeWithQt(state, false);
}
BENCHMARK(qJsonDocumentToColumns)->Unit(benchmark::kMicrosecond);

//! Only those that are shown by default.
void qJsonDocumentToUsualColumns(benchmark::State &state)
{
    decodeWithQt(state, true);
}
BENCHMARK(qJsonDocumentToUsualColumns)->Unit(benchmark::kMicrosecond);

//! A row as an ordinary program keeps it, with what stands in our columns; dates as they are sent.
struct PlainRow
{
    QString id;
    QString internalIdentification;
    QString collectedAt;
    QString createdAt;
    QString valueDate;
    QString transactedAt;
    QString accountingDate;
    QString inferredAccountingDate;
    double amount = 0;
    double localCurrencyAmount = 0;
    QString currency;
    QString description;
    QString type;
    QString status;
    QString category;
    QString subcategory;
    QString paymentType;
    QString operationType;
    QString operationTypeInfo;
    int mcc = 0;
    QString merchant;
    QString accountId;
    QString accountLink;
    QString accountName;
    QString accountNumber;
    QString accountCategory;
    QString institution;
    QString cardNumber;
    QString billName;
    QString billDueDate;
    QString billStatus;
    double billAmount = 0;
    int installments = 0;
    QString counterpartyType;
    QString counterpartyDocument;
    QString counterpartyNumber;
};

PlainRow plainRow(const QJsonObject &json)
{
    const QJsonObject account = json.value("account"_L1).toObject();
    const QJsonObject card = json.value("credit_card_data"_L1).toObject();
    const QJsonObject counterparty = json.value("counterparty"_L1).toObject();
    return {.id = json.value("id"_L1).toString(),
            .internalIdentification = json.value("internal_identification"_L1).toString(),
            .collectedAt = json.value("collected_at"_L1).toString(),
            .createdAt = json.value("created_at"_L1).toString(),
            .valueDate = json.value("value_date"_L1).toString(),
            .transactedAt = json.value("transacted_at"_L1).toString(),
            .accountingDate = json.value("accounting_date"_L1).toString(),
            .inferredAccountingDate = json.value("inferred_accounting_date"_L1).toString(),
            .amount = json.value("amount"_L1).toDouble(),
            .localCurrencyAmount = json.value("local_currency_amount"_L1).toDouble(),
            .currency = json.value("currency"_L1).toString(),
            .description = json.value("description"_L1).toString(),
            .type = json.value("type"_L1).toString(),
            .status = json.value("status"_L1).toString(),
            .category = json.value("category"_L1).toString(),
            .subcategory = json.value("subcategory"_L1).toString(),
            .paymentType = json.value("payment_type"_L1).toString(),
            .operationType = json.value("operation_type"_L1).toString(),
            .operationTypeInfo = json.value("operation_type_additional_info"_L1).toString(),
            .mcc = json.value("mcc"_L1).toInt(),
            .merchant = json.value("merchant"_L1).toObject().value("merchant_name"_L1).toString(),
            .accountId = account.value("id"_L1).toString(),
            .accountLink = account.value("link"_L1).toString(),
            .accountName = account.value("name"_L1).toString(),
            .accountNumber = account.value("number"_L1).toString(),
            .accountCategory = account.value("category"_L1).toString(),
            .institution = account.value("institution"_L1).toObject().value("name"_L1).toString(),
            .cardNumber = card.value("card_number"_L1).toString(),
            .billName = card.value("bill_name"_L1).toString(),
            .billDueDate = card.value("bill_due_date"_L1).toString(),
            .billStatus = card.value("bill_status"_L1).toString(),
            .billAmount = card.value("bill_amount"_L1).toDouble(),
            .installments = card.value("number_of_installments"_L1).toInt(),
            .counterpartyType = counterparty.value("type"_L1).toString(),
            .counterpartyDocument = counterparty.value("document_number"_L1).toString(),
            .counterpartyNumber = counterparty.value("number"_L1).toString()};
}

//! A vector of structs, as programs are usually written.
void qJsonDocumentToStructs(benchmark::State &state)
{
    for (auto _ : state) {
        const QJsonArray json = QJsonDocument::fromJson(page()).object().value("results"_L1).toArray();
        std::vector<PlainRow> rows;
        rows.reserve(static_cast<std::size_t>(json.size()));
        for (const QJsonValue &row : json)
            rows.push_back(plainRow(row.toObject()));
        benchmark::DoNotOptimize(rows);
    }
    setRate(state);
}
BENCHMARK(qJsonDocumentToStructs)->Unit(benchmark::kMicrosecond);

void qJsonDocumentParseOnly(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(QJsonDocument::fromJson(page()));
    setRate(state);
}
BENCHMARK(qJsonDocumentParseOnly)->Unit(benchmark::kMicrosecond);

} // namespace

//! With a file name in VINCULO_BENCH_PAGE it writes the page there, for decoders of other languages, and
//! ends.
int main(int count, char **values)
{
    if (qEnvironmentVariableIsSet("VINCULO_BENCH_PAGE")) {
        QFile file(qEnvironmentVariable("VINCULO_BENCH_PAGE"));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(page()) == page().size();
        return isWritten ? 0 : 1;
    }
    benchmark::Initialize(&count, values);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
