// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"

#include <QString>

namespace vinculo::models {

//! What an environment is called, in the current language: "Production". GUI thread.
[[nodiscard]] QString environmentName(Environment environment);

} // namespace vinculo::models
