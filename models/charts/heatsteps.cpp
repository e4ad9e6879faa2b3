// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/heatsteps.h"

#include <algorithm>

namespace vinculo::models {

HeatSteps HeatSteps::of(const ChartData &data)
{
    HeatSteps steps;
    for (const ChartSeries &series : data.series)
        for (const auto &value : series.values)
            if (value && !series.isRest)
                steps.m_most = std::max(steps.m_most, value->units() / Decimal::kUnit);
    return steps;
}

std::int64_t HeatSteps::upperEnd(int step) const
{
    constexpr std::int64_t kSquare = std::int64_t(kSteps) * kSteps;
    return step <= 0 ? 0 : m_most / kSquare * (step * step) + m_most % kSquare * (step * step) / kSquare;
}

int HeatSteps::stepOf(Decimal value) const
{
    const std::int64_t whole = value.units() / Decimal::kUnit;
    if (whole <= 0)
        return 0;
    int step = 1;
    while (step < kSteps && whole > upperEnd(step))
        ++step;
    return step;
}

std::optional<std::pair<Decimal, Decimal>> HeatSteps::rangeOf(int step) const
{
    const std::int64_t from = upperEnd(step - 1) + 1;
    const std::int64_t to = upperEnd(step);
    if (to < from)
        return {};
    return std::pair{Decimal::fromUnits(from * Decimal::kUnit), Decimal::fromUnits(to * Decimal::kUnit)};
}

} // namespace vinculo::models
