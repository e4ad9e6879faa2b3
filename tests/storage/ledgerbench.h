// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ledger.h"

#include <QTemporaryDir>

#include <memory>

namespace vinculo::tests {

//! Plans to be written into a ledger of one's own. A base of tests.
class LedgerBench
{
protected:
    void begin();
    [[nodiscard]] static PlanHead head(qint64 count);
    [[nodiscard]] static QList<PlanTarget> targets(qint64 count);
    [[nodiscard]] static PlanHead sealed(PlanHead head, const QList<PlanTarget> &targets);
    [[nodiscard]] static QUuid made(storage::Ledger &ledger, qint64 count);
    [[nodiscard]] storage::LedgerOptions options() const
    {
        return {.filePath = m_path, .reserveBytes = 50'000};
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

} // namespace vinculo::tests
