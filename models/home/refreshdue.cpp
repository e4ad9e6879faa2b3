// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/home/refreshdue.h"

namespace vinculo::models {

namespace {

constexpr int kMonthlyUntil = 20; //!< the last day of a month on which monthly links are refreshed

} // namespace

QDate earliestOnTime(std::string_view refreshRate, QDate today)
{
    if (refreshRate == "6h" || refreshRate == "12h" || refreshRate == "24h")
        return today.addDays(-1);
    if (refreshRate == "7d")
        return today.addDays(-8);
    if (refreshRate == "30d") {
        const QDate month(today.year(), today.month(), 1);
        return today.day() > kMonthlyUntil + 1 ? month : month.addMonths(-1);
    }
    return {};
}

} // namespace vinculo::models
