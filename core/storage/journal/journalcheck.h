// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <cstdint>
#include <optional>

namespace vinculo::storage {

//! Where and how a journal is not what was written.
struct JournalBreak
{
    enum class Reason : std::uint8_t {
        Altered,      //!< this entry, or the one before it, was changed or put in
        Missing,      //!< entries before this one are gone
        EndMissing,   //!< entries after this one are gone
        EndAltered,   //!< the end is not the one that was noted
        GuardMissing, //!< the file that remembers the end is gone or unreadable
        NotedBefore,  //!< the program found, at this entry, that what stood before was changed
        AnchorMissing //!< no entry has the hash that was asked for
    };
    Reason reason = Reason::Altered;
    qint64 id = 0;   //!< 0: no entry
    qint64 atMs = 0; //!< time of that entry, UTC
};

//! What a check has found.
struct JournalVerdict
{
    qint64 count = 0;
    qint64 firstAtMs = 0; //!< of the first entry and the last, UTC; 0: there are none
    qint64 lastAtMs = 0;
    QByteArray head;       //!< of the last entry: who notes it elsewhere can prove later that nothing is gone
    qint64 fromBefore = 0; //!< entries written before the journal was chained
    bool isPart = false;   //!< an export: nothing is known of what comes before and after
    std::optional<JournalBreak> firstBreak;
};

//! Reads a whole journal, or an export of one as JSON lines, and works every hash out again. `anchor`: a hash
//! that some entry must have; empty: none. Any thread, and no event loop. Errors as of JournalReader;
//! Cancelled.
[[nodiscard]] Result<JournalVerdict> checkJournal(const QString &filePath, const QByteArray &anchor,
                                                  const std::atomic_bool &isCancelled);

} // namespace vinculo::storage
