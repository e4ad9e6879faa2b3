// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/exportrun.h"

#include "models/export/blockoutput.h"
#include "models/export/csvwriter.h"
#include "models/export/exportfile.h"
#include "models/export/filesync.h"
#include "models/export/jsonlineswriter.h"
#include "models/export/spreadsheetwriter.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <span>

namespace vinculo::models {

namespace {

using namespace Qt::StringLiterals;

enum class Outcome { Done, Refused, Cancelled };

Outcome run(ExportWriter &writer, const ExportPlan &plan, ExportControl &control)
{
    constexpr std::size_t kStep = 2048; // some milliseconds: a cancellation is heard soon
    if (control.isCancelled)
        return Outcome::Cancelled;
    if (!writer.begin())
        return Outcome::Refused;
    std::span<const std::uint32_t> rest(plan.rows);
    while (!rest.empty()) {
        const std::size_t step = std::min(kStep, rest.size());
        if (!writer.writeRows(rest.first(step)))
            return Outcome::Refused;
        rest = rest.subspan(step);
        control.rowsWritten += static_cast<qint64>(step);
        if (control.isCancelled)
            return Outcome::Cancelled;
    }
    if (!writer.finish())
        return Outcome::Refused;
    return control.isCancelled ? Outcome::Cancelled : Outcome::Done;
}

//! By a device that is written to directly.
ApiError refused()
{
    return {.kind = ErrorKind::Storage, .code = u"export_output_refused"_s};
}

ApiError cancelled()
{
    return {.kind = ErrorKind::Cancelled};
}

std::optional<ApiError> beyondExcel(const ExportPlan &plan, const ExportControl &control)
{
    if (plan.options.format != ExportFormat::Xlsx)
        return std::nullopt;
    if (plan.rows.size() > SpreadsheetWriter::kMostRows)
        return ApiError{.kind = ErrorKind::Validation, .code = u"export_too_many_rows"_s};
    if (const ExportColumn *column = SpreadsheetWriter::columnWithLongText(plan, control.isCancelled))
        return ApiError{.kind = ErrorKind::Validation,
                        .code = u"export_text_too_long"_s,
                        .field = QString::fromStdString(column->header)};
    if (control.isCancelled)
        return cancelled();
    return std::nullopt;
}

std::unique_ptr<ExportWriter> writerFor(const ExportPlan &plan, QIODevice &device)
{
    if (plan.options.format == ExportFormat::JsonLines)
        return std::make_unique<JsonLinesWriter>(plan, device);
    return std::make_unique<CsvWriter>(plan, device);
}

//! A workbook is made in a private place first: it cannot be written front to back.
Result<ExportSummary> writeWorkbook(const ExportPlan &plan, QIODevice &output, ExportControl &control)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Unexpected(ApiError{.kind = ErrorKind::Storage, .code = u"export_no_permission"_s});
    QFile workbook(folder.filePath(u"export.xlsx"_s));
    Result<ExportSummary> written = writeExport(plan, workbook.fileName(), control);
    if (!written)
        return written;
    BlockOutput blocks(output);
    bool isGood = workbook.open(QIODevice::ReadOnly);
    while (isGood && !workbook.atEnd()) {
        constexpr qint64 kBlock = 65'536;
        blocks.buffer() += workbook.read(kBlock).toStdString();
        isGood = blocks.writeBlocks();
    }
    if (!isGood || !blocks.flush())
        return Unexpected(refused());
    return ExportSummary{.rows = written->rows, .path = {}};
}

//! By its descriptor: the C library would take what the system refuses later.
Result<ExportSummary> writeToStandardOutput(const ExportPlan &plan, ExportControl &control)
{
    QFile output;
    if (!output.open(descriptorOf(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered))
        return Unexpected(refused());
    return writeExport(plan, output, control);
}

} // namespace

Result<ExportSummary> writeExport(const ExportPlan &plan, const QString &target, ExportControl &control)
{
    if (const auto error = beyondExcel(plan, control))
        return Unexpected(*error);
    if (target.isEmpty())
        return writeToStandardOutput(plan, control);
    ExportFile file(target);
    if (const auto error = file.open())
        return Unexpected(*error);
    if (file.isDirect()) {
        Result<ExportSummary> written = writeExport(plan, file.device(), control);
        if (written)
            written->path = target;
        return written;
    }
    const bool isSpreadsheet = plan.options.format == ExportFormat::Xlsx;
    const std::unique_ptr<ExportWriter> writer =
        isSpreadsheet ? std::make_unique<SpreadsheetWriter>(plan, file.path(), file.folder())
                      : writerFor(plan, file.device());
    switch (run(*writer, plan, control)) {
    case Outcome::Refused:
        return Unexpected(file.writeError());
    case Outcome::Cancelled:
        return Unexpected(cancelled());
    case Outcome::Done:
        break;
    }
    if (const auto error = file.commit())
        return Unexpected(*error);
    return ExportSummary{.rows = static_cast<qint64>(plan.rows.size()), .path = target};
}

Result<ExportSummary> writeExport(const ExportPlan &plan, QIODevice &device, ExportControl &control)
{
    if (plan.options.format == ExportFormat::Xlsx)
        return writeWorkbook(plan, device, control);
    const std::unique_ptr<ExportWriter> writer = writerFor(plan, device);
    switch (run(*writer, plan, control)) {
    case Outcome::Refused:
        return Unexpected(refused());
    case Outcome::Cancelled:
        return Unexpected(cancelled());
    case Outcome::Done:
        break;
    }
    return ExportSummary{.rows = static_cast<qint64>(plan.rows.size()), .path = {}};
}

} // namespace vinculo::models
