// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "models/reconcile/reconciliation.h"

#include <QList>
#include <QSet>
#include <QString>

#include <vector>

namespace vinculo::models {

//! What a comparison says, as pages of rows of reconcileSpec(). Any thread; half a second for 200,000 rows.
[[nodiscard]] std::vector<api::ChunkPtr> reconcileRows(const Reconciliation &reconciliation);

//! One line of the list of links to take over: which id of one's own belongs to a link.
struct Adoption
{
    QString link;
    QString id; //!< proposed; empty: nobody knows
    QString institution;
    QString externalId; //!< that the link has now; empty: none
};

//! The orphans of a comparison and the links without an id. `links`: their ids; empty: all of them.
[[nodiscard]] QList<Adoption> adoptionList(const Reconciliation &reconciliation, const QSet<QString> &links);
//! A draft that removes those. Links that are matched are never in it.
[[nodiscard]] PlanDraft removalDraft(const Reconciliation &reconciliation, const QSet<QString> &links);
//! A draft that erases the links among `links` that the file names, and no other: the opposite of
//! removalDraft().
[[nodiscard]] PlanDraft erasureDraft(const Reconciliation &reconciliation, const QSet<QString> &links);

} // namespace vinculo::models
