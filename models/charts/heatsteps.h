// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chartdata.h"

#include <cstdint>
#include <utility>

namespace vinculo::models {

//! The steps in which a heat map shows its numbers: by their square root, so that few beside many are seen.
//! The rest of many has the last step where it is more than any.
class HeatSteps
{
public:
    static constexpr int kSteps = 4;
    [[nodiscard]] static HeatSteps of(const ChartData &data);
    [[nodiscard]] int stepOf(Decimal value) const; //!< 0: nothing to show
    //! Whole numbers from and to; nothing when the step holds none.
    [[nodiscard]] std::optional<std::pair<Decimal, Decimal>> rangeOf(int step) const;

private:
    [[nodiscard]] std::int64_t upperEnd(int step) const; //!< whole
    std::int64_t m_most = 0;                             //!< whole
};

} // namespace vinculo::models
