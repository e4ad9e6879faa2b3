// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plans/exporting/exportparts.h"
#include "models/plans/planservices.h"

#include <QObject>

#include <map>
#include <memory>

namespace vinculo::models {

//! Reads lists of many links with one call and puts them aside link by link, so that an export of thousands
//! of links takes hundreds of calls and not thousands: beside the links that are asked for, those that come
//! next in the plan are read. Only for lists that say of every row whose it is. What cannot be read together
//! is left to be read link by link, so that an error is told of the link it belongs to. Sends GET only, in
//! the background. GUI thread.
class PartBatches : public QObject
{
    Q_OBJECT
public:
    PartBatches(const PlanServices &services, const QUuid &plan, ExportParts parts,
                QObject *parent = nullptr);
    ~PartBatches() override;

    //! settled() follows, later. False: read it alone.
    [[nodiscard]] bool ask(const ResourceSpec &list, qint64 place, const QString &linkId);
    //! Nobody waits for it any more; what is on its way for nobody is given up.
    void forget(const ResourceSpec &list, qint64 place);

Q_SIGNALS:
    //! It was put aside; or it has to be read alone.
    void settled(const vinculo::ResourceSpec *list, qint64 place, bool isKept);

private:
    class Lane;
    const PlanServices m_services;
    const QUuid m_plan;
    const ExportParts m_parts;
    std::map<const ResourceSpec *, std::unique_ptr<Lane>> m_lanes;
};

} // namespace vinculo::models
