// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chartdata.h"
#include "models/outage/bankattempts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace vinculo::models {

//! Calls to one institution along the time. The words are those of tr() at the moment. GUI thread.
class BankCharts
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::BankCharts)

public:
    static constexpr int kHours = 24;

    //! Failures in each hour of the last day, the running one as well, beside what would be usual for so many
    //! calls; without a usual rate only the failures. `attempts` oldest first; none in these hours: empty.
    //! Hours are those of the clock of `now`.
    [[nodiscard]] static ChartData failures(const std::vector<BankAttempt> &attempts, const QDateTime &now,
                                            const QLocale &locale = QLocale());
    [[nodiscard]] static QString title();
};

} // namespace vinculo::models
