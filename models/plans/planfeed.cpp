// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/planfeed.h"

#include <algorithm>

namespace vinculo::models {

PlanFeed::PlanFeed(storage::Ledger &ledger, const QUuid &plan, api::Clock clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_plan(plan)
    , m_clock(std::move(clock))
{
}

QDateTime PlanFeed::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.utcMs(), Qt::UTC);
}

bool PlanFeed::hasNextCome() const
{
    return m_nextAt.isValid() && m_clock.steadyMs() >= m_nextSteady;
}

//! The time by the clock that the next moment was written down with, wherever it has been set since.
QDateTime PlanFeed::present() const
{
    return m_nextAt.isValid() ? m_nextAt.addMSecs(m_clock.steadyMs() - m_nextSteady) : now();
}

void PlanFeed::want(int room, int handful)
{
    if (m_isRecovering) {
        if (room > 0 && !m_recovering.isPending())
            recover(handful);
        return;
    }
    if (m_isDrained && hasNextCome())
        putBack();
    // Half a handful at least: a question for every single item would be one too many.
    if (!m_isDrained && !m_reading.isPending() && room >= std::max(1, handful / 2))
        read(handful);
}

void PlanFeed::recover(int handful)
{
    m_recovering =
        m_ledger.itemsIn(m_plan, {PlanItemState::Unknown, PlanItemState::Accepted}, m_recoveredUpTo, handful)
            .then(this, [this, handful](const Result<QList<PlanItem>> &answer) {
                if (!answer) {
                    Q_EMIT failed(answer.error());
                    return;
                }
                if (!answer->isEmpty())
                    m_recoveredUpTo = answer->last().place;
                m_isRecovering = answer->size() == handful;
                Q_EMIT recovered(*answer);
            });
}

void PlanFeed::read(int handful)
{
    m_hasPutBack = false;
    m_reading =
        m_ledger.due(m_plan, present(), m_readUpTo, handful)
            .then(this, [this, handful, isWhole = m_readUpTo < 0](const Result<storage::DueItems> &answer) {
                if (!answer) {
                    Q_EMIT failed(answer.error());
                    return;
                }
                const QList<PlanItem> &items = answer->items;
                m_readUpTo = items.isEmpty() ? -1 : items.last().place;
                if (items.size() < handful) { // the end; what was put back stands before it
                    m_isDrained = isWhole && !m_hasPutBack;
                    setNext(answer->nextAt);
                    m_readUpTo = -1;
                }
                Q_EMIT arrived(items);
            });
}

void PlanFeed::setNext(const QDateTime &nextAt)
{
    if (nextAt.isValid() && nextAt != m_nextAt) {
        qint64 wait = std::max<qint64>(0, present().msecsTo(nextAt));
        if (const qint64 byClock = now().msecsTo(nextAt); byClock > 0) // the computer may have slept
            wait = std::min(wait, byClock);
        m_nextSteady = m_clock.steadyMs() + wait;
    }
    m_nextAt = nextAt;
}

void PlanFeed::putBack()
{
    m_hasPutBack = true;
    m_isDrained = false;
}

void PlanFeed::stop()
{
    m_recovering.abort();
    m_reading.abort();
}

bool PlanFeed::isExhausted() const
{
    return isDrained() && !m_reading.isPending() && !m_nextAt.isValid();
}

} // namespace vinculo::models
