// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"

#include <QString>

namespace vinculo::ui {

//! The title of a window that shows this page of this profile, in the current language. Always names the
//! environment. `pageId`: name of a resource or of a tool; empty: none yet.
[[nodiscard]] QString windowTitleFor(const QString &pageId, const Profile &profile);

} // namespace vinculo::ui
