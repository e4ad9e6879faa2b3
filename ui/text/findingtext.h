// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flows/keycheckflow.h"

#include <QString>

namespace vinculo::ui {

//! What a step of the key check looks at: "Address", "Keys"…
QString stepName(models::KeyCheckFlow::Step step);
//! A finding in words of our own: what is wrong and what to do. Empty for None, and for what only an answer
//! of Belvo's tells.
QString findingText(models::KeyCheckFlow::Finding finding);
//! What a step has found: of an answer of Belvo's as everywhere, what it means, what to do and who acts.
QString findingText(const models::KeyCheckFlow::StepResult &result);
//! A verdict as one word.
QString verdictText(models::KeyCheckFlow::Verdict verdict);

} // namespace vinculo::ui
