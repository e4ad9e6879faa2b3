// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chartdata.h"

namespace vinculo::ui {

//! Round numbers around a range that always holds zero. In units of Decimal.
class ValueAxis
{
public:
    ValueAxis() = default;
    //! At most `mostTicks` (two or more). `isWhole`: no ticks between whole numbers, for counts.
    ValueAxis(double lowest, double highest, int mostTicks, bool isWhole);

    [[nodiscard]] const QList<double> &ticks() const { return m_ticks; }
    [[nodiscard]] double low() const { return m_ticks.first(); }
    [[nodiscard]] double high() const { return m_ticks.last(); }
    //! Where a value lies between `from` (the lowest tick) and `to` (the highest).
    [[nodiscard]] qreal place(double value, qreal from, qreal to) const;

private:
    QList<double> m_ticks{0, static_cast<double>(Decimal::kUnit)};
};

} // namespace vinculo::ui
