// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outage/outageboard.h"

#include <QString>

#include <vector>

//! An institution that is not reached, in sentences. Names are from outside and made visible. GUI thread.
namespace vinculo::ui {

//! "ofitau_br_retail: 37 of 41 attempts failed since 09:40 (usual 2 %): bank side."
[[nodiscard]] QString outageSentence(const models::Outage &outage);
//! What Belvo's status says beside it, how old that is, and what is held; both when they do not agree.
[[nodiscard]] QString outageStatus(const models::Outage &outage);
//! What to do, and what not.
[[nodiscard]] QString outageAdvice(const models::Outage &outage);
//! A message for customers of this bank, which people call `title`: without one, or where that is the
//! technical name, the bank is not named. `language` "pt", "es" or "en".
[[nodiscard]] QString outageNotice(const QString &title, const QString &language);
//! One case for all who wrote about it: who acts, figures, times in UTC, request ids of the run of failures;
//! no customer and no link is named. In the language of tr(). `attempts` at the institution, oldest first.
[[nodiscard]] QString outageTicket(const models::Outage &outage,
                                   const std::vector<models::BankAttempt> &attempts);
//! A time of today, with the day when it was another one; local.
[[nodiscard]] QString outageTime(const QDateTime &utc);

} // namespace vinculo::ui
