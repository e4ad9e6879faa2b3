// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ledger.h"
#include "core/storage/ledger/ledgerdatabase.h"

#include <QList>

namespace vinculo::storage {

//! What the ledger knows about plans, as statements. Every function runs inside change() or look() of the
//! database and may return anything when a statement failed: the database knows and says so. Errors of their
//! own (an unknown plan, another owner) are returned before anything is written.
class LedgerTables
{
public:
    explicit LedgerTables(LedgerDatabase &database)
        : m_database(database)
    {
    }

    Result<QUuid> create(const PlanHead &head, const QList<PlanTarget> &targets);
    Result<QList<PlanSummary>> plans(const QUuid &profileId);
    Result<PlanSummary> plan(const QUuid &id);
    Result<PlanProgress> progress(const QUuid &plan);
    Result<PlanGains> gains(const QUuid &plan);
    Result<QList<PlanItem>> items(const QUuid &plan, qint64 from, int count);
    Result<QList<PlanItem>> itemsIn(const QUuid &plan, const QList<PlanItemState> &states, qint64 after,
                                    int count);
    Result<LinkPage> links(const QUuid &plan, const QList<PlanItemState> &states, qint64 after, int count);
    Result<DueItems> due(const QUuid &plan, const QDateTime &now, qint64 after, int count);
    Result<PlanSummary> take(const QUuid &plan, const QUuid &owner);
    Result<bool> claim(const QUuid &plan, const QUuid &owner, const QList<PlanItem> &items);
    Result<bool> record(const QUuid &plan, const QUuid &owner, const QList<PlanItem> &items);
    Result<bool> setState(const QUuid &plan, const QUuid &owner, PlanState state, const QDateTime &at);
    Result<int> forgetPersonalParts(const QList<QUuid> &plans);

private:
    [[nodiscard]] Result<qint64> numberOf(const QUuid &plan);
    [[nodiscard]] Result<qint64> owned(const QUuid &plan, const QUuid &owner);
    [[nodiscard]] PlanProgress progressOf(qint64 number);
    [[nodiscard]] bool fitsDigest(qint64 number, const PlanHead &head);
    void insertItem(qint64 number, qint64 place, const PlanTarget &target);

    LedgerDatabase &m_database;
};

} // namespace vinculo::storage
