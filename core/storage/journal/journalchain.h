// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

//! How the entries of the journal hold on to each other: each one's hash covers all its columns and the hash
//! of the entry before it. Any thread.
namespace vinculo::storage {

//! Where a chain ends: its last entry.
struct ChainHead
{
    qint64 count = 0; //!< entries
    qint64 lastId = 0;
    QByteArray hash; //!< 64 hexadecimal digits; of no entry at all: firstLink()
    bool operator==(const ChainHead &) const = default;
};

namespace chain {

//! What the first entry holds on to.
[[nodiscard]] QByteArray firstLink();

//! SHA-256, in hexadecimal, of the columns in the order of the table, each with its type and length, after
//! the hash of the entry before. See docs/journal.md.
[[nodiscard]] QByteArray link(const QByteArray &previous, const QList<QVariant> &columns);

//! As SQLite gives a text back: a leading byte order mark and halves of characters do not survive.
[[nodiscard]] QString storable(const QString &text);

//! "<journal>.head": remembers the end of the chain outside of the table, so that cutting it is noticed.
[[nodiscard]] QString headFile(const QString &journalFile);
//! Nothing when the file is missing or is no such file.
[[nodiscard]] std::optional<ChainHead> readHead(const QString &journalFile);
//! All or nothing, 0600. False: the disk refused, and the file is as it was.
[[nodiscard]] bool writeHead(const QString &journalFile, const ChainHead &head);

} // namespace chain
} // namespace vinculo::storage
