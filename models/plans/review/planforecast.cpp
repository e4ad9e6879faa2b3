// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/review/planforecast.h"

#include "models/plans/planverdict.h"

namespace vinculo::models {

PlanForecast forecastOf(PlanKind kind, const PlanSettings &settings, const PlanTarget &target,
                        const LinkFacts &facts, const ForecastCare &care)
{
    if (facts.isGone)
        return PlanForecast::AlreadyGone;
    if (!facts.isRead && target.status.isEmpty())
        return PlanForecast::Unread;
    if (kind == PlanKind::DeleteLinks)
        return facts.isRead ? PlanForecast::Proceeds : PlanForecast::Unread;
    LinkRow link;
    link.id = target.id;
    link.status = target.status;
    link.accessMode = target.accessMode;
    if (const auto reason = objection(kind, settings, link))
        return kind == PlanKind::ChangeAccessMode ? PlanForecast::AlreadySo : PlanForecast::NeedsCustomer;
    if (kind == PlanKind::ChangeAccessMode || kind == PlanKind::ExportData)
        return PlanForecast::Proceeds; // no bank is asked
    if (care.isHeld)
        return PlanForecast::BankHeld;
    if (facts.isBankDown)
        return PlanForecast::BankDown;
    return care.cooldown && kind == PlanKind::RefreshLinks ? PlanForecast::CoolingDown
                                                           : PlanForecast::Proceeds;
}

} // namespace vinculo::models
