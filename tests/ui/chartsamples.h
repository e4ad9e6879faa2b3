// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chartdata.h"

namespace vinculo::tests {

//! Charts of one person and of one portfolio, with titles in the language of QLocale().
class ChartSamples
{
public:
    static models::ChartData cashFlow(const char *currency = "BRL", int months = 12);
    static models::ChartData balance(int days = 180);
    static models::ChartData spending();
    static models::ChartData coverage();
    static models::ChartData linksByInstitution();
    static models::ChartData consentsByMonth();
    //! Text that tries to be markup, a formula, several lines and right to left.
    static QString hostileText();
    static Decimal amount(qint64 cents) { return Decimal::fromUnits(cents * (Decimal::kUnit / 100)); }
    static Decimal count(qint64 number) { return Decimal::fromUnits(number * Decimal::kUnit); }
};

} // namespace vinculo::tests
