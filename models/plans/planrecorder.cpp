// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/planrecorder.h"

#include <utility>

namespace vinculo::models {

PlanRecorder::PlanRecorder(storage::Ledger &ledger, const QUuid &plan, const QUuid &owner, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_plan(plan)
    , m_owner(owner)
{
}

void PlanRecorder::add(const PlanChange &change)
{
    m_waiting.append(change);
}

void PlanRecorder::flush()
{
    if (m_waiting.isEmpty())
        return;
    QList<PlanItem> items;
    items.reserve(m_waiting.size());
    for (const PlanChange &change : std::as_const(m_waiting))
        items.append(change.item);
    const quint64 id = ++m_last;
    m_writing[id] =
        m_ledger.record(m_plan, m_owner, items)
            .then(this, [this, id, changes = std::exchange(m_waiting, {})](const Result<bool> &answer) {
                const auto keptAlive = m_writing.extract(id);
                if (answer)
                    Q_EMIT recorded(changes);
                else
                    Q_EMIT failed(answer.error());
            });
}

} // namespace vinculo::models
