// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refresh/monthlycalls.h"

#include "core/domain/resources/registry.h"
#include "models/refresh/fetchrecord.h"

#include <algorithm>

namespace vinculo::models {

namespace {

QLatin1StringView kindOf(const ResourceSpec &resource)
{
    const std::string_view kind = resource.retrieve.institutionResource;
    return {kind.data(), static_cast<qsizetype>(kind.size())};
}

bool isLimited(const QString &kind)
{
    return std::ranges::any_of(resources::all(), [&kind](const ResourceSpec *resource) {
        return resource->retrieve.monthlyCalls > 0 && kind == kindOf(*resource);
    });
}

} // namespace

int monthlyLimit(const ResourceSpec &resource, const QDate &from, const QDate &today)
{
    const RetrieveSpec &retrieve = resource.retrieve;
    return isRecentPeriod(retrieve, from, today) ? retrieve.recentMonthlyCalls : retrieve.monthlyCalls;
}

std::optional<int> callsLeft(const FetchCounts &fetches, const ResourceSpec &resource, const QDate &from,
                             const QDate &today)
{
    const int limit = monthlyLimit(resource, from, today);
    const std::optional<int> count = fetches.count(resource, isRecentPeriod(resource.retrieve, from, today));
    if (limit <= 0 || !count)
        return {};
    return limit - *count;
}

std::optional<int> callsLeft(const FetchCounts &fetches, const QStringList &kinds)
{
    std::optional<int> tightest;
    for (const ResourceSpec *resource : resources::all()) {
        if (!kinds.contains(kindOf(*resource)))
            continue;
        if (const std::optional<int> left = callsLeft(fetches, *resource, {}, {}))
            tightest = std::min(*left, tightest.value_or(*left));
    }
    return tightest;
}

QStringList limitedKinds(const QStringList &kinds)
{
    QStringList limited = kinds;
    limited.removeIf([](const QString &kind) { return !isLimited(kind); });
    return limited;
}

} // namespace vinculo::models
