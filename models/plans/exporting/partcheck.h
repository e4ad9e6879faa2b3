// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "models/plans/exporting/exportparts.h"
#include "models/plans/planservices.h"
#include "models/plans/planverdict.h"
#include "models/totals/latestjob.h"

#include <QObject>

namespace vinculo::models {

//! Before an export goes on: links whose parts are gone, or sealed with another key, are to be read again,
//! and that is written down. GUI thread; looks on a worker.
class PartCheck : public QObject
{
    Q_OBJECT
public:
    //! `owner` has taken the plan in the ledger.
    PartCheck(PlanServices services, PlanHead head, const QUuid &owner, ExportParts parts,
              QObject *parent = nullptr);

    void start() { next(-1); }

Q_SIGNALS:
    //! These items are written down.
    void recorded(const QList<vinculo::models::PlanChange> &changes);
    void finished();
    void failed(const vinculo::ApiError &error);

private:
    void next(qint64 after);
    void look(const QList<PlanItem> &items);
    void onLost(const QList<PlanItem> &lost);

    const PlanServices m_services;
    const PlanHead m_head;
    const QUuid m_owner;
    const ExportParts m_parts;
    qint64 m_last = -1; //!< place of the last item that was looked at
    bool m_isAtEnd = false;
    Call<QList<PlanItem>> m_reading;
    LatestJob<QList<PlanItem>> m_looking;
    Call<bool> m_recording;
};

} // namespace vinculo::models
