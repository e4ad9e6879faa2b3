// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vinculo {

//! Rows that left the program: as a file, or on the clipboard with what is usually masked. Metadata only.
struct HandoverRecord
{
    enum class Kind { Export, Copy };
    Kind kind = Kind::Export;
    qint64 atMs = 0; //!< UTC, since the epoch
    QString resource;
    QString format; //!< "csv", "xlsx"…
    qint64 rows = 0;
    bool hasPersonalData = false; //!< unmasked
    QString object = {};          //!< id of the one record it is about; kept as a mark, as in ChangeRecord
};

} // namespace vinculo
