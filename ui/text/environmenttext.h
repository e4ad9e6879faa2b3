// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"

#include <QString>

namespace vinculo::ui {

//! "Demo", "Sandbox", "Production" in the current language.
QString environmentName(Environment environment);
//! The name of an access level, as the band shows it.
QString accessName(Access access);
//! What the access level lets through, one sentence.
QString accessExplanation(Access access);
//! "api.belvo.com", with the port when it is not the usual one.
QString hostOf(const Profile &profile);

} // namespace vinculo::ui
