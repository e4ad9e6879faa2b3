// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/domain/resourcespec.h"
#include "models/plans/review/planforecast.h"

#include <QCoreApplication>
#include <QLocale>

namespace vinculo::models {

//! Plans in words of the current language. Nothing from outside is in them unless said. GUI thread.
class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::PlanWords)
public:
    [[nodiscard]] static QString kind(PlanKind kind);            //!< "Erase links"
    [[nodiscard]] static QString question(const PlanHead &head); //!< "Erase 14 links at Belvo?"
    [[nodiscard]] static QString command(const PlanHead &head); //!< for its button: "Erase 14 links at Belvo"
    [[nodiscard]] static QString state(PlanState state);
    //! Also of what became of the links: a finished plan is well only when all of them are.
    [[nodiscard]] static Tone tone(const PlanSummary &plan);
    [[nodiscard]] static QString itemState(PlanItemState state, PlanKind kind);
    [[nodiscard]] static Tone itemTone(PlanItemState state);
    [[nodiscard]] static QString forecast(PlanForecast forecast, PlanKind kind);
    [[nodiscard]] static Tone tone(PlanForecast forecast);
    //! "03/2024 – 11/2025"; "?" while unknown, "—" when there are no transactions.
    [[nodiscard]] static QString months(const PlanTarget &target, const QLocale &locale);
    [[nodiscard]] static QString count(qint64 count, const QLocale &locale); //!< "?" while unknown
    //! What a refresh has brought: "+12 transactions, 2 balances changed"; "—" when it is not done.
    [[nodiscard]] static QString gain(const PlanItem &item);
    //! Of all refreshes of a plan: "+312 (not known for 2 links)"; "—" when none is done.
    [[nodiscard]] static QString gains(const PlanGains &gains, const QLocale &locale);
    //! Status and access mode as the list of links says them; unknown ones verbatim, made visible.
    [[nodiscard]] static QString linkValue(const char *path, const QString &wireValue);
};

} // namespace vinculo::models
