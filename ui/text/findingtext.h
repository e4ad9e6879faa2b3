// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flows/keycheckflow.h"

#include <QString>

namespace vinculo::ui {

//! What a step of the key check looks at: "Address", "Keys"…
QString stepName(models::KeyCheckFlow::Step step);
//! A finding in words: what is wrong and what to do. Empty for None.
QString findingText(models::KeyCheckFlow::Finding finding);
//! A verdict as one word.
QString verdictText(models::KeyCheckFlow::Verdict verdict);

} // namespace vinculo::ui
