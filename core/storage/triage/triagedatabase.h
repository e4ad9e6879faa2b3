// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlitefile.h"
#include "core/storage/triagestore.h"

#include <optional>

namespace vinculo::storage {

//! The file of TriageStore, open for one piece of work. Made, used and destroyed on one thread.
class TriageDatabase
{
public:
    explicit TriageDatabase(const QString &filePath);

    //! Nothing when the file cannot be read.
    [[nodiscard]] std::optional<TriageRecord> read(const QUuid &profile);
    // All or nothing. False: the disk refused.
    bool write(const QUuid &profile, const QList<TriageDecision> &decisions);
    bool writeDone(const QUuid &profile, const LaneDone &done);
    bool forgetLink(const QUuid &profile, const QString &mark);
    bool forget(const QUuid &profile);

private:
    [[nodiscard]] bool put(const QString &profile, const TriageDecision &decision);
    [[nodiscard]] bool readDecisions(const QString &profile, TriageRecord &record);
    [[nodiscard]] bool readDone(const QString &profile, TriageRecord &record);

    SqliteFile m_file;
};

} // namespace vinculo::storage
