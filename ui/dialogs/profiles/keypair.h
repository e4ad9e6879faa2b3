// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"

#include <QString>

#include <optional>

namespace vinculo::ui {

//! Reads both keys out of one pasted text: two lines, "id:password", "NAME=value" lines of a configuration
//! file, or a JSON object. Nothing when the text does not clearly hold two keys.
std::optional<Credentials> keysFromPaste(const QString &text);

} // namespace vinculo::ui
