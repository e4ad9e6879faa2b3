// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace vinculo::ui {

//! What went wrong with saved views and their files, as one sentence in the current language.
[[nodiscard]] QString viewErrorText(const ApiError &error);

} // namespace vinculo::ui
