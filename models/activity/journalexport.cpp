// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/journalexport.h"

#include "core/storage/journal/journalreader.h"
#include "core/storage/journal/journalrow.h"
#include "models/export/blockoutput.h"
#include "models/export/csvtext.h"
#include "models/export/exportfile.h"
#include "models/export/filesync.h"
#include "models/export/jsonlineswriter.h"

#include <QFile>

#include <cstdio>

namespace vinculo::models {

namespace {

using namespace Qt::StringLiterals;
namespace journalrow = storage::journalrow;

void appendValue(std::string &out, const QVariant &value, JournalFormat format)
{
    const bool isJson = format == JournalFormat::JsonLines;
    if (value.isNull()) {
        out += isJson ? "null" : "";
    } else if (value.typeId() == QMetaType::LongLong) {
        out += std::to_string(value.toLongLong());
    } else {
        const std::string text = value.toString().toStdString();
        if (isJson)
            appendJsonText(out, text);
        else
            appendCsvText(out, text, true);
    }
}

void appendHeader(std::string &out)
{
    for (const char *name : journalrow::kColumns) {
        out += name;
        out += ',';
    }
    out += "previous,hash\r\n";
}

void appendCsv(std::string &out, const QList<QVariant> &columns, const QByteArray &previous,
               const QByteArray &hash)
{
    for (const QVariant &column : columns) {
        appendValue(out, column, JournalFormat::Csv);
        out += ',';
    }
    out += previous.toStdString() + ',' + hash.toStdString() + "\r\n";
}

void appendJson(std::string &out, const QList<QVariant> &columns, const QByteArray &previous,
                const QByteArray &hash)
{
    out += '{';
    for (qsizetype i = 0; i < columns.size(); ++i) {
        out += '"';
        out += journalrow::kColumns[static_cast<std::size_t>(i)];
        out += "\":";
        appendValue(out, columns[i], JournalFormat::JsonLines);
        out += ',';
    }
    out += R"("previous":)";
    appendJsonText(out, previous.toStdString());
    out += R"(,"hash":)";
    appendJsonText(out, hash.toStdString());
    out += "}\n";
}

//! `isRefused`: the device took no more; nothing else in the answer counts then.
Result<qint64> writeEntries(const JournalExport &order, QFile &device, const std::atomic_bool &isCancelled,
                            bool &isRefused)
{
    storage::JournalReader reader(order.journalFile);
    if (const auto error = reader.open())
        return Unexpected(*error);
    BlockOutput output(device);
    if (order.format == JournalFormat::Csv)
        appendHeader(output.buffer());
    qint64 count = 0;
    QByteArray previous;
    const auto write = [&](const QList<QVariant> &columns, const QByteArray &hash) {
        if (count++ == 0)
            previous = reader.linkBefore(columns.constFirst().toLongLong());
        if (order.format == JournalFormat::Csv)
            appendCsv(output.buffer(), columns, previous, hash);
        else
            appendJson(output.buffer(), columns, previous, hash);
        previous = hash;
        isRefused = !output.writeBlocks();
        return !isRefused && !isCancelled;
    };
    if (const auto error = reader.forEach(order.fromMs, order.untilMs, write))
        return Unexpected(*error);
    isRefused = isRefused || !output.flush();
    if (isCancelled)
        return Unexpected(ApiError{.kind = ErrorKind::Cancelled});
    return count;
}

Result<qint64> writeToStandardOutput(const JournalExport &order, const std::atomic_bool &isCancelled)
{
    const ApiError refused{.kind = ErrorKind::Storage, .code = u"export_output_refused"_s};
    QFile output;
    if (!output.open(descriptorOf(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered))
        return Unexpected(refused);
    bool isRefused = false;
    Result<qint64> written = writeEntries(order, output, isCancelled, isRefused);
    if (isRefused)
        return Unexpected(refused);
    return written;
}

} // namespace

Result<qint64> writeJournal(const JournalExport &order, const std::atomic_bool &isCancelled)
{
    if (order.target.isEmpty())
        return writeToStandardOutput(order, isCancelled);
    ExportFile file(order.target);
    if (const auto error = file.open())
        return Unexpected(*error);
    bool isRefused = false;
    Result<qint64> written = writeEntries(order, file.device(), isCancelled, isRefused);
    if (isRefused && file.isDirect())
        return Unexpected(ApiError{.kind = ErrorKind::Storage, .code = u"export_output_refused"_s});
    if (isRefused)
        return Unexpected(file.writeError());
    if (!written)
        return written;
    if (const auto error = file.commit())
        return Unexpected(*error);
    return written;
}

} // namespace vinculo::models
