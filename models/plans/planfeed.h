// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/governor.h"
#include "core/domain/plan.h"
#include "core/storage/ledger.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace vinculo::models {

//! Where the items of a run come from, a handful at a time: first those that an earlier run left open, then
//! those that wait, in the order of the plan. What was put back comes around again. Waiting for a moment goes
//! by the steady clock: nothing comes earlier or later because somebody sets the computer's. GUI thread.
class PlanFeed : public QObject
{
    Q_OBJECT
public:
    PlanFeed(storage::Ledger &ledger, const QUuid &plan, api::Clock clock, QObject *parent = nullptr);

    //! There is room for so many waiting items; `handful` are asked for at once.
    void want(int room, int handful);
    //! An item was written down as Waiting again.
    void putBack();
    void stop();
    //! Nothing is left to come, now or later.
    [[nodiscard]] bool isExhausted() const;
    //! Nothing may be sent now that is not at work already.
    [[nodiscard]] bool isDrained() const { return m_isDrained && !m_isRecovering; }
    //! When the next of those that have to wait may be sent, by the steady clock; nothing: there are none.
    [[nodiscard]] std::optional<qint64> nextAt() const
    {
        return m_nextAt.isValid() ? std::optional(m_nextSteady) : std::nullopt;
    }

Q_SIGNALS:
    //! May hold items that are at work already.
    void arrived(const QList<vinculo::PlanItem> &waiting);
    //! Accepted or Unknown since an earlier run.
    void recovered(const QList<vinculo::PlanItem> &open);
    void failed(const vinculo::ApiError &error);

private:
    void recover(int handful);
    void read(int handful);
    void setNext(const QDateTime &nextAt);
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] bool hasNextCome() const; //!< m_nextAt
    [[nodiscard]] QDateTime present() const;

    storage::Ledger &m_ledger;
    const QUuid m_plan;
    const api::Clock m_clock;
    bool m_isRecovering = true;
    bool m_isDrained = false;
    bool m_hasPutBack = false;
    qint64 m_recoveredUpTo = -1;
    qint64 m_readUpTo = -1;
    QDateTime m_nextAt;      //!< as it is written down: UTC
    qint64 m_nextSteady = 0; //!< the same moment by the steady clock, as it was when that was read
    Call<QList<PlanItem>> m_recovering;
    Call<storage::DueItems> m_reading;
};

} // namespace vinculo::models
