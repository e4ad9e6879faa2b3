// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <array>

class QSqlQuery;

//! An entry of the journal as a row of its table. Words, not numbers, so that the file stays readable with
//! any SQLite tool and survives a reordered enum.
namespace vinculo::storage::journalrow {

//! The columns that the hash covers, in their order; behind them stands "hash". Names and order are the
//! format of the file: new ones come at the end, with a new version.
inline constexpr std::array kColumns = {
    "id",          "profile", "environment", "started_at_ms", "verb",       "path",        "status",
    "duration_ms", "attempt", "request_id",  "error_code",    "error_kind", "failed",      "handover",
    "resource",    "format",  "row_count",   "personal",      "link_mark",  "institution", "account",
    "change",      "subject", "object_mark", "detail",        "count",      "outcome",
};
inline constexpr int kHashColumn = static_cast<int>(kColumns.size());

//! "SELECT id, profile, … , hash FROM calls".
[[nodiscard]] QString select();
//! "INSERT INTO calls VALUES (?, …)", the hash last.
[[nodiscard]] QString insert();

//! A condition on the columns, of entries of this kind.
[[nodiscard]] QString conditionOf(EntryKind kind);
//! "demo", "sandbox" or "production".
[[nodiscard]] QString wordOf(Environment environment);
//! "reveal", "profile_created"…
[[nodiscard]] QString wordOf(ChangeRecord::Kind kind);
//! What is written of an entry: every text as SQLite will give it back.
[[nodiscard]] QList<QVariant> columnsOf(const JournalEntry &entry);
//! What stands in the row the query is at, of select(): the same list as was written, unless it was changed.
[[nodiscard]] QList<QVariant> columnsAt(const QSqlQuery &row);
//! Words this program does not know become the most careful of those it does.
[[nodiscard]] JournalEntry entryOf(const QList<QVariant> &columns);

} // namespace vinculo::storage::journalrow
