// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <cstdint>

namespace vinculo::models {

//! How far back the charts of a person go.
enum class ChartPeriod : std::uint8_t { Year, TwoYears, All };

//! Calendar months with the current one; 0: all there are.
[[nodiscard]] constexpr int monthsOf(ChartPeriod period)
{
    switch (period) {
    case ChartPeriod::Year:
        return 12;
    case ChartPeriod::TwoYears:
        return 24;
    case ChartPeriod::All:
        break;
    }
    return 0;
}

} // namespace vinculo::models

Q_DECLARE_METATYPE(vinculo::models::ChartPeriod)
