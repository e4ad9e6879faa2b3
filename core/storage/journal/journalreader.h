// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/storage/journal/journalchain.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

namespace vinculo::storage {

//! Reads a journal's file as it is at one moment, without changing it, also while the program writes. The
//! columns are those of journalrow. Used on the thread that made it.
//!
//! Errors, all ErrorKind::Storage: "journal_missing", "journal_unreadable" (damaged, or no journal),
//! "journal_newer" (of a newer program), "journal_older" (begun by an older program; starting this one chains
//! it).
class JournalReader
{
public:
    explicit JournalReader(const QString &filePath);
    ~JournalReader();
    JournalReader(const JournalReader &) = delete;
    JournalReader &operator=(const JournalReader &) = delete;

    [[nodiscard]] std::optional<ApiError> open();
    //! What the file beside the journal says of its end, read before anything else.
    [[nodiscard]] const std::optional<ChainHead> &guard() const { return m_guard; }
    //! What the journal itself says of its end.
    [[nodiscard]] const ChainHead &notedHead() const { return m_noted; }
    //! Oldest first, all between the first and the last entry of the period (UTC, since the epoch; 0: open):
    //! a whole piece of the chain. Ends early when `visit` says false.
    using Visit = std::function<bool(const QList<QVariant> &columns, const QByteArray &hash)>;
    [[nodiscard]] std::optional<ApiError> forEach(qint64 fromMs, qint64 untilMs, const Visit &visit);
    //! What the entry after this one holds on to; that of the chain's beginning when there is none before it.
    [[nodiscard]] QByteArray linkBefore(qint64 id) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
    std::optional<ChainHead> m_guard;
    ChainHead m_noted;
};

} // namespace vinculo::storage
