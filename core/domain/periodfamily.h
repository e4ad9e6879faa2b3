// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace vinculo {

// Numbers that a record has several times, for one stretch of time each.

//! A stretch of time that fields of a record are told for.
struct Period
{
    std::string_view value;          //!< what the names of the fields end with: "12m"
    const char *label = nullptr;     //!< QT_TRANSLATE_NOOP text
    const char *axisLabel = nullptr; //!< the same below a chart, where there is little room
};

//! One kind of number, told for each of ResourceSpec::periods in a field of its own ("min_balance_3d" to
//! "min_balance_12m"): one series of a chart with the periods along its axis.
struct PeriodFamily
{
    std::string_view stem;       //!< path of the fields from their object, up to the period: "min_balance_"
    const char *label = nullptr; //!< what is counted; QT_TRANSLATE_NOOP text
    const char *chart = nullptr; //!< title; families that follow each other with the same one share a chart
};

} // namespace vinculo
