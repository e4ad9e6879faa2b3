// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

#include <atomic>
#include <cstdint>

namespace vinculo::models {

enum class JournalFormat : std::uint8_t { Csv, JsonLines };

//! What is written of a journal. The entries go out as they are kept, with their hashes and that of the entry
//! before, so that JSON lines can be checked on their own later.
struct JournalExport
{
    QString journalFile;
    QString target; //!< empty: standard output
    JournalFormat format = JournalFormat::Csv;
    qint64 fromMs = 0;  //!< UTC, since the epoch; 0: from the beginning
    qint64 untilMs = 0; //!< before this moment; 0: to the end
};

//! Writes all or nothing; answers how many entries. Any thread, no event loop. Errors: those of JournalReader
//! and ExportFile; Cancelled.
[[nodiscard]] Result<qint64> writeJournal(const JournalExport &order, const std::atomic_bool &isCancelled);

} // namespace vinculo::models
