// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/review/planforecast.h"

#include "models/plans/planverdict.h"

namespace vinculo::models {

using namespace Qt::StringLiterals;

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
    if (care.cooldown && kind == PlanKind::RefreshLinks)
        return PlanForecast::CoolingDown;
    if (care.objection == u"sixth_failure"_s)
        return PlanForecast::SixthFailure;
    return care.objection ? PlanForecast::QuotaSpent : PlanForecast::Proceeds;
}

bool isLeftOut(PlanForecast forecast)
{
    switch (forecast) {
    case PlanForecast::AlreadySo:
    case PlanForecast::NeedsCustomer:
    case PlanForecast::BankHeld:
    case PlanForecast::BankDown:
    case PlanForecast::SixthFailure:
    case PlanForecast::QuotaSpent:
        return true;
    case PlanForecast::Unread:
    case PlanForecast::Proceeds:
    case PlanForecast::AlreadyGone:
    case PlanForecast::CoolingDown:
        break;
    }
    return false;
}

} // namespace vinculo::models
