// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "models/export/exportplan.h"

#include <QIODevice>

#include <atomic>

namespace vinculo::models {

//! Shared between the one who waits and the worker that writes.
struct ExportControl
{
    std::atomic<qint64> rowsWritten = 0;
    std::atomic_bool isCancelled = false;
};

struct ExportSummary
{
    qint64 rows = 0;
    QString path; //!< empty: a device
};

//! Writes a plan into a file, whole or not at all; an empty target is standard output. On a worker: takes as
//! long as it takes. Errors: those of ExportFile, "export_output_refused" of what is written to directly,
//! Cancelled, and Validation "export_too_many_rows" or "export_text_too_long" (`field`: the column) for what
//! Excel cannot hold, before anything is written.
[[nodiscard]] Result<ExportSummary> writeExport(const ExportPlan &plan, const QString &target,
                                                ExportControl &control);

//! The same into a device, which is not buffered; what was written before an error stays written. A workbook
//! is made elsewhere first.
[[nodiscard]] Result<ExportSummary> writeExport(const ExportPlan &plan, QIODevice &device,
                                                ExportControl &control);

} // namespace vinculo::models
