// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/instant.h"

#include <optional>
#include <string_view>
#include <vector>

namespace vinculo::sandbox {

//! From one day to another, both included.
struct DayRange
{
    Day first = 0;
    Day last = 0;

    [[nodiscard]] constexpr Day count() const { return last - first + 1; }
};

//! What a retrieval asks for beyond the rows there are. Nothing is set when Belvo fetches by itself.
struct DocumentInputs
{
    std::optional<bool> attached;              //!< attach_pdf or attach_xml
    std::optional<Day> referenceDate;          //!< employment metrics are told as of that day
    std::optional<DayRange> period;            //!< incomes and recurring expenses are those of these days
    std::vector<std::string_view> incomeTypes; //!< empty: all
    std::string_view leastConfidence = {};     //!< LOW, MEDIUM or HIGH; empty: any
};

} // namespace vinculo::sandbox
