// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/personidentity.h"

namespace vinculo::ui {

//! What a fact about a person is called: "Name", "CPF", "E-mail"… in the current language.
[[nodiscard]] QString identityLabel(const models::IdentityFact &fact);
//! Its value for display, a known document with its usual marks; hidden as its kind asks unless revealed.
[[nodiscard]] QString identityValue(const models::IdentityFact &fact, bool isRevealed);

} // namespace vinculo::ui
