// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/exporting/partcheck.h"

#include "models/plans/exporting/exportlists.h"

#include <utility>

namespace vinculo::models {

namespace {

constexpr int kPageOfItems = 1'000;

//! Whether everything is there that was read of a link.
bool isWhole(const PlanItem &item, const PlanSettings &settings, const ExportParts &parts)
{
    const qsizetype read = item.state == PlanItemState::Done ? settings.resources.size() : item.step;
    for (qsizetype step = 0; step < read; ++step) {
        const ResourceSpec *list = exportableList(settings.resources.value(step));
        if (!list || !parts.has(item.place, *list))
            return false;
    }
    return true;
}

} // namespace

PartCheck::PartCheck(PlanServices services, PlanHead head, const QUuid &owner, ExportParts parts,
                     QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_head(std::move(head))
    , m_owner(owner)
    , m_parts(std::move(parts))
    , m_looking([this](const QList<PlanItem> &lost) { onLost(lost); })
{
}

void PartCheck::next(qint64 after)
{
    m_reading = m_services.ledger
                    .itemsIn(m_head.id, {PlanItemState::Done, PlanItemState::Waiting}, after, kPageOfItems)
                    .then(this, [this](const Result<QList<PlanItem>> &answer) {
                        if (answer)
                            look(*answer);
                        else
                            Q_EMIT failed(answer.error());
                    });
}

void PartCheck::look(const QList<PlanItem> &items)
{
    m_isAtEnd = items.size() < kPageOfItems;
    m_last = items.isEmpty() ? m_last : items.last().place;
    m_looking.start([items, settings = m_head.settings, parts = m_parts](const std::atomic_bool &) {
        QList<PlanItem> lost;
        for (const PlanItem &item : items)
            if (!isWhole(item, settings, parts))
                lost.append(item);
        return std::optional(lost);
    });
}

void PartCheck::onLost(const QList<PlanItem> &lost)
{
    QList<PlanItem> again = lost;
    QList<PlanChange> changes;
    for (PlanItem &item : again) {
        const PlanItemState before = item.state;
        item.state = PlanItemState::Waiting;
        item.step = 0;
        item.tries = 0;
        item.verifiedAt = {};
        changes.append({item, before});
    }
    const auto goOn = [this] {
        if (m_isAtEnd)
            Q_EMIT finished();
        else
            next(m_last);
    };
    if (again.isEmpty())
        return goOn();
    m_recording = m_services.ledger.record(m_head.id, m_owner, again)
                      .then(this, [this, changes, goOn](const Result<bool> &answer) {
                          if (!answer) {
                              Q_EMIT failed(answer.error());
                              return;
                          }
                          Q_EMIT recorded(changes);
                          goOn();
                      });
}

} // namespace vinculo::models
