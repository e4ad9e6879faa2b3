// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace vinculo::ui {

//! The names under which the settings keep what was chosen in the view menu. An unknown name means the
//! default.
[[nodiscard]] Theme::Density densityFrom(const QString &name);
[[nodiscard]] QString nameOf(Theme::Density density);
[[nodiscard]] QString nameOf(Theme::Scheme scheme);

} // namespace vinculo::ui
