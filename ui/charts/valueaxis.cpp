// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valueaxis.h"

#include <algorithm>
#include <cmath>

namespace vinculo::ui {

namespace {

constexpr auto kUnit = static_cast<double>(Decimal::kUnit);

//! The next of 1, 2, 2.5, 5, 10 × 10^n.
double roundUp(double step)
{
    const double power = std::pow(10.0, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (step <= factor * power * (1 + 1e-9))
            return factor * power;
    return 10 * power;
}

} // namespace

ValueAxis::ValueAxis(double lowest, double highest, int mostTicks, bool isWhole)
{
    const double low = std::min(0.0, lowest);
    double high = std::max(0.0, highest);
    if (high - low < 1)
        high = low + kUnit;
    double step = roundUp((high - low) / std::max(1, mostTicks - 1));
    if (isWhole)
        step = std::max(kUnit, std::ceil(step / kUnit) * kUnit);
    step = std::max(step, 1.0);
    // Rounding outwards may add a tick on either side.
    while (std::ceil(high / step - 1e-9) - std::floor(low / step + 1e-9) > std::max(1, mostTicks - 1))
        step = isWhole ? std::ceil(roundUp(step * 1.01) / kUnit) * kUnit : roundUp(step * 1.01);
    m_ticks.clear();
    const auto first = std::floor(low / step + 1e-9);
    const auto last = std::max(first + 1, std::ceil(high / step - 1e-9));
    for (double i = first; i <= last; ++i)
        m_ticks.append(i * step);
}

qreal ValueAxis::place(double value, qreal from, qreal to) const
{
    const double share = (value - low()) / (high() - low());
    return from + std::clamp(share, 0.0, 1.0) * (to - from);
}

} // namespace vinculo::ui
