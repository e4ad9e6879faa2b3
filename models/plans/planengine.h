// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "models/plans/exporting/partfetch.h"
#include "models/plans/planrun.h"
#include "models/plans/planservices.h"
#include "models/plans/planverdict.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vinculo::models {

//! The moving part of a run: takes items from the ledger as places become free, claims them there, sends,
//! looks what has become of them, writes it down. Holds a few dozen items however long the plan is. GUI
//! thread.
class PlanEngine : public QObject
{
    Q_OBJECT
public:
    //! `owner` has taken the plan in the ledger. `parts`: of ExportData.
    PlanEngine(const PlanServices &services, const PlanHead &head, const QUuid &owner,
               const std::optional<PartSource> &parts = {}, QObject *parent = nullptr);
    ~PlanEngine() override;

    void start();
    //! Sends nothing more; idle() follows when everything sent has been answered and written down.
    void quiesce();
    [[nodiscard]] PlanWait waiting() const;

Q_SIGNALS:
    //! These items are written down.
    void recorded(const QList<vinculo::models::PlanChange> &changes);
    void waitChanged();
    void idle();                                  //!< after quiesce()
    void finished();                              //!< nothing is left
    void blocked(const vinculo::ApiError &error); //!< idle() follows

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vinculo::models
