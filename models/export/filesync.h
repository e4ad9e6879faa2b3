// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <cstdio>

namespace vinculo::models {

//! Waits until the file is on the disk, so that a power cut after a rename cannot leave an empty file. Not
//! for the GUI thread.
[[nodiscard]] bool syncToDisk(QFile &file);

//! What the system knows a stream of the C library by; negative when it is closed.
[[nodiscard]] int descriptorOf(std::FILE *stream);

} // namespace vinculo::models
