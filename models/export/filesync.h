// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace vinculo::models {

//! Waits until the file is on the disk, so that a power cut after a rename cannot leave an empty file. Not
//! for the GUI thread.
[[nodiscard]] bool syncToDisk(QFile &file);

} // namespace vinculo::models
