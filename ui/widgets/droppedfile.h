// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace vinculo::ui {

//! Path of the one local file that is dropped; empty: something else, or several.
[[nodiscard]] QString droppedFile(const QMimeData &data);

} // namespace vinculo::ui
