// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/review/planfetches.h"

namespace vinculo::models {

PlanFetches::PlanFetches(PlanServices services, const QList<PlanTarget> &targets, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_counts(targets.size())
    , m_sharing(targets.size())
{
    for (const PlanTarget &target : targets)
        m_ids += target.id;
}

PlanFetches::~PlanFetches() = default;

void PlanFetches::start()
{
    if (m_services.journal && m_next == 0)
        next();
}

void PlanFetches::next()
{
    if (isRead()) {
        Q_EMIT finished();
        return;
    }
    const QString &id = m_ids[m_next];
    if (m_services.linksSharingLimits)
        m_sharing[m_next] = m_services.linksSharingLimits(id);
    m_record = std::make_unique<FetchRecord>(*m_services.journal, m_services.profile,
                                             QStringList(id) + m_sharing[m_next], m_services.clock.utcMs);
    connect(m_record.get(), &FetchRecord::changed, this, &PlanFetches::onRead);
}

void PlanFetches::onRead()
{
    if (!m_record || !m_record->isRead())
        return;
    m_record->disconnect(this);
    m_counts[m_next] = m_record->counts();
    m_record.release()->deleteLater(); // it is calling
    Q_EMIT read(static_cast<int>(m_next++));
    next();
}

} // namespace vinculo::models
