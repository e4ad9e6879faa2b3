// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal/journalchain.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>

//! The tables of the journal's file. On the thread of the connection.
namespace vinculo::storage::journalschema {

inline constexpr int kVersion = 4; //!< 2: handovers; 3: marks of links; 4: changes, institutions, the chain

//! False: SQLite refused.
[[nodiscard]] bool execute(const QSqlDatabase &database, const QString &statement);
//! -1: this is no such file.
[[nodiscard]] int version(const QSqlDatabase &database);

//! Makes the tables, or brings those of an older version up to this one, in one step: another process may be
//! about to do the same. Entries of before are chained as they are, behind them stands a ChainBegan by
//! `account`. `filePath` is the journal's, for the file of its head. False: nothing was changed.
[[nodiscard]] bool prepare(const QSqlDatabase &database, const QString &filePath, const QString &account);

//! The end as the table "chain" has it, and as the entries themselves have it. Nothing: unreadable.
[[nodiscard]] std::optional<ChainHead> notedHead(const QSqlDatabase &database);
[[nodiscard]] std::optional<ChainHead> lastEntry(const QSqlDatabase &database); //!< without its count
//! Whether the entry this head names is there and is the same. A head of nothing always is.
[[nodiscard]] bool holds(const QSqlDatabase &database, const ChainHead &head);
[[nodiscard]] bool noteHead(const QSqlDatabase &database, const ChainHead &head);

} // namespace vinculo::storage::journalschema
