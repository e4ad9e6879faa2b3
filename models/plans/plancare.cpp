// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/plancare.h"

#include "models/plans/planverdict.h"
#include "models/refresh/fetchrecord.h"
#include "models/refresh/monthlycalls.h"
#include "models/refresh/refreshcare.h"

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

bool isQuotaSpent(const PlanDemand &demand, const FetchCounts &fetches, const QStringList &limited,
                  int sharing)
{
    const auto isTooMuch = [sharing](const std::optional<int> &left, int calls) {
        return left && *left < (sharing + 1) * calls;
    };
    if (demand.kind == PlanKind::RefreshLinks) {
        QStringList kinds = limited;
        if (!demand.kinds.isEmpty())
            kinds.removeIf([&demand](const QString &kind) { return !demand.kinds.contains(kind); });
        return isTooMuch(callsLeft(fetches, kinds), 1);
    }
    for (auto it = demand.calls.cbegin(); it != demand.calls.cend(); ++it)
        if (isTooMuch(callsLeft(fetches, *it.key(), demand.from, demand.today), it.value()))
            return true;
    return false;
}

} // namespace

PlanDemand demandOf(PlanKind kind, const PlanSettings &settings, int step, qint64 utcMs)
{
    PlanDemand demand;
    demand.kind = kind;
    demand.today = QDateTime::fromMSecsSinceEpoch(utcMs).date();
    if (kind == PlanKind::RefreshLinks) {
        demand.kinds = settings.resources;
    } else if (kind == PlanKind::RetrieveData) {
        demand.from = settings.from;
        for (; step < stepsOf(kind, settings); ++step)
            ++demand.calls[retrievalOf(settings, {}, step).resource];
    }
    return demand;
}

bool asksInstitutions(PlanKind kind)
{
    return kind == PlanKind::RefreshLinks || kind == PlanKind::RetrieveData;
}

std::optional<QString> careObjection(const PlanDemand &demand, const FetchCounts &fetches,
                                     const QStringList &limited, int sharing)
{
    if (!asksInstitutions(demand.kind) || !fetches.isRead)
        return {};
    if (fetches.failuresInARow >= kFailuresAllowed - 1)
        return u"sixth_failure"_s;
    if (isQuotaSpent(demand, fetches, limited, sharing))
        return u"quota_spent"_s;
    return {};
}

} // namespace vinculo::models
