// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "models/plans/planservices.h"
#include "models/refresh/fetchrecord.h"

#include <QObject>

#include <memory>

namespace vinculo::models {

//! What this program asked institutions for before about the links of a plan, and which other links draw on
//! the same limits: read from the journal link after link, in the background, so that a review can say what
//! would be held back. Asks nobody. GUI thread.
class PlanFetches : public QObject
{
    Q_OBJECT
public:
    //! What the services refer to must live as long as this.
    PlanFetches(PlanServices services, const QList<PlanTarget> &targets, QObject *parent = nullptr);
    ~PlanFetches() override;

    void start();                                                        //!< once
    [[nodiscard]] bool isRead() const { return m_next >= m_ids.size(); } //!< of all
    [[nodiscard]] const FetchCounts &counts(int place) const { return m_counts[place]; }
    [[nodiscard]] const QStringList &sharing(int place) const { return m_sharing[place]; }
    [[nodiscard]] qint64 utcMs() const { return m_services.clock.utcMs(); }

Q_SIGNALS:
    void read(int place);
    void finished();

private:
    void next();
    void onRead();

    const PlanServices m_services;
    QStringList m_ids;
    QList<FetchCounts> m_counts;
    QList<QStringList> m_sharing;
    qsizetype m_next = 0;
    std::unique_ptr<FetchRecord> m_record; //!< of m_next
};

} // namespace vinculo::models
