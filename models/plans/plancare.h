// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/domain/resourcespec.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>

namespace vinculo::models {

struct FetchCounts;

//! What a plan asks an institution for about one link, as far as the customer's month counts it.
struct PlanDemand
{
    PlanKind kind = PlanKind::RefreshLinks;
    QStringList kinds;                        //!< RefreshLinks: wire names; none asks for all that there are
    QHash<const ResourceSpec *, int> calls{}; //!< RetrieveData: how many of each
    QDate from;                               //!< RetrieveData
    QDate today;
};
//! `step`: calls of RetrieveData that have come to their end already; `utcMs` is the time now.
[[nodiscard]] PlanDemand demandOf(PlanKind kind, const PlanSettings &settings, int step, qint64 utcMs);

//! Kinds that contact the institution.
[[nodiscard]] bool asksInstitutions(PlanKind kind);

//! "sixth_failure": one more refusal would make Belvo give the link up. "quota_spent": by our own count the
//! month of the customer has fewer calls left than this plan makes. Nothing: neither. `limited`: the kinds
//! with a monthly limit that the institution delivers; `sharing`: other links of the plan that draw on the
//! same limits and go before. Pure.
[[nodiscard]] std::optional<QString> careObjection(const PlanDemand &demand, const FetchCounts &fetches,
                                                   const QStringList &limited, int sharing);

} // namespace vinculo::models
