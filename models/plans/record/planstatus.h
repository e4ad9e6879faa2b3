// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"
#include "models/plans/planrun.h"

#include <QCoreApplication>
#include <QLocale>

namespace vinculo::models {

//! How a run is doing, in words of the current language. GUI thread.
class PlanStatus
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::PlanStatus)
public:
    [[nodiscard]] static QString state(PlanRun::State state);
    [[nodiscard]] static Tone tone(const PlanRun &run);
    //! "12 links a minute"; empty while not known.
    [[nodiscard]] static QString speed(const PlanRun &run, const QLocale &locale);
    //! "about 5 minutes left"; empty while not known.
    [[nodiscard]] static QString timeLeft(const PlanRun &run);
    //! Why nothing is sent at the moment; empty when something is.
    [[nodiscard]] static QString waiting(const PlanWait &wait, const QDateTime &now);
    //! What a reason of Skipped or an error code means: in words of our own, else in those of the catalogue
    //! of errors; a code that neither knows is made visible. `httpStatus` of the answer, 0: not known.
    [[nodiscard]] static QString reason(const QString &code, int httpStatus = 0);
};

} // namespace vinculo::models
