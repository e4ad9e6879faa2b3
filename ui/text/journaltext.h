// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal/journalcheck.h"

#include <QString>
#include <QStringList>

//! What a check of the journal has found, in sentences. Times are UTC, as in the journal itself.
namespace vinculo::ui {

//! "Whole: 1,204 entries from 2026-01-02 09:00:00 UTC to 2026-11-27 06:00:00 UTC."
[[nodiscard]] QString journalVerdictText(const storage::JournalVerdict &verdict);
//! What is wrong and where. Empty when nothing is.
[[nodiscard]] QString journalBreakText(const storage::JournalVerdict &verdict);
//! What else has to be known about a verdict, one sentence each.
[[nodiscard]] QStringList journalRemarks(const storage::JournalVerdict &verdict);
//! "2026-11-27 06:00:00 UTC".
[[nodiscard]] QString utcText(qint64 ms);

} // namespace vinculo::ui
