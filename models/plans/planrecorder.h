// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ledger.h"
#include "models/plans/planverdict.h"

#include <QObject>

#include <map>

namespace vinculo::models {

//! Writes down what has become of items, what comes together in one go. GUI thread.
class PlanRecorder : public QObject
{
    Q_OBJECT
public:
    PlanRecorder(storage::Ledger &ledger, const QUuid &plan, const QUuid &owner, QObject *parent = nullptr);

    void add(const PlanChange &change);
    void flush();
    //! Everything is on the disk, or was refused.
    [[nodiscard]] bool isIdle() const { return m_waiting.isEmpty() && m_writing.empty(); }

Q_SIGNALS:
    void recorded(const QList<vinculo::models::PlanChange> &changes);
    void failed(const vinculo::ApiError &error);

private:
    storage::Ledger &m_ledger;
    const QUuid m_plan;
    const QUuid m_owner;
    QList<PlanChange> m_waiting;
    std::map<quint64, Call<bool>> m_writing;
    quint64 m_last = 0;
};

} // namespace vinculo::models
