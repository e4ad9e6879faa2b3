// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QHash>
#include <QString>

namespace vinculo::models {

//! What calls of this program that had a link's data fetched came to lately.
struct LinkTrouble
{
    qint64 failedAtMs = 0; //!< of the latest failure, UTC since the epoch; 0: none after the last success
    QString code;          //!< Belvo's, of that failure; may be empty
    QString variant;       //!< CallRecord::errorVariant, of that failure
    ErrorKind kind = ErrorKind::Protocol;
    int httpStatus = 0;
    qint64 refreshedAtMs = 0; //!< when Belvo accepted a refresh the last time; 0: not lately
    qint64 workedAtMs = 0;    //!< when a call brought data the last time; 0: not lately
    bool isSettled = false;   //!< a success was seen: what is older does not count
};

//! By JournalEntry::linkMark.
using LinkTroubles = QHash<QString, LinkTrouble>;

} // namespace vinculo::models
